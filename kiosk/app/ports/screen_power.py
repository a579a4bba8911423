# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The light of the screen."""

from typing import Protocol


class ScreenPower(Protocol):
    """Each call may take seconds: to be made in the background. A touch may wake a screen by itself.

    Raises MachineError: screen.unswitchable (detail).
    """

    def available(self) -> bool:
        """Whether this screen can be switched at all. Raises nothing."""
        ...

    def off(self) -> None:
        """Make it dark; again, where it has been woken. Whoever starts later knows of it: see restore."""
        ...

    def on(self) -> None:
        """Light it, and see that it does not go dark by itself. Calling it again does nothing more."""
        ...

    def restore(self) -> None:
        """Light it where somebody who is gone has made it dark. Raises nothing."""
        ...
