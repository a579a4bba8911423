# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue keeps beside the content: its settings, and what went wrong here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # A start without a fault does without them.
    from datetime import datetime

    from kiosk.domain.faults import Fault
    from kiosk.domain.settings import Settings


class Ledger(Protocol):
    """Everything raises MachineError: database.unusable (path, detail), database.busy (path), data.full (path, free).

    May be used from any thread.
    """

    def settings(self) -> "Settings":
        """What the venue has decided, and what of it is wrong."""
        ...

    def keep_faults(self, faults: "Sequence[Fault]") -> None:
        """Write them down, all or nothing; one that is there already stays as it is."""
        ...

    def faults_since(self, since: "datetime", most: int) -> "tuple[Fault, ...]":
        """The newest first."""
        ...
