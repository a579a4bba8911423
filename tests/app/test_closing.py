# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing for today."""

from collections.abc import Iterator

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import Answer, Occasion, Role, Who
from kiosk.domain.values import Millis
from tests.app.check_stage import CheckStage
from tests.fakes.screen_power import FakeScreenPower


@pytest.fixture
def stage() -> Iterator[CheckStage]:
    stage = CheckStage()
    stage.closing.look()
    stage.loop.pass_time(50)
    yield stage
    stage.director.close()


def is_playing(stage: CheckStage) -> bool:
    return stage.director.now.playing


def shut(stage: CheckStage) -> None:
    stage.closing.shut()
    stage.loop.pass_time(1_000)


def test_it_ends_the_visit_leaves_the_staff_area_and_makes_the_screen_dark(stage: CheckStage) -> None:
    stage.navigation.go(Action.WAKE)
    shut(stage)
    assert stage.closing.now.closed
    assert not stage.area.now.open
    assert stage.navigation.now.screen is Screen.ATTRACT
    assert not stage.power.lit
    assert "screen.off" in stage.codes
    assert stage.ended


def test_what_happens_tonight_is_kept_as_the_closing_of_the_day(stage: CheckStage) -> None:
    shut(stage)
    (check,) = stage.kept
    assert (check.occasion, check.who) == (Occasion.CLOSING, Who.MANAGER)
    assert dict(check.answers) == {"screen": Answer.WELL, "backup": Answer.WELL}
    assert not check.remarks


def test_meanwhile_nothing_plays_that_nobody_sees_and_then_it_goes_on(stage: CheckStage) -> None:
    stage.loop.pass_time(2_000)
    assert is_playing(stage)
    shut(stage)
    assert not is_playing(stage)
    stage.loop.pass_time(600_000)
    assert not is_playing(stage)
    stage.area.enter(Role.DOCENT)
    stage.loop.pass_time(5_000)
    assert is_playing(stage)
    assert stage.director.now.attract


def test_whoever_of_staff_comes_in_opens_it_again(stage: CheckStage) -> None:
    shut(stage)
    stage.area.enter(Role.DOCENT)
    stage.loop.pass_time(100)
    assert stage.power.lit
    assert "screen.on" in stage.codes


def test_a_touch_does_not_open_it_and_it_goes_dark_again(stage: CheckStage) -> None:
    shut(stage)
    stage.power.wake()
    stage.closing.stir()
    stage.loop.pass_time(20_000)
    stage.closing.stir()
    stage.loop.pass_time(20_000)
    assert stage.power.lit
    assert stage.closing.now.closed
    stage.loop.pass_time(15_000)
    assert not stage.power.lit


def test_a_screen_that_cannot_be_switched_says_that_it_is_closed(stage: CheckStage) -> None:
    stage.power.there = False
    stage.closing.look()
    stage.loop.pass_time(50)
    shut(stage)
    assert stage.closing.now.closed
    assert stage.power.switched == 0
    assert stage.kept[-1].remarks["screen"] == "not-switched"
    assert "screen.off" not in stage.codes


def test_where_no_backup_can_be_looked_for_it_can_be_closed_all_the_same(stage: CheckStage) -> None:
    stage.no_backups = MachineError("database.unusable", path="/data", detail="it cannot be read")
    stage.closing.look()
    stage.loop.pass_time(50)
    assert stage.closing.now.backed_up is False
    shut(stage)
    assert stage.closing.now.closed
    assert stage.kept[-1].remarks["backup"] == "backup-due"


def test_nobody_of_staff_closes_nothing(stage: CheckStage) -> None:
    stage.area.leave()
    shut(stage)
    assert not stage.closing.now.closed
    assert stage.power.lit


def test_a_kiosk_that_ends_leaves_no_dark_screen(stage: CheckStage) -> None:
    shut(stage)
    stage.closing.close()
    assert stage.power.lit


def test_a_start_lights_what_one_that_died_has_left_dark() -> None:
    power = FakeScreenPower()
    power.off()
    stage = CheckStage(power=power)
    stage.loop.pass_time(100)
    assert power.lit
    stage.director.close()


def test_a_visitors_film_is_not_gone_on_with(stage: CheckStage) -> None:
    stage.navigation.go(Action.WAKE)
    stage.navigation.watch(Millis(60_000))
    stage.loop.pass_time(1_000)
    shut(stage)
    stage.area.enter(Role.DOCENT)
    stage.area.leave()
    stage.loop.pass_time(1_000)
    assert stage.director.now.attract
