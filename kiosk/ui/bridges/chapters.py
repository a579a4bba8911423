# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of the film as a list model."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

from kiosk.domain.film import Chapter
from kiosk.domain.values import ENGLISH, Language

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Role(IntEnum):
    SLUG = Qt.ItemDataRole.UserRole + 1
    TITLE = SLUG + 1
    SUMMARY = TITLE + 1
    START = SUMMARY + 1
    LENGTH = START + 1


class ChapterList(QAbstractListModel):
    """Rows are chapters in their order; roles are slug, title, summary, start and length (milliseconds)."""

    def __init__(self, chapters: tuple[Chapter, ...], language: Language = ENGLISH) -> None:
        super().__init__()
        self._chapters = chapters
        self._language = language

    def speak(self, language: Language) -> None:
        """Give titles and summaries in a language."""
        self._language = language
        if self._chapters:
            last = self.index(len(self._chapters) - 1)
            self.dataChanged.emit(self.index(0), last, [_Role.TITLE, _Role.SUMMARY])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._chapters)

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(role): QByteArray(role.name.lower().encode()) for role in _Role}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._chapters):
            return None
        chapter = self._chapters[index.row()]
        values: dict[int, object] = {
            _Role.SLUG: chapter.slug,
            _Role.TITLE: chapter.title.say(self._language),
            _Role.SUMMARY: chapter.summary.say(self._language),
            _Role.START: chapter.start,
            _Role.LENGTH: chapter.length,
        }
        return values.get(role)
