# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting, while programs of the session that are part of this process answer what they are asked."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

_LOOK, _SLICE = 0.02, 0.005


def wait(done: Callable[[], bool], seconds: float) -> bool:
    """Whether it came in time."""
    deadline = time.monotonic() + seconds
    while not done():
        if time.monotonic() > deadline:
            return False
        pass_time(_LOOK)
    return True


def pass_time(seconds: float) -> None:
    end = time.monotonic() + seconds
    while True:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, _SLICE))
