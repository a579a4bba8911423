# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide of the staff area, for QML."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot

from kiosk.app.staff_guide import GuideView, StaffGuide
from kiosk.domain.guide_text import GuideChapter, Passage
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class PassageRow:
    """See kiosk.domain.guide_text.Passage. picture: the address of its file. rows: lists of texts."""

    key: str
    kind: str
    text: str
    number: int
    picture: str
    rows: list[list[str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    title: str
    chapters: tuple[str, ...]
    chapter: int


def _face(view: GuideView) -> _Face:
    text = view.text
    titles = tuple(chapter.title for chapter in text.chapters) if text else ()
    return _Face(view.state, text.title if text else "", titles, view.chapter)


class StaffGuideBridge(QObject):
    """state: see kiosk.app.staff_guide.GuideState. title of the guide. chapters: their titles. chapter: the open one.

    passages: of PassageRow, those of the open chapter.
    """

    stateChanged = Signal()
    titleChanged = Signal()
    chaptersChanged = Signal()
    chapterChanged = Signal()

    def __init__(self, guide: StaffGuide, folder: Path) -> None:
        super().__init__()
        self._guide = guide
        self._folder = folder
        self._passages = Rows(PassageRow, "key")
        self._face = _face(guide.now)
        guide.subscribe(self._follow)

    @Slot(bool)
    def attend(self, reading: bool) -> None:
        """The page is open, or is not any more."""
        self._guide.attend(reading)

    @Slot(int)
    def open(self, chapter: int) -> None:
        self._guide.open(chapter)

    def _get_passages(self) -> QObject:
        return self._passages

    def _get_state(self) -> str:
        return self._face.state

    def _get_title(self) -> str:
        return self._face.title

    def _get_chapters(self) -> list[str]:
        return list(self._face.chapters)

    def _get_chapter(self) -> int:
        return self._face.chapter

    passages = Property(QObject, _get_passages, constant=True)
    state = Property(str, _get_state, notify=stateChanged)
    title = Property(str, _get_title, notify=titleChanged)
    chapters = Property(list, _get_chapters, notify=chaptersChanged)
    chapter = Property(int, _get_chapter, notify=chapterChanged)

    def _follow(self, view: GuideView) -> None:
        chapter = view.text.chapters[view.chapter] if view.text else GuideChapter("", ())
        passages = enumerate(chapter.passages)
        self._passages.show(tuple(self._row(f"{view.chapter} {number}", each) for number, each in passages))
        before, self._face = self._face, _face(view)
        emit_changes(self, before, self._face)

    def _row(self, key: str, passage: Passage) -> PassageRow:
        picture = QUrl.fromLocalFile(str(self._folder / passage.picture)).toString() if passage.picture else ""
        rows = [list(row) for row in passage.rows]
        return PassageRow(key, passage.kind, passage.text, passage.number, picture, rows)
