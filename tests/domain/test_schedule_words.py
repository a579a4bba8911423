# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule asks for, in words."""

from datetime import date, time

import pytest

from kiosk.domain.schedule import EVERY_DAY, Frequency, Recurrence, Span
from kiosk.domain.schedule_words import date_said, day_named, days_said, span_said, weekdays_said
from kiosk.domain.values import ENGLISH, LATVIAN, Language

FIRST = date(2028, 2, 29)
FRIDAY = frozenset({4})


@pytest.mark.parametrize(
    ("days", "english", "latvian"),
    [
        (Recurrence(FIRST), "daily, from 2028-02-29", "katru dienu, no 2028-02-29"),
        (Recurrence(FIRST, Frequency.ONCE), "on 2028-02-29", "2028-02-29"),
        (
            Recurrence(FIRST, weekdays=EVERY_DAY - {0}, last=date(2028, 3, 9), without=(date(2028, 3, 2),)),
            "Tue–Sun, from 2028-02-29, to 2028-03-09, except 2028-03-02",
            "O.–Sv., no 2028-02-29, līdz 2028-03-09, izņemot 2028-03-02",
        ),
        (
            Recurrence(FIRST, weekdays=FRIDAY, interval=2),
            "every 2 weeks: Fri, from 2028-02-29",
            "ik pēc 2 nedēļām: Pk., no 2028-02-29",
        ),
        (
            Recurrence(FIRST, Frequency.MONTHLY),
            "on day 29 of each month, from 2028-02-29",
            "katra mēneša 29. datumā, no 2028-02-29",
        ),
        (
            Recurrence(FIRST, Frequency.MONTHLY, FRIDAY, nth=-1),
            "on the last Fri of each month, from 2028-02-29",
            "katra mēneša pēdējā Pk., no 2028-02-29",
        ),
        (
            Recurrence(FIRST, Frequency.MONTHLY, FRIDAY, nth=2, interval=3),
            "every 3 months on the 2nd Fri, from 2028-02-29",
            "ik pēc 3 mēnešiem 2. Pk., no 2028-02-29",
        ),
        (
            Recurrence(FIRST, Frequency.YEARLY),
            "each year on 29 February, from 2028-02-29",
            "katru gadu 29. februārī, no 2028-02-29",
        ),
    ],
)
def test_days_are_said_in_both_languages(days: Recurrence, english: str, latvian: str) -> None:
    assert days_said(days, ENGLISH) == english
    assert days_said(days, LATVIAN) == latvian


def test_another_language_hears_english() -> None:
    assert date_said(FIRST, Language("de")) == "29 February"


def test_weekdays_that_follow_each_other_are_one() -> None:
    assert weekdays_said({0, 1, 2, 4, 6}, ENGLISH) == "Mon–Wed, Fri, Sun"
    assert weekdays_said({5, 6}, ENGLISH) == "Sat, Sun"
    assert weekdays_said((), ENGLISH) == ""


def test_a_span_says_where_it_ends() -> None:
    assert span_said(Span(time(9), time(17, 30))) == "09:00–17:30"
    assert span_said(Span(time(20), time(2), next_day=True)) == "20:00–02:00 (+1)"
    assert span_said(Span(time(10), time(0), next_day=True)) == "10:00–24:00"


def test_a_date_is_called_by_the_name_of_its_month() -> None:
    eve = date(2026, 12, 24)
    assert [day_named(eve, language) for language in (ENGLISH, LATVIAN)] == ["24 December", "24. decembris"]
