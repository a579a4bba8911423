# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search: what is shown, and where it leads."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.cards import Kind
from kiosk.domain.errors import MachineError
from kiosk.domain.findings import Found, Group, Span
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import LATVIAN, Language
from kiosk.ui.items import centre
from tests.support.seeker import Seeker, Start, lines, many, seekers
from tests.support.shelves import hit, said
from tests.ui.test_screens import LANGUAGES, SIZES, box, check, controls


@pytest.fixture
def start(qapp: QGuiApplication) -> Iterator[Start]:
    with seekers() as start:
        yield start


@pytest.fixture
def seeker(start: Start) -> Seeker:
    return start()


def test_examples_are_there_to_be_touched(seeker: Seeker) -> None:
    example = seeker.item("search.example.0").property("text")
    seeker.touch("search.example.0")
    seeker.read()
    assert seeker.typed == example
    assert seeker.found()


def test_nothing_found_is_said_with_what_to_try(seeker: Seeker) -> None:
    seeker.shelves.search.answer = lambda query, _: Found(query)
    seeker.type("<b>qqq</b>")
    assert any("“<b>qqq</b>”" in words and "Try fewer words" in words for words in seeker.words())
    assert seeker.has("search.example.0")


def test_what_may_have_been_meant_is_there_to_be_touched(seeker: Seeker) -> None:
    katyn = (Group(Kind.TOPIC, (hit(Kind.TOPIC, "katyn", "Katyn"),)),)
    seeker.shelves.search.answer = lambda query, _: Found(query, katyn if query in {"kat", "Katyn"} else ())
    seeker.type("katin")
    assert seeker.item("search.near.0").property("text") == "Katyn"
    seeker.touch("search.near.0")
    seeker.read()
    assert seeker.typed == "Katyn"
    assert seeker.found() == ["search.found.topic/katyn"]


def test_a_search_that_fails_is_told_in_a_sentence(seeker: Seeker) -> None:
    seeker.shelves.search.fails = MachineError("database.unusable", path="/x", detail="gone")
    seeker.type("katyn")
    assert any(words.startswith("The search does not work at present") for words in seeker.words())
    assert not any("database" in words for words in seeker.words())


def test_a_hit_opens_its_card_and_back_leads_to_where_one_was(seeker: Seeker) -> None:
    seeker.shelves.search.answer = many
    seeker.type("ka")
    results = seeker.item("search.results")
    results.setProperty("contentY", 700)
    seeker.settle()
    assert results.property("contentY") == 700
    before = places(seeker)
    seeker.touch_at(centre(results))
    assert seeker.navigation.now.screen is not Screen.SEARCH
    seeker.navigation.back()
    seeker.read()
    assert seeker.typed == "ka"
    assert places(seeker) == before


def places(seeker: Seeker) -> dict[str, int]:
    """How far down each row is."""
    return {name: round(box(seeker.item(name)).top()) for name in seeker.found()}


def test_a_line_is_played_from_its_second(seeker: Seeker) -> None:
    seeker.shelves.search.answer = lines
    seeker.type("ka")
    # The second one is of a copy that is not on the shelf.
    assert seeker.found() == ["search.found.65000"]
    row = centre(seeker.item("search.found.65000"))
    QTest.mousePress(seeker.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row)
    # Held ready while the finger is down, so that it is a take.
    seeker.loop.run_until(lambda: any(cue.at == 65_000 for engine in seeker.engines.made for cue in engine.cues))
    QTest.mouseRelease(seeker.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, row)
    assert seeker.screen == Screen.FILM
    assert seeker.director.now.position == 65_000
    assert seeker.engines.playing.takes == 1


def test_a_new_visit_begins_with_nothing_typed(seeker: Seeker) -> None:
    seeker.type("katyn")
    seeker.navigation.go(Action.REST)
    seeker.seek()
    assert (seeker.typed, seeker.found()) == ("", [])
    assert seeker.has("search.example.0")


def test_markup_in_what_was_found_is_shown_and_not_obeyed(seeker: Seeker) -> None:
    evil = "<img src='file:///etc/hostname'><a href='x'>&amp;"
    seeker.shelves.search.answer = lambda query, _: Found(
        query, (Group(Kind.TOPIC, (hit(Kind.TOPIC, "a", evil, Span(evil), Span("found", found=True), note=evil),)),)
    )
    seeker.type("ka")
    title, excerpt = (text for text in seeker.items() if text.inherits("QQuickText") and "hostname" in words(text))
    assert words(title) == evil
    assert (
        words(excerpt)
        == "&lt;img src=&#x27;file:///etc/hostname&#x27;&gt;&lt;a href=&#x27;x&#x27;&gt;&amp;amp;<u>found</u>"
    )
    assert not excerpt.property("hoveredLink")


def test_a_line_in_another_language_says_in_which(seeker: Seeker) -> None:
    seeker.shelves.search.answer = lambda query, _: Found(
        query, lines=(said(65, "Klētis bija pilnas.", language=LATVIAN), said(70, "The grain was taken away."))
    )
    seeker.type("gr")
    assert [words(text) for text in seeker.items() if words_beside(text)] == ["in Latvian"]
    seeker.speak(LATVIAN)
    seeker.read()
    (told,) = (text for text in seeker.items() if words_beside(text))
    assert box(told).top() > box(seeker.item("search.found.70000")).top()


def words_beside(text: QQuickItem) -> bool:
    """Whether it is what stands beside words of another language."""
    return text.objectName() == "search.beside" and bool(words(text))


def words(text: QQuickItem) -> str:
    return str(text.property("text"))


@SIZES
@LANGUAGES
def test_the_page_stands_well_with_results(start: Start, size: QSize, language: Language) -> None:
    seeker = start(size)
    seeker.shelves.search.answer = many
    seeker.speak(language)
    seeker.type("ka")
    check(seeker, size)
    frame = box(seeker.item("search.results"))
    for control in controls(seeker):
        area = box(control)
        assert area.bottom() <= size.height()
        if not control.objectName().startswith("search.found."):
            assert not area.intersects(frame), control.objectName()


def test_the_field_says_what_it_is_for(seeker: Seeker) -> None:
    QAccessible.setActive(True)
    try:
        interface = QAccessible.queryAccessibleInterface(seeker.item("search.field"))
        assert interface.text(QAccessible.Text.Name) == "What to look for"
        assert interface.role() == QAccessible.Role.EditableText
    finally:
        QAccessible.setActive(False)
