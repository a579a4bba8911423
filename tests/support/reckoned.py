# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules written shortly, and what they come to, likewise."""

from datetime import date, time
from zoneinfo import ZoneInfo

from kiosk.domain.programme import Conflict, DayProgramme, Facts
from kiosk.domain.reckoning import programme_of
from kiosk.domain.schedule import (
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Schedule,
    Span,
)
from kiosk.domain.values import Slug
from tests.support.schedules import FACTS, occurs_slowly

RIGA, APIA, NEW_YORK = ZoneInfo("Europe/Riga"), ZoneInfo("Pacific/Apia"), ZoneInfo("America/New_York")
TUESDAY = date(2026, 11, 24)
ALWAYS = Recurrence(date(2011, 1, 1))


def at(hour: int, minute: int = 0) -> time:
    return time(hour, minute)


def span(start: int, end: int) -> Span:
    return Span(at(start), at(end), next_day=end <= start)


def plays(key: int, start: int, end: int, *, priority: int = 5, days: Recurrence = ALWAYS, playlist: int = 2) -> Rule:
    kind = RuleKind.LIST
    return Rule(f"list {key}", kind, days, playlist, span(start, end), priority=priority, key=key)


def shows(key: int, *starts: time, priority: int = 5, days: Recurrence = ALWAYS, film: str = "") -> Rule:
    return Rule(f"film {key}", RuleKind.SCREENING, days, film=Slug(film), starts=starts, priority=priority, key=key)


def week(*spans: Span) -> OpeningHours:
    """The same each day."""
    return OpeningHours((spans,) * 7)


TEN_TO_SIX = week(span(10, 18))


def asked(schedule: Schedule, day: date = TUESDAY, zone: ZoneInfo = RIGA, facts: Facts = FACTS) -> DayProgramme:
    return programme_of(schedule, day, zone, occurs_slowly, facts)


def said(schedule: Schedule, day: date = TUESDAY, zone: ZoneInfo = RIGA) -> list[tuple[str, str, int]]:
    """Of each entry when it begins, why, and the rule."""
    entries = asked(schedule, day, zone).entries
    return [(f"{one.start.astimezone(zone):%H:%M}", one.reason.code, one.rule) for one in entries]


def told(schedule: Schedule, day: date = TUESDAY, zone: ZoneInfo = RIGA) -> list[tuple[str, int]]:
    return [(one.reason.code, one.rule) for one in asked(schedule, day, zone).conflicts]


def only(schedule: Schedule, day: date = TUESDAY, zone: ZoneInfo = RIGA) -> Conflict:
    (conflict,) = asked(schedule, day, zone).conflicts
    return conflict
