# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the clock on the wall can be right."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis

_SLACK = 5.0
"""Seconds. A clock that is being corrected by the network is moved by less."""
_BEHIND = 60.0
"""Seconds. What is announced by the minute is not told apart by less."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Of both clocks at one moment. wall: with its time zone. steady: of a clock that nobody sets."""

    wall: datetime
    steady: Millis


def clock_fault(before: Reading | None, now: Reading, built: date) -> MachineError | None:
    """clock.early (day, built): before this version of the kiosk was made. clock.back (seconds): set back since before.

    A clock that was set forward, and a machine that has slept, are no faults: what is written stays in its order.
    """
    if now.wall.date() < built:
        return MachineError("clock.early", day=now.wall.date().isoformat(), built=built.isoformat())
    if before is None:
        return None
    back = (now.steady - before.steady) / 1000 - (now.wall - before.wall).total_seconds()
    return MachineError("clock.back", seconds=round(back)) if back > _SLACK else None


def distrust(latest: datetime | None, now: datetime, built: date) -> MachineError | None:
    """Why nothing may go by a clock that shows this: clock.early as above, or clock.back: behind the latest time it
    ever showed, None where that is not known. All with a time zone, whose change is none of the clock.
    """
    if error := clock_fault(None, Reading(now, Millis(0)), built):
        return error
    behind = (latest - now).total_seconds() if latest else 0
    return MachineError("clock.back", seconds=round(behind)) if behind > _BEHIND else None
