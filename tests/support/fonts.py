# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled type, for tests."""

from functools import cache

from kiosk.host.folders import assets
from kiosk.ui import fonts


@cache
def load_fonts() -> None:
    """Once for all tests of a process: Qt keeps each font as often as it is given, and looks through all of them."""
    fonts.load_fonts(assets() / "fonts")
