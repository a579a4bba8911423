# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the rules that play a list does not come."""

from dataclasses import replace
from datetime import date

from kiosk.domain.schedule import OpeningHours, Schedule
from tests.support.reckoned import (
    ALWAYS,
    NEW_YORK,
    TEN_TO_SIX,
    at,
    only,
    plays,
    said,
    shows,
    span,
    told,
    week,
)


def test_a_list_of_which_nothing_can_be_played_does_not_hold() -> None:
    schedule = Schedule((plays(1, 8, 12, playlist=9, priority=9), plays(2, 8, 12)))
    assert told(schedule) == [("rule.no_list", 1)]
    assert ("08:00", "rule.only", 2) in said(schedule)


def test_a_list_partly_beyond_opening_hours_is_told_with_what_is_left() -> None:
    reason = only(Schedule((plays(1, 8, 12),), TEN_TO_SIX)).reason
    expected = {"rule": "list 1", "start": "08:00", "end": "12:00", "opens": "10:00", "closes": "12:00"}
    assert (reason.code, reason.arguments) == ("rule.shortened", expected)
    assert told(Schedule((plays(1, 12, 15),), week(span(10, 13), span(14, 18)))) == [("rule.shortened", 1)]


def test_a_list_beyond_opening_hours_is_told() -> None:
    assert told(Schedule((plays(1, 19, 21),), TEN_TO_SIX)) == [("rule.closed", 1)]
    assert told(Schedule((plays(1, 8, 10),), TEN_TO_SIX)) == [("rule.closed", 1)]


def test_that_the_house_closes_is_no_conflict_of_a_list_for_the_whole_day_or_every_day() -> None:
    on_tuesdays = plays(2, 11, 12, days=replace(ALWAYS, weekdays=frozenset({1})))
    closed = OpeningHours(((),) * 7)
    assert told(Schedule((plays(1, 0, 0),), TEN_TO_SIX)) == []
    assert told(Schedule((plays(1, 11, 12), on_tuesdays), closed)) == [("rule.closed", 2)]


def test_a_tie_is_told_of_the_one_that_does_not_play() -> None:
    schedule = Schedule((plays(1, 8, 12), plays(2, 8, 14), plays(3, 8, 12, priority=9)), week(span(0, 0)))
    assert told(schedule) == [("rule.never", 1)]
    reason = only(Schedule((plays(1, 8, 12), plays(2, 8, 14)))).reason
    assert (reason.code, reason.arguments) == ("rule.tie", {"rule": "list 2", "other": "list 1"})


def test_a_list_that_never_comes_is_told_with_what_comes_instead() -> None:
    reason = only(Schedule((plays(1, 11, 12), shows(2, at(11))))).reason
    assert (reason.code, reason.arguments) == ("rule.never", {"rule": "list 1", "other": "film 2"})
    past_midnight = Schedule((plays(1, 23, 1), plays(2, 22, 2, priority=9)))
    assert told(past_midnight) == [("rule.never", 1)]
    morning = plays(3, 0, 3, priority=9)
    assert told(Schedule((plays(1, 23, 1), morning))) == []


def test_a_time_that_the_clock_leaves_out_is_told_of_a_list_and_moved_of_a_screening() -> None:
    spring = date(2026, 3, 8)
    schedule = Schedule((plays(1, 2, 3), shows(2, at(2, 30))))
    assert told(schedule, spring, NEW_YORK) == [("rule.no_time", 1)]
    assert ("03:00", "screening", 2) in said(schedule, spring, NEW_YORK)
