# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way into the staff area, which is made with the house; all that lies behind it is made at the first knock."""

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.library import Library
from kiosk.app.ports.loop import Cancel
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.bootstrap.back import Back
from kiosk.domain.errors import KioskError
from kiosk.domain.values import Millis
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.bootstrap.household import Household
    from kiosk.bootstrap.staff_house import StaffHouse

_TRY_AGAIN = Millis(30_000)
_LOAD_AFTER = Millis(5_000)
"""The house is in use by then."""


class Staff:
    """From its making until close.

    background: loads what lies behind the door before anybody knocks.
    """

    def __init__(
        self,
        back: Back,
        front: KioskWindow,
        library: Library,
        attendance: Attendance,
        settings: SettingsDesk,
        background: BackgroundThread,
    ) -> None:
        self._back = back
        self._front = front
        self._rooms: StaffHouse | None = None
        self.acts = ActBook(library, back.loop, now)
        self.area = StaffArea(attendance, back.choices, settings, MonotonicClock(), back.loop, self.acts)
        self._load: Cancel = back.loop.after(_LOAD_AFTER, lambda: self._load_rooms(background))

    def furnish(self, house: "Household") -> None:
        """Make what lies behind the door, where it was not made yet."""
        if self._rooms is None:
            self._load()
            # Loads some forty modules, unless that was done in the background.
            from kiosk.bootstrap.staff_house import StaffHouse  # noqa: PLC0415

            self._rooms = StaffHouse(self._back, house, self.area, self._front)
            self.area.furnish()

    def furnish_soon(self, house: "Household", background: BackgroundThread) -> None:
        """The same, when it has been loaded in the background; where that fails, later."""
        if self._rooms is not None:
            return

        def again(_: KioskError) -> None:
            self._load = self._back.loop.after(_TRY_AGAIN, lambda: self.furnish_soon(house, background))

        self._load()
        self._load = background.run(lambda: make_way(self._back.data), lambda _: self.furnish(house), again)

    @property
    def copies(self) -> bool:
        """Whether a film is copied from a drive, or something written to one."""
        return self._rooms is not None and self._rooms.copies

    def touched(self) -> None:
        """Somebody has touched the screen or a key."""
        self.area.touched()
        if self._rooms:
            self._rooms.touched()

    def close(self) -> None:
        self._load()
        self.area.leave(by="stop")
        if self._rooms:
            self._rooms.close()
        self.acts.finish()

    def _load_rooms(self, background: BackgroundThread) -> None:
        self._load = background.run(lambda: make_way(self._back.data), lambda _: None, lambda _: None)


def make_way(data: Path) -> None:
    """Load what lies behind the door; and light the screen, where a kiosk that was closed was ended unasked."""
    import kiosk.bootstrap.staff_house  # noqa: F401, PLC0415
    from kiosk.host.screen_power import DpmsScreenPower  # noqa: PLC0415

    DpmsScreenPower(data).restore()
