# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts of staff, written down in the transaction of what they change."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.orm import Session, aliased

from db.tables.staff_acts import StaffActRow
from kiosk.domain.errors import EditError
from kiosk.domain.staff import Act, KeptAct

KEPT = 20_000
"""Rows; then the oldest go. Some four MiB, and years of a busy house."""


def keep_act(connection: Connection, act: Act, undoes: int | None = None) -> None:
    """undoes: the key of the act it takes back. Raises EditError: act.undone (key) where that was taken back before."""
    if undoes is not None:
        known = select(StaffActRow.id).where(StaffActRow.id == undoes)
        taken_back = select(StaffActRow.id).where(StaffActRow.undoes == undoes)
        if connection.scalar(known) is None or connection.scalar(taken_back) is not None:
            raise EditError("act.undone", key=undoes)
    row = {"done_at": act.at, "who": act.who, "code": act.code, "arguments": dict(act.arguments), "undoes": undoes}
    connection.execute(insert(StaffActRow), [row])
    newest = connection.scalar(select(func.max(StaffActRow.id))) or 0
    connection.execute(delete(StaffActRow).where(StaffActRow.id <= newest - KEPT))


def acts_since(session: Session, since: datetime, most: int) -> tuple[KeptAct, ...]:
    """The newest first."""
    query = _WITH_UNDONE.where(StaffActRow.done_at >= since).order_by(StaffActRow.id.desc()).limit(most)
    return tuple(_record(row, undone) for row, undone in session.execute(query))


def act_of(session: Session, key: int) -> KeptAct | None:
    """None where there is none of this key."""
    found = session.execute(_WITH_UNDONE.where(StaffActRow.id == key)).one_or_none()
    return _record(*found) if found else None


_UNDOING = aliased(StaffActRow)
_WITH_UNDONE = select(StaffActRow, _UNDOING.id).outerjoin(_UNDOING, _UNDOING.undoes == StaffActRow.id)


def _record(row: StaffActRow, undone: int | None) -> KeptAct:
    act = Act(row.done_at, row.who, row.code, row.arguments)
    return KeptAct(row.id, act, undone is not None, row.undoes)
