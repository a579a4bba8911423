# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before the door of the staff area."""

from kiosk.app.ports.loop import Cancel
from kiosk.app.staff_door import Beyond, DoorState, StaffDoor, Stage
from kiosk.domain.staff import Role
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.fakes.pins import FakePins

MANAGER, DOCENT, WRONG = "804137", "592604", "471920"
SECOND = 1_000


class Porch:
    """Before a door. held: how often nobody is asked whether they are there. entered: who came in."""

    def __init__(self, pins: FakePins) -> None:
        self.loop = FakeLoop()
        self.pins = pins
        self.ready = 0
        self._holds: set[object] = set()
        self.in_use = False
        self.entered: list[Role] = []
        self.begin()

    def begin(self) -> None:
        """Also again, as after a restart."""
        beyond = Beyond(self._hold, lambda: self.in_use, self._get_ready, self.entered.append)
        self.door = StaffDoor(self.pins, FakeBackground(self.loop), self.loop, self.loop, beyond)
        self.told: list[DoorState] = []
        self.door.subscribe(self.told.append)
        self.door.look()
        self.pass_time(10)

    def pass_time(self, milliseconds: int) -> None:
        self.loop.pass_time(milliseconds)

    @property
    def held(self) -> int:
        return len(self._holds)

    @property
    def stage(self) -> Stage:
        return self.door.now.stage

    def knock(self) -> None:
        self.door.knock()
        self.pass_time(10)

    def type(self, pin: str) -> None:
        for digit in pin:
            self.door.press(int(digit))

    def try_one(self, pin: str) -> None:
        if not self.door.now.open:
            self.knock()
        self.type(pin)
        self.door.confirm()
        self.pass_time(10)

    def _hold(self) -> Cancel:
        one = object()
        self._holds.add(one)
        return lambda: self._holds.discard(one)

    def _get_ready(self) -> None:
        self.ready += 1
