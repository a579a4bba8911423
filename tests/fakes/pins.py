# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PINs kept in memory."""

from datetime import datetime

from kiosk.app.ports.pins import Checked, KeptPins
from kiosk.domain.errors import EditError, KioskError, MachineError
from kiosk.domain.pins import weakness
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count


class FakePins:
    """Pins. asked: how often one was looked at. fails: raised instead of looking at one, or of setting it.

    full: raised, or told, instead of writing the count down.
    """

    def __init__(self, **pins: str) -> None:
        self.pins = {Role(name): pin.encode() for name, pin in pins.items()}
        self.asked = 0
        self.settled = False
        self.count = Count()
        self.fails: KioskError | None = None
        self.full: MachineError | None = None

    def look(self) -> KeptPins:
        return KeptPins(frozenset(self.pins), repr(sorted(self.pins.items())), self.settled, self.count)

    def check(self, pin: bytearray, count: Count) -> Checked:
        if not self.full:
            self.count = count
        self.asked += 1
        typed = _taken(pin)
        if self.fails:
            raise self.fails
        return Checked(next((role for role, known in self.pins.items() if known == typed), None), self.full)

    def keep(self, count: Count) -> None:
        if self.full:
            raise self.full
        self.count = count

    def set(self, role: Role, pin: bytearray, at: datetime) -> None:
        typed = _taken(pin)
        if self.fails:
            raise self.fails
        if weak := weakness(typed):
            raise EditError(f"pin.{weak}")
        if any(known == typed for other, known in self.pins.items() if other is not role):
            raise EditError("pin.taken")
        self.pins[role] = typed
        self.settled = True
        self.count = Count()

    def settle(self) -> None:
        if self.full:
            raise self.full
        self.settled = True


def _taken(pin: bytearray) -> bytes:
    typed = bytes(pin)
    pin[:] = bytes(len(pin))
    return typed
