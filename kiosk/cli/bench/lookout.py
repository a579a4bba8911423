# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a window from outside, hundreds of times a second, and notes each change of the frame code.

python -m kiosk.cli.bench.lookout WINDOW LEFT ROW WIDTH
WINDOW: its id; 0 for a window of the lookout's own, WIDTH wide in 16:9, for a player that draws into a foreign one.
LEFT, WIDTH: where in it the film lies; ROW: a row through the cells of its frame code. In pixels of the display.

Writes the id of the window when it looks, and when its standard input ends one line of JSON: a list of [at, blind,
item, frame], see kiosk.cli.bench.sightings. One row of pixels is fetched in 0.1 ms, so that nothing else is slowed.
"""

import json
import select
import sys
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QWindow

from kiosk.domain.framecode import read

_PAUSE = 0.0015
_TOP = 0.02
"""Of the picture's height: so little is looked at that no tear can be seen."""


def _own(width: int) -> QWindow:
    window = QWindow()
    window.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    window.setGeometry(0, 0, width, width * 9 // 16)
    window.show()
    return window


def _code(row: bytes) -> tuple[int | None, int | None]:
    code = read(lambda x, _: row[int(x * len(row))], _TOP)
    return (code.item, code.frame) if code else (None, None)


def main(window: int, left: int, row: int, width: int) -> None:
    application = QGuiApplication([])
    screen = application.primaryScreen()
    own = _own(width) if window == 0 else None
    application.processEvents()
    target = int(own.winId()) if own else window
    print(target, flush=True)
    seen: list[tuple[float, float, int | None, int | None]] = []
    before, looked = b"", time.monotonic() * 1000
    ended = False
    while not ended:
        ended = bool(select.select([sys.stdin], [], [], _PAUSE)[0])
        application.processEvents()
        image = screen.grabWindow(target, left, row, width, 1).toImage()
        # The image must outlive the view of its memory.
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pixels = bytes(grey.constBits())[:width]
        now = time.monotonic() * 1000
        if pixels != before:
            code = _code(pixels) if pixels else (None, None)
            if not seen or seen[-1][2:] != code:
                seen.append((now, now - looked, *code))
            before = pixels
        looked = now
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:5]))
