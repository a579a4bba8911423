# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the children of this package are started, so that they meet the same kiosk as this process.

Wherever that was started from, and whatever lies there (-P).
"""

import os
import sys


def command(module: str, *arguments: str) -> list[str]:
    """module: of kiosk.media."""
    return [sys.executable, "-P", "-m", f"kiosk.media.{module}", *arguments]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
