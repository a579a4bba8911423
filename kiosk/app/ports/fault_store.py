# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where faults are kept until the library has them."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.faults import Fault


class FaultStore(Protocol):
    """May be used from any thread, and raises nothing: what cannot be written waits in memory."""

    def add(self, fault: Fault) -> None:
        """It is on the disk when this returns, where the disk allows it."""
        ...

    def waiting(self) -> tuple[Fault, ...]:
        """The oldest first."""
        ...

    def settle(self, faults: Sequence[Fault]) -> None:
        """These wait no longer."""
        ...
