# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of screens."""

from dataclasses import replace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import (
    CARDS,
    EVERYWHERE,
    MOST_STOPS,
    SCREENS_OF,
    TRANSITIONS,
    Action,
    Place,
    Screen,
    Stop,
)
from kiosk.domain.values import Millis, Slug

DAVIES, KATYN = Ref(Kind.PERSON, Slug("norman-davies")), Ref(Kind.TOPIC, Slug("katyn"))


Step = Action | Ref | Stretch
HEARD = Stretch(DAVIES, Millis(37_000), Millis(48_000))


def after(*steps: Step) -> Place:
    place = Place()
    for step in steps:
        place = _step(place, step)
    return place


def _step(place: Place, step: Step) -> Place:
    match step:
        case Ref():
            return place.open(step)
        case Stretch():
            return place.watch(step)
    return place.go(step)


def way_back(place: Place) -> list[Screen | Ref]:
    """Where back leads, and back again: cards by their subjects."""
    stops: list[Screen | Ref] = []
    while place.has_back:
        place = place.back()
        stops.append(place.subject or place.screen)
    return stops


def test_every_screen_is_in_the_table_and_can_be_reached() -> None:
    assert set(TRANSITIONS) == set(Screen)
    reached = {target for row in TRANSITIONS.values() for target in row.values()} | set(EVERYWHERE.values())
    assert reached | set(SCREENS_OF.values()) == set(Screen)


def test_a_touch_that_comes_too_late_leads_nowhere() -> None:
    assert after(Action.WATCH) == Place(Screen.ATTRACT)


@pytest.mark.parametrize(
    ("way", "back"),
    [
        ((Action.WAKE, Action.CHAPTERS), [Screen.HOME]),
        ((Action.WAKE, Action.WATCH), [Screen.HOME]),
        ((Action.WAKE, Action.CHAPTERS, Action.WATCH), [Screen.CHAPTERS, Screen.HOME]),
        ((Action.WAKE, Action.CHAPTERS, Action.WATCH, Action.END), [Screen.CHAPTERS, Screen.HOME]),
        ((Action.WAKE, Action.WATCH, Action.END, Action.CHAPTERS), [Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES), [Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, Action.MAP), [DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.MAP, DAVIES, KATYN, Action.MAP), [Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, KATYN), [DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, Action.WATCH), [DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, KATYN, DAVIES), [KATYN, DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.WATCH, DAVIES, KATYN), [DAVIES, Screen.FILM, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, Action.WATCH, KATYN), [Screen.FILM, DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.WATCH, DAVIES, Action.WATCH), [DAVIES, Screen.FILM, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, HEARD), [DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, HEARD, Action.HEAR_OUT), [DAVIES, Screen.VOICES, Screen.HOME]),
        ((Action.WAKE, Action.VOICES, DAVIES, HEARD, Action.HEAR_OUT, HEARD), [DAVIES, Screen.VOICES, Screen.HOME]),
        (
            (Action.WAKE, Action.VOICES, DAVIES, HEARD, Action.HEAR_OUT, KATYN),
            [DAVIES, Screen.VOICES, Screen.HOME],
        ),
        (
            (Action.WAKE, Action.WATCH, DAVIES, HEARD, KATYN),
            [Screen.FILM, DAVIES, Screen.FILM, Screen.HOME],
        ),
    ],
)
def test_back_leads_where_the_visitor_came_from(way: tuple[Step, ...], back: list[Screen | Ref]) -> None:
    assert way_back(after(*way)) == back


@pytest.mark.parametrize("kind", list(Kind))
def test_an_address_leads_to_the_screen_of_its_kind(kind: Kind) -> None:
    here = after(Action.WAKE, Action.SEARCH)
    ref = Ref(kind, Slug("any"))
    expected = Place(SCREENS_OF[kind], ref, (*here.history, here.stop)) if kind in SCREENS_OF else here
    assert here.open(ref) == expected


def test_a_chapter_is_shown_among_the_chapters() -> None:
    chapter = Ref(Kind.CHAPTER, Slug("opening"))
    place = after(Action.WAKE, Action.TOPICS, KATYN, chapter)
    assert place.stop == Stop(Screen.CHAPTERS, chapter)
    assert way_back(place) == [KATYN, Screen.TOPICS, Screen.HOME]


def test_the_card_that_is_open_is_not_opened_again() -> None:
    place = after(Action.WAKE, Action.VOICES, DAVIES)
    assert place.open(DAVIES) is place


@pytest.mark.parametrize("way", [(), (Action.WAKE,), (Action.WAKE, Action.CHAPTERS)])
def test_from_a_screen_without_addresses_none_leads_anywhere(way: tuple[Action, ...]) -> None:
    place = after(*way)
    assert place.open(DAVIES) is place


def test_who_goes_on_for_ever_comes_back_by_the_last_stops_and_home() -> None:
    refs = [Ref(Kind.TOPIC, Slug(str(number))) for number in range(3 * MOST_STOPS)]
    place = after(Action.WAKE, Action.TOPICS, *refs)
    assert way_back(place) == [*refs[-2 : -MOST_STOPS - 2 : -1], Screen.HOME]


@pytest.mark.parametrize("action", [Action.REST, Action.FAIL, Action.SCREEN, Action.HOME])
def test_nothing_is_remembered_past_a_first_screen(action: Action) -> None:
    assert after(Action.WAKE, Action.CHAPTERS, Action.WATCH, action).history == ()


def test_there_is_no_way_back_from_a_first_screen() -> None:
    for screen in (Screen.ATTRACT, Screen.HOME, Screen.SCREENING, Screen.FAULT):
        assert Place(screen).back() == Place(screen)


def test_the_film_is_come_back_to_as_it_was_left() -> None:
    place = after(Action.WAKE, Action.WATCH).open(DAVIES, Millis(20_000)).watch(HEARD).open(KATYN, Millis(40_000))
    heard = place.back()
    assert (heard.screen, heard.stretch, heard.left) == (Screen.FILM, HEARD, 40_000)
    film = heard.back().back()
    assert (film.screen, film.stretch, film.left) == (Screen.FILM, None, 20_000)


def test_what_was_heard_is_known_where_one_chooses_how_to_go_on_and_nowhere_else() -> None:
    over = after(Action.WAKE, Action.VOICES, DAVIES, HEARD, Action.HEAR_OUT)
    assert (over.screen, over.stretch, over.card) == (Screen.HEARD, HEARD, DAVIES)
    assert over.back().stretch is None
    assert over.watch().stretch is None
    assert over.open(KATYN).stretch is None


def test_who_watches_on_beyond_a_stretch_stays_at_the_same_place_of_the_visit() -> None:
    heard = after(Action.WAKE, Action.VOICES, DAVIES, HEARD)
    assert heard.watch() == replace(heard, stretch=None)


@pytest.mark.parametrize("way", [(), (Action.WAKE, Action.FAIL)])
def test_nothing_is_heard_where_the_film_cannot_be_watched(way: tuple[Action, ...]) -> None:
    assert after(*way).watch(HEARD) == after(*way)


@given(st.lists(st.sampled_from([*Action, DAVIES, KATYN, HEARD, "back"]), max_size=60))
def test_no_walk_holds_anything_but_cards_and_the_film_twice(walk: list[Step | str]) -> None:
    place = Place()
    for step in walk:
        place = place.back() if step == "back" else _step(place, cast(Step, step))
        others = [stop.screen for stop in (*place.history, place.stop) if stop.screen not in CARDS | {Screen.FILM}]
        assert len(set(others)) == len(others)
        assert place.stretch is None or place.screen in {Screen.FILM, Screen.HEARD}
