# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screen the window opens on."""

import logging
import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.domain.errors import MachineError

_log = logging.getLogger(__name__)


def screen_size(name: str | None) -> QSize:
    """Of the screen so called. That none is called so is said by the window.

    Raises MachineError: display.missing (display, wayland) where Qt has no screen at all, as with linuxfb.
    """
    screens = QGuiApplication.screens()
    if not screens:
        display, wayland = os.environ.get("DISPLAY", ""), os.environ.get("WAYLAND_DISPLAY", "")
        raise MachineError("display.missing", display=display, wayland=wayland)
    return next((screen for screen in screens if screen.name() == name), screens[0]).size()


def known_screen(name: str) -> str | None:
    """That which the machine is set to use, None where it has none of that name: it may have been unplugged."""
    known = [screen.name() for screen in QGuiApplication.screens()]
    if name and name not in known:
        _log.error("the first screen is used: %s", MachineError("display.unknown", name=name, known=", ".join(known)))
    return name if name in known else None
