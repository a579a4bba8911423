# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of day in forms of the schedule: how they are changed, and what a new form begins with."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from kiosk.domain.schedule import OpeningHours, Recurrence, Rule, RuleKind, Span, SpecialDay
from kiosk.domain.values import Millis, Slug

ItemT = TypeVar("ItemT")
MIDNIGHT, NOON = time(), time(12)
USUAL = Span(time(10), time(18))
WHOLE_WEEK: tuple[tuple[Span, ...], ...] = ((USUAL,),) * 7
"""What opening hours begin with that staff have not said yet."""
WHOLE_DAY = Span(MIDNIGHT, MIDNIGHT, next_day=True)
_HOUR = Millis(3_600_000)
_HOURS_OF_A_DAY = 24


def read_time(text: str) -> time:
    """As 09:05. Raises ValueError."""
    found = time.fromisoformat(text)
    return time(found.hour, found.minute)


def respanned(span: Span, part: str, value: str) -> Span:
    """part: start, end, next, or whole: all three, as 09:00/12:00/no.

    An end at midnight is that of the next day: there is no other one.
    """
    if part == "whole":
        first, last, following = value.split("/")
        return Span(read_time(first), read_time(last), following == "yes")
    if part == "start":
        return replace(span, start=read_time(value))
    if part == "next":
        return replace(span, next_day=value == "yes")
    if part != "end":
        raise ValueError(part)
    end = read_time(value)
    was_midnight = span.next_day and span.end == MIDNIGHT
    stays = span.next_day and not (was_midnight and end > span.start)
    return replace(span, end=end, next_day=stays or end == MIDNIGHT)


def further(spans: Sequence[Span]) -> Span:
    """One more, after the last one where there is room that day."""
    if not spans:
        return USUAL
    last = spans[-1]
    first_hour = _hours(last)[1] + 1
    if first_hour + 1 >= _HOURS_OF_A_DAY:
        return Span(time(_HOURS_OF_A_DAY - 1), MIDNIGHT, next_day=True)
    return Span(time(first_hour), time(first_hour + 1))


def usual_opening(hours: OpeningHours) -> Span:
    """From opening to closing on most of the days it is open; the whole day where it is always open."""
    spans = [Span(day[0].start, day[-1].end, day[-1].next_day) for day in hours.week or () if day]
    return Counter(spans).most_common(1)[0][0] if spans else WHOLE_DAY


def parts_of_day(hours: OpeningHours) -> tuple[Span, Span, Span]:
    """From opening to closing, the part of it before noon, and the part after; each is one, whatever the hours are."""
    opening = usual_opening(hours)
    usual = USUAL if opening == WHOLE_DAY else opening
    morning = Span(min(usual.start, time(11)), NOON)
    late = usual.next_day or usual.end > NOON
    afternoon = Span(NOON, usual.end, usual.next_day) if late else Span(NOON, USUAL.end)
    return opening, morning, afternoon


def list_rule(title: str, playlist: int, today: date, hours: OpeningHours) -> Rule:
    return Rule(title, RuleKind.LIST, Recurrence(today), playlist=playlist, span=usual_opening(hours))


def screening_rule(title: str, film: Slug, now: datetime, hours: OpeningHours, length: Millis | None) -> Rule:
    """Of this film at the next full hour, if it is over by the time the house closes; else when it opens."""
    start = _next_start(now.hour + 1, usual_opening(hours), length or _HOUR)
    return Rule(title, RuleKind.SCREENING, Recurrence(now.date()), film=film, starts=(start,))


def following_start(starts: Sequence[time], length: Millis | None) -> time:
    """The full hour after the last one is over; at the end of the day, an hour nothing starts at."""
    last = max(starts, default=USUAL.start)
    over = timedelta(hours=last.hour, minutes=last.minute, milliseconds=length or _HOUR)
    hour = -(-over // timedelta(hours=1))
    free = (one for one in (*range(hour, _HOURS_OF_A_DAY), *range(_HOURS_OF_A_DAY)) if time(one) not in starts)
    return time(next(free, 0))


def closure(title: str, today: date) -> SpecialDay:
    return SpecialDay(title, today, today)


def without_at(items: tuple[ItemT, ...], at: int) -> tuple[ItemT, ...]:
    """Without the one at this place. Raises IndexError where there is none."""
    _ = items[at]
    return items[:at] + items[at + 1 :]


def _next_start(hour: int, opening: Span, length: Millis) -> time:
    first, closes = _hours(opening)
    usual = USUAL if opening == WHOLE_DAY else opening
    if max(first, 8) <= hour and hour + length / _HOUR <= min(closes, 22):
        return time(hour)
    full = usual.start.hour + (usual.start.minute > 0)
    return time(full % _HOURS_OF_A_DAY)


def _hours(span: Span) -> tuple[int, int]:
    """The full hour it has begun by, and the last one by which it is not over; 24 and more on the day after."""
    start, end = (timedelta(hours=one.hour, minutes=one.minute) for one in (span.start, span.end))
    if span.next_day:
        end += timedelta(days=1)
    hour = timedelta(hours=1)
    return -(-start // hour), end // hour
