# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates in words."""

from datetime import date

import pytest

from kiosk.domain.dates import UNDATED, Precision, When
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText
from kiosk.ui.dates import say_day, say_when


def between(precision: Precision, first: tuple[int, int, int], last: tuple[int, int, int]) -> When:
    return When(precision, date(*first), date(*last))


DAY = between(Precision.DAY, (1939, 8, 23), (1939, 8, 23))
MONTH = between(Precision.MONTH, (1941, 6, 1), (1941, 6, 30))
YEAR = between(Precision.YEAR, (1990, 1, 1), (1990, 12, 31))
YEARS = between(Precision.YEARS, (1932, 1, 1), (1933, 12, 31))


@pytest.mark.parametrize(
    ("when", "english", "latvian"),
    [
        (DAY, "23 August 1939", "1939. gada 23. augusts"),
        (MONTH, "June 1941", "1941. gada jūnijs"),
        (YEAR, "1990", "1990. gads"),
        (YEARS, "1932–1933", "1932.–1933. gads"),
        (UNDATED, "undated", "bez datuma"),
        (When(Precision.DURATION, lasting=10, more=True), "more than 10 years", "vairāk nekā 10 gadi"),
        (When(Precision.DURATION, lasting=2), "2 years", "2 gadi"),
        (When(Precision.DURATION, lasting=1), "1 year", "1 gads"),
        (When(Precision.DURATION, lasting=21, more=True), "more than 21 years", "vairāk nekā 21 gads"),
        (When(Precision.DURATION, lasting=11), "11 years", "11 gadi"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(when: When, english: str, latvian: str) -> None:
    assert say_when(when, ENGLISH) == english
    assert say_when(when, LATVIAN) == latvian


def test_the_words_of_the_source_come_first() -> None:
    words = LocalText({ENGLISH: "late 1930s", LATVIAN: "30. gadu beigās"})
    when = When(Precision.YEARS, date(1936, 1, 1), date(1939, 12, 31), words=words)
    assert say_when(when, ENGLISH) == "late 1930s"
    assert say_when(when, LATVIAN) == "30. gadu beigās"


def test_a_language_we_do_not_write_dates_in_gets_english() -> None:
    assert say_when(DAY, Language("pl")) == "23 August 1939"


def test_a_day_of_the_calendar_is_said_with_its_weekday() -> None:
    day = date(2026, 11, 24)
    assert say_day(day, ENGLISH) == "Tuesday, 24 November 2026"
    assert say_day(day, LATVIAN) == "otrdiena, 2026. gada 24. novembris"
