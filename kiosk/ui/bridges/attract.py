# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by see, for QML."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.attract import Attract, Attraction
from kiosk.app.choices import Choices
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes

if TYPE_CHECKING:
    from kiosk.app.attract_fare import AttractFare, Saying


@dataclass(frozen=True, slots=True)
class _Face:
    covered: bool
    text: str = ""
    also: str = ""
    speaker: str = ""
    role: str = ""
    source: str = ""
    translator: str = ""
    # The last to be told of: then all that belongs to it has been.
    quote: str = ""


def _face(attraction: Attraction, saying: "Saying | None", choices: Choices) -> _Face:
    if attraction.quote is None or saying is None:
        return _Face(attraction.covered)
    language, words = choices.now.language, saying.quote.words
    text = words.text
    others = (words.translations[other] for other in _others(choices, words.language) if other in words.translations)
    translation = next(others, None)
    return _Face(
        covered=True,
        quote=str(attraction.quote),
        text=text,
        also=translation.text if translation else "",
        speaker=", ".join(entry.title.say(language) for entry in saying.speakers),
        role="; ".join(entry.note.say(language) for entry in saying.speakers if entry.note),
        source=saying.source.title.say(language) if saying.source else "",
        translator=translation.translator.say(language) if translation else "",
    )


def _others(choices: Choices, published: Language) -> tuple[Language, ...]:
    """The visitor's language, then those that are offered; without the one that was published."""
    ordered = dict.fromkeys((choices.now.language, *choices.offered))
    return tuple(language for language in ordered if language != published)


class AttractBridge(QObject):
    """covered: nothing of the film's picture may be seen. quote: the address of the quote that is shown, or "".

    text: its words as published; also: the same in another offered language, "" where there is no translation;
    translator: whose that is. speaker, role and source: whose words they are and where they stand.
    """

    coveredChanged = Signal()
    quoteChanged = Signal()
    textChanged = Signal()
    alsoChanged = Signal()
    speakerChanged = Signal()
    roleChanged = Signal()
    sourceChanged = Signal()
    translatorChanged = Signal()

    def __init__(self, attract: Attract, choices: Choices) -> None:
        super().__init__()
        self._attract = attract
        self._fare: AttractFare | None = None
        self._choices = choices
        self._face = self._look()
        attract.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())

    def offer(self, fare: "AttractFare") -> None:
        """To be called once, before the first quote."""
        self._fare = fare
        fare.subscribe(lambda _: self._show())
        self._show()

    def _get_covered(self) -> bool:
        return self._face.covered

    def _get_quote(self) -> str:
        return self._face.quote

    def _get_text(self) -> str:
        return self._face.text

    def _get_also(self) -> str:
        return self._face.also

    def _get_speaker(self) -> str:
        return self._face.speaker

    def _get_role(self) -> str:
        return self._face.role

    def _get_source(self) -> str:
        return self._face.source

    def _get_translator(self) -> str:
        return self._face.translator

    covered = Property(bool, _get_covered, notify=coveredChanged)
    quote = Property(str, _get_quote, notify=quoteChanged)
    text = Property(str, _get_text, notify=textChanged)
    also = Property(str, _get_also, notify=alsoChanged)
    speaker = Property(str, _get_speaker, notify=speakerChanged)
    role = Property(str, _get_role, notify=roleChanged)
    source = Property(str, _get_source, notify=sourceChanged)
    translator = Property(str, _get_translator, notify=translatorChanged)

    def _look(self) -> _Face:
        now = self._attract.now
        saying = self._fare.now.by_ref.get(now.quote) if self._fare and now.quote else None
        return _face(now, saying, self._choices)

    def _show(self) -> None:
        before, self._face = self._face, self._look()
        emit_changes(self, before, self._face)
