# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fault is: done to a screening that plays the film, it must end with the next one on air.

Faults that need no screening come in series.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tests.faults.screening import Screening

SOON = 25.0
"""Seconds, on a machine that is slow: a moment."""
OPENINGS = 60.0
"""Likewise: two deadlines for the first picture of an open, or two rests between engines."""


@dataclass(frozen=True, slots=True)
class Case:
    """perform: all of it. reports: how many lines at most staff are told. short: it is part of the short form."""

    name: str
    perform: Callable[[Screening], None]
    reports: int = 1
    short: bool = True


@dataclass(frozen=True, slots=True)
class Findings:
    """Of a series. times: how many faults there were. failures: a few words each. told: what else is worth a line."""

    times: int
    failures: tuple[str, ...] = ()
    told: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """Many faults of one kind, none of which needs a screening.

    perform: about so many of them, spread evenly over what there is, by the seed. times: how many in the long form.
    short: how many in the short form; with 0 it is not part of that.
    """

    name: str
    perform: Callable[[int, int], Findings]
    times: int
    short: int
