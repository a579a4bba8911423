# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from db.database import Database
from db.tables.playback import PlaybackRow
from kiosk.domain.played import Played

MOST = 300_000
"""The latest so many are kept: more than a year of twelve hours a day, with an item a minute.

By number, as a clock that is wrong for a day would make everything look old.
"""


def keep(connection: Connection, played: Played, now: datetime) -> None:
    """In the caller's transaction. What there is no room for goes, the oldest first.

    now: when it ended, with its time zone.
    """
    columns = {
        "ended_at": now,
        "film": played.film,
        "reason": played.reason,
        "lasted_ms": played.lasted,
        "start_ms": played.start,
        "end_ms": played.end,
        "first_picture_ms": played.first_picture,
        "lost": played.lost,
        "engines": played.engines,
        "fault": played.fault,
        "attract": played.attract,
        "occasion": played.occasion,
    }
    connection.execute(insert(PlaybackRow).values(columns))
    newest = select(func.max(PlaybackRow.id)).scalar_subquery()
    connection.execute(delete(PlaybackRow).where(PlaybackRow.id <= newest - MOST))


def played_since(database: Database, since: datetime) -> tuple[tuple[datetime, Played], ...]:
    """Each with when it ended, the oldest first."""
    query = select(PlaybackRow).where(PlaybackRow.ended_at >= since).order_by(PlaybackRow.ended_at, PlaybackRow.id)
    with database.reading() as session:
        return tuple((row.ended_at, _record(row)) for row in session.scalars(query))


def _record(row: PlaybackRow) -> Played:
    return Played(
        film=row.film,
        lasted=row.lasted_ms,
        reason=row.reason,
        start=row.start_ms,
        end=row.end_ms,
        first_picture=row.first_picture_ms,
        lost=row.lost,
        engines=row.engines,
        fault=row.fault,
        attract=row.attract,
        occasion=row.occasion,
    )
