# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until something is drawn on a display: python -m tests.support.glance SECONDS [FILE]

Ends with 0 when there are more than a few colours, with 1 when there are not in that time. FILE: for the picture.
"""

import sys
import time

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

_FEW = 12
_PAUSE = 0.1
_LOOK = QSize(160, 90)


def main(seconds: float, file: str = "") -> int:
    application = QGuiApplication([])
    screen = application.primaryScreen()
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        application.processEvents()
        picture = screen.grabWindow(0)
        small = picture.toImage().scaled(_LOOK)
        if len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}) > _FEW:
            if file:
                picture.save(file)
            return 0
        time.sleep(_PAUSE)
    return 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), *sys.argv[2:3]))
