# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A docent takes the kiosk over for a group."""

from datetime import timedelta

import pytest

from kiosk.app.takeover import EXTENSION, LONGEST, Takeover
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.idle import Asking
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis, Slug
from tests.app.takeover_stage import HALF_HOUR, TakeoverStage

MINUTE = 60_000


@pytest.fixture
def stage() -> TakeoverStage:
    return TakeoverStage()


def test_from_the_attract_loop_the_film_stands_at_its_beginning(stage: TakeoverStage) -> None:
    stage.rest()
    stage.begin()
    assert stage.screen == Screen.FILM
    on_air = stage.director.now
    assert (on_air.playing, on_air.attract, on_air.item and on_air.item.end, on_air.position) == (False, False, None, 0)
    assert stage.takeover.now.active
    stage.director.pause(False)
    stage.loop.pass_time(2_000)
    assert stage.director.now.position > 1_000


def test_what_a_visitor_watches_goes_on(stage: TakeoverStage) -> None:
    stage.navigation.watch(Millis(30_000))
    stage.loop.pass_time(2_000)
    before = stage.director.now
    stage.begin()
    assert stage.director.now.item is before.item
    assert (stage.director.now.playing, stage.director.now.position > before.position) == (True, True)


def test_of_a_part_that_a_visitor_hears_it_becomes_all_of_the_film(stage: TakeoverStage) -> None:
    stage.navigation.hear(Stretch(Ref(Kind.PERSON, Slug("norman-davies")), Millis(38_000), Millis(48_000)))
    stage.loop.pass_time(2_000)
    at = stage.director.now.position
    stage.begin()
    assert stage.director.now.stretch is None
    assert stage.director.now.position >= at
    stage.loop.pass_time(12_000)
    assert stage.screen == Screen.FILM


def test_it_ends_by_itself_and_everything_is_as_before_a_visit(stage: TakeoverStage) -> None:
    stage.rest()
    stage.begin()
    stage.director.sound.set_volume(10)
    stage.loop.pass_time(HALF_HOUR - 2_000)
    assert (stage.takeover.now.active, stage.takeover.now.left) == (True, 2)
    stage.loop.pass_time(2_000)
    assert stage.takeover.now == Takeover()
    assert stage.screen == Screen.ATTRACT
    assert stage.director.now.volume == 70
    assert stage.kept() == [("takeover.begun", {"minutes": 30}), ("takeover.ended", {"by": "time"})]


def test_whoever_began_it_is_written_down_with_both(stage: TakeoverStage) -> None:
    stage.takeover.begin(HALF_HOUR, Who.MANAGER)
    stage.takeover.end()
    stage.takeover.end()
    assert [code for code, _ in stage.kept()] == ["takeover.begun", "takeover.ended"]
    assert {kept.act.who for kept in stage.shelves.staff.kept} == {Who.MANAGER}


def test_the_time_left_is_told_each_second_and_ten_minutes_can_be_added(stage: TakeoverStage) -> None:
    begun = stage.acts.now()
    stage.begin()
    assert stage.takeover.now.until == begun + timedelta(minutes=30)
    stage.loop.pass_time(3_000)
    assert [told.left for told in stage.told][-4:] == [1800, 1799, 1798, 1797]
    stage.takeover.extend()
    assert stage.takeover.now.until == begun + timedelta(minutes=40)
    assert stage.takeover.now.left == 1797 + EXTENSION // 1000
    stage.loop.pass_time(HALF_HOUR)
    assert stage.takeover.now.active


def test_however_often_it_is_extended_it_ends_the_same_day(stage: TakeoverStage) -> None:
    stage.begin()
    for _ in range(100):
        stage.takeover.extend()
    assert stage.takeover.now.left == LONGEST // 1000


def test_nobody_is_asked_whether_they_are_there(stage: TakeoverStage) -> None:
    stage.begin()
    stage.loop.pass_time(20 * MINUTE)
    asked = [stage.attendance.now.asking]
    stage.takeover.end()
    stage.navigation.go(Action.WAKE)
    stage.loop.pass_time(MINUTE)
    assert [*asked, stage.attendance.now.asking] == [Asking.QUIET, Asking.ASKED]


def test_a_picture_that_is_held_stands_until_it_is_released_and_goes_on_as_it_was(stage: TakeoverStage) -> None:
    stage.navigation.watch(Millis(30_000))
    stage.begin()
    stage.takeover.hold(True)
    at = stage.director.now.position
    stage.loop.pass_time(10 * MINUTE)
    assert (stage.director.now.playing, stage.director.now.position) == (False, at)
    assert stage.takeover.now.held
    stage.takeover.hold(False)
    assert stage.director.now.playing
    stage.director.pause()
    stage.takeover.hold(True)
    stage.takeover.hold(False)
    assert not stage.director.now.playing


def test_a_held_picture_does_not_keep_it_from_ending(stage: TakeoverStage) -> None:
    stage.begin()
    stage.takeover.hold(True)
    stage.loop.pass_time(HALF_HOUR)
    assert stage.takeover.now == Takeover()
    assert stage.screen == Screen.ATTRACT


def test_when_the_film_is_over_it_stands_at_its_beginning_for_the_docent(stage: TakeoverStage) -> None:
    stage.begin()
    stage.navigation.watch(Millis(stage.film.length - 3_000))
    stage.loop.run_until(lambda: stage.takeover.now.through)
    stage.loop.pass_time(1_000)
    assert stage.screen == Screen.FILM
    assert (stage.director.now.playing, stage.director.now.position) == (False, 0)
    stage.director.pause(False)
    assert not stage.takeover.now.through
    stage.loop.pass_time(1_000)
    assert stage.director.now.position > 0


def test_an_engine_that_dies_changes_nothing_of_it(stage: TakeoverStage) -> None:
    stage.navigation.watch(Millis(30_000))
    stage.begin()
    stage.loop.pass_time(1_000)
    at = stage.director.now.position
    stage.engines.playing.die()
    stage.loop.pass_time(3_000)
    assert stage.takeover.now.active
    assert stage.screen == Screen.FILM
    assert stage.director.now.position > at


def test_a_film_that_cannot_be_played_ends_it(stage: TakeoverStage) -> None:
    stage.begin()
    stage.director.pause(False)
    for _ in range(8):
        stage.loop.pass_time(1_500)
        if stage.screen == Screen.FAULT or not stage.takeover.now.active:
            break
        stage.engines.playing.die("signal 11")
    stage.loop.run_until(lambda: not stage.takeover.now.active)
    assert stage.kept()[-1] == ("takeover.ended", {"by": "fault"})


def test_what_is_disturbing_is_told_and_not_asked(stage: TakeoverStage) -> None:
    stage.guide.advisories.ask(True)
    chapter = next(one for one in stage.film.chapters if stage.asks(one.slug))
    stage.begin()
    stage.navigation.watch(Millis(chapter.start - 21_000))
    stage.told.clear()
    stage.loop.run_until(lambda: any(told.warned for told in stage.told))
    warned = stage.takeover.now.warned
    assert warned
    assert (warned.chapter, warned.seconds) == (chapter, 20)
    stage.loop.run_until(lambda: stage.director.now.position >= chapter.start + 1_000, seconds=40)
    assert stage.asked == ""
    assert stage.director.now.playing
    assert stage.takeover.now.warned
    assert stage.takeover.now.warned.seconds == 0
    stage.takeover.end()
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch(chapter.start)
    assert stage.asked == f"chapter/{chapter.slug}"


def test_wherever_the_visit_is_led_the_film_comes_back(stage: TakeoverStage) -> None:
    stage.begin()
    stage.navigation.go(Action.HOME)
    stage.loop.pass_time(100)
    assert (stage.screen, stage.takeover.now.active) == (Screen.FILM, True)


def test_one_that_runs_when_the_kiosk_ends_is_written_down_as_over(stage: TakeoverStage) -> None:
    stage.begin()
    stage.takeover.close()
    assert stage.kept()[-1] == ("takeover.ended", {"by": "stop"})
    stage.loop.pass_time(HALF_HOUR)
    assert len(stage.kept()) == 2


def test_a_second_one_does_not_begin_while_there_is_one(stage: TakeoverStage) -> None:
    stage.begin()
    assert not stage.takeover.can_begin
    stage.begin(Millis(MINUTE))
    assert stage.takeover.now.left == HALF_HOUR // 1000


def test_without_one_its_verbs_do_nothing(stage: TakeoverStage) -> None:
    stage.takeover.hold(True)
    stage.takeover.extend()
    stage.takeover.end()
    assert stage.told == []
    assert stage.screen == Screen.HOME
