# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether all is well with the kiosk that runs, and what of today can be counted."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.app.director import Director
from kiosk.app.library import Library, Standing
from kiosk.app.on_air import OnAir
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.settings import SettingsDesk
from kiosk.domain import judging
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Fault
from kiosk.domain.health import Finding, worst_first
from kiosk.domain.machine import Machine
from kiosk.domain.values import Millis
from kiosk.domain.visits import DayFigures

_OFTEN, _SELDOM = Millis(5_000), Millis(60_000)
"""The machine is looked at so often while somebody reads of it, and so often while nobody does."""
_FIRST = Millis(1_000)
_HOUR = Millis(3_600_000)
_DAY = timedelta(days=1)
_MOST = 200
"""Faults and acts of a day that are looked through: who has more has to be told of that, not how many exactly."""
_REPLACEMENTS = 1_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What one look at the machine found. today: the day of it. device: there is something to hear with.

    rehearsal: the film that plays is the one that comes with the kiosk.
    instead: why the film in use is not the one that plays, or why none does. early: see kiosk.domain.wall_clock.
    distrust: why the schedule does not go by the clock. backup: the day of the newest one.
    pin: "none" or "unreadable" where nobody can enter the staff area, else "".
    """

    machine: Machine
    today: date
    device: bool = True
    rehearsal: bool = False
    instead: KioskError | None = None
    early: KioskError | None = None
    distrust: KioskError | None = None
    backup: date | None = None
    pin: str = ""


@dataclass(frozen=True, slots=True)
class Health:
    """findings: the worst first; of one state in a lasting order. None: nobody has looked yet, or could not."""

    findings: tuple[Finding, ...] = ()
    machine: Machine | None = None
    figures: DayFigures | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """By the library. figures: of today. recent: the faults of a day, the newest first; unseen: since staff left."""

    figures: DayFigures | None = None
    recent: tuple[Fault, ...] = ()
    unseen: tuple[Fault, ...] = ()
    withheld: str = ""


Look = Callable[[Callable[[Looked], None]], object]
"""Looks in the background, and hands over what was found."""
Subscriber = Callable[[Health], None]


class HealthWatch:
    """From its making until close. now: with its time zone."""

    def __init__(
        self,
        director: Director,
        library: Library,
        settings: SettingsDesk,
        look: Look,
        now: Callable[[], datetime],
        clock: Clock,
        loop: Loop,
    ) -> None:
        self._director = director
        self._library = library
        self._settings = settings
        self._look_at = look
        self._moment = now
        self._clock = clock
        self._loop = loop
        self._replaced = director.replaced
        self._replacements: deque[Millis] = deque([clock.now()] * director.replaced, _REPLACEMENTS)
        self._fault = director.now.fault
        self._looked: Looked | None = None
        self._told = _Told()
        self._attended = 0
        self._subscribers: list[Subscriber] = []
        self._now = Health()
        self._next: Cancel = loop.after(_FIRST, self._look)
        director.subscribe(self._follow)
        library.subscribe(self._stand)
        settings.subscribe(lambda _: self._judge())

    @property
    def now(self) -> Health:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, attended: bool) -> None:
        """Somebody reads of it now, or has done so. Each of those that do MUST say both."""
        self._attended += 1 if attended else -1
        if attended:
            self._next()
            self._look()

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        self._next = self._loop.after(_OFTEN if self._attended else _SELDOM, self._look)
        self._look_at(self._see)
        self._ask()

    def _see(self, looked: Looked) -> None:
        self._looked = looked
        self._judge()

    def _ask(self) -> None:
        if self._library.now.ready:
            moment = self._moment()
            self._library.ask(lambda shelves: _answer(shelves, moment), self._hear, lambda _: self._hear(_Told()))

    def _hear(self, told: _Told) -> None:
        self._told = told
        self._judge()

    def _stand(self, standing: Standing) -> None:
        if not standing.ready:
            self._told = _Told()
        self._judge()
        if standing.ready and self._attended:
            self._ask()

    def _follow(self, on_air: OnAir) -> None:
        # Told of each picture: nearly always nothing is new.
        if self._director.replaced != self._replaced or on_air.fault != self._fault:
            self._replacements.extend([self._clock.now()] * (self._director.replaced - self._replaced))
            self._replaced, self._fault = self._director.replaced, on_air.fault
            self._judge()

    def _judge(self) -> None:
        looked = self._looked
        machine = looked.machine if looked else None
        health = Health(worst_first(self._findings()), machine, self._told.figures)
        if health == self._now:
            return
        self._now = health
        for subscriber in self._subscribers:
            subscriber(health)

    def _findings(self) -> Iterator[Finding]:
        """In the order of what an attendant would miss first."""
        looked, told, standing = self._looked, self._told, self._library.now
        fault = self._director.now.fault or ""
        yield judging.player(self._lately(), fault)
        if looked:
            yield judging.film(fault, looked.instead, rehearsal=looked.rehearsal)
            yield judging.sound(_last(told.recent, "sound.refused"), device=looked.device)
        yield judging.cards(standing.fault, told.withheld, ready=standing.ready)
        if looked:
            yield from _of_machine(looked)
            yield judging.clock(looked.early, _last(told.recent, "clock.back"), distrusted=looked.distrust is not None)
        yield judging.settings(self._settings.now.wrong)
        if looked:
            yield judging.backup(looked.backup, looked.today, looked.machine.kiosk_up)
            yield judging.pin(looked.pin)
        yield judging.faults(sum(fault.times for fault in told.unseen), told.unseen[0].code if told.unseen else "")

    def _lately(self) -> int:
        """How often an engine was replaced within the last hour."""
        while self._replacements and self._clock.now() - self._replacements[0] > _HOUR:
            self._replacements.popleft()
        return len(self._replacements)


def _of_machine(looked: Looked) -> Iterator[Finding]:
    yield judging.disk(looked.machine)
    for finding in (judging.memory(looked.machine), judging.temperature(looked.machine)):
        if finding:
            yield finding


def _answer(shelves: Shelves, moment: datetime) -> _Told:
    since = moment - _DAY
    recent = shelves.ledger.faults_since(since, _MOST)
    acts = shelves.staff.acts(since, _MOST)
    left = next((kept.act.at for kept in acts if kept.act.code == "staff.left"), since)
    unseen = tuple(fault for fault in recent if fault.at > left)
    return _Told(shelves.visits.today(moment), recent, unseen, shelves.withheld)


def _last(faults: tuple[Fault, ...], code: str) -> str:
    """As time of day, "" for never."""
    found = next((fault.at for fault in faults if fault.code == code), None)
    return f"{found.astimezone():%H:%M}" if found else ""
