# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor is asked before something disturbing is on the screen."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Millis
from tests.content.shipped import shipped
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.test_screens import arrive, check

EMMA = "person/emma-korpa"
TERROR = "chapters.item.great-purge"


class Warned(Visit):
    def __init__(self, size: object = SMALL) -> None:
        super().__init__(rehearsal(), size, warned=True)  # type: ignore[arg-type]
        self.open_library()


def touch_terror(visit: Visit) -> None:
    """In the list of chapters, where it stands further down."""
    arrive(visit, Screen.CHAPTERS)
    visit.touch("chapters.down")
    visit.rest()
    visit.touch(TERROR)


@pytest.fixture
def warned(qapp: QGuiApplication) -> Iterator[Visit]:
    load_fonts()
    visit = Warned()
    yield visit
    visit.close()


def sentence(slug: str, language: str = ENGLISH) -> str:
    return next(one for one in shipped().advisories if one.slug == slug).sentence.texts[language]  # type: ignore[index]


def quote() -> str:
    return next(quote for quote in shipped().quotes if "emma-korpa" in quote.people).words.text


def test_a_card_shows_nothing_but_its_head_before_the_visitor_wants_it(warned: Visit) -> None:
    arrive(warned, Screen.VOICES)
    warned.open(EMMA)
    assert sentence("death-of-a-child") in warned.words()
    assert not [words for words in warned.words() if quote() in words]
    assert not warned.has("strip.watch")
    warned.touch("gate.show")
    warned.read()
    assert f"“{quote()}”" in warned.words()
    assert not warned.has("gate.show")


def test_who_does_not_want_to_see_a_card_is_back_where_they_were(warned: Visit) -> None:
    arrive(warned, Screen.VOICES)
    warned.open(EMMA)
    warned.touch("gate.back")
    warned.read()
    assert warned.screen == Screen.VOICES


def test_a_chapter_plays_after_a_yes(warned: Visit) -> None:
    touch_terror(warned)
    assert warned.screen == Screen.CHAPTERS
    assert sentence("terror") in warned.words()
    warned.touch("gate.show")
    assert warned.screen == Screen.FILM
    assert not warned.has("gate.show")


def test_nothing_below_the_question_can_be_touched_or_reached(warned: Visit) -> None:
    touch_terror(warned)
    names = {item.objectName() for item in warned.items()}
    assert not [name for name in names if name.startswith(("chapters.", "strip", "language."))]
    for _ in range(8):
        warned.press(Qt.Key.Key_Tab)
        focused = warned.window.activeFocusItem()
        assert focused.objectName().startswith("gate.")


def test_it_is_answered_by_keyboard_and_left_with_escape(warned: Visit) -> None:
    touch_terror(warned)
    warned.settle()
    warned.press(Qt.Key.Key_Escape)
    assert (warned.screen, warned.has("gate")) == (Screen.CHAPTERS, False)
    warned.touch(TERROR)
    warned.settle()
    warned.press(Qt.Key.Key_Return)
    assert warned.screen == Screen.FILM


def test_no_key_plays_on_behind_the_question(warned: Visit) -> None:
    chapters = warned.services.film.chapters if warned.services.film else ()
    terror = next(one for one in chapters if one.slug == "great-purge")
    arrive(warned, Screen.CHAPTERS)
    warned.navigation.watch(Millis(terror.start - 400))
    warned.loop.run_until(lambda: warned.has("gate.show"))
    warned.settle()
    warned.press(Qt.Key.Key_MediaPlay)
    warned.settle()
    assert warned.has("gate.show")
    assert not warned.director.now.playing


def test_skipping_leads_to_the_next_chapter(warned: Visit) -> None:
    chapters = warned.services.film.chapters if warned.services.film else ()
    after = next(later for one, later in pairwise(chapters) if one.slug == "great-purge")
    touch_terror(warned)
    warned.touch("gate.skip")
    assert warned.screen == Screen.FILM
    assert warned.director.now.position == after.start


def test_a_film_of_which_the_library_has_not_told_is_asked_about_as_a_whole(qapp: QGuiApplication) -> None:
    load_fonts()
    visit = Visit(replace(rehearsal(), rehearsal=False), warned=True)
    try:
        arrive(visit, Screen.HOME)
        visit.navigation.watch()
        assert any(words.startswith("Parts of this film may be hard to watch.") for words in visit.words())
        assert "Before the film" in visit.words()
        assert not visit.has("gate.skip")
        check(visit, SMALL)
        visit.speak(LATVIAN)
        check(visit, SMALL)
        visit.touch("gate.show")
        assert (visit.screen, visit.has("gate.show")) == (Screen.FILM, False)
    finally:
        visit.close()


def test_the_question_follows_the_language(warned: Visit) -> None:
    arrive(warned, Screen.VOICES)
    warned.open(EMMA)
    warned.speak(LATVIAN)
    assert sentence("death-of-a-child", LATVIAN) in warned.words()


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, SMALL], ids=["landscape", "portrait", "small"])
def test_it_has_room_in_each_shape_and_language(qapp: QGuiApplication, size: object) -> None:
    load_fonts()
    visit = Warned(size)
    try:
        for language in (ENGLISH, LATVIAN):
            visit.speak(language)
            arrive(visit, Screen.VOICES)
            visit.open(EMMA)
            assert visit.has("gate")
            check(visit, size)  # type: ignore[arg-type]
            arrive(visit, Screen.CHAPTERS)
            visit.navigation.watch(rehearsal().chapters[2].start)
            assert visit.has("gate.skip")
            check(visit, size)  # type: ignore[arg-type]
            visit.guide.advisories.leave()
    finally:
        visit.close()
