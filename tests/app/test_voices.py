# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices, as a visitor looks through them."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.reading import State
from kiosk.app.voices import Left, Roster, Voices
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.people import Consent, FilterRole
from kiosk.domain.photographs import Photograph
from kiosk.domain.values import Slug
from tests.app.library_stage import BROKEN, LibraryStage
from tests.content.shipped import shipped
from tests.fakes.photographs import FakePhotographs

BEAZLEY, BRIE, DAVIES = (Slug(slug) for slug in ("christopher-beazley", "andre-brie", "norman-davies"))
FAMINE = Slug("great-famine")


def person(slug: Slug) -> Ref:
    return Ref(Kind.PERSON, slug)


class Visitor(LibraryStage):
    """On the first page, with the library open. published: every roster."""

    def __init__(self, *, wait: bool = True) -> None:
        super().__init__()
        self.photographs = FakePhotographs()
        self.voices = Voices(self.navigation, self.library, self.photographs)
        self.published: list[Roster] = []
        self.voices.subscribe(self.published.append)
        self.begin(wait=wait)

    @property
    def now(self) -> Roster:
        return self.voices.now

    def state(self) -> State:
        return self.now.state

    def slugs(self) -> list[Slug]:
        return [voice.person.slug for voice in self.now.voices]

    def beside(self) -> list[Slug | None]:
        return [one.slug if one else None for one in (self.now.before, self.now.after)]


@pytest.fixture
def visitor() -> Visitor:
    found = Visitor()
    found.go(Action.VOICES)
    return found


def test_everybody_is_there_by_name_and_then_the_witnesses_without_one(visitor: Visitor) -> None:
    assert visitor.state() is State.READY
    assert visitor.slugs()[:3] == [BEAZLEY, BRIE, Slug("vladimir-bukovsky")]
    assert [voice.person.named for voice in visitor.now.voices] == [True] * 23 + [False] * 6


def test_nothing_is_asked_before_a_visitor_comes_to_the_voices() -> None:
    visitor = Visitor()
    visitor.go(Action.TOPICS)
    assert visitor.now == Roster()
    before = visitor.background.asked
    visitor.go(Action.HOME, Action.VOICES, person(DAVIES))
    visitor.navigation.back()
    assert visitor.background.asked == before + 1


def test_a_filter_leaves_those_whom_it_said_it_would_leave(visitor: Visitor) -> None:
    promised = dict(visitor.now.roles)[FilterRole.HISTORIAN]
    visitor.voices.choose_role(FilterRole.HISTORIAN)
    assert len(visitor.slugs()) == promised == 9
    topics = {topic.slug: count for topic, count in visitor.now.topics}
    assert topics[FAMINE] == 0
    visitor.voices.choose_topic(Slug("great-purge"))
    assert len(visitor.slugs()) == topics[Slug("great-purge")]
    assert visitor.now.of_any_topic == promised
    visitor.voices.choose_everybody()
    assert len(visitor.slugs()) == visitor.now.of_any_role == visitor.now.of_any_topic == 29


def test_topics_are_in_the_order_of_their_editors_and_only_those_of_a_voice(visitor: Visitor) -> None:
    offered = [topic.slug for topic, _ in visitor.now.topics]
    assert offered == [topic.slug for topic in shipped().topics if topic.slug in set(offered)]
    assert all(count for _, count in visitor.now.topics)


def test_filters_and_place_are_kept_for_who_comes_back_from_a_card_or_the_film(visitor: Visitor) -> None:
    visitor.voices.choose_role(FilterRole.HISTORIAN)
    visitor.voices.leave(Left(700, 4))
    visitor.go(person(DAVIES), Ref(Kind.TOPIC, Slug("great-purge")))
    visitor.navigation.watch()
    for _ in range(3):
        visitor.navigation.back()
    assert visitor.navigation.now.screen is Screen.VOICES
    assert visitor.now.filter.role is FilterRole.HISTORIAN
    assert visitor.voices.left == Left(700, 4)


@pytest.mark.parametrize("steps", [(Action.HOME,), (Action.REST, Action.WAKE)])
def test_filters_and_place_are_forgotten_by_who_leaves_the_voices(visitor: Visitor, steps: tuple[Action, ...]) -> None:
    visitor.voices.choose_role(FilterRole.HISTORIAN)
    visitor.voices.leave(Left(700, 4))
    visitor.go(*steps, Action.VOICES)
    assert visitor.now.filter.role is None
    assert len(visitor.slugs()) == 29
    assert visitor.voices.left == Left()


def test_another_filter_begins_at_the_top(visitor: Visitor) -> None:
    visitor.voices.leave(Left(700, 4))
    visitor.voices.choose_role(None)
    assert visitor.voices.left == Left(700, 4)
    visitor.voices.choose_role(FilterRole.WRITER)
    assert visitor.voices.left == Left()


def test_neighbours_are_those_of_the_list_as_it_was_filtered(visitor: Visitor) -> None:
    visitor.voices.choose_role(FilterRole.MEMBER_OF_PARLIAMENT)
    listed = visitor.slugs()
    visitor.go(person(listed[1]))
    assert visitor.beside() == [listed[0], listed[2]]
    visitor.navigation.turn(person(listed[2]))
    assert visitor.beside() == [listed[1], listed[3]]
    visitor.navigation.back()
    assert visitor.navigation.now.screen is Screen.VOICES


def test_who_was_found_elsewhere_has_the_neighbours_that_everybody_has(visitor: Visitor) -> None:
    visitor.voices.choose_role(FilterRole.WRITER)
    visitor.go(person(BRIE))
    assert visitor.beside() == [BEAZLEY, Slug("vladimir-bukovsky")]
    another = Visitor()
    another.go(Action.SEARCH, person(BEAZLEY))
    assert another.beside() == [None, BRIE]
    another.go(Ref(Kind.PERSON, Slug("robert-grant")))
    assert another.beside() == [None, None]


def test_who_is_taken_off_is_gone_from_the_open_list_and_from_the_neighbours(visitor: Visitor) -> None:
    visitor.shelves.take_off(person(BRIE))
    visitor.loop.pass_time(3_000)
    assert BRIE not in visitor.slugs()
    assert [roster.state for roster in visitor.published[-2:]] == [State.READY, State.READY]
    visitor.go(person(BEAZLEY))
    assert visitor.beside() == [None, Slug("vladimir-bukovsky")]


def test_whose_consent_was_withdrawn_meanwhile_is_not_shown_for_a_moment(visitor: Visitor) -> None:
    visitor.go(Action.HOME)
    content = visitor.shelves.content
    withdrawn = tuple(replace(one, consent=Consent.WITHDRAWN) if one.slug == BRIE else one for one in content.people)
    visitor.shelves.content = replace(content, people=withdrawn)
    visitor.shelves.number += 1
    visitor.loop.pass_time(3_000)
    visitor.published.clear()
    visitor.go(Action.VOICES)
    assert [roster.state for roster in visitor.published] == [State.LOADING, State.READY]
    assert not [one for roster in visitor.published for one in roster.voices if one.person.slug == BRIE]


def test_the_photograph_of_whose_card_is_open_is_theirs() -> None:
    visitor = Visitor()
    theirs = Photograph(Path("grant.jpg"), "credit")
    visitor.photographs.has[Slug("robert-grant")] = theirs
    visitor.go(Action.SEARCH, person(Slug("robert-grant")))
    assert visitor.now.photograph == theirs
    visitor.go(person(BRIE))
    assert visitor.now.photograph is None


def test_a_role_that_nobody_has_any_more_leaves_nobody(visitor: Visitor) -> None:
    visitor.voices.choose_role(FilterRole.DISSIDENT)
    visitor.shelves.take_off(person(visitor.slugs()[0]))
    visitor.loop.pass_time(3_000)
    assert visitor.slugs() == []
    assert visitor.state() is State.READY


def test_voices_that_are_opened_before_the_library_come_when_it_is_there() -> None:
    visitor = Visitor(wait=False)
    visitor.go(Action.VOICES)
    assert visitor.state() is State.LOADING
    visitor.loop.pass_time(4_000)
    assert visitor.state() is State.READY


def test_without_a_library_the_voices_say_so_until_there_is_one() -> None:
    visitor = Visitor(wait=False)
    visitor.refuse = BROKEN
    visitor.go(Action.VOICES)
    visitor.loop.pass_time(4_000)
    assert visitor.state() is State.FAULT
    visitor.refuse = None
    visitor.loop.pass_time(60_000)
    assert visitor.state() is State.READY


def test_what_is_being_looked_through_stays_when_the_database_fails(visitor: Visitor) -> None:
    visitor.shelves.fails = BROKEN
    visitor.loop.pass_time(10_000)
    assert visitor.state() is State.READY
    assert len(visitor.slugs()) == 29
