# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The caption lines of a copy of the film."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select, update

from db.search.filling import fill_lines
from db.tables.marks import CaptionLineRow, CopyRow
from kiosk.domain.captions import CaptionLine
from kiosk.domain.values import Slug


def captions_digest(connection: Connection, copy: Slug) -> dict[Slug, str | None]:
    """For each film that has a copy of this name: of the file its lines were made from, None where it has none yet."""
    query = select(CopyRow.film, CopyRow.captions_digest).where(CopyRow.slug == copy, CopyRow.retired.is_(False))
    return {row.film: row.captions_digest for row in connection.execute(query)}


def store_lines(connection: Connection, film: Slug, copy: Slug, lines: Iterable[CaptionLine], digest: str) -> None:
    """In place of those there were, within the transaction of the caller. The copy MUST be there."""
    key = connection.scalars(select(CopyRow.id).where(CopyRow.film == film, CopyRow.slug == copy)).one()
    rows = [
        {
            "copy_id": key,
            "language": line.language,
            "start_ms": line.start,
            "end_ms": line.end,
            "speaker": line.speaker,
            "text": line.text,
        }
        for line in lines
    ]
    connection.execute(delete(CaptionLineRow).where(CaptionLineRow.copy_id == key))
    if rows:
        connection.execute(insert(CaptionLineRow), rows)
    connection.execute(update(CopyRow).where(CopyRow.id == key).values(captions_digest=digest))
    fill_lines(connection, key)
