# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Screenings that a test announces, and a time of day that passes with the fake loop."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from kiosk.app.ports.clock import Clock
from kiosk.domain.screenings import Screening
from kiosk.domain.values import ENGLISH, LATVIAN, LocalText

MORNING = datetime(2026, 5, 4, 9, 0, tzinfo=UTC)
"""When the fake clock begins."""


def screening(hours: float, *, doors: float | None = None, lasts: float = 1.5) -> Screening:
    """So many hours after the morning. doors: minutes before it starts."""
    start = MORNING + timedelta(hours=hours)
    opens = None if doors is None else start - timedelta(minutes=doors)
    title = LocalText({ENGLISH: "The film with an introduction", LATVIAN: "Filma ar ievadvārdiem"})
    return Screening(title, start, start + timedelta(hours=lasts), opens)


class FakeScreenings:
    """Screenings. announced: in any order."""

    def __init__(self, *announced: Screening) -> None:
        self.announced = list(announced)

    def next(self, now: datetime) -> Screening | None:
        return min((one for one in self.announced if one.start > now), key=lambda one: one.start, default=None)

    def clock(self, clock: Clock) -> Callable[[], datetime]:
        """The time of day, morning now."""
        began = clock.now()
        return lambda: MORNING + timedelta(milliseconds=clock.now() - began)
