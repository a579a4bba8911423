# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme: does what the schedule says, and knows why."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.app.attract import Attract
from kiosk.app.clock_trust import ClockTrust
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.run_memory import RunMemory
from kiosk.app.programme_lists import ProgrammeLists, since
from kiosk.app.programme_now import ProgrammeNow, told
from kiosk.app.programme_plan import Making, Plan, make_plan
from kiosk.app.renewal import Renewal
from kiosk.app.screening_run import ScreeningRun
from kiosk.domain.film import Film
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.programme import Entry
from kiosk.domain.screenings import Screening
from kiosk.domain.staff import Who
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug

_MINUTE = 60_000
_AT_ONCE = Millis(0)
_MOST_OFTEN = timedelta(seconds=50)
_NEAR = 500
"""Milliseconds. Timers may be late by a twentieth, so what is further off is waited for in two steps."""


class Hold(StrEnum):
    """For what the programme waits. takeover: a docent has the kiosk. closed: nobody is to see anything."""

    TAKEOVER = "takeover"
    CLOSED = "closed"


Subscriber = Callable[[ProgrammeNow], None]
_NOTHING = ProgrammeNow()


class Programme:
    """From its making until close. A Screenings.

    Made anew in the background whenever the library, the films, the day or the zone changes. Lists change with an item;
    closing and screenings come to the second. What the clock says counts only where it can be right.
    """

    def __init__(
        self,
        navigation: Navigation,
        attract: Attract,
        library: Library,
        making: Making,
        trust: ClockTrust,
        memory: RunMemory,
        loop: Loop,
    ) -> None:
        self._lists = ProgrammeLists(attract, making.now)
        self._making = making
        self._trust = trust
        self._loop = loop
        self._plan: Plan | None = None
        self._holds: set[Hold] = set()
        self._now = _NOTHING
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        self._closed = False
        self._renewed = making.now() - 2 * _MOST_OFTEN
        self._run = ScreeningRun(navigation, memory, self._film)
        self._renewal = Renewal(
            library, lambda shelves: make_plan(shelves, making, self._plan), self._take, "the programme stays as it was"
        )
        navigation.subscribe(self._follow)
        trust.told = self._later
        self._decide()

    @property
    def now(self) -> ProgrammeNow:
        return self._now

    @property
    def plan(self) -> Plan | None:
        """What is gone by, None where nothing is."""
        return self._plan if self._trust.now.known and self._trust.now.error is None else None

    @property
    def withheld(self) -> bool:
        """Whether somebody else has the screen: a docent, or nobody, as it is closed."""
        return bool(self._holds)

    def local(self, moment: datetime) -> datetime:
        """In the zone of the house, which is that of the machine until the library tells."""
        return moment.astimezone(self._now.local)

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def renew(self) -> None:
        """What the plan was made of is another, other than the library."""
        self._renewal.renew()

    def trust_clock(self, who: Who) -> None:
        """A manager says that the time is right."""
        self._trust.vouch(who)
        self._renewal.renew()
        self._decide()

    def hold(self, hold: Hold, held: bool) -> None:
        """Whether something else has the screen. Calling it again does nothing."""
        if held is (hold in self._holds):
            return
        if held and hold is Hold.TAKEOVER:
            self._run.take_away()
        (self._holds.add if held else self._holds.discard)(hold)
        self._later()

    def next(self, now: datetime) -> Screening | None:
        plan = self.plan
        if plan is None:
            return None
        found = min((one for one in plan.screenings() if one.start > now), key=lambda one: one.start, default=None)
        if found is None:
            return None
        doors = found.doors.astimezone(plan.zone) if found.doors else None
        title = LocalText({ENGLISH: found.title})
        return Screening(title, found.start.astimezone(plan.zone), found.end.astimezone(plan.zone), doors)

    def close(self) -> None:
        """The kiosk ends. To be called before the background does."""
        self._closed = True
        self._wait()
        self._trust.close()

    def _take(self, plan: Plan) -> None:
        self._plan = plan
        self._decide()

    def _film(self, slug: Slug) -> Film | None:
        return self._plan.films.get(slug) if self._plan else None

    def _follow(self, place: Place) -> None:
        if place.screen in {Screen.ATTRACT, Screen.SCREENING} or self._now.running:
            self._later()

    def _later(self) -> None:
        """Whoever told has yet to tell others."""
        self._wait()
        self._wait = self._loop.after(_AT_ONCE, self._decide)

    def _decide(self) -> None:
        if self._closed:
            return
        self._wait()
        self._trust.look()
        now = self._making.now()
        plan = self.plan
        entry = plan.at(now) if plan else None
        if plan and entry:
            self._show(plan, entry, now)
        unseen = Hold.CLOSED in self._holds or self._now.closed
        self._lists.put_on(self._plan, plan, entry, running=self._run.now is not None, unseen=unseen)
        error, shown = self._trust.now.error, self._run.on_screen
        self._publish(told(self._plan, now, self._run.now, error, trusted=plan is not None, shown=shown))
        self._renew_by(now)
        self._wait = self._loop.after(self._until(plan, now), self._decide)

    def _show(self, plan: Plan, entry: Entry, now: datetime) -> None:
        """Of screenings what is due."""
        self._run.expire(now)
        if self._holds:
            return
        self._run.show(plan.screening(entry), now, catches_up=self._catches_up(plan, entry))

    def _catches_up(self, plan: Plan, entry: Entry) -> bool:
        rule = plan.rule(entry.rule)
        return rule is not None and rule.catch_up

    def _renew_by(self, now: datetime) -> None:
        """A day is over, or the clock was set. Once a minute: where it shows what nobody reckons with, it stays so."""
        if self._plan and not self._plan.is_of(now) and abs(now - self._renewed) > _MOST_OFTEN:
            self._renewed = now
            self._renewal.renew()

    def _until(self, plan: Plan | None, now: datetime) -> Millis:
        """To the next full minute, or to what comes before that."""
        minute = Millis(_MINUTE - (now.second * 1000 + now.microsecond // 1000))
        coming = next(plan.after(now), None) if plan else None
        left = since(now, coming.start) if coming else minute
        if left > minute or not coming:
            return minute
        return left if left <= _NEAR else Millis(left * 7 // 8)

    def _publish(self, now: ProgrammeNow) -> None:
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)
