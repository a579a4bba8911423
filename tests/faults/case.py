# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a fault is: done to a screening that plays the film, it must end with the next one on air."""

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
