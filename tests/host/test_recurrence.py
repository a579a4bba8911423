# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days of a recurrence."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.schedule import Frequency, Recurrence
from kiosk.host.recurrence import days_of
from tests.support.schedules import ONE_DAY, occurs_slowly, recurrences

MONDAY = date(2026, 11, 23)


def of_year(recurrence: Recurrence, year: int) -> list[tuple[int, int]]:
    return [(day.month, day.day) for day in days_of(recurrence, date(year, 1, 1), date(year, 12, 31))]


def test_once_is_the_first_day_alone() -> None:
    once = Recurrence(MONDAY, Frequency.ONCE)
    assert days_of(once, MONDAY, MONDAY + 400 * ONE_DAY) == (MONDAY,)
    assert days_of(once, MONDAY + ONE_DAY, MONDAY + 400 * ONE_DAY) == ()


def test_every_other_week_is_counted_from_the_week_of_the_first_day() -> None:
    sundays = Recurrence(MONDAY + 2 * ONE_DAY, weekdays=frozenset({0, 6}), interval=2)
    assert [(day - MONDAY).days for day in days_of(sundays, MONDAY, MONDAY + 27 * ONE_DAY)] == [6, 14, 20]


def test_29_february_is_left_out_where_a_year_has_none() -> None:
    leap = Recurrence(date(2024, 2, 29), Frequency.YEARLY)
    assert [of_year(leap, year) for year in (2025, 2026, 2027, 2028)] == [[], [], [], [(2, 29)]]


def test_the_31st_is_left_out_where_a_month_has_none() -> None:
    months = of_year(Recurrence(date(2024, 12, 31), Frequency.MONTHLY), 2026)
    assert months == [(1, 31), (3, 31), (5, 31), (7, 31), (8, 31), (10, 31), (12, 31)]


@pytest.mark.parametrize(("nth", "expected"), [(1, 3), (2, 10), (4, 24), (-1, 24)])
def test_a_weekday_of_a_month_is_counted_from_its_beginning_or_its_end(nth: int, expected: int) -> None:
    tuesdays = Recurrence(date(2020, 1, 1), Frequency.MONTHLY, frozenset({1}), nth=nth)
    assert days_of(tuesdays, date(2026, 11, 1), date(2026, 11, 30)) == (date(2026, 11, expected),)


def test_a_month_without_a_fifth_tuesday_is_left_out() -> None:
    fifth = Recurrence(date(2020, 1, 1), Frequency.MONTHLY, frozenset({1}), nth=5)
    assert of_year(fifth, 2026) == [(3, 31), (6, 30), (9, 29), (12, 29)]


def test_what_is_left_out_and_what_comes_after_the_last_day_is_none() -> None:
    days = Recurrence(MONDAY, last=MONDAY + 3 * ONE_DAY, without=(MONDAY + ONE_DAY, MONDAY + 90 * ONE_DAY))
    found = days_of(days, MONDAY - ONE_DAY, MONDAY + 90 * ONE_DAY)
    assert found == (MONDAY, MONDAY + 2 * ONE_DAY, MONDAY + 3 * ONE_DAY)


def test_without_a_weekday_there_is_no_day() -> None:
    never = [
        Recurrence(MONDAY, weekdays=frozenset()),
        Recurrence(MONDAY, Frequency.MONTHLY, frozenset(), nth=1),
    ]
    assert [days_of(one, MONDAY, MONDAY + 90 * ONE_DAY) for one in never] == [(), ()]


@given(st.data())
def test_they_are_those_that_looking_at_each_day_finds(data: st.DataObject) -> None:
    day = data.draw(st.dates(date(1972, 1, 1), date(2099, 1, 1)))
    recurrence = data.draw(recurrences(day))
    first = day + data.draw(st.integers(-100, 900)) * ONE_DAY
    last = first + data.draw(st.integers(-1, 100)) * ONE_DAY
    assert list(days_of(recurrence, first, last)) == occurs_slowly(recurrence, first, last)
