# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many objects sixty pictures leave behind; printed. A module, since the kiosk needs a process of its own."""

import gc
import sys
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.ui.visitor import Visitor


def main(data: str) -> None:
    kiosk = Kiosk(Options(Path(data), (640, 360)))
    visitor = Visitor(kiosk.window.window)
    # What is known of the film is loaded once, and stays.
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    _show(kiosk, visitor, 40)
    # What arrives by itself, as an answer of the library, does so once: what pictures leave behind is there each time.
    print(min(_left(kiosk, visitor) for _ in range(2)))
    kiosk.close()


def _left(kiosk: Kiosk, visitor: Visitor) -> int:
    before = _objects()
    _show(kiosk, visitor, 60)
    return _objects() - before


def _show(kiosk: Kiosk, visitor: Visitor, pictures: int) -> None:
    until = kiosk.screen.frames_shown + pictures
    visitor.wait(lambda: kiosk.screen.frames_shown >= until, f"{pictures} pictures", seconds=30)


def _objects() -> int:
    gc.collect()
    return len(gc.get_objects())


if __name__ == "__main__":
    main(sys.argv[1])
