# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule comes to on a day, and why; see test_reckoning_by_chance for what always holds."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY
from kiosk.domain.programme import Use
from kiosk.domain.reckoning import year_conflicts
from kiosk.domain.schedule import Recurrence, Schedule, SpecialDay
from tests.support.reckoned import (
    ALWAYS,
    APIA,
    RIGA,
    TEN_TO_SIX,
    TUESDAY,
    asked,
    at,
    plays,
    said,
    shows,
    span,
    told,
    week,
)
from tests.support.schedules import FACTS, ONE_DAY, occurs_slowly


def test_without_a_schedule_there_is_the_attract_loop_all_day() -> None:
    assert said(Schedule()) == [("00:00", "always", 0)]


def test_a_day_of_chapters_and_films() -> None:
    not_on_mondays = replace(ALWAYS, weekdays=frozenset({1, 2, 3, 4, 5, 6}))
    eve = SpecialDay("24 December", date(2026, 12, 24), date(2026, 12, 24))
    schedule = Schedule((plays(1, 10, 12), shows(2, at(11), at(14), days=not_on_mondays)), TEN_TO_SIX, (eve,))
    assert said(schedule) == [
        ("00:00", "closed.hours", 0),
        ("10:00", "rule.only", 1),
        ("11:00", "screening", 2),
        ("12:25", "always", 0),
        ("14:00", "screening", 2),
        ("15:25", "always", 0),
        ("18:00", "closed.hours", 0),
    ]
    assert [use for _, use, _ in said(schedule, TUESDAY - ONE_DAY)] == [
        "closed.hours",
        "rule.only",
        "always",
        "closed.hours",
    ]
    assert said(schedule, eve.first) == [("00:00", "closed.day", 0)]


def test_of_lists_the_higher_priority_plays_then_the_later_one_then_the_older_one() -> None:
    rules = (plays(1, 8, 20), plays(2, 10, 14), plays(3, 12, 13, priority=9), plays(4, 8, 20))
    assert said(Schedule(rules)) == [
        ("00:00", "always", 0),
        ("08:00", "rule.older", 1),
        ("10:00", "rule.later", 2),
        ("12:00", "rule.priority", 3),
        ("13:00", "rule.later", 2),
        ("14:00", "rule.older", 1),
        ("20:00", "always", 0),
    ]


def test_an_entry_tells_what_it_is_of_and_what_it_goes_before() -> None:
    schedule = Schedule((plays(1, 22, 2), plays(2, 0, 3, priority=3, playlist=3)), week(span(20, 4)))
    first = asked(schedule).entries[0]
    assert (first.use, first.playlist, first.over) == (Use.LIST, 2, (2,))
    assert first.reason.arguments == {"rule": "list 1", "other": "list 2"}
    assert first.began is not None
    assert first.until is not None
    assert (first.began.astimezone(RIGA).day, first.until.astimezone(RIGA).hour) == (TUESDAY.day - 1, 2)


def test_closing_tells_which_lists_would_play() -> None:
    closed = asked(Schedule((plays(1, 8, 12),), TEN_TO_SIX)).entries[0]
    assert (closed.use, closed.over) == (Use.CLOSED, (1,))


def test_what_is_paused_does_not_hold() -> None:
    assert said(Schedule((replace(plays(1, 8, 12), active=False), replace(shows(2, at(9)), active=False)))) == [
        ("00:00", "always", 0)
    ]


def test_on_a_day_that_the_zone_leaves_out_nothing_takes_place_and_that_is_told() -> None:
    left_out = date(2011, 12, 30)
    schedule = Schedule((plays(1, 22, 2), shows(2, at(11))))
    programme = asked(schedule, left_out, APIA)
    assert (programme.entries, programme.screenings) == ((), ())
    assert told(schedule, left_out, APIA) == [("rule.no_time", 1), ("screening.no_day", 2)]
    assert said(schedule, left_out + ONE_DAY, APIA)[0] == ("00:00", "always", 0)


def test_a_year_tells_each_conflict_once_a_day_in_order() -> None:
    mondays = replace(ALWAYS, weekdays=frozenset({0}))
    schedule = Schedule((shows(1, at(17), at(20), days=mondays), plays(2, 8, 9, days=mondays)), TEN_TO_SIX)
    conflicts = year_conflicts(schedule, date(2026, 1, 1), date(2026, 12, 31), RIGA, occurs_slowly, FACTS)
    assert len(conflicts) == 2 * 52
    assert [one.reason.code for one in conflicts[:4]] == ["rule.closed", "screening.late"] * 2
    assert [one.day for one in conflicts[:4:2]] == [date(2026, 1, 5), date(2026, 1, 12)]


@pytest.mark.parametrize("day", [FIRST_DAY, LAST_DAY])
def test_the_first_and_the_last_day_are_reckoned_like_others(day: date) -> None:
    schedule = Schedule((shows(1, at(11), days=Recurrence(FIRST_DAY)),), TEN_TO_SIX)
    assert [use for _, use, _ in said(schedule, day)] == [
        "closed.hours",
        "always",
        "screening",
        "always",
        "closed.hours",
    ]
