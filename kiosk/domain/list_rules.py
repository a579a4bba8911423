# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The times of rules that play a list, and what of them does not come.

A rule for the whole day, or for every day, means as long as the house is open: that the house closes is none of its
conflicts.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from itertools import islice

from kiosk.domain.civil_time import exists, face, moment_of, span_moments
from kiosk.domain.opening import Opening, Stretch
from kiosk.domain.programme import Conflict, Facts, Reason
from kiosk.domain.schedule import EVERY_DAY, Frequency, Rule, Span
from kiosk.domain.sweep import Segment, Spell

_Key = tuple[int, date]
"""Of a spell: the rule's place among all, and the day it belongs to."""


class Lists:
    """asked: (place among all, rule, its days). spells: when what they ask for can be played. refused: why not."""

    def __init__(self, asked: Iterable[tuple[int, Rule, Sequence[date]]], facts: Facts, zone: tzinfo) -> None:
        self.spells: list[Spell] = []
        self.refused: list[Conflict] = []
        for order, rule, days in asked:
            if rule.span:
                self._add(order, rule, rule.span, days, facts, zone)

    def _add(self, order: int, rule: Rule, span: Span, days: Sequence[date], facts: Facts, zone: tzinfo) -> None:
        for day in days:
            moments = span_moments(span, day, zone)
            if moments is None:
                at = moment_of(day, span.start, zone) if exists(day, zone) else None
                said = {"rule": rule.title, "start": f"{span.start:%H:%M}", "end": f"{span.end:%H:%M}"}
                self.refused.append(Conflict(day, rule.key, Reason("rule.no_time", said), at))
            elif rule.playlist not in facts.playable:
                self.refused.append(Conflict(day, rule.key, Reason("rule.no_list", {"rule": rule.title}), moments[0]))
            else:
                self.spells.append(Spell.of(order, rule, day, moments))


@dataclass(slots=True)
class _Course:
    """How it went. played: spells that did for a while. ties: by whom and when one was kept out that ranks the same but
    for its age. starts, titles: of what played, in order.
    """

    played: set[_Key] = field(default_factory=set)
    ties: dict[_Key, tuple[Spell, datetime]] = field(default_factory=dict)
    starts: list[datetime] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)


def list_conflicts(
    spells: Iterable[Spell], segments: Iterable[Segment], opening: Opening, zone: tzinfo
) -> Iterator[Conflict]:
    """What of the spells does not come, or not as asked. segments: all of their time."""
    course = _followed(segments)
    for spell in spells:
        if opening.holds(spell.start, spell.end):
            yield from _kept_out(spell, spell.start, course)
        elif found := opening.part(spell.start, spell.end):
            yield from _shortened(spell, found, zone)
            yield from _kept_out(spell, found.start, course)
        elif opening.has_hours(spell.day) or not _every_day(spell.rule):
            yield _told(spell, "rule.closed", spell.start, start=face(spell.start, zone), end=face(spell.end, zone))


def _followed(segments: Iterable[Segment]) -> _Course:
    course = _Course()
    for segment in segments:
        if segment.screening:
            course.starts.append(segment.start)
            course.titles.append(segment.screening.title)
        elif segment.is_open and segment.spells:
            first = segment.spells[0]
            course.played.add(_key(first))
            course.starts.append(segment.start)
            course.titles.append(first.rule.title)
            for other in islice(segment.spells, 1, None):
                if other.rank[:2] != first.rank[:2]:
                    break
                course.ties.setdefault(_key(other), (first, segment.start))
    return course


def _shortened(spell: Spell, part: Stretch, zone: tzinfo) -> Iterator[Conflict]:
    if not _whole_day(spell.rule.span):
        start, end, opens, closes = (face(at, zone) for at in (spell.start, spell.end, part.start, part.end))
        yield _told(spell, "rule.shortened", spell.start, start=start, end=end, opens=opens, closes=closes)


def _kept_out(spell: Spell, since: datetime, course: _Course) -> Iterator[Conflict]:
    """since: the first moment of it when the house is open."""
    tie = course.ties.get(_key(spell))
    if tie:
        other, at = tie
        yield _told(spell, "rule.tie", at, other=other.rule.title)
    elif _key(spell) not in course.played:
        yield _told(spell, "rule.never", since, other=course.titles[bisect_left(course.starts, since)])


def _key(spell: Spell) -> _Key:
    return spell.order, spell.day


def _every_day(rule: Rule) -> bool:
    days = rule.days
    return days.frequency is Frequency.WEEKLY and days.interval == 1 and days.weekdays == EVERY_DAY


def _whole_day(span: Span | None) -> bool:
    return span is not None and span.next_day and span.start == span.end


def _told(spell: Spell, code: str, at: datetime, **arguments: str) -> Conflict:
    return Conflict(spell.day, spell.rule.key, Reason(code, {"rule": spell.rule.title, **arguments}), at)
