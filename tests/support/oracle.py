# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule comes to, found minute by minute: slowly, and in another way than kiosk.domain.reckoning does.

Time is an index into a list of all minutes around a day. A time of the clock's face is the first minute at which the
clock shows it or something later; nothing else is known of gaps, repeats and days that are left out.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import accumulate

from kiosk.domain.programme import Facts, Use
from kiosk.domain.schedule import Rule, RuleKind, Schedule, Span, SpecialDay
from tests.support.schedules import ONE_DAY, occurs_slowly

_BEFORE, _AFTER = 4, 3
"""So many days around the one that is asked for are looked at."""
_MINUTE = timedelta(minutes=1)
_QUARTER = 15
"""Minutes. Clocks are changed at the beginning of one, in all zones that tests ask for."""


@dataclass(frozen=True)
class Decision:
    """rule: the key of the one that decides, else 0. held: the keys of all list rules that would hold."""

    use: Use
    rule: int
    held: frozenset[int]


class Clock:
    """first: of the minutes. shown: what the clock has shown at the latest by each of them, as a number."""

    def __init__(self, day: date, zone: tzinfo) -> None:
        self.first = datetime.combine(day - (_BEFORE + 1) * ONE_DAY, time(), UTC)
        quarters = range((_BEFORE + _AFTER + 2) * 24 * 60 // _QUARTER)
        faces = ((self.first + quarter * _QUARTER * _MINUTE).astimezone(zone) for quarter in quarters)
        shown = (_minutes(face.date(), face.time()) + minute for face in faces for minute in range(_QUARTER))
        self.shown = list(accumulate(shown, max))

    def at(self, day: date, face: time) -> int:
        return bisect_left(self.shown, _minutes(day, face))

    def day(self, day: date) -> range:
        return range(self.at(day, time()), self.at(day + ONE_DAY, time()))

    def span(self, span: Span, day: date) -> range:
        if not self.day(day):
            return range(0)
        return range(self.at(day, span.start), self.at(day + ONE_DAY if span.next_day else day, span.end))

    def moment(self, minute: int) -> datetime:
        return self.first + minute * _MINUTE


class Oracle:
    """Of one day. All lengths of films must be whole minutes, and shorter than a day."""

    def __init__(self, schedule: Schedule, day: date, zone: tzinfo, facts: Facts) -> None:
        self.clock = Clock(day, zone)
        self._schedule = schedule
        self._facts = facts
        self._rules = [rule for rule in schedule.rules if rule.active]
        self._around = [day + number * ONE_DAY for number in range(-_BEFORE, _AFTER)]
        self.open = {minute for one in self._around for minute in self._open(one)}
        self.taking_place = {
            (rule.key, minute): range(minute, minute + length)
            for one in self._around[2:]
            for rule, minute, length in self._accepted(one)
        }
        """By rule and first minute."""

    def decide(self, minutes: range) -> Iterator[Decision]:
        on = {minute: key for (key, _), screening in self.taking_place.items() for minute in screening}
        spells = list(self._spells())
        for minute in minutes:
            holding = [spell for spell in spells if minute in spell[2]]
            held = frozenset(key for _, key, _ in holding)
            if minute in on:
                yield Decision(Use.SCREENING, on[minute], held)
            elif minute not in self.open:
                yield Decision(Use.CLOSED, 0, held)
            elif holding:
                yield Decision(Use.LIST, max(holding)[1], held)
            else:
                yield Decision(Use.ALWAYS, 0, held)

    def _spells(self) -> Iterator[tuple[tuple[int, int, int], int, range]]:
        """The greatest of those that hold plays: (how it ranks, its key, its minutes). Keys go by age."""
        for rule in self._rules:
            if rule.kind is RuleKind.LIST and rule.span and rule.playlist in self._facts.playable:
                for day in occurs_slowly(rule.days, self._around[0], self._around[-1]):
                    minutes = self.clock.span(rule.span, day)
                    yield (rule.priority, minutes.start, -rule.key), rule.key, minutes

    def _open(self, day: date) -> Iterator[int]:
        special = [one for one in self._schedule.special_days if _covers(one, day)]
        week = self._schedule.hours.week
        if special:
            # The last of those that are the least: dated before yearly, short before long.
            least = min((one.yearly, one.last - one.first) for one in special)
            spans = [one.spans for one in special if (one.yearly, one.last - one.first) == least][-1]
        elif week is None:
            yield from self.clock.day(day)
            return
        else:
            spans = week[day.weekday()]
        for span in spans:
            yield from self.clock.span(span, day)

    def _possible(self, day: date) -> list[tuple[Rule, int, int]]:
        """Screenings that could take place if there were no others: rule, first minute, length."""
        found = []
        for rule in self._rules:
            length = (self._facts.length(rule.film) or 0) // 60_000
            if (
                rule.kind is RuleKind.SCREENING
                and length
                and self.clock.day(day)
                and occurs_slowly(rule.days, day, day)
            ):
                starts = (self.clock.at(day, start) for start in rule.starts)
                found += [(rule, at, length) for at in starts if self.open.issuperset(range(at, at + length))]
        return found

    def _accepted(self, day: date) -> list[tuple[Rule, int, int]]:
        taken: set[int] = set()
        for earlier in self._around[: self._around.index(day)]:
            for _, at, length in self._possible(earlier):
                taken.update(range(at, at + length))
        found = []
        for rule, at, length in sorted(self._possible(day), key=lambda one: (-one[0].priority, one[1], one[0].key)):
            if taken.isdisjoint(range(at, at + length)):
                taken.update(range(at, at + length))
                found.append((rule, at, length))
        return found


def _minutes(day: date, face: time) -> int:
    return (day.toordinal() * 24 + face.hour) * 60 + face.minute


def _covers(special: SpecialDay, day: date) -> bool:
    """Looks at each day of each year."""
    if not special.yearly:
        return special.first <= day <= special.last
    dates = {_month_and_day(special.first + n * ONE_DAY) for n in range((special.last - special.first).days + 1)}
    leap = (2, 29) if {(2, 28), (3, 1)} <= dates else (0, 0)
    return day >= special.first and _month_and_day(day) in dates | {leap}


def _month_and_day(day: date) -> tuple[int, int]:
    return day.month, day.day
