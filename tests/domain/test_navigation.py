# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of screens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.navigation import EVERYWHERE, TRANSITIONS, Action, Place, Screen


def after(*actions: Action) -> Place:
    place = Place()
    for action in actions:
        place = place.go(action)
    return place


def test_every_screen_is_in_the_table_and_can_be_reached() -> None:
    assert set(TRANSITIONS) == set(Screen)
    reached = {target for row in TRANSITIONS.values() for target in row.values()} | set(EVERYWHERE.values())
    assert reached == set(Screen)


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
    ],
)
def test_back_leads_where_the_visitor_came_from(way: tuple[Action, ...], back: list[Screen]) -> None:
    place, screens = after(*way), []
    while place.has_back:
        place = place.back()
        screens.append(place.screen)
    assert screens == back


@pytest.mark.parametrize("action", [Action.REST, Action.FAIL, Action.HOME])
def test_nothing_is_remembered_past_a_first_screen(action: Action) -> None:
    assert after(Action.WAKE, Action.CHAPTERS, Action.WATCH, action).history == ()


def test_there_is_no_way_back_from_a_first_screen() -> None:
    for screen in (Screen.ATTRACT, Screen.HOME, Screen.FAULT):
        assert Place(screen).back() == Place(screen)


@given(st.lists(st.sampled_from([*Action, "back"]), max_size=60))
def test_no_walk_makes_history_grow_or_holds_a_screen_twice(walk: list[Action | str]) -> None:
    place = Place()
    for step in walk:
        place = place.go(step) if isinstance(step, Action) else place.back()
        assert len(set(place.history)) == len(place.history)
        assert place.screen not in place.history
