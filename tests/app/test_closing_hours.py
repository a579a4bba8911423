# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house closes and opens as the schedule says, and staff come first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.domain.hours_words import Opening
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.programme import Use
from kiosk.domain.values import Millis
from tests.app.programme_stage import DAY, MINUTE, ProgrammeStage, at, clip, played

TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def stage() -> Iterator[ProgrammeStage]:
    """Open from ten to six; a minute before it closes."""
    stage = ProgrammeStage()
    stage.open_from(time(10), time(18))
    stage.skip_to(at(17, 59))
    yield stage
    stage.close()


def dark(stage: ProgrammeStage) -> bool:
    return not stage.power.lit


def test_it_closes_to_the_second_and_a_visit_is_over(stage: ProgrammeStage) -> None:
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch()
    stage.run_to(at(17, 59, 59))
    assert (stage.screen, stage.closing.now.closed) == (Screen.FILM, False)
    stage.run_to(at(18, 0, 1))
    assert (stage.screen, stage.closing.now.closed, dark(stage)) == (Screen.ATTRACT, True, True)
    assert not stage.director.now.playing


def test_it_says_when_it_opens_and_does_so(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(10), time(12)))
    stage.run_to(at(18, 1))
    assert stage.closing.now.opens == Opening(at(10, day=TOMORROW), days=1)
    stage.skip_to(at(0, 5, day=TOMORROW))
    assert stage.closing.now.opens == Opening(at(10, day=TOMORROW))
    stage.skip_to(at(9, 59, 50, day=TOMORROW))
    assert (stage.closing.now.closed, dark(stage)) == (True, True)
    stage.run_to(at(10, 0, 1, day=TOMORROW))
    assert (stage.closing.now.closed, dark(stage)) == (False, False)
    stage.loop.pass_time(3_000)
    assert (stage.listed, stage.director.now.playing) == (True, True)


def test_whatever_lights_the_screen_it_is_dark_again_within_a_minute(stage: ProgrammeStage) -> None:
    stage.run_to(at(18, 3))
    stage.power.wake()
    stage.loop.pass_time(MINUTE + 100)
    assert dark(stage)
    stage.power.wake()
    stage.closing.stir()
    stage.loop.pass_time(20_000)
    assert not dark(stage)
    stage.loop.pass_time(12_000)
    assert dark(stage)


def test_a_kiosk_that_starts_after_hours_closes(stage: ProgrammeStage) -> None:
    stage.run_to(at(18, 3))
    again = ProgrammeStage(at(20))
    again.open_from(time(10), time(18))
    again.loop.pass_time(1_000)
    assert (again.closing.now.closed, dark(again)) == (True, True)
    again.close()


def test_where_the_venue_wants_the_screen_lit_it_only_says_that_it_is_closed(stage: ProgrammeStage) -> None:
    stage.darkens = False
    stage.run_to(at(18, 3))
    assert (stage.closing.now.closed, dark(stage)) == (True, False)


def test_staff_have_it_open_and_some_minutes_more(stage: ProgrammeStage) -> None:
    stage.run_to(at(18, 3))
    stage.enter()
    assert (stage.closing.now.closed, dark(stage)) == (False, False)
    stage.leave()
    stage.loop.pass_time(4 * MINUTE)
    assert not stage.closing.now.closed
    stage.loop.pass_time(2 * MINUTE)
    assert (stage.closing.now.closed, dark(stage)) == (True, True)


def test_who_is_in_at_closing_time_is_not_thrown_out(stage: ProgrammeStage) -> None:
    stage.enter()
    stage.run_to(at(17, 59, 30))
    stage.area.touched()
    stage.run_to(at(18, 0, 20))
    assert (stage.area.now.open, stage.closing.now.closed) == (True, False)
    stage.leave()
    stage.loop.pass_time(6 * MINUTE)
    assert stage.closing.now.closed


def test_who_left_before_closing_time_keeps_nothing_open(stage: ProgrammeStage) -> None:
    stage.enter()
    stage.leave()
    stage.run_to(at(18, 0, 1))
    assert stage.closing.now.closed


def test_a_docent_has_it_until_the_takeover_is_over(stage: ProgrammeStage) -> None:
    stage.begin(Millis(10 * MINUTE))
    stage.run_to(at(18, 5))
    assert (stage.takeover.now.active, stage.closing.now.closed) == (True, False)
    stage.run_to(at(18, 10))
    assert (stage.takeover.now.active, stage.closing.now.closed) == (False, True)


def test_closed_by_hand_it_stays_closed_until_the_house_opens(stage: ProgrammeStage) -> None:
    stage.enter()
    stage.closing.shut()
    stage.loop.pass_time(500)
    assert (stage.closing.now.closed, stage.closing.now.by_hand) == (True, True)
    stage.skip_to(at(9, 59, 50, day=TOMORROW))
    assert stage.closing.now.closed
    stage.run_to(at(10, 0, 1, day=TOMORROW))
    assert (stage.closing.now.closed, stage.closing.now.by_hand) == (False, False)


def test_closed_by_hand_in_open_hours_nothing_begins_that_is_scheduled(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(10, 5), time(12)))
    stage.skip_to(at(10, 2, day=TOMORROW))
    stage.enter()
    stage.closing.shut()
    stage.run_to(at(10, 10, day=TOMORROW))
    assert (stage.closing.now.closed, stage.use, stage.director.now.playing) == (True, Use.LIST, False)
    stage.enter()
    stage.loop.pass_time(3_000)
    assert (stage.closing.now.closed, stage.listed) == (False, True)


def test_a_screen_that_cannot_be_switched_is_complained_of_once(
    stage: ProgrammeStage, caplog: pytest.LogCaptureFixture
) -> None:
    stage.run_to(at(18, 1))
    stage.power.there = False
    stage.loop.pass_time(10 * MINUTE)
    assert len([one for one in caplog.records if "screen.unswitchable" in one.getMessage()]) == 1


def test_hours_that_are_taken_back_open_it(stage: ProgrammeStage) -> None:
    stage.run_to(at(18, 3))
    hours = stage.shelves.planning.schedule().hours
    stage.keep(hours=replace(hours, week=None))
    assert not stage.closing.now.closed
