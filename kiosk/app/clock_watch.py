# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks each minute whether the clock on the wall can be right: days, schedules and the log go by it."""

from collections.abc import Callable
from datetime import date, datetime

from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis
from kiosk.domain.wall_clock import Reading, clock_fault

_LOOK_EVERY = Millis(60_000)


class ClockWatch:
    """From its making until close. now: by the clock on the wall. built: no day before it can be today."""

    def __init__(
        self,
        clock: Clock,
        now: Callable[[], datetime],
        loop: Loop,
        tell: Callable[[MachineError], None],
        built: date,
    ) -> None:
        self._clock = clock
        self._now = now
        self._loop = loop
        self._tell = tell
        self._built = built
        self._before: Reading | None = None
        self._look()

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        self._next: Cancel = self._loop.after(_LOOK_EVERY, self._look)
        reading = Reading(self._now(), self._clock.now())
        if error := clock_fault(self._before, reading, self._built):
            self._tell(error)
        self._before = reading
