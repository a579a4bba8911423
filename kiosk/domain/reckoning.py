# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule comes to: one decision for each moment, with its reason.

Who wins at a moment: a screening that takes place; that the house is closed; the list rule with the highest priority,
of several the one whose time began later, else the older one; else the attract loop. What a list has already shown is
of no interest here. A rule whose playlist has nothing that can be played does not hold.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, tzinfo
from itertools import groupby

from kiosk.domain.civil_time import ONE_DAY, day_bounds, face
from kiosk.domain.list_rules import Lists, list_conflicts
from kiosk.domain.opening import Opening
from kiosk.domain.programme import Conflict, DayProgramme, Entry, Facts, Occurs, Reason, Use
from kiosk.domain.schedule import Rule, RuleKind, Schedule
from kiosk.domain.screening_rules import Asked, announce
from kiosk.domain.sweep import Segment, Spell, sweep
from kiosk.domain.values import Slug

_SHORT_DAY = 23 * 3_600_000
"""Milliseconds of the day on which the clock goes forward."""


def programme_of(schedule: Schedule, day: date, zone: tzinfo, occurs: Occurs, facts: Facts) -> DayProgramme:
    """day: one of those that kiosk.domain.civil_time reckons with."""
    reckoned = _Reckoned(schedule, (day, day), zone, occurs, facts)
    return DayProgramme(
        day,
        reckoned.entries(day),
        tuple(one for one in reckoned.screenings if one.day == day),
        tuple(reckoned.conflicts()),
        reckoned.latest(day, facts),
    )


def year_conflicts(
    schedule: Schedule, first: date, last: date, zone: tzinfo, occurs: Occurs, facts: Facts
) -> tuple[Conflict, ...]:
    """What the days from first to last would each tell, in order; of a day the same of a rule only once."""
    told: dict[tuple[date, int, str], Conflict] = {}
    for conflict in _Reckoned(schedule, (first, last), zone, occurs, facts).conflicts():
        told.setdefault((conflict.day, conflict.rule, conflict.reason.code), conflict)
    return tuple(told.values())


class _Reckoned:
    """Of the days from first to last: whatever of the days around them has to do with these is reckoned, too."""

    def __init__(self, schedule: Schedule, days: tuple[date, date], zone: tzinfo, occurs: Occurs, facts: Facts) -> None:
        self._first, self._last = days
        self._zone = zone
        rules = [(order, rule) for order, rule in enumerate(schedule.rules) if rule.active]
        back = _days_before([rule for _, rule in rules if rule.kind is RuleKind.SCREENING], facts)
        # What took place on the days before depends on those before them.
        earliest, latest = self._first - 2 * back, self._last + ONE_DAY
        self._opening = Opening(schedule, earliest - ONE_DAY, latest + back, zone)
        announced = announce(_asked(rules, earliest, latest, occurs), self._opening, facts, zone)
        self._lists = Lists(_days_of_lists(rules, self._first - ONE_DAY, latest, occurs), facts, zone)
        self._refused = announced.refused
        self.screenings = announced.screenings

    def entries(self, day: date) -> tuple[Entry, ...]:
        segments = sweep(day_bounds(day, self._zone), self._opening, self.screenings, self._lists.spells)
        return _merged(self._entry(segment, day) for segment in segments)

    def conflicts(self) -> list[Conflict]:
        """In order; of one moment as the rules were made."""
        bounds = day_bounds(self._first, self._zone)[0], day_bounds(self._last + ONE_DAY, self._zone)[1]
        spells = [spell for spell in self._lists.spells if self._first <= spell.day <= self._last]
        segments = sweep(bounds, self._opening, self.screenings, self._lists.spells)
        of_lists = list_conflicts(spells, segments, self._opening, self._zone)
        told = [one for one in (*self._refused, *self._lists.refused) if self._first <= one.day <= self._last]
        return sorted([*told, *of_lists], key=self._when)

    def latest(self, day: date, facts: Facts) -> tuple[datetime, ...]:
        length = facts.length(Slug(""))
        if not length:
            return ()
        start, end = day_bounds(day, self._zone)
        closing = [one for one in self._opening.stretches if start < one.end <= end]
        found = ((one.start, one.end - timedelta(milliseconds=length)) for one in closing)
        return tuple(latest for opens, latest in found if opens <= latest)

    def _when(self, conflict: Conflict) -> tuple[date, datetime, int, str]:
        at = conflict.at or day_bounds(conflict.day, self._zone)[0]
        return conflict.day, at, conflict.rule, conflict.reason.code

    def _entry(self, segment: Segment, day: date) -> Entry:
        start, end, over = segment.start, segment.end, _keys(segment.spells)
        if screening := segment.screening:
            reason = Reason("screening", {"rule": screening.title, "end": face(screening.end, self._zone)})
            entry = Entry(start, end, Use.SCREENING, reason, screening.rule, film=screening.film, over=over)
            return replace(entry, began=screening.start, until=screening.end)
        if not segment.is_open:
            return Entry(start, end, Use.CLOSED, self._opening.why_closed(day), over=over)
        if segment.spells:
            return _list_entry(segment)
        return Entry(start, end, Use.ALWAYS, Reason("always"))


def _days_before(screenings: Sequence[Rule], facts: Facts) -> timedelta:
    """So far back may a screening begin that is not over yet; days that a zone leaves out are counted."""
    longest = max((facts.length(rule.film) or 0 for rule in screenings), default=0)
    return ONE_DAY * (2 + longest // _SHORT_DAY)


def _asked(rules: Sequence[tuple[int, Rule]], first: date, last: date, occurs: Occurs) -> list[Asked]:
    found = [
        Asked(order, rule, day)
        for order, rule in rules
        if rule.kind is RuleKind.SCREENING
        for day in occurs(rule.days, first, last)
    ]
    return sorted(found, key=lambda asked: (asked.day, asked.order))


def _days_of_lists(
    rules: Sequence[tuple[int, Rule]], first: date, last: date, occurs: Occurs
) -> Iterator[tuple[int, Rule, Sequence[date]]]:
    for order, rule in rules:
        if rule.kind is RuleKind.LIST:
            yield order, rule, occurs(rule.days, first, last)


def _list_entry(segment: Segment) -> Entry:
    first = segment.spells[0]
    others = [spell for spell in segment.spells if spell.order != first.order]
    return Entry(
        segment.start,
        segment.end,
        Use.LIST,
        _why(first, others[0] if others else None),
        first.rule.key,
        playlist=first.rule.playlist,
        began=first.start,
        until=first.end,
        over=_keys(others),
    )


def _why(first: Spell, second: Spell | None) -> Reason:
    if second is None:
        return Reason("rule.only", {"rule": first.rule.title})
    said = {"rule": first.rule.title, "other": second.rule.title}
    if first.rule.priority > second.rule.priority:
        return Reason("rule.priority", said)
    return Reason("rule.later" if first.start > second.start else "rule.older", said)


def _keys(spells: Sequence[Spell]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(spell.rule.key for spell in spells))


def _merged(entries: Iterator[Entry]) -> tuple[Entry, ...]:
    """Neighbours that are the same decision are one."""
    return tuple(_joined(list(alike)) for _, alike in groupby(entries, key=_decision))


def _joined(entries: Sequence[Entry]) -> Entry:
    over = dict.fromkeys(key for entry in entries for key in entry.over)
    return replace(entries[0], end=entries[-1].end, over=tuple(over))


def _decision(entry: Entry) -> tuple[Use, Reason, int, datetime | None]:
    return entry.use, entry.reason, entry.rule, entry.began
