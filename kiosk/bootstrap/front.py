# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by stand before, and when what a visitor uses is made.

The first picture takes 0.1 s of processor time less if only what it shows has been loaded. The house, which is all the
rest, is loaded in the background right after it, or at once when it is needed before that: at a touch, at a fault.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from kiosk.app.ports.loop import Cancel
from kiosk.bootstrap.back import Back
from kiosk.domain.navigation import Screen
from kiosk.domain.values import Millis
from kiosk.host.background import BackgroundThread
from kiosk.ui.window import FrontServices, KioskWindow

if TYPE_CHECKING:
    from kiosk.bootstrap.house import House

_LATEST = Millis(3_000)
"""The house is loaded so long after the start even where the film shows no picture."""
_AFTER_THE_PICTURE = Millis(100)


class Front:
    """From its making until close. Raises MachineError: as KioskWindow does."""

    def __init__(self, back: Back, *, display: str | None, size: QSize | None) -> None:
        self._back = back
        self._background = BackgroundThread(back.loop)
        self._house: House | None = None
        self._next: Cancel = lambda: None
        services = FrontServices(
            back.director,
            back.navigation,
            back.choices,
            back.attract,
            back.screen,
            back.film,
            back.fault.code if back.fault else "",
        )
        self.window = KioskWindow(services, self._touched, display=display, size=size, closed=back.end)
        back.navigation.before_arriving = self._furnish

    @property
    def house(self) -> "House":
        """Made now where it was not yet."""
        if self._house is None:
            self._next()
            # Loads all that the first picture does without, unless that was loaded in the background.
            from kiosk.bootstrap.house import House  # noqa: PLC0415

            self._house = House(self._back, self.window, self._background)
            self._house.open()
        return self._house

    def open(self) -> None:
        self.window.show()
        self._back.screen.shown.connect(self._hurry)
        self._next = self._back.loop.after(_LATEST, self._load)
        if self._back.navigation.now.screen is not Screen.ATTRACT:
            self._furnish()
        elif self._back.director.now.film is None:
            # No picture will come before the library tells which may be shown.
            self._hurry()

    def close(self) -> None:
        self._next()
        if self._house:
            self._house.stop()
        self.window.close()
        self._background.close()
        if self._house:
            self._house.close()

    def _touched(self) -> bool:
        return self.house.touched()

    def _hurry(self) -> None:
        self._back.screen.shown.disconnect(self._hurry)
        if self._house is None:
            self._next()
            self._next = self._back.loop.after(_AFTER_THE_PICTURE, self._load)

    def _load(self) -> None:
        # What fails is a bug, and told as such; the first touch tries again.
        self._next = self._background.run(_load_house, lambda _: self._furnish(), lambda _: None)

    def _furnish(self) -> None:
        _ = self.house


def _load_house() -> None:
    import kiosk.bootstrap.house  # noqa: F401, PLC0415
