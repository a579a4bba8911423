# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One finger that drags, and two that spread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_STEPS = 12


class Fingers:
    """On one window. Each gesture is over when it returns, and lifts what it has put down."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """It rests at its end before it is lifted, so that nothing goes on by itself."""
        self.move([start], [end])

    def spread(self, middle: QPoint, before: int, after: int) -> None:
        """Two of them on a line through a place, so far from it before and after, in pixels."""
        starts, ends = ([middle - QPoint(away, 0), middle + QPoint(away, 0)] for away in (before, after))
        self.move(starts, ends)

    def move(self, starts: Sequence[QPoint], ends: Sequence[QPoint]) -> None:
        self._send("press", starts)
        for step in range(1, _STEPS + 1):
            ways = zip(starts, ends, strict=True)
            self._send("move", [start + (end - start) * step / _STEPS for start, end in ways])
        for _ in range(3):
            QTest.qWait(40)
            self._send("move", ends)
        self._send("release", ends)

    def _send(self, how: str, places: Sequence[QPoint]) -> None:
        touch = QTest.touchEvent(self._window, self._device, False)
        for number, place in enumerate(places):
            getattr(touch, how)(number, place, self._window)
        touch.commit()
        # Qt makes one move of those that come between two frames.
        QTest.qWait(10)


def middle_of(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def until(done: Callable[[], bool], tries: int = 500) -> None:
    """A hundredth of a second is one try."""
    while tries and not done():
        QTest.qWait(10)
        tries -= 1
    assert done()


def until_still(pane: QQuickItem) -> None:
    """Until a ZoomPane moves no more."""
    until(lambda: not pane.property("moving"))
