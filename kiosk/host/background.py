# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Background on one thread, whose results come back through a socket that the loop watches."""

import socket
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Thread
from typing import Any

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import KioskError


@dataclass(slots=True)
class _Task:
    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[KioskError], None]
    cancelled: bool = False
    result: Any = None
    error: BaseException | None = None


class BackgroundThread:
    """A Background, from its making until close. Belongs to the thread of the loop, but for what it works on."""

    def __init__(self, loop: Loop) -> None:
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._finished: deque[_Task] = deque()
        self._woken, self._wake = socket.socketpair()
        self._unwatch = loop.watch(self._woken.fileno(), self._hear)
        self._closed = False
        # A daemon: work that never ends must not keep the process. Python may crash at its end while such a thread is
        # in a C library, so close is patient.
        self._thread = Thread(target=self._work, name="background", daemon=True)
        self._thread.start()

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[KioskError], None]) -> Cancel:
        task = _Task(work, done, failed)

        def cancel() -> None:
            task.cancelled = True

        self._tasks.put(task)
        return cancel

    def close(self, *, seconds: float = 10) -> None:
        """Nothing is told any more; what was asked for is done, if that takes no longer. Again, it does nothing."""
        if self._closed:
            return
        self._closed = True
        self._unwatch()
        self._tasks.put(None)
        # Ends a wait for room in the socket, too.
        self._woken.close()
        self._thread.join(seconds)
        self._wake.close()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            if task.cancelled:
                continue
            try:
                task.result = task.work()
            except BaseException as error:  # noqa: BLE001 - raised where it can be heard, on the loop's thread
                task.error = error
            self._finished.append(task)
            with suppress(OSError):
                self._wake.send(b"\0")

    def _hear(self) -> None:
        """One result for each byte, so that a bug that is raised here loses no other."""
        self._woken.recv(1)
        task = self._finished.popleft()
        if task.cancelled:
            return
        if isinstance(task.error, KioskError):
            task.failed(task.error)
        elif task.error is not None:
            try:
                task.failed(KioskError("bug", detail=repr(task.error)))
            finally:
                raise task.error
        else:
            task.done(task.result)
