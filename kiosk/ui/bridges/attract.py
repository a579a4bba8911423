# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by see, for QML."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.attract import Attract
from kiosk.app.attraction import Attraction
from kiosk.app.choices import Choices
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes

if TYPE_CHECKING:
    from kiosk.app.attract_fare import AttractFare
    from kiosk.app.sayings import Saying


@dataclass(frozen=True, slots=True)
class _Face:
    covered: bool
    listed: bool = False
    ours: bool = True
    kicker: str = ""
    title: str = ""
    note: str = ""
    pause: str = ""
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
        return _of_card(attraction, choices.now.language)
    language, words = choices.now.language, saying.quote.words
    text = words.text
    others = (words.translations[other] for other in _others(choices, words.language) if other in words.translations)
    translation = next(others, None)
    return _Face(
        covered=True,
        listed=attraction.listed,
        quote=str(attraction.quote),
        text=text,
        also=translation.text if translation else "",
        speaker=", ".join(entry.title.say(language) for entry in saying.speakers),
        role="; ".join(entry.note.say(language) for entry in saying.speakers if entry.note),
        source=saying.source.title.say(language) if saying.source else "",
        translator=translation.translator.say(language) if translation else "",
    )


def _of_card(attraction: Attraction, language: Language) -> _Face:
    """Without a quote."""
    face, card = _Face(attraction.covered, attraction.listed, not attraction.other), attraction.card
    if card is None:
        return face
    if card.exhibit is None:
        return replace(face, pause=card.text)
    # Loads what the first picture does without.
    from kiosk.ui.bridges.words import MEDIUM, say  # noqa: PLC0415

    exhibit = card.exhibit
    kicker = say(MEDIUM[exhibit.medium])
    return replace(face, kicker=kicker, title=exhibit.title.say(language), note=exhibit.shows.say(language))


def _others(choices: Choices, published: Language) -> tuple[Language, ...]:
    """The visitor's language, then those that are offered; without the one that was published."""
    ordered = dict.fromkeys((choices.now.language, *choices.offered))
    return tuple(language for language in ordered if language != published)


class AttractBridge(QObject):
    """covered: nothing of the film's picture may be seen. quote: the address of the quote that is shown, or "".

    text: its words as published; also: the same in another offered language, "" where there is no translation;
    translator: whose that is. speaker, role and source: whose words they are and where they stand.
    listed: a playlist is shown, with its sound. ours: what plays is of the film in use. pause: what its pause card
    says, or "". kicker, title and note: of an exhibit, what it is, what it is called and what it shows.
    """

    coveredChanged = Signal()
    listedChanged = Signal()
    oursChanged = Signal()
    pauseChanged = Signal()
    kickerChanged = Signal()
    titleChanged = Signal()
    noteChanged = Signal()
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

    def _get_listed(self) -> bool:
        return self._face.listed

    def _get_ours(self) -> bool:
        return self._face.ours

    def _get_pause(self) -> str:
        return self._face.pause

    def _get_kicker(self) -> str:
        return self._face.kicker

    def _get_title(self) -> str:
        return self._face.title

    def _get_note(self) -> str:
        return self._face.note

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
    listed = Property(bool, _get_listed, notify=listedChanged)
    ours = Property(bool, _get_ours, notify=oursChanged)
    pause = Property(str, _get_pause, notify=pauseChanged)
    kicker = Property(str, _get_kicker, notify=kickerChanged)
    title = Property(str, _get_title, notify=titleChanged)
    note = Property(str, _get_note, notify=noteChanged)
    quote = Property(str, _get_quote, notify=quoteChanged)
    text = Property(str, _get_text, notify=textChanged)
    also = Property(str, _get_also, notify=alsoChanged)
    speaker = Property(str, _get_speaker, notify=speakerChanged)
    role = Property(str, _get_role, notify=roleChanged)
    source = Property(str, _get_source, notify=sourceChanged)
    translator = Property(str, _get_translator, notify=translatorChanged)

    def _look(self) -> _Face:
        now = self._attract.now
        fit = self._fare.now.by_ref.get(now.quote) if self._fare and now.quote else None
        saying = now.card.saying if now.card else fit
        return _face(now, saying, self._choices)

    def _show(self) -> None:
        before, self._face = self._face, self._look()
        emit_changes(self, before, self._face)
