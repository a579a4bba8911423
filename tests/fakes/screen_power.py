# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen whose light is a word."""

from kiosk.domain.errors import MachineError


class FakeScreenPower:
    """A ScreenPower. there: it can be switched. lit: it is, and switched: how often it was."""

    def __init__(self, *, there: bool = True) -> None:
        self.there = there
        self.lit = True
        self.switched = 0
        self.left_dark = False

    def available(self) -> bool:
        return self.there

    def off(self) -> None:
        self.switch(lit=False)
        self.left_dark = True

    def on(self) -> None:
        self.switch(lit=True)
        self.left_dark = False

    def restore(self) -> None:
        if self.left_dark and self.there:
            self.on()

    def wake(self) -> None:
        """As a touch does."""
        self.lit = True

    def switch(self, *, lit: bool) -> None:
        if not self.there:
            raise MachineError("screen.unswitchable", detail="no screen")
        self.lit = lit
        self.switched += 1
