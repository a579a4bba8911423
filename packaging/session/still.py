# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the words that are seen while the kiosk is not: python packaging/session/still.py FILE [WIDTHxHEIGHT]

With a size it is a whole screen, for what cannot put words in the middle of one by itself.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

_FONTS = Path(__file__).parents[2] / "assets/fonts"
_WORDS = (("One moment", "#EFE9DC", 44), ("Vienu mirkli", "#9A9284", 34))
_WIDTH, _LINE = 640, 88


def main() -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    number = QFontDatabase.addApplicationFont(str(_FONTS / "IBMPlexSerif-Regular.ttf"))
    height = _LINE * len(_WORDS)
    screen = [int(part) for part in sys.argv[2].split("x")] if len(sys.argv) > 2 else [_WIDTH, height]
    picture = QImage(screen[0], screen[1], QImage.Format.Format_RGB32)
    picture.fill(QColor("#12110F"))
    painter = QPainter(picture)
    painter.translate((screen[0] - _WIDTH) // 2, (screen[1] - height) // 2)
    for row, (words, colour, size) in enumerate(_WORDS):
        font = QFont(QFontDatabase.applicationFontFamilies(number))
        font.setPixelSize(size)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRect(0, row * _LINE, _WIDTH, _LINE), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    picture.convertToFormat(QImage.Format.Format_RGB888).save(sys.argv[1], "PNG")
    application.quit()


if __name__ == "__main__":
    main()
