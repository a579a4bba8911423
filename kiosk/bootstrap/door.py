# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of the staff area: its pad, the corner mark, and who is asked for a PIN at the first start of all."""

from collections.abc import Callable

from kiosk.app.attendance import Attendance
from kiosk.app.corner_hold import CornerHold
from kiosk.app.first_setup import FirstSetup, Surroundings
from kiosk.app.ports.pins import KeptPins
from kiosk.app.staff_door import Beyond, StaffDoor
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.staff import Staff
from kiosk.domain.staff import Role, Who
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now
from kiosk.host.pin_file import PinFile


class Door:
    """From its making until close. get_ready: makes what lies behind it, where it was not made yet.

    It does without the library, so that staff come in whatever has become of that.
    """

    def __init__(self, back: Back, staff: Staff, attendance: Attendance, get_ready: Callable[[], None]) -> None:
        self._asks = back.setup
        # A PIN takes a core for a while, and must not wait for a disk that others wait for.
        self._background = BackgroundThread(back.loop)
        self._staff = staff
        pins = PinFile(back.data)
        area = staff.area
        self.setup = FirstSetup(pins, self._background, back.loop, Surroundings(attendance.hold, now, self._set))
        # Another language was for whoever set it up.
        self.setup.subscribe(lambda state: None if state.open else back.choices.reset())
        beyond = Beyond(attendance.hold, lambda: area.now.open or self.setup.now.open, get_ready, area.enter)
        self.pad = StaffDoor(pins, self._background, MonotonicClock(), back.loop, beyond)
        self.corner = CornerHold(back.loop, self.pad.knock, lambda: self.pad.shut)

    def begin(self) -> None:
        """See who has a PIN, and ask for one where nobody was asked before."""
        self.pad.look(self._ask)

    def close(self) -> None:
        self.corner.let_go()
        self.setup.close()
        self.pad.close()
        self._background.close(seconds=1)

    def _ask(self, kept: KeptPins) -> None:
        if self._asks:
            self.setup.begin(kept)

    def _set(self, role: Role) -> None:
        self._staff.acts.note(Who.MANAGER, "pin.set", role=role.value)
        self.pad.look()
