# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search, typed into: by keys that are plugged in, by those on the screen, and by whoever means no good."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.ui.items import centre
from tests.support.seeker import Seeker, Start, many, seekers
from tests.ui.test_screens import box

NAUGHTY = [
    "",
    "\"'`;--",
    "<img src='file:///etc/hostname'>",
    "{{ 7*7 }} %s %n ${HOME}",
    "السلام عليكم",
    "Шноре 田中 𝔘𝔫𝔦 👩‍👩‍👧 Z͑ͫa̴l̵g͂o",
    "\u202etxet\u202c\ufeff",
    "a" * 100_000,
    "a" + "\N{FAMILY}" * 100,
]


@pytest.fixture
def start(qapp: QGuiApplication) -> Iterator[Start]:
    with seekers() as start:
        yield start


@pytest.fixture
def seeker(start: Start) -> Seeker:
    return start()


def test_what_is_typed_is_found_as_one_types(seeker: Seeker) -> None:
    seeker.type("k")
    assert seeker.found() == []
    seeker.type("atyn")
    assert seeker.found() == ["search.found.topic/great-purge"]
    assert {"katyn", "Topics"} <= set(seeker.words())


def test_the_keyboard_on_the_screen_types(seeker: Seeker) -> None:
    seeker.tap("k", "a", "t", "space", "1", "9", "erase")
    assert seeker.typed == "kat 1"
    assert seeker.shelves.search.asked[-1] == ("kat 1", ENGLISH)


def test_it_has_the_letters_of_the_language(seeker: Seeker) -> None:
    assert not seeker.has("key.š")
    seeker.speak(LATVIAN)
    seeker.tap("š", "ņ", "ā", "č")
    assert seeker.typed == "šņāč"


def test_a_key_leads_to_the_letters_of_the_other_languages(seeker: Seeker) -> None:
    seeker.touch("key.letters")
    assert seeker.choices.now.language == ENGLISH
    seeker.tap("ģ", "ļ")
    assert seeker.typed == "ģļ"
    seeker.touch("key.letters")
    assert not seeker.has("key.ģ")
    seeker.touch("key.letters")
    seeker.speak(LATVIAN)
    seeker.speak(ENGLISH)
    assert not seeker.has("key.ģ")


def test_two_fingers_type_two_letters(seeker: Seeker) -> None:
    finger = QTest.createTouchDevice()
    places = [centre(seeker.item(f"key.{key}")) for key in "gd"]
    touch = QTest.touchEvent(seeker.window, finger)
    touch.press(0, places[0], seeker.window).commit()
    touch.stationary(0).press(1, places[1], seeker.window).commit()
    touch.release(0, places[0], seeker.window).stationary(1).commit()
    touch.release(1, places[1], seeker.window).commit()
    assert seeker.typed == "gd"


def test_the_cursor_stays_where_it_is_touched(seeker: Seeker) -> None:
    seeker.type("kan")
    field = seeker.item("search.field")
    seeker.touch_at(centre(field) - QPoint(round(field.width() / 2), 0))
    seeker.tap("s")
    assert seeker.typed == "skan"
    assert seeker.window.activeFocusItem() == field


def test_the_keyboard_can_be_hidden_and_called_back(seeker: Seeker) -> None:
    for call in ("keyboard.show", "search.field"):
        seeker.touch("keyboard.hide")
        assert not seeker.has("key.a")
        seeker.touch(call)
        assert seeker.has("key.a")


def test_clear_takes_everything_away(seeker: Seeker) -> None:
    seeker.type("katyn")
    seeker.touch("search.clear")
    seeker.read()
    assert (seeker.typed, seeker.found()) == ("", [])
    seeker.type("a")
    assert seeker.typed == "a"


def test_the_arrows_lead_into_the_results_and_letters_back_to_the_field(seeker: Seeker) -> None:
    seeker.shelves.search.answer = many
    seeker.type("ka")
    seeker.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    focused = seeker.window.activeFocusItem()
    assert focused.objectName() == "search.found.person/person-1"
    assert focused.property("visualFocus")
    seeker.type("t")
    assert seeker.typed == "kat"
    seeker.press(Qt.Key.Key_Down)
    for key, text in ((Qt.Key.Key_Delete, "\x7f"), (Qt.Key.Key_F1, "")):
        seeker.strike(key, text)
    assert seeker.typed == "kat"
    seeker.press(Qt.Key.Key_Backspace)
    assert seeker.typed == "ka"


def test_the_arrows_reach_every_result(seeker: Seeker) -> None:
    seeker.shelves.search.answer = many
    seeker.type("ka")
    for number in range(33):
        seeker.press(Qt.Key.Key_Down)
        focused = seeker.window.activeFocusItem()
        assert focused.objectName().startswith("search.found."), number
        seen, frame = box(focused), box(seeker.item("search.results"))
        assert seen.top() >= frame.top() - 1, number
        assert seen.bottom() <= frame.bottom() + 1, number


def test_enter_opens_the_first_and_escape_leads_back(seeker: Seeker) -> None:
    seeker.type("ka")
    seeker.press(Qt.Key.Key_Return)
    seeker.read()
    assert seeker.screen == Screen.TOPIC
    seeker.press(Qt.Key.Key_Escape)
    seeker.read()
    assert seeker.screen == Screen.SEARCH
    seeker.press(Qt.Key.Key_Escape)
    assert seeker.screen == Screen.HOME


def test_nothing_is_pasted_copied_or_selected(seeker: Seeker) -> None:
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        clipboard.setText("from elsewhere", mode)
    seeker.type("katyn")
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    seeker.hold(ctrl, Qt.Key.Key_A)
    for modifier, key in ((ctrl, Qt.Key.Key_C), (ctrl, Qt.Key.Key_X), (ctrl, Qt.Key.Key_V), (ctrl, Qt.Key.Key_Z)):
        seeker.hold(modifier, key)
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Delete, Qt.Key.Key_Home, Qt.Key.Key_Left):
        seeker.hold(shift, key)
    for key in (Qt.Key.Key_Paste, Qt.Key.Key_Cut, Qt.Key.Key_Undo):
        seeker.strike(key)
    place = centre(seeker.item("search.field"))
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton):
        QTest.mouseClick(seeker.window, button, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(seeker.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert seeker.typed == "katyn"
    assert seeker.item("search.field").property("selectedText") == ""
    assert [clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)] == [
        "from elsewhere"
    ] * 2


@pytest.mark.parametrize("text", NAUGHTY)
def test_any_string_is_typed_and_answered(seeker: Seeker, text: str) -> None:
    seeker.type(text[:200])
    seeker.item("search.field").setProperty("text", text)
    seeker.read()
    # Counted as Qt does, in halves of a pair.
    assert seeker.typed == text.encode("utf-16-le", "surrogatepass")[:160].decode("utf-16-le", "ignore")
    assert seeker.screen == Screen.SEARCH
