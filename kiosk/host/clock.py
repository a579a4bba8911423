# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only clocks of the kiosk."""

import time
from datetime import date, datetime

from kiosk.domain.values import Millis


class MonotonicClock:
    """A Clock."""

    def now(self) -> Millis:
        return Millis(time.monotonic_ns() // 1_000_000)


def since_boot() -> Millis:
    """Since the machine was switched on, with the time in which it slept. Every process is told the same."""
    return Millis(time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000)


def now() -> datetime:
    """As the machine has it, with the zone it is set to."""
    return datetime.now().astimezone()


def today() -> date:
    return now().date()
