# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A bare window of Qt Quick, for comparison. python -m kiosk.ui.hello WIDTH HEIGHT

When its first picture is on the screen it writes {"at": milliseconds on the clock that every process shares}, and ends.
"""

import json
import os
import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

_WINDOW = """
import QtQuick
Window {{
    width: {width}; height: {height}; visible: true; color: "black"
    flags: Qt.FramelessWindowHint
    Text {{ anchors.centerIn: parent; text: "Hello"; color: "white"; font.pixelSize: 48 }}
}}
"""


def main(width: int, height: int) -> int:
    application = QGuiApplication(["hello"])
    engine = QQmlApplicationEngine()
    engine.loadData(_WINDOW.format(width=width, height=height).encode())
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        return os.EX_SOFTWARE

    def tell() -> None:
        sys.stdout.write(json.dumps({"at": time.monotonic() * 1000}) + "\n")
        sys.stdout.flush()
        # At once and for good: how Qt ends is no part of the comparison.
        os._exit(0)

    window.frameSwapped.connect(tell, Qt.ConnectionType.DirectConnection)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
