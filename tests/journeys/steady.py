# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many objects sixty pictures leave behind; printed. A module, since the kiosk needs a process of its own.

What comes by itself comes now and then: staff's part loaded in the background, an answer of the library, an engine that
stands by. On a busy machine two rounds of pictures meet such things, one after the other; what pictures leave behind is
there in every round. So the kiosk is watched until a round is quiet, or for good if none is.
"""

import gc
import sys
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.ui.visitor import Visitor

PICTURES = 60
QUIET = PICTURES // 3
"""Objects more or fewer, much less than one a picture: to let go of many would hide that some are kept."""
_ROUNDS = 8


def main(data: str) -> None:
    kiosk = Kiosk(Options(Path(data), (640, 360)))
    visitor = Visitor(kiosk.window.window)
    # What is known of the film is loaded once, and stays.
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    _show(kiosk, visitor, 40)
    rounds = [_left(kiosk, visitor)]
    while abs(rounds[-1]) >= QUIET and len(rounds) < _ROUNDS:
        rounds.append(_left(kiosk, visitor))
    print(*rounds)
    kiosk.close()


def _left(kiosk: Kiosk, visitor: Visitor) -> int:
    before = _objects()
    _show(kiosk, visitor, PICTURES)
    return _objects() - before


def _show(kiosk: Kiosk, visitor: Visitor, pictures: int) -> None:
    until = kiosk.screen.frames_shown + pictures
    visitor.wait(lambda: kiosk.screen.frames_shown >= until, f"{pictures} pictures", seconds=30)


def _objects() -> int:
    gc.collect()
    return len(gc.get_objects())


if __name__ == "__main__":
    main(sys.argv[1])
