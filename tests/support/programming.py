# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme with everything fake around it, and a clock on the wall that can be set."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from kiosk.app.act_book import ActBook
from kiosk.app.attract import Attract
from kiosk.app.clock_trust import ClockTrust
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.background import Background
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.run_memory import RunMemory
from kiosk.app.programme import Programme
from kiosk.app.programme_plan import Making
from kiosk.domain.film import Film
from kiosk.domain.values import Slug
from kiosk.host.recurrence import days_of
from kiosk.host.zones import zone_named
from tests.fakes.latest_time import FakeLatestTime
from tests.fakes.run_memory import FakeRunMemory

BUILT = date(2020, 1, 1)


class Wall:
    """A clock that goes on with another one, and can be set."""

    def __init__(self, clock: Clock, begins: datetime) -> None:
        self._clock = clock
        self._offset = begins - timedelta(milliseconds=clock.now())

    def now(self) -> datetime:
        return self._offset + timedelta(milliseconds=self._clock.now())

    def set(self, to: datetime) -> None:
        self._offset += to - self.now()


class Planner:
    """Makes a programme. films: those that are here, given_up: those of them that are not played any more.

    zone: of the house, by its name. All may be changed.
    """

    def __init__(self, now: Callable[[], datetime], film: Film | None, zone: str = "UTC") -> None:
        self.now = now
        self.zone = zone
        self.films = {Slug(""): film, film.slug: film} if film else {}
        self.given_up: frozenset[Slug] = frozenset()
        self.latest = FakeLatestTime()

    def trust(self, background: Background, acts: ActBook) -> ClockTrust:
        return ClockTrust(self.now, self.latest, background, acts, BUILT)

    def programme(
        self,
        navigation: Navigation,
        attract: Attract,
        library: Library,
        trust: ClockTrust,
        loop: Loop,
        memory: RunMemory | None = None,
    ) -> Programme:
        making = Making(
            self.now, lambda: zone_named(self.zone), lambda: dict(self.films), lambda: self.given_up, days_of
        )
        return Programme(navigation, attract, library, making, trust, memory or FakeRunMemory(), loop)
