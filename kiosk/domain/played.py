# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was on the screen, when it is over: one record for each item that was played."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.values import Millis, Slug


class Reason(StrEnum):
    """Why an item went off the air."""

    ENDED = "ended"
    LEFT = "left"
    FAILED = "failed"
    STOPPED = "stopped"


class Occasion(StrEnum):
    """What for it was played. none: a visit, or the attract loop. list: of a playlist that is scheduled."""

    NONE = ""
    LIST = "list"
    SCREENING = "screening"


@dataclass(frozen=True, slots=True)
class Played:
    """lasted: from when it was asked for. start, end: the first and the last place shown, both None if nothing was.

    first_picture: how long it took until one was on the screen. lost: pictures that came too late. engines: how many
    engines were lost over it. fault: the code for which it was given up, or "". attract: it ran for passers-by.
    """

    film: Slug
    lasted: Millis
    reason: Reason
    start: Millis | None = None
    end: Millis | None = None
    first_picture: Millis | None = None
    lost: int = 0
    engines: int = 0
    fault: str = ""
    attract: bool = False
    occasion: Occasion = Occasion.NONE

    @property
    def is_routine(self) -> bool:
        """Whether it is of the attract loop and nothing happened: thousands a day, and nobody wants to read of one."""
        return self.attract and not (self.fault or self.lost or self.engines)
