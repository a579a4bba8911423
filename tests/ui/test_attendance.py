# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor walks away, and another one comes."""

from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.domain.caption_look import CaptionSize
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, arrive, check

MINUTE = 60_000


def test_who_walks_away_is_asked_and_then_everything_is_as_before(visit: Visit) -> None:
    visit.loop.pass_time(1)
    usual, volume = visit.choices.now, visit.director.now.volume
    arrive(visit, Screen.VOICES)
    visit.choices.look(size=CaptionSize.LARGEST)
    visit.director.sound.set_volume(10)
    visit.touch("language.lv")
    visit.loop.pass_time(MINUTE - 1)
    assert not visit.has("attendance")
    visit.loop.pass_time(1)
    assert visit.has("attendance.stay")
    assert visit.screen == Screen.VOICES
    visit.loop.pass_time(14_999)
    assert visit.screen == Screen.VOICES
    visit.loop.pass_time(1)
    assert visit.screen == Screen.ATTRACT
    assert not visit.has("attendance")
    assert (visit.choices.now, visit.director.now.volume) == (usual, volume)
    assert visit.navigation.now.history == ()


def test_any_touch_stays_and_presses_nothing_beneath(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    place = visit.item("home.voices").mapToScene(QPoint(20, 20)).toPoint()
    visit.loop.pass_time(MINUTE)
    assert visit.has("attendance.stay")
    visit.touch_at(place)
    assert not visit.has("attendance")
    assert visit.screen == Screen.HOME
    visit.touch_at(place)
    assert visit.screen == Screen.VOICES


def test_any_key_stays_and_does_nothing_else(visit: Visit) -> None:
    arrive(visit, Screen.VOICES)
    visit.loop.pass_time(MINUTE)
    visit.press(Qt.Key.Key_Escape)
    assert not visit.has("attendance")
    assert visit.screen == Screen.VOICES
    visit.press(Qt.Key.Key_Escape)
    assert visit.screen == Screen.HOME


def test_a_film_that_plays_is_never_interrupted_and_one_that_stands_still_waits_longer(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    visit.navigation.watch(Millis(0))
    visit.engines.hasten()
    visit.loop.pass_time(4 * MINUTE)
    assert not visit.has("attendance")
    visit.director.pause()
    visit.loop.pass_time(3 * MINUTE - 1)
    assert not visit.has("attendance")
    visit.loop.pass_time(1)
    assert visit.has("attendance.stay")


def test_after_five_minutes_the_first_touch_asks_who_is_there(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    visit.navigation.watch(Millis(0))
    visit.speak(LATVIAN)
    visit.engines.hasten()
    visit.loop.pass_time(5 * MINUTE + 1_000)
    assert visit.screen == Screen.FILM
    visit.touch("player.picture")
    assert visit.has("attendance.stay")
    assert visit.director.now.playing
    visit.touch("attendance.end")
    assert visit.screen == Screen.ATTRACT
    assert visit.choices.now.language == ENGLISH


def test_who_is_asked_can_go_on_watching_and_it_goes_on_unasked(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    visit.navigation.watch(Millis(0))
    visit.engines.hasten()
    visit.loop.pass_time(5 * MINUTE + 1_000)
    visit.touch("player.picture")
    visit.touch("attendance.stay")
    assert not visit.has("attendance")
    assert visit.director.now.playing
    assert visit.screen == Screen.FILM


def test_in_attract_nobody_is_asked(visit: Visit) -> None:
    visit.navigation.go(Action.REST)
    visit.engines.hasten()
    visit.loop.pass_time(10 * MINUTE)
    assert not visit.has("attendance")


@SIZES
@LANGUAGES
def test_the_question_stands_well(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    arrive(visit, Screen.HOME)
    visit.loop.pass_time(MINUTE)
    assert visit.has("attendance.stay")
    check(visit, size)


def test_from_every_screen_the_attract_loop_returns(visit: Visit) -> None:
    for screen in sorted(set(Screen) - {Screen.ATTRACT, Screen.FAULT, Screen.FILM, Screen.HEARD, Screen.SCREENING}):
        arrive(visit, screen)
        visit.loop.pass_time(MINUTE + 15_000 + 1)
        assert visit.screen == Screen.ATTRACT, screen
