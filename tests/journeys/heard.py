# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit that begins at a card, hears what it tells of in the film, and comes back; printed, as JSON. In software.

{"begun": the card it begins at, "first": number of the first picture that is heard, "last": of the one that stays,
 "card": the one that back leads to, "left", "found": where the film was left for a card, and where it was found again}
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.framecode import read
from kiosk.domain.navigation import Screen
from kiosk.domain.values import Millis, Slug
from kiosk.ui.framecode import luma_of
from kiosk.ui.visitor import Visitor

CARD = Ref(Kind.PERSON, Slug("christopher-beazley"))
OTHER = Ref(Kind.PERSON, Slug("norman-davies"))
END_OF_CARD, FILM = Millis(199_500), Millis(195_000)
_SETTLES = 0.5


class Hearer(Visitor):
    """Says yes to whatever is asked before something is shown. pictures: the number of each new one that was drawn."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.window.window)
        self._kiosk = kiosk
        self.pictures: list[int] = []
        kiosk.window.window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def come_to(self, screen: Screen) -> None:
        self._come(lambda: self._kiosk.navigation.now.screen is screen, f"the screen {screen}")

    def read_card(self, ref: Ref) -> None:
        self._come(lambda: self._kiosk.navigation.now.subject == ref and self.sees("strip.watch"), f"the card {ref}")
        self.linger(_SETTLES)

    def hear_card(self) -> int:
        """The number of its first picture."""
        self.touch("strip.watch")
        self.come_to(Screen.FILM)
        return self.next_picture()

    def next_picture(self) -> int:
        """The number of the first one that was not drawn yet when this is called."""
        count = len(self.pictures)
        self.wait(lambda: len(self.pictures) > count, "a picture")
        return self.pictures[count]

    def _come(self, arrived: Callable[[], bool], where: str) -> None:
        def looked() -> bool:
            if self.sees("gate.show"):
                self.touch("gate.show")
            return arrived()

        self.wait(looked, where, seconds=60)

    def _note(self) -> None:
        image = self._kiosk.screen.image
        code = None if image.isNull() else read(luma_of(image, QRectF(image.rect())))
        if code and code.frame not in self.pictures[-1:]:
            self.pictures.append(code.frame)


def visit(kiosk: Kiosk, picture: str) -> dict[str, object]:
    visitor = Hearer(kiosk)
    visitor.read_card(CARD)
    begun = str(kiosk.navigation.now.subject)
    first = visitor.hear_card()
    kiosk.director.seek(END_OF_CARD)
    visitor.come_to(Screen.HEARD)
    visitor.linger(_SETTLES)
    last = visitor.pictures[-1]
    if picture:
        visitor.look().keep(Path(picture))
    visitor.touch("heard.card")
    visitor.read_card(CARD)
    card = str(kiosk.navigation.now.subject)
    kiosk.navigation.watch(FILM)
    visitor.come_to(Screen.FILM)
    visitor.next_picture()
    kiosk.navigation.open(OTHER)
    visitor.linger(_SETTLES)
    left = visitor.pictures[-1]
    visitor.read_card(OTHER)
    visitor.hear_card()
    kiosk.navigation.back()
    visitor.read_card(OTHER)
    kiosk.navigation.back()
    found = visitor.next_picture()
    return {"begun": begun, "first": first, "last": last, "card": card, "left": left, "found": found}


def main(data: str, picture: str = "") -> None:
    kiosk = Kiosk(Options(Path(data), (1280, 720), opens=CARD))
    try:
        seen = visit(kiosk, picture)
    finally:
        kiosk.close()
    print(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
