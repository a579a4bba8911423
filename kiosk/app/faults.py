# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault log: in a file at once, from the first moment on, and in the library as soon as that is open."""

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.fault_store import FaultStore
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Fault, Repeats, done_about
from kiosk.domain.values import Millis

if TYPE_CHECKING:
    # The log begins long before there is a library.
    from kiosk.app.library import Library
    from kiosk.app.ports.library import Shelves

_log = logging.getLogger(__name__)
_LOOK_EVERY = Millis(60_000)
_KEY_BYTES = 12
_AGAIN = timedelta(hours=1)


class FaultLog:
    """record may be called from any thread; the rest belongs to the thread of the loop.

    now: by the clock of the machine, with its time zone. What repeats itself is written down now and then: see Repeats.
    """

    def __init__(self, store: FaultStore, clock: Clock, now: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._now = now
        self._lock = Lock()
        self._repeats = Repeats()
        self._remember(now())
        self._library: Library | None = None
        self._busy = False
        self._fault = ""
        self._next: Cancel = lambda: None

    def _remember(self, moment: datetime) -> None:
        """What starts before this one have just written: one that fails each second must leave room for others, too."""
        for fault in self._store.waiting():
            if timedelta(0) <= moment - fault.at < _AGAIN:
                self._repeats.count(KioskError(fault.code, **fault.arguments), self._clock.now())

    def record(self, error: KioskError) -> None:
        with self._lock:
            times = self._repeats.count(error, self._clock.now())
        if times:
            key = os.urandom(_KEY_BYTES).hex()
            made = Fault(key, self._now(), error.code, dict(error.arguments), done_about(error.code), times)
            self._store.add(_legible(made))

    def bring_in(self, library: "Library", loop: Loop) -> None:
        """Bring what waits into the library, from now on. To be called once."""
        self._library = library
        library.subscribe(lambda standing: self._write() if standing.ready else None)
        self._look(loop)

    def close(self) -> None:
        self._next()

    def _look(self, loop: Loop) -> None:
        self._next = loop.after(_LOOK_EVERY, lambda: self._look(loop))
        self._write()

    def _write(self) -> None:
        if self._busy or self._library is None or not self._library.now.ready:
            return
        self._busy = True
        self._library.ask(self._move, lambda _: self._rest(), self._fail)

    def _move(self, shelves: "Shelves") -> None:
        # Asked in the background: the file is read there, too.
        if waiting := self._store.waiting():
            shelves.ledger.keep_faults(tuple(map(_legible, waiting)))
            self._store.settle(waiting)

    def _rest(self) -> None:
        self._busy, self._fault = False, ""

    def _fail(self, error: KioskError) -> None:
        self._busy = False
        if error.code != self._fault:
            self._fault = error.code
            _log.error("faults wait in their file: %s", error)


def _legible(fault: Fault) -> Fault:
    """Without what is no Unicode, such as a name in Latin-1: no table takes that, nor anything that waits with it."""
    return replace(fault, arguments={name: _in_unicode(value) for name, value in fault.arguments.items()})


def _in_unicode(value: str | int) -> str | int:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
