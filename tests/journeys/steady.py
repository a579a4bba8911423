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
    visitor.wait(lambda: kiosk.library.now.ready, "the library", seconds=30)
    _show(kiosk, visitor, 40)
    before = _objects()
    _show(kiosk, visitor, 60)
    print(_objects() - before)
    kiosk.close()


def _show(kiosk: Kiosk, visitor: Visitor, pictures: int) -> None:
    until = kiosk.screen.frames_shown + pictures
    visitor.wait(lambda: kiosk.screen.frames_shown >= until, f"{pictures} pictures", seconds=30)


def _objects() -> int:
    gc.collect()
    return len(gc.get_objects())


if __name__ == "__main__":
    main(sys.argv[1])
