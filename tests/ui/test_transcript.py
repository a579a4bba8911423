# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript beside the picture."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from kiosk.ui.items import centre
from tests.fakes.captions import FakeCaptions, track
from tests.support.reader import Reader
from tests.support.visit import LANDSCAPE, PORTRAIT
from tests.ui.test_screens import LANGUAGES, SIZES, box, check, controls

MANY = FakeCaptions({"rehearsal": (track(ENGLISH, *((n * 1000, n * 1000 + 900, f"Line {n}") for n in range(300))),)})


@pytest.fixture
def reader(start: type[Reader]) -> Reader:
    return opened(start())


def opened(reader: Reader) -> Reader:
    reader.touch("player.transcript")
    reader.read()
    return reader


def others(reader: Reader) -> list[QQuickItem]:
    """All controls but those in the list, of which some lie beyond its edges."""
    listed = ("transcript.line.", "transcript.card.")
    return [control for control in controls(reader) if not control.objectName().startswith(listed)]


def in_sight(reader: Reader, name: str) -> bool:
    """Within the list, as Qt keeps some lines beyond its edges."""
    if not reader.has(name):
        return False
    line = box(reader.item(name))
    return box(reader.item("transcript.lines")).contains(line.center())


def test_the_line_that_is_spoken_is_lit(reader: Reader) -> None:
    assert reader.lit() == ["transcript.line.2"]
    assert in_sight(reader, "transcript.line.2")
    assert any(words.startswith("0:37 – Norman Davies") for words in reader.words())


def test_a_touch_on_a_line_plays_it(reader: Reader) -> None:
    reader.touch("transcript.line.2")
    assert reader.director.now.position == 37_000


HERE, THERE = "transcript.line.100", "transcript.line.110"


def test_it_is_kept_in_sight_until_somebody_looks_elsewhere(start: type[Reader], qtbot: QtBot) -> None:
    reader = opened(start(captions=MANY, at=Millis(10_200)))
    reader.director.pause(False)
    reader.loop.run_for(90)
    qtbot.waitUntil(lambda: in_sight(reader, HERE))
    reader.touch("transcript.up")
    reader.touch("transcript.up")
    qtbot.waitUntil(lambda: not in_sight(reader, HERE))
    reader.loop.run_for(10)
    reader.settle()
    assert not in_sight(reader, THERE)
    reader.touch("transcript.now")
    qtbot.waitUntil(lambda: in_sight(reader, THERE))
    assert not reader.has("transcript.now")


def test_a_finger_on_the_list_looks_elsewhere_too(start: type[Reader], qtbot: QtBot) -> None:
    reader = opened(start(captions=MANY, at=Millis(10_200)))
    where = centre(reader.item("transcript.lines"))
    QTest.mousePress(reader.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    for step in range(1, 12):
        QTest.mouseMove(reader.window, where - QPoint(0, 12 * step), 10)
    QTest.mouseRelease(reader.window, Qt.MouseButton.LeftButton, pos=where - QPoint(0, 132))
    qtbot.waitUntil(lambda: reader.has("transcript.now"))


def test_it_follows_a_seek(reader: Reader, qtbot: QtBot) -> None:
    reader.director.seek(Millis(27_000))
    reader.read()
    reader.loop.run_for(0.5)
    assert reader.lit() == ["transcript.line.1"]


def test_what_is_looked_for_is_typed_on_the_screen(reader: Reader) -> None:
    reader.touch("search.field")
    assert not reader.has("player.pause")
    for key in "khrus":
        reader.touch(f"key.{key}")
    reader.read()
    assert reader.lines() == ["transcript.line.3"]
    assert reader.has("film.picture")
    reader.touch("transcript.line.3")
    assert reader.director.now.position == 48_500
    reader.touch("keyboard.hide")
    reader.touch("search.clear")
    reader.read()
    assert len(reader.lines()) > 1
    assert reader.has("player.pause")


def test_by_keyboard_every_line_is_reached_and_seen(start: type[Reader]) -> None:
    reader = opened(start(captions=MANY, at=Millis(10_200)))
    seen: set[str] = set()
    for _ in range(60):
        reader.press(Qt.Key.Key_Tab)
        focused = reader.window.activeFocusItem()
        if focused.objectName().startswith("transcript.line."):
            assert in_sight(reader, focused.objectName())
            seen.add(focused.objectName())
    assert len(seen) > 5


def test_escape_closes_it_and_nothing_else(reader: Reader) -> None:
    reader.touch("search.field")
    reader.press(Qt.Key.Key_Escape)
    assert not reader.has("transcript.lines")
    assert reader.screen == Screen.FILM


def test_a_blank_that_is_typed_does_not_stop_the_film(reader: Reader) -> None:
    reader.director.pause(False)
    reader.touch("search.field")
    reader.press(Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_B)
    assert reader.spoken.transcript.now.query == "a b"
    assert reader.director.now.playing


def test_nothing_found_is_said(reader: Reader) -> None:
    reader.spoken.transcript.type("qqq")
    reader.read()
    assert "Nothing that is said has these words." in reader.words()


def test_words_on_a_card_lead_there_and_back_to_the_film(reader: Reader) -> None:
    reader.touch("transcript.card.2")
    reader.read()
    reader.read()
    assert (reader.screen, str(reader.navigation.now.subject)) == (Screen.VOICE, "person/norman-davies")
    reader.navigation.back()
    reader.read()
    assert reader.screen == Screen.FILM
    assert reader.director.now.playing
    assert reader.has("transcript.lines")


def test_the_picture_is_whole_beside_it_and_large_again_without_it(start: type[Reader]) -> None:
    for size in (LANDSCAPE, PORTRAIT):
        reader = start(size)
        before = box(reader.item("film.picture"))
        opened(reader)
        picture, panel = box(reader.item("film.picture")), box(reader.item("transcript.lines"))
        assert not picture.intersects(panel)
        assert not any(picture.intersects(box(control)) for control in others(reader))
        reader.touch("transcript.close")
        assert box(reader.item("film.picture")) == before


def test_another_screen_has_the_picture_where_it_was(reader: Reader) -> None:
    reader.navigation.go(Action.REST)
    reader.settle()
    assert box(reader.item("film.picture")).width() == reader.window.width()


@SIZES
@LANGUAGES
@pytest.mark.parametrize("typing", [False, True], ids=["reading", "typing"])
def test_it_stands_well(start: type[Reader], size: QSize, language: Language, typing: bool) -> None:
    reader = start(size)
    reader.speak(language)
    opened(reader)
    if typing:
        reader.touch("search.field")
    check(reader, size)
    listed = box(reader.item("transcript.lines"))
    buttons = others(reader)
    for number, control in enumerate(buttons):
        area = box(control)
        assert area.bottom() <= size.height()
        assert not area.intersects(listed), control.objectName()
        # Buttons in one frame share its line.
        inner = area.adjusted(2, 2, -2, -2)
        assert not any(inner.intersects(box(other)) for other in buttons[number + 1 :]), control.objectName()
    assert listed.height() > size.height() / 8


def test_in_another_language_it_is_another_text(reader: Reader) -> None:
    reader.speak(LATVIAN)
    reader.read()
    assert any("Normans Deiviss" in words for words in reader.words())
