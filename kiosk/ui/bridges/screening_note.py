# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told during a screening, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.screening_note import Note, ScreeningNote
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    title: str
    until: str
    mayLeave: bool


def _face(note: Note, language: Language) -> _Face:
    title = note.title.say(language) if note.title else ""
    return _Face(title, f"{note.until:%H:%M}" if note.until else "", note.may_leave)


class ScreeningNoteBridge(QObject):
    """title: of the film that is shown, "" before anybody asked. until: when it is over, as 12:25.

    mayLeave: whether there is a way out of it for a visitor.
    """

    titleChanged = Signal()
    untilChanged = Signal()
    mayLeaveChanged = Signal()

    def __init__(self, note: ScreeningNote, choices: Choices) -> None:
        super().__init__()
        self._note = note
        self._choices = choices
        self._face = _face(note.now, choices.now.language)
        note.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    @Slot()
    def ask(self) -> None:
        """Somebody has touched the screen."""
        self._note.ask()

    @Slot()
    def leave(self) -> None:
        self._note.leave()

    def _get_title(self) -> str:
        return self._face.title

    def _get_until(self) -> str:
        return self._face.until

    def _get_may_leave(self) -> bool:
        return self._face.mayLeave

    title = Property(str, _get_title, notify=titleChanged)
    until = Property(str, _get_until, notify=untilChanged)
    mayLeave = Property(bool, _get_may_leave, notify=mayLeaveChanged)

    def _show(self) -> None:
        before, self._face = self._face, _face(self._note.now, self._choices.now.language)
        emit_changes(self, before, self._face)
