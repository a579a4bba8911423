# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Many cards, of any kinds, each in one line, with one question to the database."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, bindparam, func, select
from sqlalchemy.orm import Session

from db.base import table_of
from db.keys import key_of, ref_of
from db.mixed import DATED_COLUMNS, VERBATIM_COLUMNS, present
from db.tables.cards import CardRow
from db.tables.films import SourceRow
from db.tables.people import PersonRoleRow, PersonRow, QuotePersonRow, QuoteRow
from db.tables.reception import NoticeAuthorRow, NoticeRow
from db.tables.subjects import MomentRow
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.dates import When
from kiosk.domain.editing import Texts, written
from kiosk.domain.entries import Entry, spoken, together
from kiosk.domain.people import Interest
from kiosk.domain.quotes import Verbatim
from kiosk.domain.values import Slug

_TITLE = {Kind.PERSON: "display", Kind.PLACE: "name"}
_NOTE = {Kind.PERSON: "about", Kind.TOPIC: "summary", Kind.TERM: "meaning", Kind.EXHIBIT: "shows", Kind.PLACE: "note"}
"""What card.title and card.text are called in the records, where they are not called title and text."""


_CARD, _QUOTE, _MOMENT, _PERSON, _NOTICE = map(table_of, (CardRow, QuoteRow, MomentRow, PersonRow, NoticeRow))
_ROLE, _AUTHOR, _SAID, _SOURCE = map(table_of, (PersonRoleRow, NoticeAuthorRow, QuotePersonRow, SourceRow))
_SPEAKER = _CARD.alias("speaker")


def _first(table: Table, owner: ColumnElement[str]) -> ColumnElement[bool]:
    return (owner == _CARD.c.id) & (table.c.position == 0)


_ENTRIES = (
    select(
        _CARD.c.id,
        _CARD.c.title,
        _CARD.c.text,
        _ROLE.c.text.label("role"),
        _AUTHOR.c.described,
        _SPEAKER.c.id.label("speaker_id"),
        _SPEAKER.c.title.label("speaker"),
        _SOURCE.c.title.label("source"),
        func.coalesce(_PERSON.c.interests, _NOTICE.c.interests).label("interests"),
        *(_QUOTE.c[name] for name in VERBATIM_COLUMNS),
        *(_MOMENT.c[name] for name in DATED_COLUMNS),
    )
    .select_from(
        _CARD.outerjoin(_QUOTE, _QUOTE.c.card_id == _CARD.c.id)
        .outerjoin(_SAID, _SAID.c.quote_id == _CARD.c.id)
        .outerjoin(_SPEAKER, _SPEAKER.c.id == _SAID.c.person_id)
        .outerjoin(_SOURCE, _SOURCE.c.id == func.coalesce(_QUOTE.c.said_in_id, _QUOTE.c.quoted_via_id))
        .outerjoin(_MOMENT, _MOMENT.c.card_id == _CARD.c.id)
        .outerjoin(_PERSON, _PERSON.c.card_id == _CARD.c.id)
        .outerjoin(_ROLE, _first(_ROLE, _ROLE.c.person_id))
        .outerjoin(_NOTICE, _NOTICE.c.card_id == _CARD.c.id)
        .outerjoin(_AUTHOR, _first(_AUTHOR, _AUTHOR.c.notice_id))
    )
    .where(_CARD.c.id.in_(bindparam("keys", expanding=True)), _CARD.c.retired.is_(False))
    .order_by(_SAID.c.position)
)


def entries_of(session: Session, film: Slug, refs: Iterable[Ref], texts: Mapping[str, Texts]) -> Mapping[Ref, Entry]:
    """Of those that are there. See kiosk.domain.entries for what stands in one. texts: see texts_of."""
    rows = session.execute(_ENTRIES, {"keys": [key_of(film, ref) for ref in refs]})
    found: dict[Ref, Entry] = {}
    for entry in (_entry(row, texts) for row in rows):
        # A quote has a row for each who said it.
        before = found.get(entry.ref)
        note = together(before.note, entry.note) if before and before.note and entry.note else entry.note
        found[entry.ref] = replace(entry, note=note)
    return found


def _entry(row: Row[Any], texts: Mapping[str, Texts]) -> Entry:
    ref = ref_of(row.id)
    if ref.kind is Kind.QUOTE:
        words = Verbatim(row.words, row.language, row.translations, row.also_published)
        speaker = written(row.speaker, texts.get(row.speaker_id, {}).get(_TITLE[Kind.PERSON], {}))
        return Entry(ref, spoken(words), speaker or row.source)
    own = texts.get(row.id, {})
    title = present(written(row.title, own.get(_TITLE.get(ref.kind, "title"), {})))
    note = written(row.text, own.get(_NOTE.get(ref.kind, "text"), {}))
    when = When(*(getattr(row, name) for name in DATED_COLUMNS)) if ref.kind is Kind.MOMENT else None
    interests = tuple(map(Interest, row.interests))
    return Entry(ref, title, row.role or row.described or note, when, interests)
