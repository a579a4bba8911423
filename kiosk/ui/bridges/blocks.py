# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lists and cards are made of, ready to be drawn: all of it already in the visitor's language."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.app.pages import CardPage
from kiosk.domain.cards import Kind
from kiosk.domain.entries import Entry
from kiosk.domain.quotes import Quote, Verbatim
from kiosk.domain.values import Language, LocalText, Slug
from kiosk.ui.bridges import words
from kiosk.ui.dates import say_when

_SHORT_NOTES = frozenset({Kind.PERSON, Kind.NOTICE, Kind.TERM})
"""Whose note says in few words who or what they are. The others have texts, which would be cut off in a list."""


class BlockKind(StrEnum):
    """How a block is drawn; see parts/Blocks.qml."""

    ADVISORY = "advisory"
    HEADING = "heading"
    ENTRY = "entry"
    TEXT = "text"
    QUOTE = "quote"
    NOTE = "note"
    SIDES = "sides"
    MAP = "map"
    STANCES = "stances"


@dataclass(frozen=True, slots=True)
class Block:
    """One block; which fields count depends on its kind. They are the roles that QML sees.

    heading: title. advisory: text. text: text, and plain, the same in plain words, "" where it is not told so, too.
    note: title, text, drawn small.
    entry: label before it, title, note and tie under it, address it leads to, or at, where it plays the film from.
    quote: text as it is shown; label, who said it; translator, "" where the words are as published; original, the
    published words by language; note, the way it came to us; remark of the editors; large, where it is what a card is
    opened for.
    map: title, what leads to the map, where the places of the card are marked.
    sides: makers and objections, each a list of {name, text, address, quotes}; quotes as rows.
    stances: columns, a list of {title, rows}, the same for each stance; rows as {address, title, note, said,
    more, source, tie}; more: points that are not said.
    key: what makes it this block and no other, whatever the language.
    """

    kind: BlockKind
    key: str
    title: str = ""
    text: str = ""
    plain: str = ""
    note: str = ""
    label: str = ""
    tie: str = ""
    large: bool = False
    address: str = ""
    at: int = -1
    translator: str = ""
    original: str = ""
    remark: str = ""
    makers: list[dict[str, object]] = field(default_factory=list)
    objections: list[dict[str, object]] = field(default_factory=list)
    columns: list[dict[str, object]] = field(default_factory=list)


def heading(key: str, title: str) -> Block:
    return Block(BlockKind.HEADING, f"heading {key}", title=title)


def paragraph(key: str, said: LocalText | None, language: Language, plain: LocalText | None = None) -> Iterator[Block]:
    """Nothing where there is no text."""
    if said is not None:
        also = plain.say(language) if plain else ""
        yield Block(BlockKind.TEXT, f"text {key}", text=said.say(language), plain=also)


def note(key: str, title: str, text: str) -> Block:
    return Block(BlockKind.NOTE, f"note {key}", title=title, text=text)


def entry(found: Entry, language: Language) -> Block:
    """What leads to another card: with the date of a moment, and with what ties somebody to the film."""
    below = found.note.say(language) if found.note and found.ref.kind in _SHORT_NOTES else ""
    address = str(found.ref)
    return Block(
        BlockKind.ENTRY,
        address,
        title=found.title.say(language),
        note=below,
        label=say_when(found.when, language) if found.when else "",
        tie=words.tied(found.interests),
        address=address,
    )


def quotation(quote: Quote, page: CardPage, language: Language, *, named: bool = False) -> Block:
    """named: whether to say whose words they are."""
    speakers = [page.speaker(slug) for slug in quote.people] if named else []
    remark = quote.care.editor_note.text.say(language) if quote.care.editor_note else ""
    return words_of_others(
        str(quote.slug),
        quote.words,
        language,
        label=", ".join(entry.title.say(language) for entry in speakers if entry),
        note=chain(quote, page, language),
        remark=remark,
    )


def words_of_others(
    key: str, said: Verbatim, language: Language, *, label: str = "", note: str = "", remark: str = ""
) -> Block:
    """In a translation where there is one for the visitor, with the words as published one touch away."""
    translation = said.translated(language)
    shown = said.also_published.get(language) or (translation.text if translation else said.text)
    published = {said.language: said.text, **said.also_published}
    others = [(other, text) for other, text in published.items() if text != shown]
    return Block(
        BlockKind.QUOTE,
        f"quote {key}",
        text=shown,
        label=label,
        note=note,
        translator=translation.translator.say(language) if translation and shown == translation.text else "",
        original="\n\n".join(f"{_begun(words.language_name(other))}: {text}" for other, text in others),
        remark=remark,
    )


def chain(quote: Quote, page: CardPage, language: Language) -> str:
    """Said in → quoted via → date or undated → whether anybody compared it with the original."""
    steps = [
        words.said_in(source_title(page, quote.said_in, language)),
        words.quoted_via(source_title(page, quote.quoted_via, language)),
        say_when(quote.when, language),
        words.checked(compared=quote.original_checked),
    ]
    return " ".join(f"{_begun(step).rstrip('.')}." for step in steps)


def _begun(text: str) -> str:
    """As a sentence begins."""
    return text[:1].upper() + text[1:]


def source_title(page: CardPage, slug: Slug | None, language: Language) -> str:
    """ "" where there is no source."""
    source = page.source(slug) if slug else None
    return source.title.say(language) if source else ""


def group(key: str, title: str, entries: Iterable[Entry], language: Language) -> Iterator[Block]:
    """Entries under a heading; nothing where there are none."""
    found = [entry(each, language) for each in entries]
    if found:
        yield heading(key, title)
        yield from found


def as_row(block: Block) -> dict[str, object]:
    """For a quote within the sides of a claim, where QML has no model."""
    return {name: getattr(block, name) for name in ("text", "label", "note", "translator", "original", "remark")}
