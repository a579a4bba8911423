# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that read what is known about the film: lists, cards, search.

--json prints the records of kiosk.domain field by field: a text as {"en": …, "lv": …}, an address as "topic/gulag",
times in thousandths of a second. `list` prints a list of them; `show` one object: address, card, linked, sources,
quotes, places; `search` one kiosk.domain.findings.Found.
"""

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from typing import Any

from db.library import FilmLibrary
from kiosk.app.pages import card_page
from kiosk.app.ports.catalogue import Catalogue
from kiosk.bootstrap.library import open_library
from kiosk.cli.plain import plain
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.content import CARDS
from kiosk.domain.entries import Entry, entry
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Chapter
from kiosk.domain.findings import Found, Span
from kiosk.domain.quotes import Quote
from kiosk.domain.values import Language, LocalText, Slug
from kiosk.host.clock import now
from kiosk.host.folders import data_home, prepare_data

_WIDTH = 110


@contextmanager
def library(data: Path | None, film: str | None) -> Iterator[FilmLibrary]:
    """The library of the data folder, while it is read."""
    folder = data_home(data)
    prepare_data(folder)
    opened = open_library(folder, now(), Slug(film) if film else None)
    try:
        yield opened
    finally:
        opened.close()


def list_cards(kind: Kind, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    with library(data, film) as opened:
        found = _all(opened.catalogue, kind)
    if as_json:
        _print_json([plain(record) for _, record in found])
        return
    for ref, record in found:
        _print_entry(entry(ref, getattr(record, "chapter", record)), Language(language))


def show_card(address: str, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    """address: "topic/gulag", or the slug alone where only one kind has it.

    Raises ContentError: card.unknown (address), card.ambiguous (address, known).
    """
    with library(data, film) as opened:
        catalogue: Catalogue = opened.catalogue
        ref = _find(catalogue, address)
        shown = _shown(catalogue, ref)
    if as_json:
        _print_json(plain(shown))
    else:
        _print_card(shown, Language(language))


def search_words(query: str, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    with library(data, film) as opened:
        found: Found = opened.search.find(query, Language(language))
    if as_json:
        _print_json(plain(found))
    else:
        _print_found(found, Language(language))


def _all(catalogue: Catalogue, kind: Kind) -> list[tuple[Ref, Any]]:
    """Each with its address; chapters with their marks, of each copy that has them."""
    if kind is not Kind.CHAPTER:
        return [(Ref(kind, card.slug), card) for card in catalogue.all(CARDS[kind])]
    copies = [marks for copy in catalogue.copies() if (marks := catalogue.marks(copy))]
    return [(Ref(kind, mark.chapter.slug), mark) for marks in copies for mark in marks.chapters]


def _find(catalogue: Catalogue, address: str) -> Ref:
    kind, slash, slug = address.rpartition("/")
    kinds = [one for one in Kind if one == kind] if slash else list(Kind)
    found = [one.ref for one in catalogue.entries(Ref(one, Slug(slug)) for one in kinds)]
    if not found:
        raise ContentError("card.unknown", address=address)
    if len(found) > 1:
        raise ContentError("card.ambiguous", address=address, known=", ".join(map(str, found)))
    return found[0]


def _shown(catalogue: Catalogue, ref: Ref) -> dict[str, Any]:
    card = catalogue.card(ref) or _chapter(catalogue, ref)
    page = card_page(catalogue, ref, next(iter(catalogue.copies()), None))
    sources = page.sources if page else catalogue.sources(card.care.sources if isinstance(card, Quote) else ())
    return {
        "address": ref,
        "card": card,
        "linked": catalogue.linked(ref),
        "quotes": page.quotes if page else (),
        "sources": sources,
        "places": page.places if page else (),
    }


def _chapter(catalogue: Catalogue, ref: Ref) -> Any:
    return next(mark for other, mark in _all(catalogue, Kind.CHAPTER) if other == ref)


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def _print_entry(one: Entry, language: Language, excerpt: str = "") -> None:
    print(f"{one.ref.slug}: {one.title.say(language)}")
    if excerpt or one.note:
        _print_text(excerpt or (one.note.say(language) if one.note else ""))


def _print_text(text: str) -> None:
    print(textwrap.fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    "))


def _print_card(shown: dict[str, Any], language: Language) -> None:
    card = getattr(shown["card"], "chapter", shown["card"])
    print(f"{shown['address']}")
    one = entry(shown["address"], card)
    print(one.title.say(language))
    for name, text in _texts(card, language):
        print(f"\n{name}:")
        _print_text(text)
    for quote in shown["quotes"]:
        print(f"\nquote {quote.slug}:")
        _print_text(quote.words.text)
    for heading, names in (
        ("linked", [f"{other.ref}: {other.title.say(language)}" for other in shown["linked"]]),
        ("sources", [f"{source.slug}: {source.title.say(language)}" for source in shown["sources"]]),
    ):
        print(f"\n{heading}:")
        for name in names:
            _print_text(name)


def _texts(card: ContentCard | Chapter, language: Language) -> Iterator[tuple[str, str]]:
    """Every text of ours that the record has at its top, with the name of its field."""
    for field in fields(card):  # type: ignore[arg-type]  # every card is a record
        value = getattr(card, field.name)
        if isinstance(value, LocalText):
            yield field.name, value.say(language)


def _print_found(found: Found, language: Language) -> None:
    for group in found.groups:
        print(f"{group.kind}{' (and more)' if group.more else ''}")
        for hit in group.hits:
            _print_entry(hit.entry, language, _said(hit.excerpt))
    if found.lines:
        print(f"lines{' (and more)' if found.more_lines else ''}")
    for line in found.lines:
        print(f"{line.copy} {line.start / 1000:.3f} s: {_said(line.text)}")


def _said(spans: Iterable[Span]) -> str:
    return " ".join("".join(f"[{span.text}]" if span.found else span.text for span in spans).split())
