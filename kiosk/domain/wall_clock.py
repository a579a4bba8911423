# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the clock on the wall can be right."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis

_SLACK = 5.0
"""Seconds. A clock that is being corrected by the network is moved by less."""


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
