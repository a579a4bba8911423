# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a page says while it looks for what it shows, where there is nothing, and where that cannot be had."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.ports.library import Shelves
from kiosk.domain.content import Content
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from tests.content.shipped import shipped
from tests.support.films import small_film
from tests.support.shelves import ToldShelves
from tests.support.visit import SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import WAYS, arrive, check

READ = (Screen.VOICES, Screen.TOPICS, Screen.RECEPTION)
LISTS = (*READ, Screen.TIMELINE, Screen.EXHIBITS)
CARDS = (Screen.VOICE, Screen.TOPIC, Screen.EXHIBIT)
"""One that is drawn with a portrait, one as most are, and one of a kind of its own."""
LOADING, EMPTY = "One moment …", "There is nothing here yet."
FAULT = "This cannot be shown at present. The film and its chapters can be watched all the same."


def refuse() -> Shelves:
    raise MachineError("database.unusable", path="/none", detail="by the test")


def of_nothing() -> Shelves:
    return ToldShelves(Content(shipped().film))


def says(visit: Visit, text: str) -> bool:
    return text in visit.words()


def hurry(visit: Visit) -> None:
    """Have the page lose its patience at once."""
    for item in visit.items():
        if item.property("standing") is not None:
            item.setProperty("patience", 0)


@pytest.mark.parametrize(
    ("shelves", "screens", "face"), [(of_nothing, LISTS, EMPTY), (refuse, LISTS + CARDS, FAULT)], ids=["empty", "fault"]
)
def test_each_page_says_what_keeps_it_from_showing_something(
    begin: Begin, shelves: Callable[[], Shelves], screens: tuple[Screen, ...], face: str
) -> None:
    visit = begin(shelves=shelves)
    WAYS[Screen.HOME](visit)
    for screen in screens:
        WAYS[screen](visit)
        assert visit.screen == screen
        assert [words for words in visit.words() if words in {LOADING, EMPTY, FAULT}] == [face], screen


def test_with_nothing_known_each_page_that_has_no_list_stands_well_too(begin: Begin) -> None:
    visit = begin(shelves=of_nothing)
    for screen in (Screen.HOME, Screen.SEARCH, Screen.ABOUT, Screen.CHAPTERS, Screen.MAP, Screen.FILM, Screen.ENDED):
        arrive(visit, screen)
        check(visit, SMALL)
        assert not says(visit, FAULT)
    visit.navigation.go(Action.REST)
    visit.touch("attract.wake")
    assert visit.screen == Screen.HOME


def test_each_page_asks_for_patience_while_the_library_opens_and_then_shows_what_it_has(
    begin: Begin, qtbot: QtBot
) -> None:
    visit = begin(wait=False)
    WAYS[Screen.HOME](visit)
    for screen in READ + CARDS:
        WAYS[screen](visit)
        assert not says(visit, LOADING)
        hurry(visit)
        qtbot.waitUntil(lambda: says(visit, LOADING))
    visit.open_library()
    visit.read()
    assert not says(visit, LOADING)


def test_without_chapters_their_list_says_so_and_without_a_library_it_is_whole(begin: Begin) -> None:
    visit = begin(replace(small_film(), chapters=()))
    WAYS[Screen.HOME](visit)
    WAYS[Screen.CHAPTERS](visit)
    assert [words for words in visit.words() if words.startswith("The chapters of this film are not marked yet.")]
    visit = begin(small_film(), shelves=refuse)
    WAYS[Screen.HOME](visit)
    WAYS[Screen.CHAPTERS](visit)
    assert {"Part 0", "Part 1", "Part 2"} <= {words.partition("  ")[2] or words for words in visit.words()}
