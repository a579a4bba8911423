# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which caption stands on the screen with which picture; printed, as JSON. Drawn in software, with the real engine.

{"seen": [[number of the picture by its frame code, start of the caption's line in milliseconds or null], …]}
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QRectF, Qt

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.framecode import read
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.ui.framecode import luma_of
from kiosk.ui.items import find_item
from kiosk.ui.visitor import Visitor

_PLAYED = 1200
"""Milliseconds of film after each place, in which a line begins."""
_STANDS = 0.3


class Witness:
    """Notes each new pair of picture and caption that was drawn."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.seen: list[tuple[int, int | None]] = []
        self._kiosk = kiosk
        kiosk.window.window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def _note(self) -> None:
        image = self._kiosk.screen.image
        code = read(luma_of(image, QRectF(image.rect()))) if not image.isNull() else None
        if code is None:
            return
        pair = code.frame, self._line()
        if not self.seen or self.seen[-1] != pair:
            self.seen.append(pair)

    def _line(self) -> int | None:
        item = find_item(self._kiosk.window.window, "captions.words.first")
        words = " ".join(str(item.property("text")).split()) if item else ""
        tracks = self._kiosk.house.spoken.transcript.now.lines
        return next((one.line.start for one in tracks if words.endswith(" ".join(one.line.text.split()))), None)


def _let_play(kiosk: Kiosk, visitor: Visitor, place: int) -> None:
    """From that place on."""
    shown = kiosk.screen.frames_shown
    visitor.wait(lambda: kiosk.screen.frames_shown > shown, "a picture")
    visitor.wait(lambda: kiosk.director.now.position > place + _PLAYED, "the film goes on")


def main(data: str) -> None:
    kiosk = Kiosk(Options(Path(data), (1280, 720)))
    visitor = Visitor(kiosk.window.window)
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=30)
    kiosk.house.guide.advisories.ask(False)
    kiosk.navigation.go(Action.WAKE)
    kiosk.navigation.watch(Millis(36_000))
    kiosk.house.spoken.transcript.open()
    visitor.wait(lambda: bool(kiosk.house.spoken.transcript.now.lines), "the transcript")
    visitor.wait(lambda: kiosk.director.now.position > 36_200, "the film")
    witness = Witness(kiosk)
    _let_play(kiosk, visitor, 36_200)
    for place in (47_900, 57_900, 77_900):
        kiosk.director.seek(Millis(place))
        _let_play(kiosk, visitor, place)
    kiosk.director.pause()
    for place in (60_000, 65_900, 36_500, 40_000):
        shown = kiosk.screen.frames_shown
        kiosk.director.seek(Millis(place))
        visitor.wait(lambda: kiosk.screen.frames_shown > shown, "the picture of the place")  # noqa: B023 - at once
        visitor.linger(_STANDS)
    kiosk.navigation.watch(Millis(84_900))
    _let_play(kiosk, visitor, 84_900)
    kiosk.close()
    print(json.dumps({"seen": witness.seen}))


if __name__ == "__main__":
    main(sys.argv[1])
