# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What went wrong here."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from db.database import Database
from db.tables.faults import FaultRow
from kiosk.domain.faults import Fault

KEPT = 5_000
"""Rows; then the oldest go. About a MiB, and years of a kiosk that is well."""


def keep_faults(connection: Connection, faults: Sequence[Fault]) -> None:
    """In the caller's transaction. One whose key is there stays as it is."""
    new = {fault.key: fault for fault in faults}
    for key in connection.scalars(select(FaultRow.key).where(FaultRow.key.in_(new))):
        del new[key]
    rows = [_columns(fault) for fault in new.values()]
    if rows:
        connection.execute(insert(FaultRow), rows)
    newest = connection.scalar(select(func.max(FaultRow.id))) or 0
    connection.execute(delete(FaultRow).where(FaultRow.id <= newest - KEPT))


def faults_since(database: Database, since: datetime) -> tuple[Fault, ...]:
    """The oldest first."""
    return latest_faults(database, since, KEPT)[::-1]


def latest_faults(database: Database, since: datetime, most: int) -> tuple[Fault, ...]:
    """The newest first."""
    query = select(FaultRow).where(FaultRow.happened_at >= since)
    query = query.order_by(FaultRow.happened_at.desc(), FaultRow.id.desc()).limit(most)
    with database.reading() as session:
        return tuple(_record(row) for row in session.scalars(query))


def _columns(fault: Fault) -> dict[str, object]:
    return {
        "key": fault.key,
        "happened_at": fault.at,
        "code": fault.code,
        "arguments": dict(fault.arguments),
        "done": fault.done,
        "times": fault.times,
    }


def _record(row: FaultRow) -> Fault:
    return Fault(row.key, row.happened_at, row.code, row.arguments, row.done, row.times)
