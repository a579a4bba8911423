# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the house is open, and why it is closed."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.schedule import OpeningHours, Schedule, SpecialDay
from tests.support.reckoned import (
    TEN_TO_SIX,
    TUESDAY,
    asked,
    said,
    span,
)
from tests.support.schedules import ONE_DAY


def test_closed_says_why() -> None:
    tuesday_off = OpeningHours(tuple(() if day == 1 else (span(10, 18), span(19, 22)) for day in range(7)))
    other_hours = SpecialDay("Museum night", TUESDAY, TUESDAY, (span(20, 2),))
    reasons = [
        asked(schedule, day).entries[0].reason
        for schedule, day in [
            (Schedule(hours=tuesday_off), TUESDAY),
            (Schedule(hours=tuesday_off), TUESDAY + ONE_DAY),
            (Schedule(hours=tuesday_off, special_days=(other_hours,)), TUESDAY),
            (Schedule(special_days=(replace(other_hours, spans=()),)), TUESDAY),
        ]
    ]
    assert [(one.code, one.arguments) for one in reasons] == [
        ("closed.weekday", {}),
        ("closed.hours", {"hours": "10:00–18:00, 19:00–22:00"}),
        ("closed.special", {"title": "Museum night", "hours": "20:00–02:00"}),
        ("closed.day", {"title": "Museum night"}),
    ]


def test_opening_hours_past_midnight_belong_to_the_day_they_begin_on() -> None:
    night = SpecialDay("Museum night", TUESDAY, TUESDAY, (span(20, 2),))
    schedule = Schedule(hours=TEN_TO_SIX, special_days=(night, SpecialDay("", TUESDAY + ONE_DAY, TUESDAY + ONE_DAY)))
    assert said(schedule, TUESDAY + ONE_DAY) == [("00:00", "always", 0), ("02:00", "closed.day", 0)]


@pytest.mark.parametrize(
    ("day", "closed"),
    [(date(2026, 12, 23), False), (date(2026, 12, 31), True), (date(2028, 1, 2), True), (date(2025, 12, 31), False)],
)
def test_a_yearly_closure_may_go_past_the_new_year_and_begins_in_its_first_year(day: date, closed: bool) -> None:
    holidays = SpecialDay("Holidays", date(2026, 12, 24), date(2027, 1, 2), yearly=True)
    assert (said(Schedule(special_days=(holidays,)), day) == [("00:00", "closed.day", 0)]) == closed


def test_of_special_days_the_dated_one_holds_then_the_shorter_one_then_the_newer_one() -> None:
    month = SpecialDay("month", date(2026, 11, 1), date(2026, 11, 30))
    day = SpecialDay("day", TUESDAY, TUESDAY)
    yearly = replace(day, title="yearly", yearly=True)
    newer = replace(day, title="newer")
    for special_days, title in [((month, day, yearly), "day"), ((yearly, month), "month"), ((day, newer), "newer")]:
        reason = asked(Schedule(special_days=special_days)).entries[0].reason
        assert reason.arguments == {"title": title}
