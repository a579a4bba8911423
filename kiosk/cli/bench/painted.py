# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bare libVLC in the process of a window, for comparison. python -m kiosk.cli.bench.painted {…}

Its pictures go the way of the kiosk's: scaled by libVLC, and painted by the same item; without engines, visitors, and
whatever else there is. It is asked, and answers, as kiosk.playback.engine.bare pictures; and painted: how many were.
"""

import json
import os
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app.ports.screen import Frame, PictureForm
from kiosk.domain.film import Media, Shape
from kiosk.domain.values import Millis
from kiosk.media.bench_clip import RATE
from kiosk.playback.engine.bare import Answer, Asked, Bare, pictures
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.software_film import SoftwareFilm

_WINDOW = """
import QtQuick
import Kiosk.Film
Window {{
    width: {width}; height: {height}; visible: true; color: "black"; flags: Qt.FramelessWindowHint
    SoftwareFilm {{ objectName: "film"; anchors.fill: parent }}
}}
"""
_QML = Path(__file__).parents[2] / "ui" / "qml"


class _Projector(QObject):
    """Shows each picture of a player, which come on a thread of its own."""

    came = Signal()

    def __init__(self, screen: FilmScreen, asked: Asked) -> None:
        super().__init__()
        shape = Shape(asked["width"], asked["height"])
        self._screen = screen
        self._media = Media(Path(asked["path"]), Millis(0), shape, Fraction(RATE))
        self._form = PictureForm("RV32", *shape.upright)
        self._bare: Bare | None = None
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def follow(self, bare: Bare) -> None:
        self._bare = bare
        bare.on_picture = self.came.emit

    @Slot()
    def _show(self) -> None:
        if self._bare:
            plane, pitch = self._bare.plane
            self._screen.show(Frame(self._media, Millis(0), self._form, (plane,), (pitch,)))


def main(asked: Asked) -> Answer:
    application = QGuiApplication(["painted"])
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(_QML))
    engine.loadData(_WINDOW.format(**asked).encode())
    screen = FilmScreen(software=True)
    if film := engine.rootObjects()[0].findChild(SoftwareFilm, "film"):
        film.setProperty("screen", screen)
    projector = _Projector(screen, asked)
    with ThreadPoolExecutor(1) as threads:
        playing = threads.submit(pictures, asked, projector.follow)
        playing.add_done_callback(lambda _: application.exit())
        application.exec()
    return {**playing.result(), "painted": screen.frames_shown}


if __name__ == "__main__":
    code = 0
    try:
        sys.stdout.write(json.dumps(main(json.loads(sys.argv[1]))) + "\n")
    except Exception:  # noqa: BLE001 - told, as Python would
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    # libVLC goes on calling, and may crash as its threads go on without an interpreter.
    os._exit(code)
