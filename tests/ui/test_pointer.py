# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse pointer is seen by who moves a mouse, and by nobody else."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.support.visit import Visit
from tests.ui.conftest import Begin


def is_hidden() -> bool:
    cursor = QGuiApplication.overrideCursor()
    return cursor is not None and cursor.shape() == Qt.CursorShape.BlankCursor


def move_mouse(visit: Visit, *places: QPoint) -> None:
    for place in places:
        QTest.mouseMove(visit.window, place)
        visit.settle()


def test_a_mouse_brings_the_pointer_and_a_touch_takes_it_away(visit: Visit) -> None:
    assert is_hidden()
    move_mouse(visit, QPoint(300, 300), QPoint(310, 300))
    assert not is_hidden()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(visit.window, finger).press(0, QPoint(400, 400), visit.window).commit()
    QTest.touchEvent(visit.window, finger).release(0, QPoint(400, 400), visit.window).commit()
    visit.settle()
    assert is_hidden()


def test_a_closed_kiosk_gives_the_pointer_back(begin: Begin) -> None:
    begin().close()
    assert QGuiApplication.overrideCursor() is None
