# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time as an argument."""

from typing import Protocol

from kiosk.domain.values import Millis


class Clock(Protocol):
    """A clock that never jumps. It counts from an unnamed moment: only differences mean something."""

    def now(self) -> Millis: ...
