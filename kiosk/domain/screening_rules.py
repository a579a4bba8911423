# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the screenings that rules ask for take place.

One does for which there is a film, if all of it lies within one opening of the house, and nothing that goes before it
is on meanwhile. What goes before it: whatever an earlier day asked for that could take place by itself, so that the
answer never depends on how far back one looks; and of its own day what takes place of a higher priority, else of an
earlier start, else of the older rule.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from kiosk.domain.civil_time import civil_day, day_bounds, exists, face, moment_of
from kiosk.domain.opening import Opening, Stretch
from kiosk.domain.programme import Conflict, Facts, PlannedScreening, Reason
from kiosk.domain.schedule import Rule
from kiosk.domain.values import Millis

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule asks for on a day. order: of the rule among all."""

    order: int
    rule: Rule
    day: date


@dataclass(frozen=True, slots=True)
class _Candidate:
    asked: Asked
    start: datetime
    end: datetime

    @property
    def rank(self) -> tuple[int, datetime, int]:
        return -self.asked.rule.priority, self.start, self.asked.order

    def overlaps(self, other: "_Candidate") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Announced:
    """screenings: those that take place, in order. refused: why others do not."""

    screenings: tuple[PlannedScreening, ...]
    refused: tuple[Conflict, ...]


def announce(asked: Iterable[Asked], opening: Opening, facts: Facts, zone: tzinfo) -> Announced:
    """asked: in the order of days; those of days before the first one are not known of."""
    return _Announcer(opening, facts, zone).decide(asked)


class _Announcer:
    def __init__(self, opening: Opening, facts: Facts, zone: tzinfo) -> None:
        self._opening = opening
        self._facts = facts
        self._zone = zone
        self._refused: list[Conflict] = []

    def decide(self, asked: Iterable[Asked]) -> Announced:
        accepted: list[_Candidate] = []
        earlier: list[_Candidate] = []
        days: dict[date, list[_Candidate]] = {}
        for one in asked:
            days.setdefault(one.day, []).extend(self._possible(one))
        for day, candidates in days.items():
            earlier = [one for one in earlier if one.end > day_bounds(day, self._zone)[0]]
            accepted.extend(self._of_day(sorted(candidates, key=lambda one: one.rank), earlier))
            earlier.extend(candidates)
        planned = (self._planned(one) for one in sorted(accepted, key=lambda one: one.start))
        return Announced(tuple(planned), tuple(self._refused))

    def _of_day(self, candidates: list[_Candidate], earlier: list[_Candidate]) -> list[_Candidate]:
        accepted: list[_Candidate] = []
        for one in candidates:
            before = next((other for other in (*earlier, *accepted) if one.overlaps(other)), None)
            if before is None:
                accepted.append(one)
            else:
                until = face(before.end, self._zone)
                self._refuse(one.asked, one.start, "screening.overlaps", other=before.asked.rule.title, until=until)
        return accepted

    def _possible(self, asked: Asked) -> Iterator[_Candidate]:
        """Those that could take place by themselves."""
        rule, zone = asked.rule, self._zone
        if not exists(asked.day, zone):
            self._refused.append(Conflict(asked.day, rule.key, Reason("screening.no_day", {"rule": rule.title})))
            return
        length = self._facts.length(rule.film)
        for start in (moment_of(asked.day, at, zone) for at in rule.starts):
            if not length:
                self._refuse(asked, start, "screening.no_film")
                return
            end = start + timedelta(milliseconds=length)
            if self._opening.holds(start, end):
                yield _Candidate(asked, start, end)
            else:
                self._misfit(asked, start, length)

    def _misfit(self, asked: Asked, start: datetime, length: Millis) -> None:
        before, after = self._opening.around(start)
        minutes = -(-length // _MINUTE)
        opens_on = self._opening.has_hours(asked.day)
        if before and start < before.end:
            self._late(asked, start, before, length)
        elif after and civil_day(after.start, self._zone) == asked.day:
            opens = face(after.start, self._zone)
            self._refuse(asked, start, "screening.early", opens=opens, minutes=minutes)
        elif before and opens_on and before.end > day_bounds(asked.day, self._zone)[0]:
            self._late(asked, start, before, length)
        else:
            self._refuse(asked, start, "screening.closed")

    def _late(self, asked: Asked, start: datetime, open_: Stretch, length: Millis) -> None:
        """The film would not be over when the house closes; it may be longer than the house is open at all."""
        minutes, closes = -(-length // _MINUTE), face(open_.end, self._zone)
        latest = open_.end - timedelta(milliseconds=length)
        if latest < open_.start:
            opens = face(open_.start, self._zone)
            self._refuse(asked, start, "screening.long", minutes=minutes, opens=opens, closes=closes)
        else:
            said = face(latest, self._zone)
            self._refuse(asked, start, "screening.late", minutes=minutes, closes=closes, latest=said)

    def _refuse(self, asked: Asked, at: datetime, code: str, **arguments: str | int) -> None:
        said = {"rule": asked.rule.title, "start": face(at, self._zone), **arguments}
        self._refused.append(Conflict(asked.day, asked.rule.key, Reason(code, said), at))

    def _planned(self, one: _Candidate) -> PlannedScreening:
        rule = one.asked.rule
        doors = one.start - timedelta(minutes=rule.doors) if rule.doors else None
        return PlannedScreening(rule.key, rule.title, rule.film, one.asked.day, one.start, one.end, doors)
