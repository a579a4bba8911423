# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films that are called anything, and links that lead nowhere. Texts: see test_reading; pictures: test_photographs."""

from dataclasses import replace

from PySide6.QtCore import QSize

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.navigation import Screen
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText, Slug
from kiosk.ui.items import centre
from tests.content.shipped import shipped
from tests.monkey.hands import Hands
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves
from tests.support.visit import SMALL
from tests.ui.conftest import Begin
from tests.ui.test_reading import spoiled
from tests.ui.test_screens import SIZES, arrive, check

STRANGE = "<img src='file:///etc/passwd'>&amp;\u202eשלום עולם\u202c 👩‍👩‍👧‍👦 zero\0nul " + "A" * 260


def called(film: Film, text: str) -> Film:
    """With everything in it called so."""
    said = LocalText({ENGLISH: text, LATVIAN: text})
    chapters = tuple(replace(chapter, title=said, summary=said) for chapter in film.chapters)
    return replace(film, title=said, chapters=chapters)


@SIZES
def test_a_film_and_its_chapters_may_be_called_anything(begin: Begin, size: QSize) -> None:
    visit = begin(called(rehearsal(), STRANGE), size)
    visit.window.resize(size)
    for screen in (Screen.HOME, Screen.CHAPTERS, Screen.FILM, Screen.HEARD, Screen.ENDED):
        arrive(visit, screen)
        check(visit, size)
        # Where the film is over, a low page does without its name.
        assert screen == Screen.ENDED or [words for words in visit.words() if "<img src=" in words]


def test_a_thousand_taps_at_once_open_one_page_and_leave_it_usable(begin: Begin) -> None:
    visit = begin()
    arrive(visit, Screen.HOME)
    hands, place = Hands(visit.window), centre(visit.item("home.topics"))
    for _ in range(1_000):
        hands.press({0: place})
        hands.lift([0])
    visit.read()
    check(visit, SMALL)
    arrive(visit, Screen.TOPICS)
    visit.touch("back")
    assert visit.screen == Screen.HOME


def test_a_text_of_100_kb_is_shown(begin: Begin) -> None:
    visit = begin(shelves=spoiled("words " * 17_000))
    arrive(visit, Screen.TOPICS)
    check(visit, SMALL)
    visit.open(f"topic/{shipped().topics[0].slug}")
    check(visit, SMALL)
    assert max(len(words) for words in visit.words()) == 102_000


def test_a_link_to_what_is_gone_leads_back_to_its_card(begin: Begin) -> None:
    shelves = ToldShelves()
    visit = begin(shelves=lambda: shelves)
    arrive(visit, Screen.TOPICS)
    visit.open("topic/great-purge")
    shelves.take_off(Ref(Kind.PERSON, Slug("norman-davies")))
    visit.navigation.open(Ref(Kind.PERSON, Slug("norman-davies")))
    visit.read()
    visit.read()
    assert visit.navigation.now.subject == Ref(Kind.TOPIC, Slug("great-purge"))
    assert "The Great Purge" in visit.words()
