# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme that runs, but plays nothing: it tells what it was told."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from kiosk.app.programme_now import ProgrammeNow
from kiosk.domain.errors import KioskError
from kiosk.domain.playlists import ATTRACT
from kiosk.domain.programme import Facts
from kiosk.domain.schedule import Schedule
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis

HOUSE = "Europe/Riga"
LENGTH = Millis(85 * 60_000)
"""Of the film in use."""


class FakeRunning:
    """trusted: who said that the time is right."""

    def __init__(self) -> None:
        self.now = ProgrammeNow(zone=HOUSE, local=ZoneInfo(HOUSE))
        self.trusted: list[Who] = []
        self._subscribers: list[Callable[[ProgrammeNow], None]] = []
        self.keep(Schedule())

    def subscribe(self, subscriber: Callable[[ProgrammeNow], None]) -> None:
        self._subscribers.append(subscriber)

    def trust_clock(self, who: Who) -> None:
        self.trusted.append(who)
        self.doubt(None)

    def keep(self, schedule: Schedule, playlists: Mapping[int, str] | None = None) -> None:
        """There are these playlists, of all of which something can be played, and one film."""
        names = {ATTRACT: "", **(playlists or {})}
        facts = Facts({"": LENGTH}.get, frozenset(names))
        self._publish(replace(self.now, schedule=schedule, playlists=names, facts=facts))

    def lose(self) -> None:
        """The library has not told yet."""
        self._publish(ProgrammeNow())

    def doubt(self, distrust: KioskError | None) -> None:
        """The clock is not gone by."""
        self._publish(replace(self.now, distrust=distrust))

    def _publish(self, now: ProgrammeNow) -> None:
        self.now = now
        for subscriber in self._subscribers:
            subscriber(now)
