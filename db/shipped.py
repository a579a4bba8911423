# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's shipped rows, written from its content files as a whole."""

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, func, insert, select, update

from db.base import Base, table_of
from db.keys import belongs_to_film, film_keys
from db.look import all_as_edited
from db.mixed import Columns
from db.rows.cards import card_row, chapter_row, part_rows
from db.rows.films import advisory_row, film_columns, film_rows, source_row
from db.rows.marks import copy_row, mark_rows
from db.rows.row import Keys, Row, Rows
from db.search.filling import fill_film
from db.tables.cards import CardRow, CardSourceRow, LinkRow, Origin
from db.tables.films import AdvisoryRow, CreditRow, FactRow, FilmRow, SourceRow, StatementRow, TagRow
from db.tables.marks import AppearanceRow, ChapterAboutRow, ChapterMarkRow, CopyRow, LineMarkRow, StretchRow
from db.tables.people import PersonFilterRoleRow, PersonRoleRow, PersonRow, QuotePersonRow, QuoteRow
from db.tables.reception import (
    ClaimSideQuoteRow,
    ClaimSideRow,
    NoticeAuthorRow,
    NoticePointQuoteRow,
    NoticePointRow,
    NoticeRow,
)
from db.tables.subjects import ExhibitRow, MomentRow, PlaceRow, PublicityRow, TopicRow
from kiosk.domain.content import Content
from kiosk.domain.errors import ContentError
from kiosk.domain.searching import searchable
from kiosk.domain.values import Slug

_LASTING: tuple[type[AdvisoryRow | SourceRow | CardRow | CopyRow], ...] = (AdvisoryRow, SourceRow, CardRow, CopyRow)
"""Their rows are never deleted, only retired. In the order they are to be written in."""
_PARTS: tuple[type[Base], ...] = (
    FactRow,
    CreditRow,
    StatementRow,
    TagRow,
    CardSourceRow,
    LinkRow,
    PersonRow,
    PersonRoleRow,
    PersonFilterRoleRow,
    QuoteRow,
    QuotePersonRow,
    TopicRow,
    MomentRow,
    ExhibitRow,
    PublicityRow,
    PlaceRow,
    NoticeRow,
    NoticeAuthorRow,
    NoticePointRow,
    NoticePointQuoteRow,
    ClaimSideRow,
    ClaimSideQuoteRow,
    ChapterMarkRow,
    ChapterAboutRow,
    AppearanceRow,
    StretchRow,
    LineMarkRow,
)
"""Their rows are written anew. All other tables are none of this module's business."""


def digest_of(connection: Connection, film: Slug) -> str | None:
    """Of the files its rows were made from; None for a film that is not here."""
    return connection.scalar(select(FilmRow.digest).where(FilmRow.slug == film))


def store(connection: Connection, content: Content, digest: str) -> None:
    """Bring the shipped rows of a film to what its files say, within the transaction of the caller.

    Raises ContentError: content.taken (address, film) where the venue made a card of that address.
    """
    keys = Keys(content.film.slug)
    lasting, rest = _lasting(keys, content), _rest(keys, content)
    _refuse_taken(connection, lasting, keys.film)
    _write_film(connection, content, digest)
    _clear(connection, keys.film)
    for table in _LASTING:
        connection.execute(update(table).where(_shipped(table, keys.film)).values(retired=True))
        _renew(connection, table, [row.columns for row in lasting if row.table is table])
    _insert(connection, rest)
    fill_film(connection, keys.film, (searchable(ref, card) for ref, card in all_as_edited(connection, keys.film)))


def _lasting(keys: Keys, content: Content) -> tuple[Row, ...]:
    return (
        *(source_row(keys, n, source) for n, source in enumerate(content.sources)),
        *(advisory_row(keys, n, advisory) for n, advisory in enumerate(content.advisories)),
        *(card_row(keys, ref, n, card) for n, (ref, card) in enumerate(content.cards())),
        *(chapter_row(keys, n, chapter) for n, chapter in enumerate(content.chapters().values())),
        *(copy_row(keys, n, marks) for n, marks in enumerate(content.marks)),
    )


def _rest(keys: Keys, content: Content) -> Rows:
    yield from film_rows(keys, content.film)
    for ref, card in content.cards():
        yield from part_rows(keys, ref, card)
    for marks in content.marks:
        yield from mark_rows(keys, marks)
    for link in content.links:
        yield Row(LinkRow, {"one_id": keys.ref(link.one), "two_id": keys.ref(link.two), "origin": Origin.SHIPPED})


def _refuse_taken(connection: Connection, rows: Iterable[Row], film: Slug) -> None:
    """Of the rows that last, those that the venue made under the same key."""
    wanted = {row.columns["id"] for row in rows}
    for table in (CardRow, CopyRow):
        ours = select(table.id).where(table.film == film, table.origin == Origin.VENUE)
        for key in sorted(wanted & set(connection.scalars(ours))):
            raise ContentError("content.taken", address=key.removeprefix(f"{film}/"), film=film)


def _write_film(connection: Connection, content: Content, digest: str) -> None:
    film = content.film.slug
    columns = {**film_columns(content.film), "digest": digest}
    if connection.execute(update(FilmRow).where(FilmRow.slug == film).values(columns)).rowcount == 0:
        position = connection.scalar(select(func.count()).select_from(FilmRow))
        connection.execute(insert(FilmRow).values({**columns, "position": position}))


def _shipped(table: type[AdvisoryRow | SourceRow | CardRow | CopyRow], film: Slug) -> ColumnElement[bool]:
    """The rows of a film that its files may change."""
    ours = table.film == film
    return ours & (table.origin == Origin.SHIPPED) if issubclass(table, CardRow | CopyRow) else ours


def _clear(connection: Connection, film: Slug) -> None:
    """Of everything that is written anew, children first."""
    parts = {table_of(row) for row in _PARTS}
    for table in reversed(Base.metadata.sorted_tables):
        if table in parts:
            connection.execute(delete(table).where(_owned(table, film)), film_keys(film))


def _owned(table: Table, film: Slug) -> ColumnElement[bool]:
    """Whether a row is part of something of the film that was shipped, as the first column of its key says.

    A link belongs to who made it, whatever it leads from.
    """
    owner = next(iter(table.primary_key.columns))
    if table is table_of(LinkRow):
        return belongs_to_film(owner) & (table.c.origin == Origin.SHIPPED)
    if owner.name == "film":
        return owner == film
    of = CopyRow if owner.name == "copy_id" else CardRow
    return owner.in_(select(of.id).where(_shipped(of, film)))


def _renew(connection: Connection, table: type[Base], rows: list[Columns]) -> None:
    """Change the rows that are there, and add the others."""
    key = table_of(table).c.id
    there = set(connection.scalars(select(key)))
    old = [{"the_key": row["id"], **row} for row in rows if row["id"] in there]
    new = [row for row in rows if row["id"] not in there]
    if old:
        connection.execute(update(table_of(table)).where(key == bindparam("the_key")), old)
    if new:
        connection.execute(insert(table_of(table)), new)


def _insert(connection: Connection, rows: Iterable[Row]) -> None:
    joined = set(map(tuple, connection.execute(select(LinkRow.one_id, LinkRow.two_id))))
    by_table: dict[Table, list[Columns]] = defaultdict(list)
    for row in rows:
        # Two cards that the venue has joined already stay joined by it.
        if row.table is not LinkRow or (row.columns["one_id"], row.columns["two_id"]) not in joined:
            by_table[table_of(row.table)].append(row.columns)
    for table in Base.metadata.sorted_tables:
        if table in by_table:
            connection.execute(insert(table), by_table[table])
