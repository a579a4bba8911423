# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a schedule would not come as it was asked for, within the next days."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import groupby
from types import MappingProxyType

from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel
from kiosk.app.programme_now import ProgrammeNow, ProgrammeTold
from kiosk.app.year_ahead import ProgrammeSources
from kiosk.domain.civil_time import LAST_DAY, ONE_DAY
from kiosk.domain.errors import KioskError
from kiosk.domain.programme import Conflict, Facts
from kiosk.domain.reckoning import year_conflicts
from kiosk.domain.schedule import Rule, Schedule, SpecialDay
from kiosk.domain.schedule_drafts import Record
from kiosk.domain.staff_schedule import doubted, new_key, put_in

AHEAD = timedelta(days=14)
"""How far is looked."""

Conflicts = Mapping[int, tuple[Conflict, ...]]
"""By the keys of rules."""
NONE: Conflicts = MappingProxyType({})


class Foresight:
    """Reckons in the background, with what the programme knows; as long as that is nothing, nothing is in the way."""

    def __init__(self, running: ProgrammeTold, background: Background, sources: ProgrammeSources) -> None:
        self._running = running
        self._background = background
        self._sources = sources

    def follow(self, tell: Callable[[], None]) -> None:
        """tell: whenever the programme knows something else of films, playlists and the clock."""
        known = _known(self._running.now)

        def look(now: ProgrammeNow) -> None:
            nonlocal known
            if (found := _known(now)) != known:
                known = found
                tell()

        self._running.subscribe(look)

    def local(self) -> datetime:
        """Now, by the house's clock."""
        return self._sources.now().astimezone(self._running.now.local)

    @property
    def zone(self) -> str:
        """The name of that clock's zone, "" where it is not known."""
        return self._running.now.zone

    @property
    def distrust(self) -> KioskError | None:
        """Why that clock is not gone by, so that nothing of the schedule holds; None where it is."""
        return self._running.now.distrust

    def look(self, schedule: Schedule, done: Callable[[Conflicts], None]) -> Cancel:
        first, facts = self.local().date(), self._facts_of(schedule)

        def work() -> Conflicts:
            found = sorted(self._reckon(facts, schedule, first), key=lambda one: one.rule)
            return {rule: tuple(of_it) for rule, of_it in groupby(found, key=lambda one: one.rule)}

        return self._background.run(work, done, lambda _: done(NONE))

    def doubt(self, schedule: Schedule, record: Record, done: Callable[[tuple[Conflict, ...]], None]) -> Cancel:
        """What would not come if this were kept in it; of other rules only what comes as yet."""
        wanted = put_in(schedule, record)
        first, facts = self._beginning(record), self._facts_of(wanted)
        rule = (record.key or new_key(schedule)) if isinstance(record, Rule) else 0

        def work() -> tuple[Conflict, ...]:
            before, after = (self._reckon(facts, one, first) for one in (schedule, wanted))
            return doubted(before, after, rule)

        return self._background.run(work, done, lambda _: done(()))

    def _facts_of(self, schedule: Schedule) -> Facts | None:
        """The programme has looked only at playlists that it had to play: of any other one something can be played."""
        known = self._running.now
        if known.facts is None:
            return None
        looked_at = {rule.playlist for rule in known.schedule.rules}
        others = frozenset(rule.playlist for rule in schedule.rules) - looked_at
        return replace(known.facts, playable=known.facts.playable | others)

    def _beginning(self, record: Record) -> date:
        today = self.local().date()
        if isinstance(record, Rule):
            return max(today, record.days.first)
        return max(today, record.first) if isinstance(record, SpecialDay) else today

    def _reckon(self, facts: Facts | None, schedule: Schedule, first: date) -> tuple[Conflict, ...]:
        if facts is None:
            return ()
        last = min(LAST_DAY, first + AHEAD - ONE_DAY)
        return year_conflicts(schedule, first, last, self._sources.zone(), self._sources.occurs, facts)


def _known(now: ProgrammeNow) -> tuple[object, ...]:
    return now.facts, now.zone, now.distrust
