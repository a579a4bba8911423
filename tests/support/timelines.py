# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor's hand on the timeline."""

from PySide6.QtCore import QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Screen
from tests.support.visit import Visit
from tests.ui.test_screens import arrive, box

FIRST = "entry.moment/soviet-power"


def come(visit: Visit) -> Visit:
    """Before the whole of it, which moves at once, as with reduced motion: what glides takes time."""
    theme = QQmlEngine.contextForObject(visit.window).engine().singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("reducedMotion", True)
    arrive(visit, Screen.TIMELINE)
    return visit


def chart(visit: Visit) -> QQuickItem:
    return visit.item("timeline.chart")


def view(visit: Visit) -> QQuickItem:
    return visit.item("timeline.view")


def scale(visit: Visit) -> float:
    return float(chart(visit).property("dayWidth"))


def day_at(visit: Visit, x: float) -> float:
    """Under a place of the window."""
    return float(chart(visit).property("first")) + (x - box(view(visit)).left()) / scale(visit)


def still(visit: Visit) -> None:
    """Until nothing moves any more."""
    for _ in range(500):
        if not chart(visit).property("moving"):
            return
        QTest.qWait(10)
    raise TimeoutError("it does not come to rest")


def marks(visit: Visit) -> list[QQuickItem]:
    """Labels in sight, from left to right."""
    found = (
        item for item in visit.items() if item.inherits("QQuickAbstractButton") and item.property("rank") is not None
    )
    return sorted(found, key=lambda item: float(item.property("rank")))


def pressed(visit: Visit, name: str) -> None:
    visit.touch(name)
    still(visit)


def keyed(visit: Visit, *keys: Qt.Key) -> None:
    for key in keys:
        visit.press(key)
        still(visit)


class Hand:
    """Fingers on the window."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._device: QPointingDevice = QTest.createTouchDevice()
        self._down: set[int] = set()

    def put(self, **places: float) -> None:
        """Fingers a and b at these x, all at once; those that are down move."""
        touch = QTest.touchEvent(self._visit.window, self._device, autoCommit=False)
        middle = round(box(view(self._visit)).center().y())
        for name, x in places.items():
            number, place = ord(name), QPoint(round(x), middle)
            (touch.move if number in self._down else touch.press)(number, place, self._visit.window)
            self._down.add(number)
        touch.commit()
        self._places = places

    def lift(self) -> None:
        touch = QTest.touchEvent(self._visit.window, self._device, autoCommit=False)
        middle = round(box(view(self._visit)).center().y())
        for name, x in self._places.items():
            touch.release(ord(name), QPoint(round(x), middle), self._visit.window)
        touch.commit()
        self._down.clear()


def dragged(visit: Visit, hand: Hand, x: float, by: float) -> None:
    """Ten times by so much, and until it has followed."""
    hand.put(a=x)
    for step in range(1, 11):
        hand.put(a=x + by * step)
        before = None
        while before != (before := view(visit).property("contentX")):
            QTest.qWait(20)


def overlapping(rects: list[QRectF]) -> bool:
    return any(one.intersects(other) for number, one in enumerate(rects) for other in rects[number + 1 :])
