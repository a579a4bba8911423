# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What calls everything in the kiosk's own process."""

from collections.abc import Callable
from typing import Protocol

from kiosk.domain.values import Millis

Cancel = Callable[[], None]
"""Ends what was asked for. Calling it again, or too late, does nothing."""


class Loop(Protocol):
    """One thread, so that no service needs a lock."""

    def watch(self, descriptor: int, ready: Callable[[], None]) -> Cancel:
        """Call ready whenever the descriptor can be read or was closed by its other end."""
        ...

    def after(self, delay: Millis, call: Callable[[], None]) -> Cancel: ...
