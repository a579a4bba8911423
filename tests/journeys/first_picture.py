# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A start up to its first picture, and on: DATA [touch]. A module, since what it has loaded is what matters.

Prints what was loaded with the first picture, then whether that was all but the attract loop, and the screen that came
of a touch at that moment, or of none.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.values import Millis


def main(data: str, *wishes: str) -> None:
    kiosk = Kiosk(Options(Path(data), (640, 360)))
    window, shown = kiosk.window, False

    def show() -> None:
        nonlocal shown
        shown = True

    def look() -> None:
        if shown:
            window.window.frameSwapped.disconnect(look)
            print(json.dumps({"loaded": sorted(sys.modules), "admits": window.navigator.property("admits")}))
            # Once this frame is through.
            kiosk.loop.after(Millis(0), lambda: kiosk.application.exit(0))

    kiosk.screen.shown.connect(show)
    window.window.frameSwapped.connect(look, Qt.ConnectionType.DirectConnection)
    kiosk.application.exec()
    try:
        _go_on(kiosk, touch="touch" in wishes)
    finally:
        kiosk.close()


def _go_on(kiosk: Kiosk, *, touch: bool) -> None:
    # Loads QtTest.
    from kiosk.ui.visitor import Visitor  # noqa: PLC0415

    visitor, navigator = Visitor(kiosk.window.window), kiosk.window.navigator
    if touch:
        visitor.touch("attract.wake")
        visitor.wait(lambda: visitor.sees("home.voices"), "the first page", seconds=30)
    visitor.wait(lambda: bool(navigator.property("admits")), "all other screens", seconds=30)
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    print(json.dumps(navigator.property("screen")))


if __name__ == "__main__":
    main(*sys.argv[1:])
