# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place means for the film."""

from collections.abc import Callable

import pytest

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Place, Screen, Stop
from kiosk.domain.values import Millis, Slug
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film

DAVIES, PURGE = Ref(Kind.PERSON, Slug("norman-davies")), Ref(Kind.TOPIC, Slug("great-purge"))
HEARD = Stretch(DAVIES, Millis(10_000), Millis(12_000))


class Visit:
    def __init__(self, film: Film | None) -> None:
        self.loop = FakeLoop()
        self.screen = FakeScreen()
        self.engines = FakeEngines(self.loop, self.screen)
        self.director = Director(self.engines, self.loop, self.loop)
        self.navigation = Navigation(self.director, film, self.loop)
        self.navigation.begin()


@pytest.fixture
def visit() -> Visit:
    return Visit(small_film())


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


def test_the_film_goes_on_where_it_was_left_whatever_was_heard_meanwhile(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(40_000))
    visit.loop.run_for(2)
    visit.navigation.open(DAVIES)
    left = visit.director.now.position
    visit.navigation.hear(HEARD)
    visit.loop.run_for(1)
    visit.navigation.open(PURGE)
    heard_until = visit.director.now.position
    visit.navigation.back()
    assert visit.navigation.now.stretch == HEARD
    assert visit.director.now.position == heard_until
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.HEARD)
    visit.navigation.back()
    visit.navigation.back()
    assert visit.navigation.now.screen is Screen.FILM
    assert visit.director.now.position == left
    assert visit.director.now.stretch is None
    assert visit.director.now.playing
    visit.loop.run_for(1)
    assert left < visit.director.now.position <= left + 1000


def test_a_stretch_is_heard_to_its_last_picture_and_leads_back_to_its_card(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.go(Action.VOICES)
    visit.navigation.open(DAVIES)
    visit.navigation.hear(HEARD)
    assert visit.engines.playing.opens[-1].at == 10_000
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.HEARD)
    assert visit.director.now.position == 11_960
    visit.loop.run_for(2)
    assert visit.director.now.position == 11_960
    visit.navigation.back()
    assert visit.navigation.now.stop == Stop(Screen.VOICE, DAVIES)


@pytest.mark.parametrize("to", [5_000, 12_000, 45_000])
def test_who_seeks_beyond_a_stretch_watches_the_film_on_from_there(visit: Visit, to: int) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.hear(HEARD)
    visit.loop.run_for(0.5)
    visit.director.seek(Millis(to))
    assert (visit.navigation.now.screen, visit.navigation.now.stretch) == (Screen.FILM, None)
    visit.loop.run_for(10)
    assert visit.navigation.now.screen is Screen.FILM
    assert visit.director.now.position > to + 8_000


def test_who_seeks_within_a_stretch_hears_it_to_its_end(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.hear(HEARD)
    visit.director.seek(Millis(11_900))
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.HEARD)
    assert visit.navigation.now.stretch == HEARD


def test_after_a_stretch_another_one_is_heard_or_the_film_goes_on(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.hear(HEARD)
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.HEARD)
    other = Stretch(PURGE, Millis(30_000), Millis(31_000))
    visit.navigation.hear(other)
    assert visit.navigation.now.stretch == other
    visit.loop.run_until(lambda: visit.navigation.now.screen is Screen.HEARD)
    visit.navigation.watch(other.end)
    visit.loop.run_for(5)
    assert visit.navigation.now == Place(Screen.FILM, None, (Stop(Screen.HOME),))
    assert visit.director.now.position > 34_000


def test_what_was_heard_is_not_where_the_film_was_left(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(40_000))
    visit.navigation.back()
    visit.navigation.hear(HEARD)
    visit.navigation.back()
    assert visit.navigation.left == 37_000


def test_a_gate_may_hold_back_what_is_to_be_played(visit: Visit) -> None:
    asked: list[Callable[[], None]] = []

    def ask(_: Millis, play: Callable[[], None]) -> bool:
        asked.append(play)
        return len(asked) > 1

    visit.navigation.go(Action.WAKE)
    visit.navigation.may_play = ask
    visit.navigation.hear(HEARD)
    assert visit.navigation.now.screen is Screen.HOME
    asked[0]()
    assert visit.navigation.now == Place(Screen.FILM, None, (Stop(Screen.HOME),), HEARD)


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


def test_a_film_that_is_given_up_leads_to_the_fault_screen_once(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch(Millis(20_000))
    for _ in range(2):
        visit.loop.run_until(lambda: visit.engines.playing.opens[-1].at > 0)
        visit.engines.playing.end()
    assert visit.navigation.now == Place(Screen.FAULT)
    visit.navigation.go(Action.HOME)
    visit.director.sound.set_volume(10)
    assert visit.navigation.now == Place(Screen.HOME)


def test_who_wants_a_film_that_is_not_tried_again_is_told_each_time(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    for _ in range(2):
        visit.navigation.watch(Millis(20_000))
        while visit.navigation.now.screen is Screen.FILM:
            visit.screen.shown.clear()
            visit.loop.run_until(lambda: bool(visit.screen.shown) or visit.navigation.now.screen is not Screen.FILM)
            if visit.screen.shown:
                visit.engines.playing.end()
        visit.navigation.go(Action.HOME)
    for _ in range(2):
        visit.navigation.watch(Millis(40_000))
        assert visit.navigation.now == Place(Screen.FAULT)
        assert visit.director.engine is None
        visit.navigation.go(Action.HOME)


def test_without_a_film_there_is_the_fault_screen_alone() -> None:
    visit = Visit(None)
    for action in Action:
        visit.navigation.go(action)
    visit.navigation.watch()
    visit.navigation.open(DAVIES)
    visit.navigation.back()
    assert visit.navigation.now == Place(Screen.FAULT)
    assert visit.engines.made == []
