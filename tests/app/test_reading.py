# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open before the visitor."""

from itertools import cycle

import pytest

from kiosk.app.pages import CardPage
from kiosk.app.reading import Reading, Sheet, State
from kiosk.app.reception import Reception
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import MOST_STOPS, Action, Screen, Stop
from kiosk.domain.values import Slug
from tests.app.library_stage import BROKEN, LibraryStage
from tests.content.shipped import shipped

DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))
PURGE = Ref(Kind.TOPIC, Slug("great-purge"))
QUOTE = Ref(Kind.QUOTE, Slug("davies-quotas"))


class Reader(LibraryStage):
    """On the first page, with the library open. published: every sheet."""

    def __init__(self, *, wait: bool = True) -> None:
        super().__init__()
        self.reading = Reading(self.navigation, self.library)
        self.published: list[Sheet] = []
        self.reading.subscribe(self.published.append)
        self.begin(wait=wait)

    def open(self, ref: Ref) -> None:
        self.reading.open(ref)

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


@pytest.mark.parametrize(("action", "many"), [(Action.TOPICS, 29), (Action.RECEPTION, 18)])
def test_a_list_is_asked_for_and_then_shown(reader: Reader, action: Action, many: int) -> None:
    reader.navigation.go(action)
    assert reader.state() is State.LOADING
    reader.loop.pass_time(100)
    assert reader.state() is State.READY
    page = reader.reading.now.page
    shown = page.notices if isinstance(page, Reception) else page
    assert isinstance(shown, tuple)
    assert len(shown) == many


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


def test_who_has_gone_on_for_ever_finds_where_they_were_all_the_way_back(reader: Reader) -> None:
    refs = [Ref(Kind.TOPIC, topic.slug) for topic in shipped().topics[:2]]
    for number, ref in zip(range(MOST_STOPS + 6), cycle(refs), strict=False):
        reader.go(Action.TOPICS, ref) if number == 0 else reader.go(ref)
        reader.reading.leave(number)
    found = []
    while reader.navigation.now.history:
        reader.navigation.back()
        found.append(reader.reading.left)
    assert found == list(range(MOST_STOPS + 4, 4, -1))


def test_nothing_is_remembered_of_a_visit_that_is_over(reader: Reader) -> None:
    reader.go(Action.TOPICS)
    reader.reading.leave(700)
    reader.go(Action.REST, Action.WAKE, Action.TOPICS)
    assert reader.reading.left == 0
