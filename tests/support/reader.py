# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor who watches the film and reads along."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, QSize
from PySide6.QtQuick import QQuickItem

from kiosk.app.ports.captions import CaptionSource
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from tests.support.films import rehearsal
from tests.support.fonts import load_fonts
from tests.support.visit import SMALL, Visit

QUOTE = Millis(38_000)
"""Somebody is quoted here, for ten seconds."""


class Reader(Visit):
    """Before the film, the library open; at a quote, unless another place is named."""

    def __init__(
        self,
        size: QSize = SMALL,
        film: Film | None = None,
        at: Millis = QUOTE,
        captions: CaptionSource | None = None,
    ) -> None:
        super().__init__(film or rehearsal(), size, captions=captions)
        self.window.resize(size)
        self.open_library()
        self.navigation.go(Action.WAKE)
        self.navigation.watch(at)
        self.loop.run_until(lambda: bool(self.spoken.captions.now.lines))
        self.director.pause()
        self.read()

    @property
    def captions(self) -> list[str]:
        """What stands over the picture, one text for each language, as it is broken into lines."""
        return [str(item.property("text")) for item in self.caption_items()]

    def caption_items(self) -> list[QQuickItem]:
        return [item for item in self.items() if item.objectName().startswith("captions.words.")]

    def lit(self) -> list[str]:
        """The lines of the transcript on the screen that are spoken now."""
        return [line.objectName() for line in self._lines() if line.parentItem().property("lit")]

    def lines(self) -> list[str]:
        """Those of the transcript that are at hand."""
        return [line.objectName() for line in self._lines()]

    def _lines(self) -> list[QQuickItem]:
        """Without those that the list keeps for later."""
        return [item for item in self.items() if item.objectName().startswith("transcript.line.") and item.width()]


@contextmanager
def readers() -> Iterator[type[Reader]]:
    """Any number of them, ended at the end."""
    load_fonts()
    begun: list[Reader] = []

    class Kept(Reader):
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)  # type: ignore[arg-type]
            begun.append(self)

    yield Kept
    for reader in begun:
        reader.close()


def safe_area(reader: Reader) -> QRectF:
    """Of the picture: all but a twentieth at each side."""
    picture = reader.item("film.picture")
    width, height = picture.width(), picture.height()
    corner = picture.mapToScene(picture.boundingRect().topLeft())
    return QRectF(corner.x() + 0.05 * width, corner.y() + 0.05 * height, 0.9 * width, 0.9 * height)
