# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the attract loop take turns, and nothing is begun that cannot end."""

from dataclasses import replace

import pytest

from kiosk.app.attraction import Attraction
from kiosk.domain.attract import Fare
from kiosk.domain.navigation import Action
from kiosk.domain.playlists import ATTRACT
from kiosk.domain.values import Millis
from tests.app.passing_stage import QUOTES, A, B, C, Passing, clip, pause


@pytest.fixture
def passing() -> Passing:
    return Passing()


def test_another_list_begins_when_the_item_is_over(passing: Passing) -> None:
    passing.begin(A, A)
    passing.loop.run_for(1)
    passing.attract.put_on(passing.list_of(C, key=3))
    assert passing.here == 10
    passing.loop.run_for(2)
    assert passing.screen.shown[-1] >= 50_000
    before = passing.screen.shown.index(Millis(50_000))
    assert passing.screen.shown[before - 1] == 11_960


def test_the_attract_loop_comes_back_when_the_item_is_over(passing: Passing) -> None:
    passing.begin(A, A)
    passing.loop.run_for(1)
    passing.attract.put_on(None)
    passing.loop.run_for(0.5)
    assert not passing.director.now.attract
    passing.loop.run_until(lambda: passing.director.now.attract)
    assert max(at for at in passing.screen.shown if at < 20_000) == 11_960
    assert passing.here is None
    # What was shown before is not fit for everyone.
    assert passing.attract.now.covered


def test_a_list_takes_over_from_the_loop_at_the_end_of_what_it_shows(passing: Passing) -> None:
    passing.loop.run_for(0.5)
    passing.attract.put_on(passing.list_of(A))
    assert passing.here is None
    passing.until(A)
    assert passing.screen.shown[-1] == 960


def test_after_a_quote_the_film_is_covered_until_a_picture_of_the_list_comes(passing: Passing) -> None:
    passing.loop.run_until(lambda: passing.attract.now.quote is not None)
    passing.attract.put_on(passing.list_of(A))
    passing.told.clear()
    shown = len(passing.screen.shown)
    passing.until(A)
    assert passing.attract.now == Attraction(covered=True, listed=True)
    passing.loop.run_until(lambda: not passing.attract.now.covered)
    assert passing.told == [Attraction(covered=True, listed=True), Attraction(listed=True)]
    assert passing.screen.shown[shown] == 10_000


def test_at_once_nothing_is_waited_for(passing: Passing) -> None:
    passing.begin(A, B)
    passing.loop.run_for(0.5)
    passing.attract.put_on(None, now=True)
    assert passing.director.now.attract
    passing.begin(C)
    assert passing.here == 50


def test_nothing_is_begun_that_would_not_be_over_in_time(passing: Passing) -> None:
    until = passing.loop.now() + 9_000
    passing.begin(A, clip(20, 40), B, room=lambda: Millis(until - passing.loop.now()))
    passing.loop.run_for(8)
    assert {at // 1000 for at in passing.screen.shown} >= {10, 11, 30, 31}
    assert not any(20_000 <= at < 30_000 for at in passing.screen.shown)
    passing.loop.run_until(lambda: passing.attract.now.quote in QUOTES)
    assert passing.here is None
    assert passing.loop.now() < until


def test_while_it_waits_quotes_are_shown_and_then_it_goes_on(passing: Passing) -> None:
    until = passing.loop.now() + 20_000
    room = lambda: Millis(until - passing.loop.now()) if passing.loop.now() < until else None  # noqa: E731
    passing.begin(clip(20, 45), room=room)
    seen = set()
    for _ in range(20):
        seen.add(passing.attract.now.quote)
        passing.loop.run_for(1)
    assert seen <= set(QUOTES)
    assert not any(0 < at < 1000 for at in passing.screen.shown[5:])
    passing.until(clip(20, 45))


def test_while_it_waits_what_is_fit_of_the_film_is_shown_where_there_are_no_quotes() -> None:
    passing = Passing(Fare(Passing().attract.fare.stretches))
    passing.begin(clip(20, 45), room=lambda: Millis(10_000))
    passing.loop.run_for(20)
    assert passing.director.now.attract
    assert {at // 1000 for at in passing.screen.shown} == {0}
    assert len(passing.screen.shown) > 100


def test_the_attract_loop_begins_nothing_either(passing: Passing) -> None:
    until = passing.loop.now() + 14_500
    passing.attract.put_on(None, room=lambda: Millis(max(0, until - passing.loop.now())))
    passing.loop.run_for(1.3)
    assert passing.attract.now.quote
    passing.screen.shown.clear()
    passing.loop.run_for(12.4)
    assert passing.screen.shown
    passing.loop.run_until(lambda: passing.attract.now.quote is not None)
    passing.screen.shown.clear()
    passing.loop.run_for(13)
    assert passing.screen.shown == []


def test_the_attract_loops_own_list_is_silent_and_shows_only_what_is_fit() -> None:
    passing = Passing()
    fit = replace(passing.list_of(A).items[0], fit=True)
    play = passing.list_of(A, B, pause(3), key=ATTRACT)
    passing.attract.put_on(replace(play, items=(fit, *play.items[1:])), now=True)
    passing.loop.run_for(8)
    assert passing.director.now.attract
    assert all(at < 12_000 for at in passing.screen.shown)
    assert passing.engines.playing.opens[-1].sound.volume == 0
    assert not passing.attract.now.listed
    assert not any(one.occasion for one in passing.played)
    # Where passers-by are shown no film, its cards remain.
    passing.attract.offer(Fare(quotes=QUOTES, film=False), {})
    assert passing.here == "A pause"


def test_of_a_list_that_ends_comes_the_attract_loop(passing: Passing) -> None:
    passing.attract.put_on(passing.list_of(A, loop=False), now=True)
    passing.loop.run_until(lambda: passing.director.now.attract)
    passing.loop.run_for(60)
    assert sum(at == 10_000 for at in passing.screen.shown) == 1
    passing.navigation.go(Action.WAKE)
    passing.navigation.go(Action.REST)
    assert passing.here is None


def test_one_that_is_over_by_the_end_of_a_visit_gives_way_to_the_attract_loop(passing: Passing) -> None:
    began = passing.loop.now()
    play = passing.list_of(A, B, loop=False)
    passing.attract.put_on(play, at=lambda: Millis(passing.loop.now() - began), now=True)
    passing.navigation.go(Action.WAKE)
    passing.loop.run_for(60)
    passing.navigation.go(Action.REST)
    assert passing.director.now.attract
    assert passing.director.now.playing


def test_a_list_is_shown_where_there_was_nothing_to_show() -> None:
    passing = Passing(Fare())
    assert passing.attract.now == Attraction(covered=True)
    passing.attract.put_on(passing.list_of(A))
    passing.loop.run_until(lambda: passing.attract.now == Attraction(listed=True))
