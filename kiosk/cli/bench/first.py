# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk to its first picture, as `kiosk run` starts it. python -m kiosk.cli.bench.first DATA WIDTH HEIGHT

When the first picture of the film is on the screen it writes {"at": milliseconds on the clock that every process
shares}, and ends. It loads nothing but the kiosk, or that would be measured, too.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt

from kiosk.bootstrap.kiosk import Kiosk, Options


def main(data: Path, size: tuple[int, int]) -> int:
    kiosk = Kiosk(Options(data, size))
    shown = False

    def hear() -> None:
        nonlocal shown
        shown = True

    def tell() -> None:
        if shown:
            sys.stdout.write(json.dumps({"at": time.monotonic() * 1000}) + "\n")
            sys.stdout.flush()
            # At once and for good: how the kiosk ends is no part of it. Its engines end with it.
            os._exit(0)

    kiosk.screen.shown.connect(hear)
    kiosk.window.window.frameSwapped.connect(tell, Qt.ConnectionType.DirectConnection)
    return kiosk.run()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), (int(sys.argv[2]), int(sys.argv[3]))))
