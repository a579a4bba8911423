# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff write into the forms of the schedule, one field at a time.

Fields are called as kiosk.domain.plan_faults calls them. A value that a form cannot hold changes nothing: it never came
from a form. What a form can hold and the schedule cannot is a fault of plan_faults.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import TypeVar

from kiosk.domain.plan_faults import LOUDEST_VOLUME, MOST_INTERVAL
from kiosk.domain.schedule import (
    EVERY_DAY,
    HIGHEST_PRIORITY,
    LONGEST_DOORS,
    Frequency,
    OpeningHours,
    Recurrence,
    Rule,
    Span,
    SpecialDay,
    VolumeHours,
    VolumeSpan,
)
from kiosk.domain.schedule_spans import USUAL, WHOLE_WEEK, further, read_time, respanned, without_at
from kiosk.domain.values import Slug

Record = Rule | SpecialDay | OpeningHours | VolumeHours
RecordT = TypeVar("RecordT")
_Put = Callable[[RecordT, str, str], RecordT]
"""The record, the rest of the field's name, and its value."""

NTHS = (1, 2, 3, 4, -1)
"""Of a month's weekdays, as a form offers them; the last is the last one."""
YES = "yes"
NTH = "nth"
"""A repetition beside those of Frequency: monthly, on the nth of a weekday."""


def written(record: Record, field: str, value: str) -> Record:
    """The record with this value in this field."""
    head, _, rest = field.partition(".")
    with suppress(ValueError, IndexError, KeyError, OverflowError):
        match record:
            case Rule():
                return _RULE[head](record, rest, value)
            case SpecialDay():
                return _DAY[head](record, rest, value)
            case OpeningHours():
                return _HOURS[head](record, rest, value)
            case VolumeHours():
                return _spanned_volumes(record, rest, value) if head == "spans" else record
    return record


def _spanned(rule: Rule, part: str, value: str) -> Rule:
    return replace(rule, span=respanned(rule.span or USUAL, part, value))


def _started(rule: Rule, part: str, value: str) -> Rule:
    """starts.add: one more, starts.1.remove: one less, starts.1: at another time."""
    at, _, removed = part.partition(".")
    if at == "add":
        return replace(rule, starts=(*rule.starts, read_time(value)))
    if removed:
        return replace(rule, starts=without_at(rule.starts, int(at)))
    starts = list(rule.starts)
    starts[int(at)] = read_time(value)
    return replace(rule, starts=tuple(starts))


def _days(change: Callable[[Recurrence, str, str], Recurrence]) -> _Put[Rule]:
    return lambda rule, part, value: replace(rule, days=change(rule.days, part, value))


def _on_weekdays(days: Recurrence, _: str, value: str) -> Recurrence:
    """value: the numbers of them all, as 01234."""
    return replace(days, weekdays=frozenset(map(int, value)) & EVERY_DAY)


def _on_weekday(days: Recurrence, part: str, value: str) -> Recurrence:
    """weekday.3: whether it is one of them."""
    one = frozenset({int(part)}) & EVERY_DAY
    return replace(days, weekdays=days.weekdays | one if value == YES else days.weekdays - one)


def _repeated(days: Recurrence, _: str, value: str) -> Recurrence:
    if value == NTH:
        nth = (days.first.day - 1) // 7 + 1
        weekdays = frozenset({days.first.weekday()})
        return replace(days, frequency=Frequency.MONTHLY, nth=nth if nth in NTHS else NTHS[-1], weekdays=weekdays)
    weekdays = EVERY_DAY if days.nth else days.weekdays
    return replace(days, frequency=Frequency(value), nth=0, weekdays=weekdays)


def _first(days: Recurrence, _: str, value: str) -> Recurrence:
    first = date.fromisoformat(value)
    # A range that is moved stays one.
    last = None if days.last is None else max(days.last, first)
    return replace(days, first=first, last=last)


def _without(days: Recurrence, part: str, value: str) -> Recurrence:
    """without.add: one more; without.remove: one less."""
    day = date.fromisoformat(value)
    others = {*days.without} - {day}
    return replace(days, without=tuple(sorted(others | {day} if part == "add" else others)))


def _day_first(day: SpecialDay, _: str, value: str) -> SpecialDay:
    first = date.fromisoformat(value)
    single = day.first == day.last
    return replace(day, first=first, last=first if single else max(first, day.last))


def _day_spans(day: SpecialDay, part: str, value: str) -> SpecialDay:
    return replace(day, spans=_spans(day.spans, part, value))


def _opened(hours: OpeningHours, _: str, value: str) -> OpeningHours:
    """always: yes or no."""
    return replace(hours, week=None if value == YES else hours.week or WHOLE_WEEK)


def _week(hours: OpeningHours, part: str, value: str) -> OpeningHours:
    """week.0.copy: to days, by their numbers; else as spans of that weekday."""
    week = list(hours.week or WHOLE_WEEK)
    day, _, rest = part.partition(".")
    if rest == "copy":
        for other in map(int, value):
            week[other] = week[int(day)]
    else:
        week[int(day)] = _spans(week[int(day)], rest, value)
    return replace(hours, week=tuple(week))


def _spans(spans: tuple[Span, ...], part: str, value: str) -> tuple[Span, ...]:
    """add; closed; 1.remove; 1.start, 1.end, 1.next."""
    if part == "closed":
        return ()
    if part == "add":
        return (*spans, further(spans))
    at, _, name = part.partition(".")
    if name == "remove":
        return without_at(spans, int(at))
    changed = list(spans)
    changed[int(at)] = respanned(changed[int(at)], name, value)
    return tuple(changed)


def _spanned_volumes(volumes: VolumeHours, part: str, value: str) -> VolumeHours:
    """spans.add; spans.1.remove; spans.1.span.start, .span.end, .span.next; spans.1.start, spans.1.ceiling."""
    if part == "add":
        span = further(tuple(one.span for one in volumes.spans))
        return replace(volumes, spans=(*volumes.spans, VolumeSpan(span, start=40, ceiling=60)))
    at, _, name = part.partition(".")
    number = int(at)
    if name == "remove":
        return replace(volumes, spans=without_at(volumes.spans, number))
    spans = list(volumes.spans)
    spans[number] = _louder(spans[number], name, value)
    return replace(volumes, spans=tuple(spans))


def _louder(one: VolumeSpan, name: str, value: str) -> VolumeSpan:
    if name.startswith("span."):
        return replace(one, span=respanned(one.span, name.removeprefix("span."), value))
    loud = _within(value, 0, LOUDEST_VOLUME)
    return replace(one, start=loud) if name == "start" else replace(one, ceiling=loud)


def _within(value: str, least: int, most: int) -> int:
    return max(least, min(most, int(value)))


_RULE: Mapping[str, _Put[Rule]] = MappingProxyType(
    {
        "title": lambda rule, _, value: replace(rule, title=value),
        "playlist": lambda rule, _, value: replace(rule, playlist=int(value)),
        "span": _spanned,
        "film": lambda rule, _, value: replace(rule, film=Slug(value)),
        "starts": _started,
        "doors": lambda rule, _, value: replace(rule, doors=_within(value, 0, LONGEST_DOORS)),
        "priority": lambda rule, _, value: replace(rule, priority=_within(value, 1, HIGHEST_PRIORITY)),
        "catch_up": lambda rule, _, value: replace(rule, catch_up=value == YES),
        "weekdays": _days(_on_weekdays),
        "weekday": _days(_on_weekday),
        "repeats": _days(_repeated),
        "interval": _days(lambda days, _, value: replace(days, interval=_within(value, 1, MOST_INTERVAL))),
        "nth": _days(lambda days, _, value: replace(days, nth=int(value))),
        "first": _days(_first),
        "last": _days(lambda days, _, value: replace(days, last=date.fromisoformat(value) if value else None)),
        "without": _days(_without),
    }
)
_DAY: Mapping[str, _Put[SpecialDay]] = MappingProxyType(
    {
        "title": lambda day, _, value: replace(day, title=value),
        "first": _day_first,
        "last": lambda day, _, value: replace(day, last=date.fromisoformat(value)),
        "yearly": lambda day, _, value: replace(day, yearly=value == YES),
        "spans": _day_spans,
    }
)
_HOURS: Mapping[str, _Put[OpeningHours]] = MappingProxyType({"always": _opened, "week": _week})
