# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule asks for, in words for staff, in both languages. What comes of it: kiosk.domain.programme_words."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from string import Template
from types import MappingProxyType

from kiosk.domain.schedule import EVERY_DAY, Frequency, Recurrence, Span
from kiosk.domain.values import ENGLISH, LATVIAN, Language, LocalText

_MIDNIGHT = time()
_WEEKDAYS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        LATVIAN: ("P.", "O.", "T.", "C.", "Pk.", "S.", "Sv."),
    }
)
_MONTHS: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        ENGLISH: (
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        LATVIAN: (
            *("janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā"),
            *("jūlijā", "augustā", "septembrī", "oktobrī", "novembrī", "decembrī"),
        ),
    }
)

_NAMED: Mapping[Language, tuple[str, ...]] = MappingProxyType(
    {
        LATVIAN: (
            *("janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs"),
            *("jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"),
        ),
    }
)
"""Months by their names, where those above are not."""


def _text(english: str, latvian: str) -> LocalText:
    return LocalText({ENGLISH: english, LATVIAN: latvian})


_DAILY = _text("daily", "katru dienu")
_TEXTS: Mapping[str, LocalText] = MappingProxyType(
    {
        "date": _text("$day $month", "$day. $month"),
        "once": _text("on $date", "$date"),
        "weeks": _text("every $interval weeks: $weekdays", "ik pēc $interval nedēļām: $weekdays"),
        "month": _text("on day $day of each month", "katra mēneša $day. datumā"),
        "months": _text("every $interval months on day $day", "ik pēc $interval mēnešiem $day. datumā"),
        "nth": _text("on the $nth $weekdays of each month", "katra mēneša $nth $weekdays"),
        "nths": _text("every $interval months on the $nth $weekdays", "ik pēc $interval mēnešiem $nth $weekdays"),
        "year": _text("each year on $date", "katru gadu $date"),
        "years": _text("every $interval years on $date", "ik pēc $interval gadiem $date"),
        "from": _text("from $day", "no $day"),
        "to": _text("to $day", "līdz $day"),
        "without": _text("except $days", "izņemot $days"),
    }
)
_NTH: Mapping[int, LocalText] = MappingProxyType(
    {
        -1: _text("last", "pēdējā"),
        1: _text("1st", "1."),
        2: _text("2nd", "2."),
        3: _text("3rd", "3."),
        4: _text("4th", "4."),
        5: _text("5th", "5."),
    }
)


def weekdays_said(weekdays: Iterable[int], language: Language) -> str:
    """Those that follow each other as from – to."""
    names = _of(_WEEKDAYS, language)
    return ", ".join(_run(names, first, last) for first, last in _runs(sorted(weekdays)))


def span_said(span: Span) -> str:
    """As 20:00–02:00 (+1), where it ends on the day after; midnight then is 24:00."""
    if span.next_day and span.end == _MIDNIGHT:
        return f"{span.start:%H:%M}–24:00"
    return f"{span.start:%H:%M}–{span.end:%H:%M}{' (+1)' if span.next_day else ''}"


def date_said(day: date, language: Language) -> str:
    """As 24 December, without the year."""
    return _say("date", language, day=day.day, month=_of(_MONTHS, language)[day.month - 1])


def day_named(day: date, language: Language) -> str:
    """What the date itself is called: 24 December, 24. decembris."""
    return _say("date", language, day=day.day, month=_NAMED.get(language, _of(_MONTHS, language))[day.month - 1])


def days_said(days: Recurrence, language: Language) -> str:
    """Which days these are, from when to when, and without which."""
    once = days.frequency is Frequency.ONCE
    return ", ".join((_which(days, language), *([] if once else _bounds(days, language))))


def _which(days: Recurrence, language: Language) -> str:
    several = days.interval > 1
    match days.frequency:
        case Frequency.ONCE:
            return _say("once", language, date=days.first.isoformat())
        case Frequency.YEARLY:
            dated = date_said(days.first, language)
            return _say("years" if several else "year", language, interval=days.interval, date=dated)
        case Frequency.MONTHLY if days.nth:
            nth = _NTH[days.nth].say(language) if days.nth in _NTH else f"{days.nth}."
            arguments = {"nth": nth, "weekdays": weekdays_said(days.weekdays, language)}
            return _say("nths" if several else "nth", language, interval=days.interval, **arguments)
        case Frequency.MONTHLY:
            return _say("months" if several else "month", language, interval=days.interval, day=days.first.day)
    weekdays = _DAILY.say(language) if days.weekdays == EVERY_DAY else weekdays_said(days.weekdays, language)
    return _say("weeks", language, interval=days.interval, weekdays=weekdays) if several else weekdays


def _bounds(days: Recurrence, language: Language) -> Iterator[str]:
    yield _say("from", language, day=days.first.isoformat())
    if days.last:
        yield _say("to", language, day=days.last.isoformat())
    if days.without:
        yield _say("without", language, days=", ".join(day.isoformat() for day in days.without))


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of each stretch of numbers that follow each other."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def _run(names: tuple[str, ...], first: int, last: int) -> str:
    if first == last:
        return names[first]
    return f"{names[first]}{', ' if last == first + 1 else '–'}{names[last]}"


def _of(names: Mapping[Language, tuple[str, ...]], language: Language) -> tuple[str, ...]:
    return names.get(language, names[ENGLISH])


def _say(name: str, language: Language, **arguments: str | int) -> str:
    return Template(_TEXTS[name].say(language)).substitute(arguments)
