# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place means for the film."""

import pytest

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action, Place, Screen, Stop
from kiosk.domain.values import Millis, Slug
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film

DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))


class Visit:
    def __init__(self, film: Film | None) -> None:
        self.loop = FakeLoop()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.director = Director(self.engines, self.loop, self.loop)
        self.navigation = Navigation(self.director, film, self.loop)
        self.navigation.begin()


@pytest.fixture
def visit() -> Visit:
    return Visit(small_film())


def test_attract_is_silent(visit: Visit) -> None:
    assert visit.director.now.attract
    assert visit.engines.playing.opens[-1].sound.volume == 0


def test_the_film_waits_while_a_visitor_browses(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    assert visit.navigation.now == Place(Screen.HOME)
    assert not visit.director.now.playing


def test_a_chapter_is_played_from_its_start_with_sound(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(20_000))
    assert visit.navigation.now.screen is Screen.FILM
    opening = visit.engines.playing.opens[-1]
    assert (opening.at, opening.sound.volume) == (20_000, 70)


def test_a_card_that_was_opened_from_the_film_leads_back_to_where_it_was_left(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(20_000))
    visit.loop.run_for(2)
    visit.navigation.open(DAVIES)
    left = visit.director.now.position
    visit.loop.run_for(2)
    assert (visit.director.now.playing, visit.director.now.position) == (False, left)
    visit.navigation.back()
    assert visit.navigation.now.screen is Screen.FILM
    assert visit.director.now.playing
    visit.loop.run_for(1)
    assert left < visit.director.now.position < left + 2000


def test_leaving_the_film_pauses_it(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch()
    visit.navigation.back()
    assert visit.navigation.now == Place(Screen.HOME)
    assert not visit.director.now.playing


def test_a_card_waits_until_the_film_is_left(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.VOICES)
    visit.navigation.open(DAVIES)
    visit.navigation.watch(Millis(20_000))
    assert visit.director.now.playing
    visit.navigation.back()
    assert visit.navigation.now.stop == Stop(Screen.VOICE, DAVIES)
    assert not visit.director.now.playing


def test_a_film_that_is_over_leads_to_what_now(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(59_900))
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.ENDED)
    assert visit.director.now.ended
    visit.navigation.watch()
    assert visit.navigation.now == Place(Screen.FILM, None, (Stop(Screen.HOME),))
    assert visit.director.now.playing


def test_rest_begins_the_attract_loop_again(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(20_000))
    visit.navigation.go(Action.REST)
    assert visit.director.now.attract
    assert visit.director.now.playing


def test_a_film_that_is_given_up_leads_to_the_fault_screen_once(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(20_000))
    for _ in range(2):
        visit.loop.run_until(lambda: visit.engines.playing.opens[-1].at > 0)
        visit.engines.playing.end()
    assert visit.navigation.now == Place(Screen.FAULT)
    visit.navigation.go(Action.HOME)
    visit.director.set_volume(10)
    assert visit.navigation.now == Place(Screen.HOME)


def test_without_a_film_there_is_the_fault_screen_alone() -> None:
    visit = Visit(None)
    for action in Action:
        visit.navigation.go(action)
    visit.navigation.watch()
    visit.navigation.open(DAVIES)
    visit.navigation.back()
    assert visit.navigation.now == Place(Screen.FAULT)
    assert visit.engines.made == []
