# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily backup: in the background, in the first minute of a day in which nobody stands before the kiosk."""

import logging
from collections.abc import Callable
from datetime import date

from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import KioskError
from kiosk.domain.navigation import Screen
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_LOOK_EVERY = Millis(60_000)
_TRY_AGAIN = Millis(3_600_000)
_NOBODY_THERE = (Screen.ATTRACT, Screen.FAULT)

Make = Callable[[date], None]
"""Makes that of a day where there is none yet; called in the background. Raises KioskError."""


class DailyBackup:
    """From its making until close. today: by the clock of the machine.

    It waits until nobody has been there for a minute: by then the film has long started, and the library is open.
    """

    def __init__(
        self,
        navigation: Navigation,
        library: Library,
        background: Background,
        loop: Loop,
        make: Make,
        today: Callable[[], date],
    ) -> None:
        self._navigation = navigation
        self._library = library
        self._background = background
        self._loop = loop
        self._make = make
        self._today = today
        self._made: date | None = None
        self._was_idle = False
        self._next: Cancel = loop.after(_LOOK_EVERY, self._look)

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        before, self._was_idle = self._was_idle, self._navigation.now.screen in _NOBODY_THERE
        today = self._today()
        due = before and self._was_idle and self._library.now.ready and self._made != today
        if not due:
            self._next = self._loop.after(_LOOK_EVERY, self._look)
            return
        self._background.run(lambda: self._make(today), lambda _: self._rest(today), self._fail)

    def _rest(self, day: date) -> None:
        self._made = day
        self._next = self._loop.after(_LOOK_EVERY, self._look)

    def _fail(self, error: KioskError) -> None:
        _log.error("no backup of today: %s", error)
        self._next = self._loop.after(_TRY_AGAIN, self._look)
