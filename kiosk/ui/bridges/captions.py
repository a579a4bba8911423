# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be read now, and how it looks, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QSizeF, Signal, Slot

from kiosk.app.captions import Captions
from kiosk.app.choices import Choices
from kiosk.app.speakers import Speakers
from kiosk.domain.caption_look import CaptionEdge, CaptionGround, CaptionSize
from kiosk.domain.caption_wrap import NEXT
from kiosk.domain.captions import CaptionLine
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.caption_layout import laid_out


@dataclass(frozen=True, slots=True)
class _Face:
    first: str
    second: str
    offered: tuple[str, ...]
    languages: tuple[str, ...]
    inPicture: bool
    size: str
    ground: str
    edge: str


class CaptionsBridge(QObject):
    """first, second: what is to be read now in one language and in another, or ""; for layOut alone to be shown.

    offered: languages to choose from. languages: those that are shown, none where captions are off. inPicture: some of
    them stand in the film's own picture. size, ground, edge: see kiosk.domain.caption_look.
    """

    firstChanged = Signal()
    secondChanged = Signal()
    offeredChanged = Signal()
    languagesChanged = Signal()
    inPictureChanged = Signal()
    sizeChanged = Signal()
    groundChanged = Signal()
    edgeChanged = Signal()

    def __init__(self, captions: Captions, speakers: Speakers, choices: Choices) -> None:
        super().__init__()
        self._captions = captions
        self._speakers = speakers
        self._choices = choices
        self._face = self._look()
        captions.subscribe(lambda _: self._show())
        speakers.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    @Slot(str, str)
    def choose(self, first: str, second: str) -> None:
        """Languages to be shown. second: "" for none."""
        self._choices.caption_in(*(Language(code) for code in (first, second) if code))

    @Slot(bool)
    def turn(self, on: bool) -> None:
        self._choices.show_captions(on)

    @Slot(str)
    def resize(self, size: str) -> None:
        self._choices.look(size=CaptionSize(size))

    @Slot(str)
    def back(self, ground: str) -> None:
        """Choose what is behind the words."""
        self._choices.look(ground=CaptionGround(ground))

    @Slot(str)
    def move(self, edge: str) -> None:
        self._choices.look(edge=CaptionEdge(edge))

    @Slot(str, str, float, float, float, result=list)
    def layOut(self, first: str, second: str, size: float, width: float, height: float) -> list[object]:
        """[size of the letters, first, second], with breaks where lines end. All in pixels: the room there is, too."""
        laid = laid_out((first, second), size, QSizeF(width, height))
        return [laid.size, *laid.texts]

    def _get_first(self) -> str:
        return self._face.first

    def _get_second(self) -> str:
        return self._face.second

    def _get_offered(self) -> list[str]:
        return list(self._face.offered)

    def _get_languages(self) -> list[str]:
        return list(self._face.languages)

    def _get_in_picture(self) -> bool:
        return self._face.inPicture

    def _get_size(self) -> str:
        return self._face.size

    def _get_ground(self) -> str:
        return self._face.ground

    def _get_edge(self) -> str:
        return self._face.edge

    first = Property(str, _get_first, notify=firstChanged)
    second = Property(str, _get_second, notify=secondChanged)
    offered = Property(list, _get_offered, notify=offeredChanged)
    languages = Property(list, _get_languages, notify=languagesChanged)
    inPicture = Property(bool, _get_in_picture, notify=inPictureChanged)
    size = Property(str, _get_size, notify=sizeChanged)
    ground = Property(str, _get_ground, notify=groundChanged)
    edge = Property(str, _get_edge, notify=edgeChanged)

    def _show(self) -> None:
        before, self._face = self._face, self._look()
        emit_changes(self, before, self._face)

    def _look(self) -> _Face:
        captioned, chosen = self._captions.now, self._choices.now
        first, second = (self._text(language) for language in (*captioned.languages, None, None)[:2])
        return _Face(
            first,
            second,
            captioned.offered,
            captioned.languages,
            captioned.in_picture,
            chosen.caption_size,
            chosen.caption_ground,
            chosen.caption_edge,
        )

    def _text(self, language: Language | None) -> str:
        lines = (line for line in self._captions.now.lines if line.language == language)
        return NEXT.join(map(self._said, lines))

    def _said(self, line: CaptionLine) -> str:
        """With the name of who says it, unless the captions have it already."""
        name = self._speakers.now.names.get(line.speaker) if line.speaker else None
        label = f"{name.say(line.language)}: " if name else ""
        return line.text if line.text.startswith(label) else label + line.text
