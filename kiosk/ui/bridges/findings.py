# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search found, as rows of a list."""

import html
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from unicodedata import category

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.domain.cards import Kind
from kiosk.domain.findings import Found, Group, Hit, Span
from kiosk.domain.values import Language, Slug
from kiosk.ui.bridges.words import GROUPS, in_language, say, tied
from kiosk.ui.dates import say_when

_HEADINGS: Mapping[Kind, object] = MappingProxyType({**GROUPS, Kind.QUOTE: QT_TRANSLATE_NOOP("Words", "Quotes")})
_LINES = QT_TRANSLATE_NOOP("Words", "Said in the film")
_NAMED_BY_NOTE = frozenset({Kind.PERSON, Kind.NOTICE})
"""Whose note says who somebody is, and is not a text of its own."""
_BREAKING = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Control characters, halves of pairs and ends of lines, as Unicode calls them."""


@dataclass(frozen=True, slots=True)
class Row:
    """key: tells it from the others. heading: of the group that it begins, else "". more: it ends one that has more.

    note: who or what it is, the date of a moment, who said a quote; tie: what ties them to the film. excerpt: safe
    markup, of a quote its words; words: the same without. foreign: "in Latvian", where these are not in the visitor's
    language. address: of the card, or "" of a line; start: milliseconds, of a line that can be played, else -1.
    """

    key: str
    heading: str = ""
    address: str = ""
    title: str = ""
    note: str = ""
    tie: str = ""
    excerpt: str = ""
    words: str = ""
    foreign: str = ""
    start: int = -1
    more: bool = False


def rows_of(found: Found, language: Language, copy: Slug | None) -> tuple[Row, ...]:
    """Cards, then lines. language: the visitor's. copy: the copy of the film that can be played here."""
    hits = (row for group in found.groups for row in _hits(group, language))
    return (*hits, *_lines(found, language, copy))


def markup(spans: Iterable[Span]) -> str:
    """Words that were looked for underlined; whatever else looks like markup is text."""
    return "".join(f"<u>{_text(span)}</u>" if span.found else _text(span) for span in spans)


def _text(span: Span) -> str:
    return html.escape(_one_line(span.text))


def _one_line(text: str) -> str:
    return "".join(" " if category(character) in _BREAKING else character for character in text)


def _words(spans: Iterable[Span]) -> str:
    return _one_line("".join(span.text for span in spans))


def _hits(group: Group, language: Language) -> Iterator[Row]:
    last = len(group.hits) - 1
    for number, hit in enumerate(group.hits):
        address, spans = str(hit.entry.ref), _excerpt(hit, language)
        yield Row(
            key=address,
            heading=_heading(group.kind) if number == 0 else "",
            address=address,
            title=_title(hit, language),
            note=_note(hit, language),
            tie=tied(hit.entry.interests),
            excerpt=markup(spans),
            words=_words(spans),
            foreign=_foreign(_language(hit, language), language) if spans else "",
            more=group.more and number == last,
        )


def _heading(kind: Kind) -> str:
    """Of a kind that no search is known to find, nothing."""
    return say(_HEADINGS[kind]) if kind in _HEADINGS else ""


def _title(hit: Hit, language: Language) -> str:
    """A quote has none but its words."""
    return "" if hit.entry.ref.kind is Kind.QUOTE else _one_line(hit.entry.title.say(language))


def _excerpt(hit: Hit, language: Language) -> tuple[Span, ...]:
    """Of a quote its words, whole where something else of it was found; nothing where the title says it already."""
    title = _one_line(hit.entry.title.say(language))
    if hit.entry.ref.kind is Kind.QUOTE:
        return hit.excerpt or (Span(title),)
    told = _words(hit.excerpt).strip("… ")
    return () if told in title else hit.excerpt


def _language(hit: Hit, language: Language) -> Language:
    """Of what stands as its excerpt."""
    if hit.excerpt:
        return hit.language or language
    return hit.entry.title.heard_in(language)


def _foreign(told: Language, language: Language) -> str:
    return "" if told == language else in_language(told)


def _note(hit: Hit, language: Language) -> str:
    """Said beside an excerpt only where it says who somebody is, and is not what the excerpt is from."""
    if hit.entry.when:
        return say_when(hit.entry.when, language)
    if hit.entry.note is None:
        return ""
    note = _one_line(hit.entry.note.say(language))
    told = _words(_excerpt(hit, language)).strip("… ")
    if not told or hit.entry.ref.kind is Kind.QUOTE:
        return note
    return "" if told in note or hit.entry.ref.kind not in _NAMED_BY_NOTE else note


def _lines(found: Found, language: Language, copy: Slug | None) -> Iterator[Row]:
    last = len(found.lines) - 1
    for number, line in enumerate(found.lines):
        yield Row(
            key=f"{line.copy}/{line.start}/{line.language}",
            heading=say(_LINES) if number == 0 else "",
            excerpt=markup(line.text),
            words=_words(line.text),
            foreign=_foreign(line.language, language),
            start=line.start if line.copy == copy else -1,
            more=found.more_lines and number == last,
        )
