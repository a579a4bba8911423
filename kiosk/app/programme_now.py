# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the programme tells at one moment."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Protocol

from kiosk.app.programme_plan import Plan
from kiosk.domain.errors import KioskError
from kiosk.domain.programme import DayProgramme, Entry, Facts, PlannedScreening, Use
from kiosk.domain.schedule import Schedule


@dataclass(frozen=True, slots=True)
class ProgrammeNow:
    """What should play now, and why; all of it None or empty before the library has told.

    entry: None too where the clock is not gone by, which distrust says. following: whatever is another than that.
    facts: what the days were reckoned with. running: the screening on the screen, or that a docent took it from.
    closed: the house is, by the schedule; opens: when it is no longer. closes: the next time it does.
    zone: of the house, by its name; local: the same to reckon with, None for that of the machine.
    """

    day: DayProgramme | None = None
    tomorrow: DayProgramme | None = None
    entry: Entry | None = None
    following: Entry | None = None
    schedule: Schedule = field(default_factory=Schedule)
    playlists: Mapping[int, str] = field(default_factory=dict)
    facts: Facts | None = None
    running: PlannedScreening | None = None
    distrust: KioskError | None = None
    closed: bool = False
    opens: datetime | None = None
    closes: datetime | None = None
    zone: str = ""
    local: tzinfo | None = None


class ProgrammeTold(Protocol):
    """What whoever only tells of the programme needs of it."""

    @property
    def now(self) -> ProgrammeNow: ...

    def subscribe(self, subscriber: Callable[[ProgrammeNow], None]) -> None: ...


def told(
    plan: Plan | None,
    now: datetime,
    running: PlannedScreening | None,
    distrust: KioskError | None,
    *,
    trusted: bool,
    shown: bool,
) -> ProgrammeNow:
    """trusted: it is known that the clock can be gone by. shown: the screening that runs is on the screen, so that it
    is not closed yet.
    """
    if plan is None:
        return ProgrammeNow(running=running, distrust=distrust)
    days = [day for day in plan.days if day.entries and day.entries[-1].end > now]
    entry = plan.at(now) if trusted else None
    closed = entry is not None and entry.use is Use.CLOSED and not shown
    return ProgrammeNow(
        day=days[0] if days else None,
        tomorrow=days[1] if len(days) > 1 else None,
        entry=entry,
        following=next(plan.after(now), None) if entry else None,
        schedule=plan.schedule,
        playlists=plan.playlists,
        facts=plan.facts,
        running=running,
        distrust=distrust,
        closed=closed,
        opens=plan.opens(now) if closed else None,
        closes=plan.closes(now) if entry and not closed else None,
        zone=plan.zone.key,
        local=plan.zone,
    )
