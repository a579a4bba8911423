# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screenings take place, and why others do not."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from kiosk.domain.programme import Facts, Use
from kiosk.domain.schedule import Frequency, OpeningHours, Recurrence, Schedule, SpecialDay
from kiosk.domain.values import Millis
from tests.support.reckoned import (
    ALWAYS,
    NEW_YORK,
    RIGA,
    TEN_TO_SIX,
    TUESDAY,
    asked,
    at,
    only,
    said,
    shows,
    span,
    told,
    week,
)
from tests.support.schedules import ONE_DAY


@pytest.mark.parametrize(
    ("start", "code", "arguments"),
    [
        (at(9), "screening.early", {"opens": "10:00", "minutes": 85}),
        (at(17), "screening.late", {"latest": "16:35", "closes": "18:00", "minutes": 85}),
        (at(20), "screening.late", {"latest": "16:35", "closes": "18:00", "minutes": 85}),
    ],
)
def test_a_screening_that_does_not_fit_into_the_day_says_why(
    start: time, code: str, arguments: dict[str, str | int]
) -> None:
    conflict = only(Schedule((shows(1, start),), TEN_TO_SIX))
    assert conflict.reason.code == code
    assert conflict.reason.arguments == {"rule": "film 1", "start": f"{start:%H:%M}", **arguments}


def test_a_screening_may_end_when_the_house_closes() -> None:
    assert len(asked(Schedule((shows(1, at(16, 35)),), TEN_TO_SIX)).screenings) == 1
    assert told(Schedule((shows(1, at(16, 36)),), TEN_TO_SIX)) == [("screening.late", 1)]


def test_between_two_openings_a_screening_is_too_early_for_the_second() -> None:
    conflict = only(Schedule((shows(1, at(13, 30)),), week(span(10, 13), span(14, 18))))
    assert (conflict.reason.code, conflict.reason.arguments["opens"]) == ("screening.early", "14:00")


def test_a_film_longer_than_the_house_is_open_has_no_latest_start() -> None:
    conflict = only(Schedule((shows(1, at(10), film="long"),), week(span(10, 16))))
    expected = {"rule": "film 1", "start": "10:00", "minutes": 420, "opens": "10:00", "closes": "16:00"}
    assert (conflict.reason.code, conflict.reason.arguments) == ("screening.long", expected)


@pytest.mark.parametrize("opens", [(), (SpecialDay("", TUESDAY - ONE_DAY, TUESDAY - ONE_DAY, (span(20, 3),)),)])
def test_on_a_closed_day_nothing_is_shown(opens: tuple[SpecialDay, ...]) -> None:
    schedule = Schedule((shows(1, at(11), at(14)),), OpeningHours(((),) * 7), opens)
    assert told(schedule) == [("screening.closed", 1)] * 2


def test_hours_that_follow_upon_each_other_are_one() -> None:
    schedule = Schedule((shows(1, at(23)),), week(span(10, 14), span(14, 0)), ())
    assert told(schedule) == [("screening.late", 1)]
    always = asked(Schedule((shows(1, at(23)),)))
    assert always.conflicts == ()
    assert always.screenings[0].end.astimezone(RIGA).hour == 0


def test_of_two_screenings_at_a_time_the_higher_priority_takes_place_then_the_earlier_then_the_older() -> None:
    first, second = shows(1, at(11)), shows(2, at(12))
    for rules, refused in [
        ((first, second), 2),
        ((first, replace(second, priority=9)), 1),
        ((replace(second, starts=(at(11),)), first), 1),
    ]:
        assert told(Schedule(rules)) == [("screening.overlaps", refused)]
    reason = only(Schedule((first, second))).reason
    assert reason.arguments == {"rule": "film 2", "start": "12:00", "other": "film 1", "until": "12:25"}


def test_what_a_refused_screening_would_have_overlapped_takes_place() -> None:
    rules = (shows(1, at(11)), shows(2, at(12)), shows(3, at(13)))
    assert [one.rule for one in asked(Schedule(rules)).screenings] == [1, 3]


def test_a_screening_of_the_day_before_goes_before_those_of_the_day() -> None:
    late = shows(1, at(23, 30), days=replace(ALWAYS, weekdays=frozenset({0})))
    schedule = Schedule((late, shows(2, at(0), priority=9)))
    assert told(schedule) == [("screening.overlaps", 2)]
    programme = asked(schedule)
    assert (programme.entries[0].rule, programme.screenings) == (1, ())
    assert [one.rule for one in asked(schedule, TUESDAY - ONE_DAY).screenings] == [2, 1]


def test_a_film_that_is_not_here_is_told_once_a_day() -> None:
    schedule = Schedule((shows(1, at(11), at(14), film="gone"),))
    assert told(schedule) == [("screening.no_film", 1)]
    assert said(schedule) == [("00:00", "always", 0)]


def test_doors_open_so_many_minutes_before() -> None:
    with_doors = replace(shows(1, at(11)), doors=15)
    (screening,) = asked(Schedule((with_doors,))).screenings
    assert screening.doors == screening.start - timedelta(minutes=15)
    assert asked(Schedule((shows(1, at(11)),))).screenings[0].doors is None


def test_the_latest_starts_are_told_for_each_closing() -> None:
    hours = week(span(9, 10), span(11, 13), span(14, 18))
    programme = asked(Schedule(hours=hours))
    assert [f"{one.astimezone(RIGA):%H:%M}" for one in programme.latest] == ["11:35", "16:35"]
    assert asked(Schedule()).latest == ()
    assert asked(Schedule(hours=hours), facts=Facts(lambda _: None)).latest == ()


def test_in_a_repeated_hour_a_screening_starts_once() -> None:
    autumn = date(2026, 11, 1)
    programme = asked(Schedule((shows(1, at(1, 30), film="short"),)), autumn, NEW_YORK)
    assert [one.use for one in programme.entries] == [Use.ALWAYS, Use.SCREENING, Use.ALWAYS]


def test_of_films_of_more_than_a_day_those_of_days_before_count_however_many() -> None:
    long = Facts(lambda _: Millis(50 * 3_600_000))
    first, second, third = (
        shows(key, at(hour), days=Recurrence(TUESDAY - back * ONE_DAY, Frequency.ONCE))
        for key, hour, back in [(1, 12, 4), (2, 12, 2), (3, 13, 0)]
    )
    programme = asked(Schedule((second, third)), facts=long)
    assert [one.rule for one in programme.entries] == [2, 0]
    assert [one.reason.code for one in programme.conflicts] == ["screening.overlaps"]
    assert [one.rule for one in asked(Schedule((first, second)), facts=long).entries] == [0]


def test_conflicts_are_at_moments_in_utc() -> None:
    (conflict,) = asked(Schedule((shows(1, at(17)),), TEN_TO_SIX)).conflicts
    assert conflict.at == datetime.combine(TUESDAY, at(17), RIGA)
    assert conflict.at.utcoffset() == timedelta()
