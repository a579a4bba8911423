# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that are explained in place, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtQuick import QQuickTextDocument

from kiosk.app.choices import Choices, Chosen
from kiosk.app.glossary import Glossary, Terms
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.glossary import Mention, TermNames
from kiosk.domain.topics import Term
from kiosk.domain.values import Slug

_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class GlossaryBridge(QObject):
    """version: another number whenever mentions may answer otherwise."""

    versionChanged = Signal()

    def __init__(self, glossary: Glossary, choices: Choices) -> None:
        super().__init__()
        self._language = choices.now.language
        self._version = 0
        self._learn(glossary.now)
        glossary.subscribe(self._renew)
        choices.subscribe(self._speak)

    @Slot(str, str, int, result="QVariantList")
    def mentions(self, text: str, address: str, _version: int) -> list[dict[str, object]]:
        """Where a text in the visitor's language first speaks of each term but the one whose card is at the address.

        Each: start and end, in units of QML's strings; address and title of the term, and its meaning.
        """
        kind, _, slug = address.partition("/")
        own = Slug(slug) if kind == Kind.TERM else None
        return [self._explain(text, mention) for mention in self._names.mentions(text, own)]

    @Slot(QQuickTextDocument, float)
    def space(self, document: QQuickTextDocument, height: float) -> None:
        """Give each line of a TextEdit so much of its natural height, as Text.lineHeight does."""
        text = document.textDocument()
        wanted = round(height * 100)
        # Setting it tells of a change of the text, which brings QML here again.
        if text.firstBlock().blockFormat().lineHeight() == wanted:
            return
        spaced = QTextBlockFormat()
        spaced.setLineHeight(wanted, _PROPORTIONAL)
        cursor = QTextCursor(text)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _get_version(self) -> int:
        return self._version

    version = Property(int, _get_version, notify=versionChanged)

    def _explain(self, text: str, mention: Mention) -> dict[str, object]:
        term = self._terms[mention.term]
        return {
            "start": _units(text[: mention.start]),
            "end": _units(text[: mention.end]),
            "address": str(Ref(Kind.TERM, term.slug)),
            "title": term.title.say(self._language),
            "meaning": term.meaning.say(self._language),
        }

    def _learn(self, terms: Terms) -> None:
        self._terms: dict[Slug, Term] = {term.slug: term for term in terms}
        self._names = TermNames(terms, self._language)

    def _renew(self, terms: Terms) -> None:
        self._learn(terms)
        self._version += 1
        self.versionChanged.emit()

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._renew(tuple(self._terms.values()))


def _units(text: str) -> int:
    """How long QML takes it to be: what is beyond the first 65,536 characters of Unicode counts twice."""
    return len(text) + sum(letter > "\uffff" for letter in text)
