# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What screenings are announced."""

from datetime import datetime
from typing import Protocol

from kiosk.domain.screenings import Screening


class Screenings(Protocol):
    """Asked on the thread of the screen, so it answers from memory."""

    def next(self, now: datetime) -> Screening | None:
        """The announced screening that starts next after now; None where none is announced."""
        ...
