# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The only clock of the kiosk."""

import time

from kiosk.domain.values import Millis


class MonotonicClock:
    """A Clock."""

    def now(self) -> Millis:
        return Millis(time.monotonic_ns() // 1_000_000)
