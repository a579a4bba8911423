# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from db.database import Database
from db.tables.playback import PlaybackRow
from kiosk.domain.played import Played

_KEPT = timedelta(days=400)
"""Longer than a year, so that this month can be compared with that of last year."""


def keep(connection: Connection, played: Played, now: datetime) -> None:
    """In the caller's transaction. What is too old goes. now: when it ended, with its time zone."""
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
    }
    connection.execute(insert(PlaybackRow).values(columns))
    connection.execute(delete(PlaybackRow).where(PlaybackRow.ended_at < now - _KEPT))


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
    )
