# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a kiosk begins anew by itself: at night, while the house is closed, and never in a screening."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.domain.values import Millis

BEGIN, END = time(3), time(5)
"""By the clock on the wall. Whatever is changed of it in spring and autumn, there is such an hour in each night."""
_RAN = Millis(12 * 3_600_000)
"""Who was begun anew in this night is not begun anew again."""
_LEFT_ALONE = Millis(20 * 60_000)
_AHEAD = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Night:
    """What is known of a moment. at: by the clock of the house. ran: for how long the kiosk runs; left: for how long
    nobody has used it, nor any of staff.

    trusted: the clock is gone by, and what the day brings is known. has_hours: the house has opening hours; closed: it
    is outside them, or was closed by hand. screening: one runs, on the screen or not. opens, begins: when the house
    opens, and when the next screening begins; None where that is far.
    """

    at: datetime
    ran: Millis
    left: Millis
    trusted: bool = True
    has_hours: bool = True
    closed: bool = True
    screening: bool = False
    opens: datetime | None = None
    begins: datetime | None = None


def begins_anew(night: Night) -> bool:
    """A house without opening hours is always open; there it is enough that nobody has been there for some time."""
    quiet = night.trusted and (night.closed or not night.has_hours) and night.left >= _LEFT_ALONE
    if not quiet or night.screening or night.ran < _RAN:
        return False
    coming = (moment for moment in (night.opens, night.begins) if moment)
    return BEGIN <= night.at.time() < END and all(moment - night.at >= _AHEAD for moment in coming)
