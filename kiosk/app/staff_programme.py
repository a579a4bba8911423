# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays when, and why, for staff: any day, any moment of it, and what a year asks for in vain."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol
from zoneinfo import ZoneInfo

from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.programme_now import ProgrammeNow, ProgrammeTold
from kiosk.app.staff_area import StaffArea
from kiosk.app.year_ahead import Ahead, Basis, ProgrammeSources, YearAhead
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY, moment_of
from kiosk.domain.errors import KioskError
from kiosk.domain.programme import DayProgramme, Use
from kiosk.domain.reckoning import programme_of
from kiosk.domain.schedule import Schedule
from kiosk.domain.staff import Role, Who
from kiosk.domain.values import Millis

_MINUTE = 60_000
_FURTHEST = 50_000
"""Days, more than there are."""


class Running(ProgrammeTold, Protocol):
    """The programme that runs: see kiosk.app.programme."""

    def trust_clock(self, who: Who) -> None: ...


class ProgrammeState(StrEnum):
    """closed: nobody looks at it. fault: it cannot be reckoned."""

    CLOSED = "closed"
    LOADING = "loading"
    READY = "ready"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """moment: what the clock of the machine says, to the minute, in the zone of the house.

    distrust: why it cannot be right, None where it may be. trusting: whoever is here may say that it is.
    day: the one that is asked for. programme: of the last one that was reckoned, from the schedule beside it, with
    what playlists are called by their keys. rehearsed: the moment of it that is looked at, in UTC.
    """

    state: ProgrammeState = ProgrammeState.CLOSED
    moment: datetime | None = None
    zone: ZoneInfo | None = None
    distrust: KioskError | None = None
    trusting: bool = False
    day: date = FIRST_DAY
    programme: DayProgramme | None = None
    rehearsed: datetime | None = None
    schedule: Schedule = field(default_factory=Schedule)
    playlists: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    ahead: Ahead = field(default_factory=Ahead)

    @property
    def unscheduled(self) -> bool:
        """Nobody has said anything of what should play when."""
        schedule = self.schedule
        return not schedule.rules and not schedule.special_days and schedule.hours.week is None


Subscriber = Callable[[ProgrammeView], None]
_Found = tuple[ZoneInfo, DayProgramme]


class StaffProgramme:
    """Owns the page. All is reckoned in the background, from what the running programme itself goes by."""

    def __init__(
        self, programme: Running, area: StaffArea, background: Background, loop: Loop, sources: ProgrammeSources
    ) -> None:
        self._programme = programme
        self._area = area
        self._background = background
        self._loop = loop
        self._sources = sources
        self._now = ProgrammeView()
        self._ahead = YearAhead(background, sources, lambda ahead: self._publish(replace(self._now, ahead=ahead)))
        self._basis: Basis | None = None
        self._ahead_wanted = False
        # None: today, whichever day that is.
        self._day: date | None = None
        self._asked: datetime | None = None
        self._time: time | None = None
        self._cancel: Cancel = lambda: None
        self._tick: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        programme.subscribe(self._follow)

    @property
    def now(self) -> ProgrammeView:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, looking: bool) -> None:
        """Whether somebody looks at it. Each look begins with today and now."""
        self._cancel()
        self._tick()
        self.look_ahead(False)
        self._day = self._asked = self._time = None
        self._publish(ProgrammeView(ProgrammeState.LOADING) if looking else ProgrammeView())
        if looking:
            self._pass()
            self._reckon()

    def go(self, day: date | None) -> None:
        """To this day, None for today; the time of day that is rehearsed stays."""
        if self._is_shut:
            return
        self._day = None if day is None else min(LAST_DAY, max(FIRST_DAY, day))
        self._asked = None
        if day is None:
            self._time = None
        self._reckon()

    def turn(self, days: int) -> None:
        """So many days on, or back."""
        self.go(self._now.day + timedelta(max(-_FURTHEST, min(_FURTHEST, days))))

    def rehearse(self, moment: datetime) -> None:
        """What would be on then: a moment of the day that is shown, in UTC. Another one changes nothing."""
        view = self._now
        if view.programme and view.zone and view.programme.at(moment):
            self._asked, self._time = moment, moment.astimezone(view.zone).time()
            self._show(view)

    def rehearse_time(self, at: time) -> None:
        """The same by the clock of the house."""
        view = self._now
        if view.programme and view.zone:
            self.rehearse(moment_of(view.programme.day, at, view.zone))

    def look_ahead(self, wanted: bool) -> None:
        """Reckon what the next twelve months ask for in vain; or leave it."""
        self._ahead_wanted = wanted and not self._is_shut
        if self._ahead_wanted and self._basis:
            self._ahead.begin(self._basis, self._today())
        else:
            self._ahead.leave()

    def trust_clock(self) -> None:
        """Say that the clock is right. Only of managers."""
        if self._now.trusting:
            self._programme.trust_clock(self._area.who)

    @property
    def _is_shut(self) -> bool:
        return self._now.state is ProgrammeState.CLOSED

    def _today(self) -> date:
        return _minute(self._sources.now(), self._now.zone).date()

    def _follow(self, now: ProgrammeNow) -> None:
        if self._is_shut:
            return
        if _basis(now) != self._basis:
            self._reckon()
            if self._ahead_wanted:
                self.look_ahead(True)
        self._show(self._now)

    def _pass(self) -> None:
        """A minute has passed."""
        now = self._sources.now()
        spent = now.second * 1000 + now.microsecond // 1000
        self._tick = self._loop.after(Millis(_MINUTE - spent), self._pass)
        before = self._now.moment
        if before and self._day is None and before.date() != self._today():
            self._reckon()
        self._show(self._now)

    def _reckon(self) -> None:
        self._cancel()
        basis = self._basis = _basis(self._programme.now)
        if basis is None:
            return
        sources, wanted = self._sources, self._day

        def work() -> _Found:
            zone = sources.zone()
            day = wanted or sources.now().astimezone(zone).date()
            return zone, programme_of(basis.schedule, day, zone, sources.occurs, basis.facts)

        self._publish(replace(self._now, day=wanted or self._today()))
        self._cancel = self._background.run(work, lambda found: self._see(basis, found), self._fail)

    def _see(self, basis: Basis, found: _Found) -> None:
        zone, programme = found
        if self._time and not self._asked:
            moment = moment_of(programme.day, self._time, zone)
            self._asked = moment if programme.at(moment) else None
        known = replace(self._now, state=ProgrammeState.READY, zone=zone, day=programme.day, programme=programme)
        self._show(replace(known, schedule=basis.schedule, playlists=basis.playlists))

    def _fail(self, _: KioskError) -> None:
        self._publish(replace(self._now, state=ProgrammeState.FAULT))

    def _show(self, view: ProgrammeView) -> None:
        """With the time as it is now."""
        moment, distrust = _minute(self._sources.now(), view.zone), self._programme.now.distrust
        trusting = distrust is not None and self._area.now.role is Role.MANAGER
        rehearsed = self._asked or _usual(view.programme, moment)
        self._publish(replace(view, moment=moment, distrust=distrust, trusting=trusting, rehearsed=rehearsed))

    def _publish(self, view: ProgrammeView) -> None:
        if view == self._now:
            return
        self._now = view
        for subscriber in self._subscribers:
            subscriber(view)


def _minute(now: datetime, zone: ZoneInfo | None) -> datetime:
    return (now.astimezone(zone) if zone else now).replace(second=0, microsecond=0)


def _usual(programme: DayProgramme | None, now: datetime) -> datetime | None:
    """What is looked at before anything was asked for: now, or the first thing that is not closed."""
    if programme is None or not programme.entries:
        return None
    if programme.at(now):
        return now
    return next((one.start for one in programme.entries if one.use is not Use.CLOSED), programme.entries[0].start)


def _basis(now: ProgrammeNow) -> Basis | None:
    """None before the library has told."""
    return Basis(now.schedule, now.playlists, now.facts) if now.facts else None
