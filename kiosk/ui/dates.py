# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates in words, no more precise than they are known."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from kiosk.domain.dates import Precision, When
from kiosk.domain.values import ENGLISH, LATVIAN, Language


@dataclass(frozen=True, slots=True)
class _Speech:
    """How a language writes dates: {day}, {month} in words, {year}, {last}; {years} of a duration. Monday is first."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    month: str
    year: str
    years: str
    one_year: str
    some_years: str
    undated: str
    more_one_year: str
    more_years: str


_SPEECH: Mapping[Language, _Speech] = MappingProxyType(
    {
        ENGLISH: _Speech(
            ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
            (
                *("January", "February", "March", "April", "May", "June"),
                *("July", "August", "September", "October", "November", "December"),
            ),
            "{day} {month} {year}",
            "{month} {year}",
            "{year}",
            "{year}–{last}",
            "{years} year",
            "{years} years",
            "undated",
            "more than {years} year",
            "more than {years} years",
        ),
        LATVIAN: _Speech(
            ("pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"),
            (
                *("janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs"),
                *("jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"),
            ),
            "{year}. gada {day}. {month}",
            "{year}. gada {month}",
            "{year}. gads",
            "{year}.–{last}. gads",
            "{years} gads",
            "{years} gadi",
            "bez datuma",
            "vairāk nekā {years} gads",
            "vairāk nekā {years} gadi",
        ),
    }
)
"""A language that is not here has its dates in English."""


def say_when(when: When, language: Language) -> str:
    """In the words of the source where it has its own ("late 1930s")."""
    speech = _SPEECH.get(language, _SPEECH[ENGLISH])
    if when.words is not None:
        return when.words.say(language)
    if when.precision is Precision.DURATION and when.lasting is not None:
        return _duration(speech, when.lasting, language, more=when.more)
    if when.first is None:
        return speech.undated
    pattern = {
        Precision.DAY: speech.day,
        Precision.MONTH: speech.month,
        Precision.YEARS: speech.years,
    }.get(when.precision, speech.year)
    first, last = when.first, when.last or when.first
    return pattern.format(day=first.day, month=speech.months[first.month - 1], year=first.year, last=last.year)


def say_day(day: date, language: Language) -> str:
    """With its weekday: Tuesday, 24 November 2026."""
    return f"{weekdays(language)[day.weekday()]}, {say_when(When(Precision.DAY, day, day), language)}"


def weekdays(language: Language) -> tuple[str, ...]:
    """Their names, Monday first."""
    return _SPEECH.get(language, _SPEECH[ENGLISH]).weekdays


def _duration(speech: _Speech, years: int, language: Language, *, more: bool) -> str:
    # Latvian counts 21 and 31 as it counts 1.
    single = years % 10 == 1 and years % 100 != 11 if language == LATVIAN else years == 1
    if more:
        return (speech.more_one_year if single else speech.more_years).format(years=years)
    return (speech.one_year if single else speech.some_years).format(years=years)
