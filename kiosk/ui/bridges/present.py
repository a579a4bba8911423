# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks at this second, and what is told of, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.choices import Choices, Chosen
from kiosk.app.present import Happening, Present
from kiosk.domain.entries import Entry
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows


@dataclass(frozen=True, slots=True)
class Row:
    """address: of a card. note: what a person is, or ""."""

    address: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Face:
    marked: bool


class PresentBridge(QObject):
    """marked: whether this copy of the film says so anywhere. speakers, topics: list models of Row."""

    markedChanged = Signal()

    def __init__(self, present: Present, choices: Choices) -> None:
        super().__init__()
        self._present = present
        self._language = choices.now.language
        self._speakers = Rows(Row, key="address")
        self._topics = Rows(Row, key="address")
        self._face = _Face(present.now.marked)
        self._fill(present.now)
        present.subscribe(self._follow)
        choices.subscribe(self._speak)

    def _get_marked(self) -> bool:
        return self._face.marked

    def _get_speakers(self) -> QObject:
        return self._speakers

    def _get_topics(self) -> QObject:
        return self._topics

    marked = Property(bool, _get_marked, notify=markedChanged)
    speakers = Property(QObject, _get_speakers, constant=True)
    topics = Property(QObject, _get_topics, constant=True)

    def _follow(self, happening: Happening) -> None:
        self._fill(happening)
        before, self._face = self._face, _Face(happening.marked)
        emit_changes(self, before, self._face)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._fill(self._present.now)

    def _fill(self, happening: Happening) -> None:
        language = self._language
        self._speakers.show(tuple(_person(one, language) for one in happening.speakers))
        self._topics.show(tuple(Row(str(one.ref), one.title.say(language)) for one in happening.topics))


def _person(entry: Entry, language: Language) -> Row:
    return Row(str(entry.ref), entry.title.say(language), entry.note.say(language) if entry.note else "")
