# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PINs of the staff, which nobody can read, and how many wrong ones were tried."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count


@dataclass(frozen=True, slots=True)
class KeptPins:
    """roles: those that have a PIN. stamp: another text whenever a PIN was set or taken away.

    asked: somebody has been asked to set the first one here, whatever they answered.
    """

    roles: frozenset[Role] = frozenset()
    stamp: str = ""
    asked: bool = False
    count: Count = field(default_factory=Count)


@dataclass(frozen=True, slots=True)
class Checked:
    """role: whose PIN it is, None for nobody's. unkept: why the count could not be written down before."""

    role: Role | None
    unkept: MachineError | None = None


class Pins(Protocol):
    """Used in the background, by one thread at a time. Who hands over a PIN finds it overwritten afterwards."""

    def look(self) -> KeptPins:
        """Raises MachineError: staff.unreadable (path, detail)."""
        ...

    def check(self, pin: bytearray, count: Count) -> Checked:
        """count: what holds if it is wrong, which is written down before it is looked at. Takes as long for any PIN.

        Raises MachineError: staff.unreadable, staff.unchecked (detail).
        """
        ...

    def keep(self, count: Count) -> None:
        """Raises MachineError: data.full (path, free), data.unwritable (path, detail)."""
        ...

    def set(self, role: Role, pin: bytearray, at: datetime) -> None:
        """And no wrong one counts any more, and nobody is asked for one on the screen again.

        What cannot be read of those that were set before is kept aside.

        Raises EditError: "pin." and a Weakness, or pin.taken where another role has it; MachineError: staff.unchecked,
        data.full, data.unwritable.
        """
        ...

    def settle(self) -> None:
        """Somebody has been asked. Raises MachineError: data.full, data.unwritable."""
        ...
