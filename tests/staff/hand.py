# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a robot at the pad can do: touch it, wait, and switch the machine off and on."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

from kiosk.app.ports.pins import Checked
from kiosk.app.staff_door import Beyond, StaffDoor, Stage
from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host.pin_file import Costs, PinFile
from kiosk.host.tries_file import TriesFile
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop

SECOND, HOUR, DAY = 1_000, 3_600_000, 86_400_000
MANAGER, DOCENT = "804137", "592604"
_CHEAP = Costs(1, 8, 1)
_MOMENT = 50


class Hand:
    """At the pad of a kiosk, for as long as days last. time: that has truly passed. wrong: when one was looked at.

    The kiosk is the real one but for its screen and its time: the file, the count and the PINs are on the disk.
    """

    def __init__(self, data: Path, days: int = 1) -> None:
        self.time = 0
        self.wrong: list[int] = []
        self.entered = 0
        self._end = days * DAY
        self._data = data
        self._guess = 100_000
        self.pins = _Watched(data, self._see)
        at = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=2)))
        self.pins.set(Role.MANAGER, bytearray(MANAGER.encode()), at)
        self.pins.set(Role.DOCENT, bytearray(DOCENT.encode()), at)
        self._start(clock=7 * DAY)

    @property
    def over(self) -> bool:
        return self.time >= self._end

    @property
    def stage(self) -> Stage:
        return self.door.now.stage

    def wait(self, milliseconds: int) -> None:
        self.time += milliseconds
        self.loop.pass_time(milliseconds)

    def restart(self, *, off: int = 2 * SECOND, clock: int | None = None) -> None:
        """Without a word of farewell. off: how long it takes. clock: where the machine's clock then begins."""
        self.time += off
        self._start(clock=self.loop.now() + off if clock is None else clock)

    def fill_disk(self) -> None:
        """From now on nothing more can be written."""
        self.pins.fill()

    def knock(self) -> None:
        self.wait(3 * SECOND)
        self.door.knock()
        self.wait(_MOMENT)

    def type(self, pin: str) -> None:
        """As fast as a robot can."""
        for digit in pin:
            self.door.press(int(digit))

    def guess(self) -> str:
        self._guess += 1
        text = str(self._guess)
        return self.guess() if text in (MANAGER, DOCENT) else text

    def await_pad(self) -> None:
        """Until digits are heard, or time is over."""
        while self.stage is not Stage.PAD and not self.over:
            if not self.door.now.open:
                self.knock()
            elif self.door.now.wait > 5:
                # It closes when nobody touches it for so long.
                left = self.door.now.wait
                self.door.cancel()
                self.wait((left - 5) * SECOND)
            else:
                self.wait(_MOMENT)

    def try_one(self, pin: str = "") -> None:
        """As soon as one is looked at. pin: "" for one more guess."""
        self.await_pad()
        self.type(pin or self.guess())
        self.door.confirm()
        self.wait(_MOMENT)

    def try_and_die(self) -> None:
        """The plug is pulled when the PIN was looked at, and before anybody hears what came of it."""
        self.pins.dies = True
        self.try_one()
        self.pins.dies = False
        self.restart()

    def most_within(self, span: int) -> int:
        """Of the wrong PINs that were looked at, in any time as long as that."""
        return max((sum(at <= other < at + span for other in self.wrong) for at in self.wrong), default=0)

    def fastest(self) -> int:
        """The shortest time between two of them, in milliseconds."""
        return min((after - before for before, after in pairwise(self.wrong)), default=0)

    def _start(self, clock: int) -> None:
        self.loop = FakeLoop()
        self.loop.pass_time(max(0, clock - self.loop.now()))
        beyond = Beyond(lambda: lambda: None, lambda: False, lambda: None, self._enter)
        self.door = StaffDoor(self.pins, FakeBackground(self.loop), self.loop, self.loop, beyond)
        self.door.look()
        self.wait(_MOMENT)

    def _see(self, checked: Checked) -> None:
        if checked.role is None:
            self.wrong.append(self.time)

    def _enter(self, _: Role) -> None:
        self.entered += 1


class _Watched(PinFile):
    def __init__(self, data: Path, told: Callable[[Checked], None]) -> None:
        super().__init__(data, _CHEAP)
        self._told = told
        self.dies = False

    def check(self, pin: bytearray, count: Count) -> Checked:
        checked = super().check(pin, count)
        self._told(checked)
        if self.dies:
            raise MachineError("staff.unchecked", detail="the plug was pulled")
        return checked

    def fill(self) -> None:
        self._tries = _Full(self._path.parent)


class _Full(TriesFile):
    """On a disk that takes nothing."""

    def write(self, count: Count) -> None:
        raise MachineError("data.full", path="/", free=0)
