# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether greys are painted where black and white stripes are made smaller: moving, and standing still; printed.

A module, since the software scene graph is chosen for a whole process.
"""

import sys

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.values import Millis
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.software_film import SoftwareFilm
from tests.support.films import small_film

SIDE, STORED = 200, 300
BLACK, WHITE = b"\0\0\0\xff", b"\xff" * 4


def main() -> None:
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(sys.argv)
    window = QQuickWindow()
    window.resize(SIDE, SIDE)
    window.show()
    QTest.qWaitForWindowExposed(window)
    screen = FilmScreen(software=True)
    film = SoftwareFilm(window.contentItem())
    film.setSize(window.contentItem().size())
    film.setProperty("screen", screen)
    pixels = memoryview((BLACK + WHITE) * (STORED * STORED // 2))
    screen.show(Frame(small_film().media, Millis(0), PictureForm("RV32", STORED, STORED), (pixels,), (4 * STORED,)))
    print(_has_greys(window))
    while not _has_greys(window):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(True)
    # Before the window that they are drawn in.
    Shiboken.delete(film)
    Shiboken.delete(window)


def _has_greys(window: QQuickWindow) -> bool:
    row = window.grabWindow()
    return any(0 < row.pixelColor(QPoint(x, SIDE // 2)).red() < 255 for x in range(SIDE))


if __name__ == "__main__":
    main()
