# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place means for the film."""

from dataclasses import replace

import pytest

from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film, Track
from kiosk.domain.navigation import Action, Place, Screen, Stop
from kiosk.domain.values import ENGLISH, LATVIAN, Millis, Slug
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film

DAVIES = Ref(Kind.PERSON, Slug("norman-davies"))


def captioned() -> Film:
    film = small_film()
    return replace(film, media=replace(film.media, captions=(Track(ENGLISH), Track(LATVIAN))))


class Visit:
    def __init__(self, film: Film | None) -> None:
        self.loop = FakeLoop()
        self.engines = FakeEngines(self.loop, FakeScreen())
        self.director = Director(self.engines, self.loop, self.loop)
        self.choices = Choices()
        self.navigation = Navigation(self.director, self.choices, film, self.loop)
        self.navigation.begin()


@pytest.fixture
def visit() -> Visit:
    return Visit(captioned())


def test_attract_is_silent_and_without_captions(visit: Visit) -> None:
    assert visit.director.now.attract
    assert visit.engines.playing.opens[-1].sound.volume == 0
    assert visit.engines.playing.opens[-1].captions is None


def test_the_film_waits_while_a_visitor_browses(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    assert visit.navigation.now == Place(Screen.HOME)
    assert not visit.director.now.playing


def test_a_chapter_is_played_from_its_start_with_sound_and_captions(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.choices.speak(LATVIAN)
    visit.navigation.watch(Millis(20_000))
    assert visit.navigation.now.screen is Screen.FILM
    opening = visit.engines.playing.opens[-1]
    assert (opening.at, opening.captions, opening.sound.volume) == (20_000, 1, 70)


def test_captions_can_be_switched_off_and_follow_the_language(visit: Visit) -> None:
    visit.navigation.go(Action.WAKE)
    visit.navigation.watch()
    visit.choices.speak(LATVIAN)
    visit.choices.show_captions(False)
    assert visit.engines.playing.captions == [1, None]


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
