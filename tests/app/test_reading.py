# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open before the visitor."""

import pytest

from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.pages import CardPage
from kiosk.app.reading import Reading, Sheet, State
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen, Stop
from kiosk.domain.values import Slug
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film
from tests.support.shelves import ToldShelves

DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))
PURGE = Ref(Kind.TOPIC, Slug("great-purge"))
QUOTE = Ref(Kind.QUOTE, Slug("davies-quotas"))
BROKEN = MachineError("database.unusable", path="/none", detail="by the test")


class Reader:
    """On the first page, with the library open. published: every sheet."""

    def __init__(self, *, wait: bool = True) -> None:
        self.loop = FakeLoop()
        director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        self.navigation = Navigation(director, small_film(), self.loop)
        self.shelves = ToldShelves()
        self.refuse: MachineError | None = None
        self.library = Library(self._open, FakeBackground(self.loop), self.loop, Slug("rehearsal"))
        self.reading = Reading(self.navigation, self.library)
        self.published: list[Sheet] = []
        self.reading.subscribe(self.published.append)
        self.library.begin()
        self.navigation.go(Action.WAKE)
        if wait:
            self.loop.pass_time(4_000)

    def _open(self) -> ToldShelves:
        if self.refuse:
            raise self.refuse
        return self.shelves

    def go(self, *steps: Action | Ref) -> None:
        for step in steps:
            if isinstance(step, Ref):
                self.reading.open(step)
            else:
                self.navigation.go(step)
            self.loop.pass_time(100)

    def state(self) -> State:
        return self.reading.now.state

    def card(self) -> Ref | None:
        page = self.reading.now.page
        return page.ref if isinstance(page, CardPage) else None


@pytest.fixture
def reader() -> Reader:
    return Reader()


def test_the_first_page_is_not_read(reader: Reader) -> None:
    assert reader.reading.now == Sheet(Stop(Screen.HOME))


@pytest.mark.parametrize(("action", "many"), [(Action.TOPICS, 29), (Action.TIMELINE, 35), (Action.RECEPTION, 18)])
def test_a_list_is_asked_for_and_then_shown(reader: Reader, action: Action, many: int) -> None:
    reader.navigation.go(action)
    assert reader.state() is State.LOADING
    reader.loop.pass_time(100)
    assert reader.state() is State.READY
    assert isinstance(reader.reading.now.page, tuple)
    assert len(reader.reading.now.page) == many


def test_cards_lead_to_cards_and_back(reader: Reader) -> None:
    reader.go(Action.VOICES, DAVIES, PURGE)
    assert reader.card() == PURGE
    reader.navigation.back()
    assert reader.card() is None
    reader.loop.pass_time(100)
    assert reader.card() == DAVIES


def test_a_quote_leads_to_who_said_it(reader: Reader) -> None:
    reader.go(Action.SEARCH, QUOTE)
    assert reader.navigation.now.stop == Stop(Screen.VOICE, DAVIES)


def test_who_has_gone_elsewhere_meanwhile_stays_there(reader: Reader) -> None:
    reader.go(Action.SEARCH)
    reader.reading.open(QUOTE)
    reader.go(Action.HOME)
    assert reader.navigation.now.screen is Screen.HOME


def test_what_is_not_there_leads_back(reader: Reader) -> None:
    reader.go(Action.VOICES, Ref(Kind.PERSON, Slug("nobody")))
    assert reader.navigation.now.screen is Screen.VOICES
    reader.go(Ref(Kind.QUOTE, Slug("nothing")))
    assert reader.navigation.now.screen is Screen.VOICES


def test_what_is_taken_off_disappears_from_the_open_list(reader: Reader) -> None:
    reader.go(Action.TOPICS)
    reader.shelves.take_off(PURGE)
    reader.loop.pass_time(3_000)
    page = reader.reading.now.page
    assert isinstance(page, tuple)
    assert PURGE.slug not in {topic.slug for topic in page}
    assert [sheet.state for sheet in reader.published[-2:]] == [State.READY, State.READY]


def test_an_open_card_that_is_taken_off_leads_back(reader: Reader) -> None:
    reader.go(Action.TOPICS, PURGE, DAVIES)
    reader.shelves.take_off(DAVIES)
    reader.loop.pass_time(3_000)
    assert reader.card() == PURGE


def test_cards_that_are_gone_are_passed_over_on_the_way_back(reader: Reader) -> None:
    reader.go(Action.TOPICS, DAVIES, PURGE)
    reader.shelves.take_off(DAVIES)
    reader.loop.pass_time(3_000)
    reader.navigation.back()
    reader.loop.pass_time(100)
    assert reader.navigation.now.screen is Screen.TOPICS


def test_a_change_elsewhere_is_not_told(reader: Reader) -> None:
    reader.go(Action.TOPICS)
    told = len(reader.published)
    reader.shelves.number += 1
    reader.loop.pass_time(3_000)
    assert len(reader.published) == told


def test_a_list_that_is_opened_before_the_library_is_shown_when_it_is_there() -> None:
    reader = Reader(wait=False)
    reader.navigation.go(Action.TOPICS)
    reader.loop.pass_time(2_000)
    assert reader.state() is State.LOADING
    reader.loop.pass_time(2_000)
    assert reader.state() is State.READY


def test_without_a_library_a_list_says_so_until_there_is_one() -> None:
    reader = Reader(wait=False)
    reader.refuse = BROKEN
    reader.navigation.go(Action.TOPICS)
    reader.loop.pass_time(4_000)
    assert reader.state() is State.FAULT
    reader.refuse = None
    reader.loop.pass_time(60_000)
    assert reader.state() is State.READY


def test_what_is_being_read_stays_when_the_database_fails(reader: Reader) -> None:
    reader.go(Action.VOICES, DAVIES)
    reader.shelves.fails = BROKEN
    reader.loop.pass_time(10_000)
    assert reader.card() == DAVIES


def test_who_comes_back_finds_where_they_were_and_who_goes_on_begins_at_the_top(reader: Reader) -> None:
    reader.go(Action.TOPICS)
    reader.reading.leave(700)
    reader.go(DAVIES)
    assert reader.reading.left == 0
    reader.reading.leave(300)
    reader.go(PURGE)
    reader.navigation.back()
    assert reader.reading.left == 300
    reader.navigation.back()
    assert reader.reading.left == 700
    reader.loop.pass_time(100)
    reader.go(DAVIES)
    assert reader.reading.left == 0


def test_nothing_is_remembered_of_a_visit_that_is_over(reader: Reader) -> None:
    reader.go(Action.TOPICS)
    reader.reading.leave(700)
    reader.go(Action.REST, Action.WAKE, Action.TOPICS)
    assert reader.reading.left == 0
