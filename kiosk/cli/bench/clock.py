# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock that every process of a measurement shares."""

import time


def now() -> float:
    """Milliseconds."""
    return time.monotonic() * 1000


def pause(milliseconds: float) -> None:
    """While another player is measured; nothing of the kiosk runs meanwhile."""
    time.sleep(milliseconds / 1000)
