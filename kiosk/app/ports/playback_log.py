# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where it is kept what was played."""

from typing import Protocol

from kiosk.domain.played import Played


class PlaybackLog(Protocol):
    """Never fails for the caller, and never makes it wait: what cannot be kept is counted and told in the log."""

    def record(self, played: Played) -> None:
        """It has just gone off the air."""
        ...
