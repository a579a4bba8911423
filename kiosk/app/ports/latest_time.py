# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The latest time that the clock on the wall ever showed."""

from datetime import datetime
from typing import Protocol


class LatestTime(Protocol):
    """Asked in the background. Raises nothing: where nothing can be kept, nothing is known."""

    def read(self) -> datetime | None:
        """In UTC; None where none is known."""
        ...

    def keep(self, moment: datetime) -> None: ...
