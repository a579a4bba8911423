# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was looked for in vain, however it was typed."""

import pytest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.failed_terms import FailedTerms
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.search_box import SearchBox
from kiosk.domain.findings import Found
from kiosk.domain.values import Language
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import rehearsal
from tests.support.shelves import ToldShelves, echo


def _knows(query: str, language: Language) -> Found:
    """What begins as purge does."""
    return echo(query, language) if "purge".startswith(query) else Found(query)


class Desk:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        navigation = Navigation(director, rehearsal(), self.loop)
        shelves = ToldShelves()
        shelves.search.answer = _knows
        library = Library(lambda: shelves, FakeBackground(self.loop), self.loop, None)
        self.box = SearchBox(library, Choices(), navigation)
        self.failed: list[str] = []
        self.wanted = True
        FailedTerms(self.box, self.failed.append, lambda: self.wanted)
        library.begin()
        self.loop.pass_time(4_000)

    def type(self, *queries: str) -> None:
        for query in queries:
            self.box.type(query)
            self.loop.pass_time(100)

    def spell(self, word: str) -> None:
        self.type(*(word[:end] for end in range(1, len(word) + 1)))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_word_that_fails_from_its_middle_on_is_told_once_when_it_is_given_up(desk: Desk) -> None:
    desk.spell("holodomor")
    assert desk.failed == []
    desk.type("")
    assert desk.failed == ["holodomor"]


def test_the_end_of_the_visit_gives_it_up_and_the_next_one_knows_nothing_of_it(desk: Desk) -> None:
    desk.spell("golod")
    desk.box.reset()
    assert desk.failed == ["golod"]
    desk.spell("purge")
    desk.box.reset()
    assert desk.failed == ["golod"]


def test_who_goes_back_letter_by_letter_has_given_up_the_whole_word(desk: Desk) -> None:
    desk.spell("purged")
    desk.type("purge", "purg")
    assert desk.failed == ["purged"]


def test_another_word_at_once_gives_up_the_one_before(desk: Desk) -> None:
    desk.type("stalin", "lenin", "purge")
    assert desk.failed == ["stalin", "lenin"]


def test_what_is_found_has_not_failed(desk: Desk) -> None:
    desk.spell("purge")
    desk.type("")
    assert desk.failed == []


def test_where_nobody_wants_to_know_nothing_is_told(desk: Desk) -> None:
    desk.wanted = False
    desk.spell("holodomor")
    desk.type("")
    assert desk.failed == []
