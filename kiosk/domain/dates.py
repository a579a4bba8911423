# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When something was, no more precisely than it is known."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.values import LocalText


class Precision(StrEnum):
    """How exactly a date is known. A duration says how long, not when."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    YEARS = "years"
    DURATION = "duration"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class When:
    """A date with honest precision.

    first, last: the days it lies between, both included; None for a duration and where there is no date.
    lasting: the years a duration takes; more: it took longer than that. words: how the source puts it ("late 1930s").
    """

    precision: Precision = Precision.UNDATED
    first: date | None = None
    last: date | None = None
    lasting: int | None = None
    more: bool = False
    words: LocalText | None = None

    @property
    def placed(self) -> bool:
        """Whether it can stand on a timeline."""
        return self.first is not None


UNDATED = When()
