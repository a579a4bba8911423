# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock that every process of a measurement shares."""

import time
from pathlib import Path


def now() -> float:
    """Milliseconds."""
    return time.monotonic() * 1000


def stolen() -> int:
    """For how long the host of this virtual machine let others run instead, in hundredths of a second since its start.

    Always 0 on a machine of its own. See proc(5): steal.
    """
    return int(Path("/proc/stat").read_text(encoding="ascii").split(maxsplit=9)[8])


def pause(milliseconds: float) -> None:
    """While another player is measured; nothing of the kiosk runs meanwhile."""
    time.sleep(milliseconds / 1000)
