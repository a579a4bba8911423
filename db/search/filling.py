# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling the tables of words. Everything here belongs to the caller's transaction, which is all or nothing."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection

from db.keys import key_of
from db.search.schema import BLOCK_BITS, KINDS, LANGUAGE_BITS, first_of_block, first_of_kind, last_of_kind
from kiosk.domain.cards import Kind
from kiosk.domain.folding import rough, spelled_differently, words
from kiosk.domain.searching import Searchable, paragraphs
from kiosk.domain.values import Slug

_ADD_CARD = (
    "INSERT INTO card_text (rowid, card_id, language, title, also, body, title_rough, body_rough)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_LINE = "INSERT INTO line_text (rowid, line_id, copy_id, language, body, body_rough) VALUES (?, ?, ?, ?, ?, ?)"
_LINES = "SELECT language, id, text FROM caption_line WHERE copy_id = ? ORDER BY language, start_ms, id"


def fill_film(connection: Connection, film: Slug, cards: Iterable[Searchable]) -> None:
    """Every card of a film anew, in the order of the editors; what is not among them is not found any more."""
    connection.exec_driver_sql(
        "DELETE FROM card_text WHERE rowid IN (SELECT rowid FROM card_text WHERE card_id BETWEEN ? AND ?)",
        (f"{film}/", f"{film}0"),
    )
    numbers = {kind: _next_number(connection, kind) for kind in KINDS}
    rows: list[tuple[Any, ...]] = []
    for card in cards:
        rows.extend(_card_rows(numbers[card.ref.kind], film, card))
        numbers[card.ref.kind] += 1 << LANGUAGE_BITS
    _add(connection, _ADD_CARD, rows)


def fill_card(connection: Connection, film: Slug, card: Searchable) -> None:
    """One card anew, after staff changed it; at the end of its kind if there was none."""
    key = key_of(film, card.ref)
    old = connection.exec_driver_sql("SELECT rowid FROM card_text WHERE card_id = ?", (key,)).scalars().all()
    for row in old:
        connection.exec_driver_sql("DELETE FROM card_text WHERE rowid = ?", (row,))
    number = min(old) if old else _next_number(connection, card.ref.kind)
    _add(connection, _ADD_CARD, list(_card_rows(number, film, card)))


def fill_lines(connection: Connection, copy_id: str) -> None:
    """All caption lines of a copy anew, from the table caption_line; those of a copy without any are taken out."""
    connection.exec_driver_sql(
        "DELETE FROM line_text WHERE rowid IN (SELECT rowid FROM line_text WHERE copy_id = ?)", (copy_id,)
    )
    newest = connection.exec_driver_sql("SELECT max(rowid) FROM line_text").scalar()
    number = -1 if newest is None else newest
    spoken: str | None = None
    rows: list[tuple[Any, ...]] = []
    for language, line, text in connection.exec_driver_sql(_LINES, (copy_id,)):
        number = number + 1 if language == spoken else first_of_block(_block_after(number))
        spoken = language
        rows.append((number, line, copy_id, language, text, _rough_of(text)))
    _add(connection, _ADD_LINE, rows)


def _card_rows(number: int, film: Slug, card: Searchable) -> Iterator[tuple[Any, ...]]:
    for place, (language, told) in enumerate(card.told.items()):
        also, body = "\n".join(card.also(language)), paragraphs(told.body)
        names = _all_rough(f"{told.title}\n{also}")
        yield (number + place, key_of(film, card.ref), language, told.title, also, body, names, _rough_of(body))


def _next_number(connection: Connection, kind: Kind) -> int:
    last = connection.exec_driver_sql(
        "SELECT max(rowid) FROM card_text WHERE rowid BETWEEN ? AND ?", (first_of_kind(kind), last_of_kind(kind))
    ).scalar()
    return first_of_kind(kind) if last is None else ((last >> LANGUAGE_BITS) + 1) << LANGUAGE_BITS


def _block_after(row: int) -> int:
    return (row >> BLOCK_BITS) + 1


def _all_rough(text: str) -> str:
    return " ".join(dict.fromkeys(rough(match[0]) for match in words(text)))


def _rough_of(text: str) -> str:
    """Of a running text only what people spell in several ways, so that "share" is not found by "sare"."""
    found = (match[0] for match in words(text))
    return " ".join(dict.fromkeys(rough(word) for word in found if spelled_differently(word)))


def _add(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)
