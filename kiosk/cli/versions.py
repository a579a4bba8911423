# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which versions of everything that matters this is."""

import sqlite3
import subprocess
import sys
from importlib.metadata import version

from kiosk import __version__

_ASK_LIBVLC = "import vlc; print(vlc.libvlc_get_version().decode())"


def versions() -> dict[str, str]:
    """Keys: kiosk, PySide6, libVLC, SQLite. libVLC is "missing" where it cannot be loaded."""
    return {
        "kiosk": __version__,
        "PySide6": version("PySide6-Essentials"),
        "libVLC": libvlc_version() or "missing",
        "SQLite": sqlite3.sqlite_version,
    }


def libvlc_version() -> str | None:
    """Asked in a process of its own, as everything of libVLC."""
    try:
        answer = subprocess.run(
            # -P: what lies in the current folder and is called vlc.py is not meant.
            [sys.executable, "-P", "-c", _ASK_LIBVLC],
            capture_output=True,
            text=True,
            timeout=20,
            check=True,
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return answer.stdout.strip() or None
