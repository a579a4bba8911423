# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is typed of times, days and spans. What of it may not be: kiosk.domain.plan_faults."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

import typer

from kiosk.cli.plans import shortened
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY
from kiosk.domain.errors import EditError
from kiosk.domain.schedule import EVERY_DAY, Frequency, Recurrence, Span

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TIME = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})")
_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_SPAN = re.compile(r"([0-9:.]+)\s*[-–]\s*([0-9:.]+)\s*(\+1)?")
_MIDNIGHT = "24:00"


@dataclass(frozen=True, slots=True)
class TypedDays:
    """Of a rule, as they were typed; "" for what was not. first: "" for today."""

    days: str = ""
    first: str = ""
    last: str = ""
    without: Sequence[str] = ()
    once: str = ""
    monthly: bool = False
    yearly: bool = False
    nth: int = 0
    every: int = 1


def read_days(typed: TypedDays, today: date) -> Recurrence:
    """Raises EditError: typed.date, typed.days (value); typer.BadParameter for what does not go together."""
    frequency = _frequency(typed)
    weekly = frequency is Frequency.WEEKLY or bool(typed.nth)
    if typed.days and not weekly:
        raise typer.BadParameter("goes with the weeks, or with --nth", param_hint="--days")
    if frequency in {Frequency.MONTHLY, Frequency.YEARLY} and not typed.nth and not typed.first:
        raise typer.BadParameter("says on which date, as 2026-12-24", param_hint="--first")
    first = typed.once or typed.first
    return Recurrence(
        date_typed(first) if first else today,
        frequency,
        days_typed(typed.days) if typed.days else EVERY_DAY,
        typed.nth,
        typed.every,
        date_typed(typed.last) if typed.last else None,
        tuple(map(date_typed, typed.without)),
    )


def time_typed(text: str) -> time:
    """Raises EditError: typed.time (value)."""
    found = _TIME.fullmatch(text.strip())
    try:
        if found:
            return time(int(found[1]), int(found[2]))
    except ValueError:
        pass
    raise EditError("typed.time", value=shortened(text))


def date_typed(text: str) -> date:
    """Raises EditError: typed.date (value)."""
    found = _DATE.fullmatch(text.strip())
    try:
        if found and FIRST_DAY <= (day := date(int(found[1]), int(found[2]), int(found[3]))) <= LAST_DAY:
            return day
    except ValueError:
        pass
    raise EditError("typed.date", value=shortened(text))


def days_typed(text: str) -> frozenset[int]:
    """Of mon-fri,sun; a stretch may go over the end of the week. Raises EditError: typed.days (value)."""
    found: set[int] = set()
    for part in text.replace("–", "-").split(","):
        first, dash, last = (one.strip().casefold() for one in part.partition("-"))
        if not (_is_day(first) and (_is_day(last) if dash else not last)):
            raise EditError("typed.days", value=shortened(text))
        begin = _DAYS.index(first[:3])
        length = (_DAYS.index(last[:3]) - begin) % 7 if dash else 0
        found |= {(begin + number) % 7 for number in range(length + 1)}
    return frozenset(found)


def span_typed(text: str) -> Span:
    """Of 10:00-18:00; of 20:00-02:00+1, which ends on the day after; 24:00 ends a day. Raises EditError: typed.span."""
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise EditError("typed.span", value=shortened(text))
    try:
        return span_of(found[1], found[2], next_day=bool(found[3]))
    except EditError:
        raise EditError("typed.span", value=shortened(text)) from None


def span_of(start: str, end: str, *, next_day: bool) -> Span:
    """Raises EditError: typed.time (value)."""
    if end.strip() == _MIDNIGHT and not next_day:
        return Span(time_typed(start), time(), next_day=True)
    return Span(time_typed(start), time_typed(end), next_day)


def _frequency(typed: TypedDays) -> Frequency:
    asked = {
        Frequency.ONCE: bool(typed.once),
        Frequency.MONTHLY: typed.monthly or bool(typed.nth),
        Frequency.YEARLY: typed.yearly,
    }
    found = [frequency for frequency, wanted in asked.items() if wanted]
    if len(found) > 1:
        raise typer.BadParameter("only one of --once, --monthly (or --nth) and --yearly goes")
    if typed.once and (typed.first or typed.last or typed.without or typed.every != 1):
        raise typer.BadParameter(
            "is one day, and goes without --first, --last, --without and --every", param_hint="--once"
        )
    return found[0] if found else Frequency.WEEKLY


def _is_day(text: str) -> bool:
    """By its first three letters or more."""
    full = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return len(text) >= 3 and any(day.startswith(text) for day in full)
