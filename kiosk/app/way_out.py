# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way out of safe mode: when it has gone well for long enough, and nobody is there to be interrupted."""

from collections.abc import Callable

from kiosk.app.navigation import Navigation
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.navigation import Screen
from kiosk.domain.safe_mode import LEFT
from kiosk.domain.values import Millis

_LOOK_EVERY = Millis(1000)


class WayOut:
    """From its making until close, or until it has called leave, which it does once."""

    def __init__(self, navigation: Navigation, loop: Loop, leave: Callable[[], None]) -> None:
        self._navigation = navigation
        self._loop = loop
        self._leave = leave
        self._next: Cancel = loop.after(LEFT, self._look)

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        if self._navigation.now.screen is Screen.ATTRACT:
            self._leave()
        else:
            self._next = self._loop.after(_LOOK_EVERY, self._look)
