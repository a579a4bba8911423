# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a year of the schedule asks for in vain, reckoned in the background while somebody waits for it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY, ONE_DAY
from kiosk.domain.errors import KioskError
from kiosk.domain.programme import Conflict, Facts, Occurs, Reason
from kiosk.domain.reckoning import year_conflicts
from kiosk.domain.schedule import Schedule

_YEAR = timedelta(days=366)
_AT_ONCE = timedelta(days=31)
"""A year is reckoned in parts, so that it can be left, and what is there already can be read."""


@dataclass(frozen=True, slots=True)
class ProgrammeSources:
    """now: with its time zone. zone: of the house, asked in the background."""

    now: Callable[[], datetime]
    zone: Callable[[], ZoneInfo]
    occurs: Occurs


@dataclass(frozen=True, slots=True)
class Basis:
    """What a programme is reckoned from, with what playlists are called by their keys."""

    schedule: Schedule
    playlists: Mapping[int, str]
    facts: Facts


class AheadState(StrEnum):
    """none: nobody asks for it. fault: it cannot be reckoned."""

    NONE = "none"
    RECKONING = "reckoning"
    READY = "ready"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What a rule asks for in vain, for one reason, on these days, in order."""

    rule: int
    reason: Reason
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Ahead:
    """last: the last day that is looked at. until: the first that was not yet. troubles: by their first day."""

    state: AheadState = AheadState.NONE
    last: date = FIRST_DAY
    until: date = FIRST_DAY
    troubles: tuple[Trouble, ...] = ()


class YearAhead:
    """Tells of each part of the year as it comes."""

    def __init__(self, background: Background, sources: ProgrammeSources, tell: Callable[[Ahead], None]) -> None:
        self._background = background
        self._sources = sources
        self._tell = tell
        self._now = Ahead()
        self._cancel: Cancel = lambda: None

    def begin(self, basis: Basis, first: date) -> None:
        """Twelve months from this day on; what was reckoned before is left."""
        self._cancel()
        last = min(LAST_DAY, first + _YEAR - ONE_DAY)
        self._publish(Ahead(AheadState.RECKONING, last, first))
        self._go_on(basis)

    def leave(self) -> None:
        self._cancel()
        self._publish(Ahead())

    def _go_on(self, basis: Basis) -> None:
        first, until = self._now.until, min(self._now.until + _AT_ONCE, self._now.last + ONE_DAY)
        if first >= until:
            self._publish(replace(self._now, state=AheadState.READY))
            return
        sources = self._sources

        def work() -> tuple[Trouble, ...]:
            return troubles_of(
                year_conflicts(basis.schedule, first, until - ONE_DAY, sources.zone(), sources.occurs, basis.facts)
            )

        self._cancel = self._background.run(work, lambda found: self._gather(basis, found, until), self._fail)

    def _gather(self, basis: Basis, found: tuple[Trouble, ...], until: date) -> None:
        self._publish(replace(self._now, until=until, troubles=_joined(self._now.troubles, found)))
        self._go_on(basis)

    def _fail(self, _: KioskError) -> None:
        self._publish(replace(self._now, state=AheadState.FAULT))

    def _publish(self, ahead: Ahead) -> None:
        self._now = ahead
        self._tell(ahead)


def troubles_of(conflicts: Iterable[Conflict]) -> tuple[Trouble, ...]:
    """Each reason of a rule once, with all its days; conflicts: by their days."""
    days: dict[tuple[object, ...], list[date]] = {}
    reasons: dict[tuple[object, ...], Conflict] = {}
    for conflict in conflicts:
        key = _key(conflict.rule, conflict.reason)
        reasons.setdefault(key, conflict)
        days.setdefault(key, []).append(conflict.day)
    return tuple(Trouble(one.rule, one.reason, tuple(days[key])) for key, one in reasons.items())


def _joined(before: tuple[Trouble, ...], after: tuple[Trouble, ...]) -> tuple[Trouble, ...]:
    known = {_key(one.rule, one.reason): one for one in before}
    for one in after:
        key = _key(one.rule, one.reason)
        known[key] = replace(known[key], days=known[key].days + one.days) if key in known else one
    return tuple(known.values())


def _key(rule: int, reason: Reason) -> tuple[object, ...]:
    return rule, reason.code, tuple(sorted(reason.arguments.items()))
