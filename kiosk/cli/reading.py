# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that read what is known about the film: lists, cards, search.

--json prints the records of kiosk.domain field by field: a text as {"en": …, "lv": …}, an address as "topic/gulag",
times in thousandths of a second. `list` prints a list of them; `show` one object: address, card, advisory, quotes,
linked, sources, places; `search` one kiosk.domain.findings.Found.
"""

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from db.library import FilmLibrary
from kiosk.app.pages import card_page
from kiosk.app.ports.catalogue import Catalogue
from kiosk.bootstrap.library import open_library
from kiosk.cli.chapter_places import UnplacedChapter, in_one_film, places_in_use
from kiosk.cli.outline import dated, outline
from kiosk.cli.plain import plain
from kiosk.cli.upgrading import leave_to_kiosk
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import CARDS
from kiosk.domain.entries import Entry
from kiosk.domain.errors import ContentError
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.findings import Found, Span
from kiosk.domain.marks import ChapterMark
from kiosk.domain.moments import Moment
from kiosk.domain.people import Person
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.values import ENGLISH, Language, Slug
from kiosk.host.clock import now
from kiosk.host.folders import data_home, prepare_data

_WIDTH = 110


@contextmanager
def library(data: Path | None, film: str | None, language: str) -> Iterator[FilmLibrary]:
    """The library of the data folder, while it is read.

    Raises ContentError: language.unknown (language, known), and as leave_to_kiosk and open_library do.
    """
    folder = data_home(data)
    prepare_data(folder)
    leave_to_kiosk(folder)
    opened = open_library(folder, now(), Slug(film) if film else None)
    try:
        known = opened.catalogue.film().languages
        if language not in known:
            raise ContentError("language.unknown", language=language, known=", ".join(known))
        yield opened
    finally:
        opened.close()


def find_card(address: str, data: Path | None) -> Ref:
    """Its address in full; see show_card, which raises the same."""
    with library(data, None, ENGLISH) as opened, opened.catalogue.looking() as look:
        return _find(look, address)


def list_cards(kind: Kind, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    with library(data, film, language) as opened, opened.catalogue.looking() as look:
        found = _all(look, kind)
        if kind is Kind.CHAPTER and (places := places_in_use(data)) is not None:
            found = in_one_film(found, places)
        entries = look.entries(ref for ref, _ in found)
    if as_json:
        _print_json([plain(record) for _, record in found])
        return
    for one, record in zip(entries, (record for _, record in found), strict=True):
        # A venue may call a chapter otherwise in its own film.
        shown = replace(one, title=record.chapter.title) if isinstance(record, ChapterMark) else one
        _print_entry(shown, Language(language), *_details(record))


def show_card(address: str, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    """address: "topic/gulag", or the slug alone where only one kind has it.

    Raises ContentError: card.unknown (address), card.ambiguous (address, known).
    """
    with library(data, film, language) as opened, opened.catalogue.looking() as look:
        shown = _shown(look, _find(look, address))
    if as_json:
        _print_json(plain(shown))
    else:
        print("\n".join(outline(shown, Language(language))))


def search_words(query: str, data: Path | None, film: str | None, language: str, *, as_json: bool) -> None:
    with library(data, film, language) as opened:
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
    if not address.isascii():
        raise ContentError("card.unknown", address=ascii(address))
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
        "advisory": page.advisory if page else None,
        "quotes": page.quotes if page else (),
        "linked": tuple(one for one in catalogue.linked(ref) if not page or one.ref.kind is not Kind.QUOTE),
        "sources": sources,
        "places": page.places if page else (),
    }


def _chapter(catalogue: Catalogue, ref: Ref) -> Any:
    return next(mark for other, mark in _all(catalogue, Kind.CHAPTER) if other == ref)


def _print_json(value: object) -> None:
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    print()


def _print_entry(one: Entry, language: Language, *details: str) -> None:
    print(f"{one.ref.slug}: {one.title.say(language)}")
    note = one.note.say(language) if one.note else ""
    for text in (" · ".join(filter(None, details)), note, ", ".join(one.interests)):
        if text:
            print(textwrap.fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    "))


def _details(record: object) -> Iterator[str]:
    """What tells cards of one kind apart, beside their names."""
    match record:
        case Person():
            yield record.part
        case Moment():
            yield from (dated(record.when) or record.when.precision, f"strand: {record.strand}")
        case Notice():
            yield from (record.kind, record.stance or "", dated(record.when))
        case Exhibit():
            yield record.medium
        case ChapterMark():
            yield f"{record.chapter.start / 1000:.3f} to {record.chapter.end / 1000:.3f} s"
        case UnplacedChapter():
            yield "not marked yet"


def _print_found(found: Found, language: Language) -> None:
    if not (found.groups or found.lines):
        print("Nothing was found. Try fewer letters, or another spelling.")
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
