# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that are kept in the library as soon as that is open, and held back while they cannot be written."""

import logging
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from kiosk.app.library import Library
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_HELD = 1000
_TRY_AGAIN = Millis(60_000)

RecordT = TypeVar("RecordT")
Keep = Callable[[Shelves, tuple[RecordT, ...]], None]


class Batches(Generic[RecordT]):
    """What cannot be written waits, a thousand records at most; then the oldest go first.

    name: of what is kept, for the log. keep: writes some down, all or nothing; called in the background.
    """

    def __init__(self, library: Library, loop: Loop, name: str, keep: Keep[RecordT]) -> None:
        self._library = library
        self._loop = loop
        self._name = name
        self._keep = keep
        self._waiting: deque[RecordT] = deque(maxlen=_HELD)
        self._writing = self._resting = False
        self._handed_over = 0
        self._fault = ""
        library.subscribe(lambda _: self._write())

    def add(self, record: RecordT) -> None:
        self._waiting.append(record)
        self._write()

    def finish(self) -> None:
        """The kiosk ends: what waits, as for others to be written, is handed over, too, and no outcome told."""
        rest = tuple(self._waiting)[self._handed_over if self._writing else 0 :]
        if rest and self._library.now.ready:
            self._waiting.clear()
            self._library.ask(lambda shelves: self._keep(shelves, rest), lambda _: None, lambda _: None)

    def _write(self) -> None:
        if self._writing or self._resting or not self._waiting or not self._library.now.ready:
            return
        self._writing = True
        batch = tuple(self._waiting)
        self._handed_over = len(batch)
        self._library.ask(lambda shelves: self._keep(shelves, batch), lambda _: self._written(len(batch)), self._failed)

    def _written(self, count: int) -> None:
        for _ in range(min(count, len(self._waiting))):
            self._waiting.popleft()
        self._writing, self._fault = False, ""
        self._write()

    def _failed(self, error: KioskError) -> None:
        self._writing, self._resting = False, True
        # Once for each kind of trouble: a full disk is told of by many.
        if error.code != self._fault:
            self._fault = error.code
            _log.error("%s: %s", self._name, error)
        self._loop.after(_TRY_AGAIN, self._rested)

    def _rested(self) -> None:
        self._resting = False
        self._write()
