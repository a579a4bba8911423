# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The attract loop: what it plays, what it covers, and what it leaves behind."""

import gc

import pytest

from kiosk.app.attract import Attract, known_fare
from kiosk.app.attraction import Attraction
from kiosk.app.navigation import Navigation
from kiosk.domain.attract import Fare
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import Millis
from tests.app.stage import Stage
from tests.domain.test_attract import quote
from tests.support.films import rehearsal, small_film

STRETCHES = known_fare(rehearsal()).stretches
QUOTES = (quote(0), quote(1))


class Passing(Stage):
    """Nobody is there. The film has two stretches that are fit, unless other fare is given; the first lasts 2 s."""

    def __init__(self, fare: Fare | None = None) -> None:
        super().__init__()
        first, second, _ = self.film.chapters
        self.fit = tuple(
            type(STRETCHES[0])(STRETCHES[0].subject, one.start, Millis(one.start + 2000)) for one in (first, second)
        )
        self.navigation = Navigation(self.director, self.film, self.loop)
        fare = Fare(self.fit, QUOTES) if fare is None else fare
        self.attract = Attract(self.navigation, self.director, self.loop, self.film, fare)
        self.told: list[Attraction] = []
        self.attract.subscribe(self.told.append)
        self.navigation.begin()

    def read(self) -> None:
        """Until a quote is shown."""
        self.loop.run_until(lambda: self.attract.now.quote is not None)


@pytest.fixture
def passing() -> Passing:
    return Passing()


def test_the_film_is_silent(passing: Passing) -> None:
    assert passing.director.now.attract
    assert passing.engines.playing.opens[-1].sound.volume == 0


def test_after_each_stretch_comes_a_quote_and_then_the_next_stretch(passing: Passing) -> None:
    seen: list[int | str] = []
    for _ in range(4):
        seen.append(passing.director.now.item.start if passing.director.now.item else -1)
        passing.read()
        seen.append(str(passing.attract.now.quote))
        passing.loop.run_until(lambda: passing.attract.now.quote is None)
    assert seen == [
        *(0, str(QUOTES[0]), 20_000, str(QUOTES[1])),
        *(0, str(QUOTES[0]), 20_000, str(QUOTES[1])),
    ]


def test_no_picture_is_shown_that_lies_outside_what_is_fit(passing: Passing) -> None:
    passing.loop.run_for(120)
    assert all(any(one.start <= at < one.end for one in passing.fit) for at in passing.screen.shown)
    assert len(passing.screen.shown) > 200


def test_a_quote_stays_for_twelve_seconds(passing: Passing) -> None:
    passing.read()
    passing.loop.pass_time(11_900)
    assert passing.attract.now.quote == QUOTES[0]
    passing.loop.pass_time(200)
    assert passing.attract.now.quote is None


def test_what_was_watched_is_covered_until_a_picture_comes_that_is_fit(passing: Passing) -> None:
    passing.navigation.go(Action.WAKE)
    passing.navigation.watch(Millis(45_000))
    passing.loop.run_for(2)
    passing.navigation.go(Action.REST)
    assert passing.attract.now == Attraction(covered=True)
    shown = len(passing.screen.shown)
    passing.loop.run_until(lambda: not passing.attract.now.covered)
    assert all(at < 2000 for at in passing.screen.shown[shown:])


def test_a_visit_begins_with_nothing_of_it_and_every_loop_begins_alike(passing: Passing) -> None:
    passing.read()
    passing.navigation.go(Action.WAKE)
    assert passing.attract.now == Attraction()
    passing.loop.run_for(30)
    assert not passing.director.now.playing
    passing.navigation.go(Action.REST)
    assert passing.director.now.item is not None
    assert passing.director.now.item.start == 0


def test_where_nothing_of_the_film_is_fit_nothing_of_it_is_shown() -> None:
    passing = Passing(Fare(quotes=QUOTES))
    passing.loop.run_for(60)
    assert passing.screen.shown == []
    assert [one.quote for one in passing.told[:2]] == [QUOTES[0], QUOTES[1]]
    assert all(one.covered for one in passing.told)
    passing.navigation.go(Action.WAKE)
    passing.navigation.watch()
    passing.loop.run_for(2)
    passing.navigation.go(Action.REST)
    assert passing.director.now.film is None
    assert passing.attract.now == Attraction(QUOTES[0], covered=True)


def test_where_nothing_is_fit_at_all_the_picture_is_covered() -> None:
    passing = Passing(Fare())
    assert passing.attract.now == Attraction(covered=True)
    passing.attract.offer(Fare(passing.fit), {})
    passing.loop.run_until(lambda: bool(passing.screen.shown))
    assert not passing.attract.now.covered


def test_what_is_no_longer_fit_is_off_the_screen_at_once(passing: Passing) -> None:
    passing.loop.run_for(1)
    passing.attract.offer(Fare(passing.fit[1:], QUOTES), {})
    assert passing.attract.now.covered
    assert not passing.director.now.playing
    passing.read()
    passing.attract.offer(Fare(passing.fit, QUOTES[1:]), {})
    assert passing.attract.now.quote != QUOTES[0]


def test_from_one_stretch_to_the_next_nothing_is_covered() -> None:
    passing = Passing(Fare())
    passing.attract.offer(Fare(passing.fit), {})
    passing.loop.run_until(lambda: not passing.attract.now.covered)
    passing.told.clear()
    passing.loop.run_for(10)
    assert passing.told == []
    assert passing.director.now.playing


def test_before_the_library_tells_the_title_of_the_rehearsal_film_is_all_that_is_fit() -> None:
    (title,) = STRETCHES
    assert (title.start, title.end) == (0, rehearsal().chapters[0].end)
    assert known_fare(small_film()) == known_fare(None) == Fare()


def test_a_fault_ends_it_until_the_fault_rests(passing: Passing) -> None:
    for _ in range(2):
        passing.loop.run_until(lambda: len(passing.screen.shown) > 3)
        passing.engines.playing.end()
        passing.screen.shown.clear()
    passing.loop.run_until(lambda: passing.navigation.now.screen is Screen.FAULT)
    assert passing.attract.now == Attraction()


def test_of_a_film_that_is_not_tried_again_the_quotes_remain(passing: Passing) -> None:
    for _ in range(4):
        passing.loop.run_until(lambda: len(passing.screen.shown) > 3, seconds=60)
        passing.engines.playing.end()
        passing.screen.shown.clear()
    passing.told.clear()
    passing.loop.run_for(120)
    assert passing.navigation.now.screen is Screen.ATTRACT
    assert {one.quote for one in passing.told} >= set(QUOTES)
    assert all(one.covered for one in passing.told[1:])
    assert passing.screen.shown == []


def test_a_week_of_it_leaves_nothing_behind(passing: Passing) -> None:
    """One object in each cycle would be seen; what the test's own things remember is cleared."""

    def objects_after(cycles: int) -> int:
        for _ in range(cycles):
            passing.read()
            passing.loop.run_until(lambda: passing.attract.now.quote is None)
            passing.screen.shown.clear()
            passing.told.clear()
            passing.played.clear()
            passing.engines.made[:-3] = []
        gc.collect()
        return len(gc.get_objects())

    before = objects_after(20)
    assert objects_after(40) - before < 10
