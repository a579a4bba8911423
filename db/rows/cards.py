# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every card: its row in `card`, and what rows its kind has beside it."""

from db.mixed import Columns
from db.rows import people, reception, subjects
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.cards import CardRow, CardSourceRow, Origin, change_json
from kiosk.domain.cards import Care, ContentCard, Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Chapter
from kiosk.domain.moments import Moment
from kiosk.domain.people import Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import LocalText


def card_row(keys: Keys, ref: Ref, position: int, card: ContentCard) -> Row:
    title, text = _words(card)
    return Row(CardRow, {**_base(keys, ref, position), "title": title, "text": text, **_care(keys, card.care)})


def chapter_row(keys: Keys, position: int, chapter: Chapter) -> Row:
    columns: Columns = {
        "title": chapter.title,
        "text": chapter.summary,
        "basis": None,
        "corrections": None,
        "advisory_id": None,
        "note": None,
        "note_basis": None,
        "search_aliases": (),
        "markings": (),
        "attract": False,
        "changes": [],
    }
    return Row(CardRow, {**_base(keys, Ref(Kind.CHAPTER, chapter.slug), position), **columns})


def part_rows(keys: Keys, ref: Ref, card: ContentCard) -> Rows:
    """What a card has beside its row in `card`."""
    key = keys.ref(ref)
    sources = ({"source_id": keys.of(Kind.SOURCE, slug)} for slug in card.care.sources)
    yield from in_order(CardSourceRow, {"card_id": key}, sources)
    yield from _of_kind(keys, key, card)


def _base(keys: Keys, ref: Ref, position: int) -> Columns:
    return {
        "id": keys.ref(ref),
        "film": keys.film,
        "kind": ref.kind,
        "slug": ref.slug,
        "origin": Origin.SHIPPED,
        "position": position,
        "retired": False,
    }


def _care(keys: Keys, care: Care) -> Columns:
    note = care.editor_note
    return {
        "basis": care.basis,
        "corrections": care.corrections,
        "advisory_id": keys.maybe(Kind.ADVISORY, care.advisory),
        "note": note.text if note else None,
        "note_basis": note.basis if note else None,
        "search_aliases": care.search_aliases,
        "markings": sorted(care.markings),
        "attract": care.attract,
        "changes": [change_json(change) for change in care.changes],
    }


def _words(card: ContentCard) -> tuple[LocalText | None, LocalText | None]:
    """card.title and card.text."""
    words: tuple[LocalText | None, LocalText | None] = (None, None)
    match card:
        case Person():
            words = card.display, card.about
        case Topic():
            words = card.title, card.summary
        case Term():
            words = card.title, card.meaning
        case Moment() | Claim():
            words = card.title, card.text
        case Exhibit():
            words = card.title, card.shows
        case Notice():
            words = card.title, None
        case Place():
            words = card.name, card.note
    return words


def _of_kind(keys: Keys, key: str, card: ContentCard) -> Rows:
    match card:
        case Person():
            yield from people.person_rows(keys, key, card)
        case Quote():
            yield from people.quote_rows(keys, key, card)
        case Topic():
            yield subjects.topic_row(key, card)
        case Moment():
            yield subjects.moment_row(key, card)
        case Exhibit():
            yield from subjects.exhibit_rows(keys, key, card)
        case Place():
            yield subjects.place_row(key, card)
        case Notice():
            yield from reception.notice_rows(keys, key, card)
        case Claim():
            yield from reception.claim_rows(keys, key, card)
