# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked before something disturbing is shown, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.advisories import Advisories, Question
from kiosk.app.choices import Choices, Chosen
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    sentence: str
    chapter: str
    plays: bool
    hasNext: bool


def _face(question: Question, language: Language) -> _Face:
    chapter = question.chapter
    return _Face(
        _sentence(question, language),
        chapter.title.say(language) if chapter else "",
        question.plays,
        question.after is not None,
    )


def _sentence(question: Question, language: Language) -> str:
    if question.whole:
        from kiosk.ui.bridges.words import PARTS_UNTOLD, say  # noqa: PLC0415 - seldom

        return say(PARTS_UNTOLD)
    return question.advisory.sentence.say(language) if question.advisory else ""


class AdvisoriesBridge(QObject):
    """sentence: what is asked about, "" where nothing is. plays: asked before the film is played, else of a card.

    chapter: the title of the one that is to be played, "" for the film as a whole. hasNext: there is one after it.
    """

    sentenceChanged = Signal()
    chapterChanged = Signal()
    playsChanged = Signal()
    hasNextChanged = Signal()

    def __init__(self, advisories: Advisories, choices: Choices) -> None:
        super().__init__()
        self._advisories = advisories
        self._language = choices.now.language
        self._face = _face(advisories.now, self._language)
        advisories.subscribe(lambda _: self._draw())
        choices.subscribe(self._speak)

    @Slot()
    def show(self) -> None:
        """The visitor wants to see it."""
        self._advisories.show()

    @Slot()
    def skip(self) -> None:
        """On to the next chapter."""
        self._advisories.skip()

    @Slot()
    def leave(self) -> None:
        """Back to where the visitor was."""
        self._advisories.leave()

    def _get_sentence(self) -> str:
        return self._face.sentence

    def _get_chapter(self) -> str:
        return self._face.chapter

    def _get_plays(self) -> bool:
        return self._face.plays

    def _get_has_next(self) -> bool:
        return self._face.hasNext

    sentence = Property(str, _get_sentence, notify=sentenceChanged)
    chapter = Property(str, _get_chapter, notify=chapterChanged)
    plays = Property(bool, _get_plays, notify=playsChanged)
    hasNext = Property(bool, _get_has_next, notify=hasNextChanged)

    def _speak(self, chosen: Chosen) -> None:
        self._language = chosen.language
        self._draw()

    def _draw(self) -> None:
        before, self._face = self._face, _face(self._advisories.now, self._language)
        emit_changes(self, before, self._face)
