# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What schedules by chance come to on days by chance, in zones of all kinds.

KIOSK_PLAN_EXAMPLES says how many schedules each test makes; 1500 of each take about four minutes.
"""

import os
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.domain.civil_time import day_bounds
from kiosk.domain.programme import Conflict, DayProgramme, Use
from kiosk.domain.reckoning import programme_of, year_conflicts
from kiosk.domain.schedule import RuleKind, Schedule
from tests.support.oracle import Oracle
from tests.support.schedules import FACTS, ONE_DAY, days, occurs_slowly, schedules

ZONES = [ZoneInfo(name) for name in ("Europe/Riga", "America/New_York", "Asia/Kathmandu", "Pacific/Apia")]
EXAMPLES = int(os.environ.get("KIOSK_PLAN_EXAMPLES", "0"))
APIA, LEFT_OUT = ZONES[3], date(2011, 12, 30)

Case = tuple[Schedule, date, ZoneInfo]
Test = Callable[[Case], None]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    zone = draw(st.sampled_from(ZONES))
    day = draw(days(zone))
    return draw(schedules(day)), day, zone


def by_chance(count: int) -> Callable[[Test], Test]:
    """count: of examples, where nothing else is asked for."""

    def made(test: Test) -> Test:
        around = [example((Schedule(), LEFT_OUT + days * ONE_DAY, APIA)) for days in (-1, 0, 1)]
        for one in around:
            test = one(test)
        return settings(max_examples=EXAMPLES or count)(given(cases())(test))

    return made


def asked(case: Case, *, later: int = 0) -> DayProgramme:
    schedule, day, zone = case
    return programme_of(schedule, day + later * ONE_DAY, zone, occurs_slowly, FACTS)


def around(case: Case) -> list[DayProgramme]:
    return [asked(case, later=later) for later in (-1, 0, 1)]


def told(conflict: Conflict) -> tuple[date, int, str]:
    return conflict.day, conflict.rule, conflict.reason.code


@by_chance(60)
def test_every_minute_is_decided_as_looking_at_it_alone_decides(case: Case) -> None:
    schedule, day, zone = case
    oracle = Oracle(schedule, day, zone, FACTS)
    minutes = oracle.clock.day(day)
    programme = asked(case)
    for minute, expected in zip(minutes, oracle.decide(minutes), strict=True):
        entry = programme.at(oracle.clock.moment(minute))
        assert entry is not None
        assert (entry.use, entry.rule) == (expected.use, expected.rule)
        assert expected.held <= {entry.rule, *entry.over}
    starts = {(one.rule, one.start) for one in programme.screenings}
    of_day = [(key, minute) for key, minute in oracle.taking_place if minute in minutes]
    assert {(key, oracle.clock.moment(minute)) for key, minute in of_day} == starts


@by_chance(40)
def test_three_days_are_covered_without_a_gap_and_each_moment_once(case: Case) -> None:
    _, day, zone = case
    entries = [entry for programme in around(case) for entry in programme.entries]
    assert entries[0].start == day_bounds(day - ONE_DAY, zone)[0]
    assert entries[-1].end == day_bounds(day + ONE_DAY, zone)[1]
    assert all(entry.start < entry.end for entry in entries)
    assert all(before.end == after.start for before, after in pairwise(entries))


@by_chance(40)
def test_no_screening_is_cut_or_starts_twice_or_lasts_beyond_opening_hours(case: Case) -> None:
    programmes = around(case)
    entries = [entry for programme in programmes for entry in programme.entries]
    screenings = [one for programme in programmes for one in programme.screenings]
    for one in screenings:
        during = [entry for entry in entries if entry.start < one.end and one.start < entry.end]
        assert {(entry.use, entry.rule, entry.began) for entry in during} == {(Use.SCREENING, one.rule, one.start)}
    begun = [(one.rule, one.start) for one in screenings]
    assert len(set(begun)) == len(begun)
    of_rules = {entry.began for entry in entries if entry.use is Use.SCREENING and entry.began == entry.start}
    assert of_rules <= {one.start for one in screenings}
    assert all(before.end <= after.start for before, after in pairwise(sorted(screenings, key=lambda one: one.start)))


@by_chance(40)
def test_what_is_asked_for_takes_place_or_is_explained(case: Case) -> None:
    schedule, day, _ = case
    programme = asked(case)
    for rule in schedule.rules:
        conflicts = [one for one in programme.conflicts if one.rule == rule.key]
        if not rule.active or not occurs_slowly(rule.days, day, day):
            assert not conflicts
        elif rule.kind is RuleKind.SCREENING:
            come = [one for one in programme.screenings if one.rule == rule.key]
            whole = {"screening.no_film", "screening.no_day"} & {one.reason.code for one in conflicts}
            assert len(come) + len(conflicts) == (1 if whole else len(rule.starts))
        elif not any(one.rule == rule.key for entries in (programme, asked(case, later=1)) for one in entries.entries):
            every_day = rule.days.weekdays == frozenset(range(7))
            assert conflicts or every_day


@by_chance(40)
def test_the_reason_names_what_decided(case: Case) -> None:
    schedule, _, _ = case
    rules = {rule.key: rule for rule in schedule.rules}
    for entry in asked(case).entries:
        if entry.use not in {Use.LIST, Use.SCREENING}:
            assert entry.rule == 0
            continue
        rule = rules[entry.rule]
        assert entry.reason.arguments["rule"] == rule.title
        others = [rules[key] for key in entry.over]
        if entry.use is Use.LIST:
            assert rule.playlist == entry.playlist
            assert all(other.priority <= rule.priority for other in others)
            named = [other for other in others if other.title == entry.reason.arguments.get("other")]
            assert len(named) == (0 if entry.reason.code == "rule.only" else 1)
            if entry.reason.code == "rule.priority":
                assert named[0].priority < rule.priority
            elif named:
                assert named[0].priority == rule.priority


@by_chance(15)
def test_many_days_at_once_tell_what_each_tells_by_itself(case: Case) -> None:
    schedule, day, zone = case
    first, last = day - 6 * ONE_DAY, day + 6 * ONE_DAY
    single: dict[tuple[date, int, str], Conflict] = {}
    for later in range(-6, 7):
        for conflict in asked(case, later=later).conflicts:
            single.setdefault(told(conflict), conflict)
    assert year_conflicts(schedule, first, last, zone, occurs_slowly, FACTS) == tuple(single.values())
