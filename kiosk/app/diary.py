# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The playback log, kept in the library as soon as that is open, and held back while it cannot be written."""

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime

from kiosk.app.library import Library
from kiosk.app.ports.loop import Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.played import Played
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_HELD = 1000
_TRY_AGAIN = Millis(60_000)


class Diary:
    """A PlaybackLog. What cannot be written waits, a thousand entries at most; then the oldest go first."""

    def __init__(self, library: Library, loop: Loop, now: Callable[[], datetime]) -> None:
        self._library = library
        self._loop = loop
        self._now = now
        self._waiting: deque[tuple[datetime, Played]] = deque(maxlen=_HELD)
        self._writing = self._resting = False
        self._fault = ""
        library.subscribe(lambda _: self._write())

    def record(self, played: Played) -> None:
        self._waiting.append((self._now(), played))
        self._write()

    def _write(self) -> None:
        if self._writing or self._resting or not self._waiting or not self._library.now.ready:
            return
        self._writing = True
        batch = tuple(self._waiting)
        self._library.ask(lambda shelves: shelves.keep(batch), lambda _: self._written(len(batch)), self._failed)

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
            _log.error("playback log: %s", error)
        self._loop.after(_TRY_AGAIN, self._rested)

    def _rested(self) -> None:
        self._resting = False
        self._write()
