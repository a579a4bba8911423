# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a whole display from outside: python -m tests.support.eye WIDTH HEIGHT

Writes a line for each change of what there is: "picture" while a whole picture of the rehearsal film is there that is
not the one before, "nothing" when there is none.
"""

import sys
import time

from PySide6.QtGui import QGuiApplication, QImage

from kiosk.domain.framecode import FrameCode, read

_PAUSE = 0.02
_CELL_ROW = 8 / 720
_TOP = 0.02


def _code(row: bytes) -> FrameCode | None:
    return read(lambda x, _: row[int(x * len(row))], _TOP)


def main(width: int, height: int) -> None:
    application = QGuiApplication([])
    screen = application.primaryScreen()
    before: FrameCode | None = None
    told = ""
    while True:
        time.sleep(_PAUSE)
        application.processEvents()
        image = screen.grabWindow(0, 0, round(height * _CELL_ROW), width, 1).toImage()
        # The image must outlive the view of its memory.
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        row = bytes(grey.constBits())[:width]
        code = _code(row) if row else None
        seen = "nothing" if code is None else "picture" if code != before else told
        before = code
        if seen != told:
            told = seen
            print(seen, flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
