# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds at each moment of a stretch of time, found in one pass over the moments at which something changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, pairwise
from operator import attrgetter

from kiosk.domain.opening import Opening
from kiosk.domain.programme import PlannedScreening
from kiosk.domain.schedule import Rule

_RANK = attrgetter("rank")


@dataclass(frozen=True, slots=True)
class Spell:
    """One time that a list rule holds, from start up to, not including, end. day: the one it belongs to.

    rank: of those that hold at the same moment the least one plays: that of the highest priority, else the one that
    began later, else the older rule. Its last number is the rule's place among all.
    """

    rule: Rule
    day: date
    start: datetime
    end: datetime
    rank: tuple[int, float, int]

    @classmethod
    def of(cls, order: int, rule: Rule, day: date, moments: tuple[datetime, datetime]) -> "Spell":
        start, end = moments
        return cls(rule, day, start, end, (-rule.priority, -start.timestamp(), order))

    @property
    def order(self) -> int:
        return self.rank[2]


@dataclass(frozen=True, slots=True)
class Segment:
    """A time throughout which the same holds. spells: the one that would play first."""

    start: datetime
    end: datetime
    is_open: bool
    screening: PlannedScreening | None
    spells: tuple[Spell, ...]


def sweep(
    bounds: tuple[datetime, datetime],
    opening: Opening,
    screenings: Sequence[PlannedScreening],
    spells: Iterable[Spell],
) -> Iterator[Segment]:
    """Segments from the first of the bounds to the second, without a gap or overlap. screenings: in order."""
    changes = _changes(bounds, opening, screenings, spells)
    holding: list[Spell] = []
    begun = [screening.start for screening in screenings]
    for start, end in pairwise(sorted(changes)):
        for spell in changes[start]:
            _turn(holding, spell)
        yield Segment(start, end, opening.holds(start, end), _on(screenings, begun, start), tuple(holding))


def _changes(
    bounds: tuple[datetime, datetime],
    opening: Opening,
    screenings: Sequence[PlannedScreening],
    spells: Iterable[Spell],
) -> dict[datetime, list[Spell]]:
    """At which moments something changes, with the spells that begin or end there."""
    first, last = bounds
    changes: dict[datetime, list[Spell]] = {first: [], last: []}
    of_house = ((one.start, one.end) for one in opening.stretches)
    of_films = ((one.start, one.end) for one in screenings)
    for moment in chain.from_iterable((*of_house, *of_films)):
        if first < moment < last:
            changes.setdefault(moment, [])
    for spell in spells:
        if spell.start < last and first < spell.end:
            changes.setdefault(max(spell.start, first), []).append(spell)
            if spell.end < last:
                changes.setdefault(spell.end, []).append(spell)
    return changes


def _turn(holding: list[Spell], spell: Spell) -> None:
    """It begins, or ends where it holds already."""
    place = bisect_left(holding, spell.rank, key=_RANK)
    if place < len(holding) and holding[place] is spell:
        del holding[place]
    else:
        holding.insert(place, spell)


def _on(screenings: Sequence[PlannedScreening], begun: Sequence[datetime], moment: datetime) -> PlannedScreening | None:
    place = bisect_right(begun, moment)
    return screenings[place - 1] if place and moment < screenings[place - 1].end else None
