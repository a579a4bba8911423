# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The next announced screening, and how long it is until then."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.screenings import Screenings
from kiosk.domain.screenings import Countdown, Screening, countdown, until_it_changes


@dataclass(frozen=True, slots=True)
class Announced:
    """screening and left: None where none is announced."""

    screening: Screening | None = None
    left: Countdown | None = None


Subscriber = Callable[[Announced], None]
_NOTHING = Announced()


class NextScreening:
    """Owns the countdown, and counts for as long as the loop runs. now: the time of day, with its zone."""

    def __init__(self, screenings: Screenings, now: Callable[[], datetime], loop: Loop) -> None:
        self._screenings = screenings
        self._clock = now
        self._loop = loop
        self._now = _NOTHING
        self._wait: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        self._count()

    @property
    def now(self) -> Announced:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self) -> None:
        """Another one may be announced."""
        self._count()

    def _count(self) -> None:
        self._wait()
        now = self._clock()
        screening = self._screenings.next(now)
        self._wait = self._loop.after(until_it_changes(screening, now), self._count)
        announced = Announced(screening, countdown(screening, now)) if screening else _NOTHING
        if announced != self._now:
            self._now = announced
            for subscriber in self._subscribers:
                subscriber(announced)
