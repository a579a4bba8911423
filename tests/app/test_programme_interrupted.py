# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What should play does so again after staff, faults, a kiosk that died and a clock that was wrong."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import time, timedelta
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.programme import Use
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis
from tests.app.programme_stage import DAY, ELEVEN, MINUTE, ProgrammeStage, at, begun, clip, played, screened
from tests.fakes.run_memory import FakeRunMemory

Begin = Callable[..., ProgrammeStage]


@pytest.fixture
def begin() -> Iterator[Begin]:
    with ExitStack() as ends:
        yield lambda *args, **named: ends.enter_context(closing(ProgrammeStage(*args, **named)))


@pytest.fixture
def stage(begin: Begin) -> ProgrammeStage:
    return begin()


def test_one_that_begins_while_a_docent_has_the_kiosk_is_joined_afterwards(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59))
    stage.begin(Millis(3 * MINUTE))
    stage.run_to(at(11, 1))
    assert (stage.screen, begun(stage)) == (Screen.FILM, 0)
    stage.run_to(at(11, 2, 30))
    assert (stage.screen, begun(stage)) == (Screen.SCREENING, 1)
    assert 140 <= stage.position <= 152


def test_one_that_does_not_catch_up_is_left_out_then(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN, catch_up=False))
    stage.skip_to(at(10, 59))
    stage.begin(Millis(3 * MINUTE))
    stage.run_to(at(11, 9))
    assert (stage.screen, begun(stage)) == (Screen.ATTRACT, 0)


def test_a_docent_takes_a_screening_over_where_it_stands_and_it_is_joined_afterwards(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.begin(Millis(2 * MINUTE))
    assert (stage.screen, stage.takeover.now.active) == (Screen.FILM, True)
    assert 115 <= stage.position <= 122
    stage.run_to(at(11, 4, 30))
    assert (stage.screen, begun(stage)) == (Screen.SCREENING, 2)
    assert 260 <= stage.position <= 272
    stage.run_to(at(11, 10, 5))
    assert stage.screen is Screen.ATTRACT


def test_staff_who_close_by_hand_end_a_screening_for_good(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.enter()
    assert stage.screen is Screen.SCREENING
    stage.closing.shut()
    stage.loop.pass_time(1_000)
    assert (stage.screen, stage.closing.now.closed) == (Screen.ATTRACT, True)
    stage.enter()
    stage.leave()
    stage.run_to(at(11, 8))
    assert (stage.screen, begun(stage)) == (Screen.ATTRACT, 1)


@pytest.mark.parametrize("catches_up", [True, False])
def test_one_that_ran_when_the_kiosk_died_is_gone_on_with_whatever_its_rule_says(
    begin: Begin, catches_up: bool
) -> None:
    stage = begin()
    stage.keep(screened(ELEVEN, catch_up=catches_up))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    again = begin(at(11, 3), FakeRunMemory(stage.runs[-1]))
    again.keep(screened(ELEVEN, catch_up=catches_up))
    again.run_to(at(11, 3, 5))
    assert again.screen is Screen.SCREENING
    assert 180 <= again.position <= 186


def test_one_that_was_over_when_the_kiosk_died_does_not_begin_again(begin: Begin) -> None:
    stage = begin()
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.navigation.may_leave = lambda: True
    stage.navigation.go(Action.WAKE)
    stage.loop.pass_time(1_000)
    assert stage.screen is Screen.HOME
    again = begin(at(11, 3), FakeRunMemory(stage.runs[-1]))
    again.keep(screened(ELEVEN))
    again.run_to(at(11, 5))
    assert (again.screen, begun(again)) == (Screen.ATTRACT, 0)


@pytest.mark.parametrize(("catches_up", "screen"), [(True, Screen.SCREENING), (False, Screen.ATTRACT)])
def test_a_kiosk_that_starts_in_the_midst_of_one_catches_up_or_not(
    begin: Begin, catches_up: bool, screen: Screen
) -> None:
    stage = begin(at(11, 5))
    stage.keep(screened(ELEVEN, catch_up=catches_up))
    stage.run_to(at(11, 5, 10))
    assert stage.screen is screen
    if catches_up:
        assert 300 <= stage.position <= 311


def test_a_list_that_catches_up_is_joined_where_it_would_be_and_another_begins_with_its_first(begin: Begin) -> None:
    def position(catch_up: bool) -> float:
        stage = begin(at(9, 0, 50))
        stage.keep(played(stage.playlist(clip(0, 60), clip(120, 180)), time(9), time(10), catch_up=catch_up))
        stage.loop.pass_time(30_000)
        assert stage.listed
        return stage.position

    assert 120 <= position(True) <= 180
    assert position(False) <= 60


def test_after_a_fault_a_screening_comes_back(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.engines.refuse = 5
    stage.engines.playing.die("signal 11")
    stage.run_to(at(11, 5))
    assert stage.screen is Screen.SCREENING
    assert stage.director.now.playing


def fail(stage: ProgrammeStage) -> None:
    """Until the film is given up for this time."""
    for _ in range(8):
        if stage.screen is not Screen.FAULT:
            stage.engines.playing.die("signal 11")
            stage.loop.pass_time(300)
    assert stage.screen is Screen.FAULT


def test_after_a_fault_it_comes_back_where_it_would_be(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    fail(stage)
    stage.run_to(at(11, 3))
    assert (stage.screen, stage.director.now.playing) == (Screen.SCREENING, True)
    assert 177 <= stage.position <= 181
    stage.run_to(at(11, 10, 5))
    assert stage.screen is Screen.ATTRACT


def test_a_film_that_is_gone_is_tried_now_and_then_until_its_time_is_over(
    stage: ProgrammeStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    gone = stage.film.media.path
    monkeypatch.setattr(Path, "is_file", lambda self: self != gone)
    fail(stage)
    before = len(stage.seen)
    stage.run_to(at(11, 9))
    assert (stage.screen, len(stage.seen) - before < 60) == (Screen.FAULT, True)
    stage.run_to(at(11, 11))
    assert (stage.screen, stage.programme.now.running) == (Screen.ATTRACT, None)


def test_a_clock_that_was_days_ahead_is_gone_by_again_when_it_is_put_right(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(8), time(20)))
    stage.wall.set(at(9, day=DAY + timedelta(days=3)))
    stage.loop.pass_time(2 * MINUTE)
    stage.wall.set(at(9))
    stage.loop.pass_time(MINUTE)
    stage.programme.trust_clock(Who.MANAGER)
    stage.loop.pass_time(MINUTE + 1_000)
    assert stage.use is Use.LIST
    assert stage.programme.now.day
    assert stage.programme.now.day.day == DAY


def test_a_clock_beyond_all_days_keeps_nothing_busy(stage: ProgrammeStage) -> None:
    stage.wall.set(at(9).replace(year=2101))
    stage.loop.pass_time(10 * MINUTE)
    assert stage.use is None


def test_by_a_clock_that_cannot_be_right_nothing_of_the_schedule_holds(begin: Begin) -> None:
    stage = begin(at(9).replace(year=1990))
    stage.keep(played(stage.playlist(clip(0, 20)), time(8), time(20)), screened(time(9, 5)))
    stage.open_from(time(8), time(9, 2))
    stage.loop.pass_time(10 * MINUTE)
    now = stage.programme.now
    assert now.distrust
    assert (now.distrust.code, now.entry, stage.listed, stage.closing.now.closed) == ("clock.early", None, False, False)
    assert (stage.programme.next(stage.wall.now()), begun(stage)) == (None, 0)
    stage.wall.set(at(9))
    stage.loop.pass_time(MINUTE)
    assert (stage.programme.now.distrust, stage.use) == (None, Use.LIST)


def test_a_clock_that_was_set_back_is_gone_by_again_when_a_manager_says_so(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(7), time(20)))
    assert stage.use is Use.LIST
    stage.wall.set(at(8))
    stage.loop.pass_time(MINUTE)
    now = stage.programme.now
    assert now.distrust
    assert (now.distrust.code, now.entry) == ("clock.back", None)
    stage.programme.trust_clock(Who.MANAGER)
    assert (stage.programme.now.distrust, stage.use) == (None, Use.LIST)
    assert ("clock.trusted", {"at": "2026-05-05 08:01"}) in stage.kept()


def test_a_running_screening_outlasts_a_clock_that_is_set_back(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.wall.set(at(10, 30))
    stage.loop.pass_time(2 * MINUTE)
    assert stage.screen is Screen.SCREENING
    stage.loop.pass_time(7 * MINUTE)
    assert (stage.screen, begun(stage)) == (Screen.ATTRACT, 1)
    stage.programme.trust_clock(Who.MANAGER)
    stage.run_to(at(11, 2))
    assert begun(stage) == 1


def test_a_library_that_cannot_be_asked_leaves_the_programme_as_it_was(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(9), time(10)))
    stage.shelves.fails = MachineError("database.unusable", path="kiosk.db", detail="…")
    stage.loop.pass_time(5 * MINUTE)
    assert (stage.use, stage.listed) == (Use.LIST, True)
