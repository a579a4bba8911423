# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fingers of everybody before the screen, as one device reports them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

MOST = 10
"""Fingers that a touchscreen reports at once."""


class Hands:
    """events: sent until now. Every finger that is down is part of each event, as a real screen reports it."""

    def __init__(self, window: QWindow) -> None:
        self.events = 0
        self._window = window
        self._device = QTest.createTouchDevice()
        self._down: dict[int, QPoint] = {}

    @property
    def free(self) -> list[int]:
        """Numbers of fingers that are not down."""
        return [number for number in range(MOST) if number not in self._down]

    def press(self, places: Mapping[int, QPoint]) -> None:
        self._send(pressed=places)

    def move(self, places: Mapping[int, QPoint]) -> None:
        self._send(moved=places)

    def lift(self, fingers: Iterable[int]) -> None:
        self._send(lifted=frozenset(fingers))

    def lift_all(self) -> None:
        if self._down:
            self.lift(tuple(self._down))

    def _send(
        self,
        pressed: Mapping[int, QPoint] = {},
        moved: Mapping[int, QPoint] = {},
        lifted: frozenset[int] = frozenset(),
    ) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        for finger, place in self._down.items():
            if finger in lifted:
                touch.release(finger, place, self._window)
            elif finger in moved:
                touch.move(finger, moved[finger], self._window)
            else:
                touch.stationary(finger)
        for finger, place in pressed.items():
            touch.press(finger, place, self._window)
        # What comes of it is seen when the kiosk is run: a thousand taps a second do not wait for it.
        touch.commit(False)
        self.events += 1
        self._down = {finger: place for finger, place in self._down.items() if finger not in lifted}
        self._down |= {**pressed, **{finger: place for finger, place in moved.items() if finger in self._down}}
