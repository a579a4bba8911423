# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What should play does, and nothing else."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.playlists import ATTRACT, ListItem, What
from kiosk.domain.programme import Use
from kiosk.domain.schedule import Frequency, Recurrence
from kiosk.domain.staff import Decision
from kiosk.domain.values import Millis
from tests.app.programme_stage import DAY, ELEVEN, MINUTE, ProgrammeStage, at, begun, clip, played, screened


@pytest.fixture
def stage() -> Iterator[ProgrammeStage]:
    with closing(ProgrammeStage()) as stage:
        yield stage


def test_without_a_schedule_passers_by_are_shown_what_is_fit_for_them(stage: ProgrammeStage) -> None:
    stage.loop.pass_time(10 * MINUTE)
    assert (stage.use, stage.programme.now.following, stage.listed) == (Use.ALWAYS, None, False)
    assert stage.programme.next(stage.wall.now()) is None
    assert (stage.programme.now.zone, stage.programme.now.day and stage.programme.now.day.day) == ("UTC", DAY)


def test_a_list_is_heard_in_its_time_and_no_longer(stage: ProgrammeStage) -> None:
    key = stage.playlist(clip(0, 20), clip(60, 80))
    stage.keep(played(key, time(9, 2), time(9, 10)))
    stage.run_to(at(9, 2, 40))
    assert (stage.use, stage.listed, stage.director.now.playing) == (Use.LIST, True, True)
    stage.run_to(at(9, 10, 40))
    assert (stage.use, stage.listed) == (Use.ALWAYS, False)


def test_the_attract_loops_own_list_is_silent_and_stands_in_whenever_nothing_else_holds(stage: ProgrammeStage) -> None:
    planning = stage.shelves.planning
    own = replace(
        planning.playlist(ATTRACT), items=(ListItem(What.PAUSE, text="Ask at the desk", stays=Millis(20_000)),)
    )
    planning.put_playlist(own, seen=own.version, decision=Decision("", at(9)))
    stage.loop.pass_time(MINUTE)

    def shown() -> str:
        card = stage.attract.now.card
        return card.text if card else ""

    assert (shown(), stage.attract.now.listed) == ("Ask at the desk", False)
    stage.wall.set(at(8))
    stage.loop.pass_time(2 * MINUTE)
    assert (stage.programme.now.entry, shown()) == (None, "Ask at the desk")


def test_what_staff_decide_holds_within_a_second(stage: ProgrammeStage) -> None:
    (key,) = stage.keep(played(stage.playlist(clip(0, 20)), time(9), time(10), title="Morning"))
    assert stage.programme.now.entry
    assert (stage.use, stage.programme.now.entry.reason.arguments["rule"]) == (Use.LIST, "Morning")
    stage.remove(key)
    assert stage.use is Use.ALWAYS


def test_what_is_kept_without_a_change_of_the_schedule_makes_no_other_plan(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(9), time(10)))
    facts, told = stage.programme.now.facts, len(stage.plans)
    stage.shelves.number += 1
    stage.loop.pass_time(2_000)
    assert (stage.programme.now.facts, len(stage.plans)) == (facts, told)


def test_a_screening_begins_to_the_second_whatever_a_visitor_does_and_ends_with_its_film(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59))
    stage.navigation.go(Action.WAKE)
    stage.navigation.go(Action.TOPICS)
    stage.run_to(at(10, 59, 59))
    seen = [stage.screen]
    stage.run_to(at(11, 0, 1))
    seen.append(stage.screen)
    assert not stage.director.now.attract
    assert stage.position <= 1
    stage.run_to(at(11, 9, 58))
    assert [*seen, stage.screen] == [Screen.TOPICS, Screen.SCREENING, Screen.SCREENING]
    stage.run_to(at(11, 10, 5))
    assert (stage.screen, begun(stage), stage.programme.now.running) == (Screen.ATTRACT, 1, None)


def test_a_visit_interrupts_a_list_which_comes_back_afterwards(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 30), clip(60, 90)), time(9), time(10)))
    stage.loop.pass_time(MINUTE)
    assert stage.listed
    stage.navigation.go(Action.WAKE)
    stage.loop.pass_time(10_000)
    assert not stage.director.now.playing
    stage.navigation.go(Action.REST)
    stage.loop.pass_time(2_000)
    assert stage.listed


def test_a_screening_comes_before_a_list_which_goes_on_afterwards(stage: ProgrammeStage) -> None:
    key = stage.playlist(clip(0, 30))
    stage.keep(played(key, time(10), time(12)), screened(ELEVEN))
    stage.skip_to(at(10, 58))
    assert stage.listed
    stage.run_to(at(11, 0, 2))
    assert (stage.screen, stage.use) == (Screen.SCREENING, Use.SCREENING)
    stage.run_to(at(11, 10, 5))
    assert (stage.screen, stage.listed) == (Screen.ATTRACT, True)


def test_near_what_is_exact_nothing_is_begun_that_is_not_over_by_then(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 90)), time(10), time(12)), screened(ELEVEN))
    stage.skip_to(at(10, 50))
    stage.run_to(at(10, 59))
    cut = [one for one in stage.shelves.played if one[1].film == stage.film.slug and one[1].reason == "left"]
    stage.run_to(at(11, 0, 1))
    assert stage.screen is Screen.SCREENING
    assert not cut


def test_a_running_screening_is_not_cut_by_another_schedule(stage: ProgrammeStage) -> None:
    (key,) = stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.remove(key)
    stage.open_from(time(8), time(11, 5))
    stage.run_to(at(11, 9, 50))
    assert (stage.screen, stage.closing.now.closed) == (Screen.SCREENING, False)
    stage.run_to(at(11, 10, 5))
    assert (stage.screen, stage.closing.now.closed) == (Screen.ATTRACT, True)


def test_one_that_is_set_to_another_time_while_it_runs_is_not_shown_again(stage: ProgrammeStage) -> None:
    (key,) = stage.keep(screened(ELEVEN))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    moved = replace(screened(time(11, 5)), key=key)
    stage.shelves.planning.put_rule(moved, seen=1, decision=Decision("", at(11, 2)))
    stage.run_to(at(11, 14))
    assert (stage.screen, begun(stage)) == (Screen.ATTRACT, 1)


def test_two_in_a_row_each_begin_once(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN, time(11, 10)))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 12))
    assert (stage.screen, begun(stage)) == (Screen.SCREENING, 2)
    assert 100 <= stage.position <= 121


def test_one_that_had_to_wait_for_the_film_before_it_is_shown_from_its_beginning(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN, time(11, 10), catch_up=False))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    stage.director.pause()
    stage.loop.pass_time(40_000)
    stage.director.pause(False)
    stage.run_to(at(11, 11))
    assert (stage.screen, begun(stage)) == (Screen.SCREENING, 2)
    assert stage.position <= 25


def test_when_the_last_of_the_day_has_begun_the_next_one_is_looked_for(stage: ProgrammeStage) -> None:
    tuesdays = Recurrence(DAY, weekdays=frozenset({1}))
    stage.keep(replace(screened(ELEVEN), days=tuesdays))
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 2))
    found = stage.programme.next(stage.wall.now())
    assert found
    assert found.start == at(11, day=DAY + timedelta(days=7))


def test_screenings_of_the_next_days_are_announced(stage: ProgrammeStage) -> None:
    friday = Recurrence(DAY + timedelta(days=3), frequency=Frequency.ONCE)
    stage.keep(replace(screened(ELEVEN, doors=15, title="With an introduction"), days=friday))
    found = stage.programme.next(stage.wall.now())
    assert found
    assert (found.start, found.doors) == (at(11, day=friday.first), at(10, 45, day=friday.first))
    assert found.title.say(next(iter(found.title.texts))) == "With an introduction"


def test_after_midnight_the_next_day_is_planned(stage: ProgrammeStage) -> None:
    stage.keep(screened(time(0, 30)))
    stage.skip_to(at(23, 59, 30))
    stage.run_to(at(0, 1, day=DAY + timedelta(days=1)))
    now = stage.programme.now
    assert now.day
    assert now.tomorrow
    assert (now.day.day, now.tomorrow.day) == (DAY + timedelta(days=1), DAY + timedelta(days=2))
    stage.run_to(at(0, 30, 1, day=DAY + timedelta(days=1)))
    assert stage.screen is Screen.SCREENING


def test_a_film_or_zone_that_is_another_is_seen_when_that_is_told(stage: ProgrammeStage) -> None:
    stage.keep(screened(ELEVEN))
    stage.planner.zone = "Europe/Riga"
    stage.programme.renew()
    stage.loop.pass_time(100)
    found = stage.programme.next(stage.wall.now())
    assert found
    assert (found.start, stage.programme.now.zone) == (at(8, day=DAY + timedelta(days=1)), "Europe/Riga")
    stage.planner.given_up = frozenset({stage.film.slug})
    stage.programme.renew()
    stage.loop.pass_time(100)
    assert stage.programme.next(stage.wall.now()) is None
    assert stage.programme.now.day
    assert {one.reason.code for one in stage.programme.now.day.conflicts} == {"screening.no_film"}
