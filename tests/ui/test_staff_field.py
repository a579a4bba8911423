# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing in the staff area, by touches and keys, and by whoever means no good."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.staff import MOST_NOTE_LETTERS
from kiosk.ui.items import centre
from tests.support.attendant import FIELD, NOTHING, Attendant
from tests.ui.conftest import Begin


@pytest.fixture
def attendant(begin: Begin) -> Attendant:
    return Attendant(begin)


def test_nothing_but_typing_brings_text_into_a_field(attendant: Attendant) -> None:
    clipboard = QGuiApplication.clipboard()
    attendant.touch(FIELD)
    attendant.tap("g", "u")
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.setText("x" * 1_000_000, mode)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    attendant.type("\x16", Qt.Key.Key_V, control)
    attendant.type("", Qt.Key.Key_Insert, shift)
    attendant.type("", Qt.Key.Key_Paste)
    place = centre(attendant.visit.item(FIELD))
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(attendant.visit.window, button, NOTHING, place)
    assert attendant.text() == "gu"
    attendant.type("\x01", Qt.Key.Key_A, control)
    attendant.type("", Qt.Key.Key_Left, shift)
    QTest.mouseDClick(attendant.visit.window, Qt.MouseButton.LeftButton, NOTHING, place)
    attendant.type("\x03", Qt.Key.Key_C, control)
    assert attendant.visit.item(f"{FIELD}.input").property("selectedText") == ""
    assert clipboard.text() == "x" * 1_000_000
    assert not any("Menu" in item.metaObject().className() for item in attendant.visit.items())


def test_more_than_fits_does_not_come_in(attendant: Attendant) -> None:
    attendant.touch("staff.cards.remark")
    attendant.touch("staff.cards.note")
    for text in ("x" * 1_000_000, "\N{FAMILY}" * 1_000_000):
        attendant.cards.draft("")
        attendant.type(text)
        kept = attendant.text("staff.cards.note")
        assert text.startswith(kept)
        assert MOST_NOTE_LETTERS - 2 < len(kept.encode("utf-16-le")) / 2 <= MOST_NOTE_LETTERS
        attendant.type("y")
        attendant.tap("y", "end")
        assert attendant.text("staff.cards.note") == kept
        attendant.tap("erase")
        assert attendant.text("staff.cards.note") == kept[:-1]


def test_keys_lead_out_of_a_field(attendant: Attendant) -> None:
    attendant.touch(FIELD)
    attendant.type("k")
    attendant.type("\t", Qt.Key.Key_Tab)
    attendant.type("", Qt.Key.Key_Backtab)
    attendant.type("o")
    attendant.type("", Qt.Key.Key_Down)
    assert attendant.text() == "ko"
    focus = attendant.visit.window.property("activeFocusItem")
    assert focus.objectName() != f"{FIELD}.input"
    # The first one puts the keyboard away, the next one ends it all.
    attendant.touch(FIELD)
    attendant.type("\x1b", Qt.Key.Key_Escape)
    assert attendant.visit.has("staff")
    assert not attendant.visit.has("staff.keyboard")
    attendant.type("\x1b", Qt.Key.Key_Escape)
    assert not attendant.visit.has("staff")


def test_the_keyboard_stands_until_it_is_put_away(attendant: Attendant) -> None:
    attendant.touch("staff.cards.remark")
    assert not attendant.visit.has("staff.keyboard")
    attendant.touch("staff.cards.note")
    top = centre(attendant.visit.item("staff.keyboard")).y() - attendant.visit.item("staff.keyboard").height() / 2
    field = attendant.visit.item("staff.cards.note")
    assert centre(field).y() + field.height() / 2 <= top
    before = centre(attendant.visit.item("staff.cards.concern.correction"))
    QTest.mousePress(attendant.visit.window, Qt.MouseButton.LeftButton, NOTHING, before)
    attendant.visit.settle()
    assert centre(attendant.visit.item("staff.cards.concern.correction")) == before
    QTest.mouseRelease(attendant.visit.window, Qt.MouseButton.LeftButton, NOTHING, before)
    attendant.tap("a")
    assert attendant.text("staff.cards.note") == "a"
    attendant.touch("staff.page.log")
    assert not attendant.visit.has("staff.keyboard")


def test_a_finger_goes_where_it_is_put(attendant: Attendant) -> None:
    attendant.touch(FIELD)
    attendant.tap("a", "b")
    finger = QTest.createTouchDevice()
    field = attendant.visit.item(f"{FIELD}.input")
    start = centre(field) - QPoint(round(field.width() / 2) - 1, 0)
    QTest.touchEvent(attendant.visit.window, finger).press(0, start, attendant.visit.window).commit()
    QTest.touchEvent(attendant.visit.window, finger).release(0, start, attendant.visit.window).commit()
    attendant.tap("c")
    assert attendant.text() == "cab"
