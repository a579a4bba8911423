# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and parts of the schedule as rows: one kind like the other, but for what they are called."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from sqlalchemy import Column, Connection, Table, delete, func, select, update

from db.base import table_of
from db.mixed import Columns
from db.tables.planning import PlaylistRow, ScheduleRuleRow, ScheduleSheetRow, SpecialDayRow
from db.tables.staff_acts import StaffActRow
from kiosk.domain.errors import EditError
from kiosk.domain.plain_values import Form
from kiosk.domain.plan_faults import (
    PlanFault,
    hours_faults,
    playlist_faults,
    refuse,
    rule_faults,
    special_day_faults,
    volume_faults,
)
from kiosk.domain.plan_forms import (
    as_text,
    from_text,
    read_hours,
    read_playlist,
    read_rule,
    read_special_day,
    read_volumes,
    written_hours,
    written_playlist,
    written_rule,
    written_special_day,
    written_volumes,
)
from kiosk.domain.plan_tidy import tidy_hours, tidy_playlist, tidy_rule, tidy_special_day, tidy_volumes
from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Rule, SpecialDay, VolumeHours

KEPT_REMOVED = 1_000
"""Of each kind; then those go that were removed first."""
KEPT_BEFORE = 300
"""Acts that say what was before, so that they can be taken back. A long playlist has some 30 kB."""

_ACT = table_of(StaffActRow)
_HIGHEST_KEY = 2**63 - 1

PlannedT = TypeVar("PlannedT", StoredPlaylist, Rule, SpecialDay, OpeningHours, VolumeHours)


@dataclass(frozen=True, slots=True)
class _Noted:
    """The codes of the acts that change one."""

    changed: str
    made: str = ""
    removed: str = ""


@dataclass(frozen=True, slots=True)
class Kind(Generic[PlannedT]):
    """what: as plan.unknown and plan.unreadable call it. apart: the columns that hold a part of its form, by its name.

    The first of them is what it is called.
    """

    what: str
    table: Table
    noted: _Noted
    faults: Callable[[PlannedT], tuple[PlanFault, ...]]
    tidy: Callable[[PlannedT], PlannedT]
    written: Callable[[PlannedT], Form]
    read: Callable[[object], PlannedT]
    apart: Mapping[str, str] = field(default_factory=dict)


PLAYLISTS = Kind(
    "playlist",
    table_of(PlaylistRow),
    _Noted("playlist.changed", "playlist.made", "playlist.removed"),
    playlist_faults,
    tidy_playlist,
    written_playlist,
    read_playlist,
    {"name": "name"},
)
RULES = Kind(
    "rule",
    table_of(ScheduleRuleRow),
    _Noted("rule.changed", "rule.made", "rule.removed"),
    rule_faults,
    tidy_rule,
    written_rule,
    read_rule,
    {"title": "title", "playlist": "playlist_id"},
)
DAYS = Kind(
    "day",
    table_of(SpecialDayRow),
    _Noted("day.changed", "day.made", "day.removed"),
    special_day_faults,
    tidy_special_day,
    written_special_day,
    read_special_day,
    {"title": "title"},
)
_SHEET = table_of(ScheduleSheetRow)
HOURS = Kind("hours", _SHEET, _Noted("hours.changed"), hours_faults, tidy_hours, written_hours, read_hours)
VOLUMES = Kind("volumes", _SHEET, _Noted("volumes.changed"), volume_faults, tidy_volumes, written_volumes, read_volumes)
_CODES = [
    code for kind in (PLAYLISTS, RULES, DAYS) for code in (kind.noted.changed, kind.noted.made, kind.noted.removed)
]
_CODES += [HOURS.noted.changed, VOLUMES.noted.changed]


def columns_of(kind: Kind[PlannedT], planned: PlannedT) -> Columns:
    """Without key, version and time."""
    form = kind.written(planned)
    # Playlist 0, which is none, is no row either.
    apart = {column: None if (value := form.pop(name)) == 0 else value for name, column in kind.apart.items()}
    return {**apart, "record": as_text(form)}


def columns_read(kind: Kind[PlannedT]) -> list[Column[Any]]:
    """All but those that only the database needs."""
    names: tuple[str, ...] = ("version", "record", *kind.apart.values())
    return [*kind.table.primary_key.columns, *(kind.table.c[name] for name in names)]


def understood(kind: Kind[PlannedT], row: Any) -> PlannedT:
    """Raises EditError: plan.* where it is nothing that could have been kept here."""
    if not isinstance(row.version, int):
        raise EditError("plan.unreadable", what=kind.what, field="version")
    apart = {name: 0 if (value := getattr(row, column)) is None else value for name, column in kind.apart.items()}
    found = kind.read({**from_text(row.record, kind.what), **apart})
    if isinstance(found, StoredPlaylist | Rule | SpecialDay):
        found = replace(found, key=row.id)
    refuse(kind.faults(found))
    return replace(found, version=row.version)


def called(kind: Kind[PlannedT], row: Any) -> str:
    """Whatever the rest of it is like."""
    name = getattr(row, next(iter(kind.apart.values())))
    return name if isinstance(name, str) and name.isprintable() and name else f"{kind.what} {row.id}"


def before(kind: Kind[PlannedT], row: Any) -> dict[str, str | int]:
    """What takes a change of the row back, nothing where it cannot be understood."""
    with suppress(EditError):
        return {"before": as_text(kind.written(understood(kind, row)))}
    return {}


def row_of(connection: Connection, kind: Kind[PlannedT], key: int) -> Any:
    """None where there is none."""
    if not 0 < key <= _HIGHEST_KEY:
        return None
    table = kind.table
    return connection.execute(select(*columns_read(kind), table.c.removed).where(table.c.id == key)).one_or_none()


def prune(connection: Connection, kind: Kind[PlannedT]) -> None:
    """Take those away that were removed long ago: none that a rule plays, and never the newest, whose key would come
    again.
    """
    table, same, rules = kind.table, kind.table.alias(), RULES.table
    last = same.c.changed_at.desc(), same.c.id.desc()
    long_ago = select(same.c.id).where(same.c.removed).order_by(*last).offset(KEPT_REMOVED)
    goes = [table.c.id.in_(long_ago), table.c.id < select(func.max(same.c.id)).scalar_subquery()]
    if kind is PLAYLISTS:
        goes.append(table.c.id.not_in(select(rules.c.playlist_id).where(rules.c.playlist_id.is_not(None))))
    connection.execute(delete(table).where(*goes))


def forget(connection: Connection) -> None:
    """After each act of these: one that is old says what was before no more."""
    old = select(_ACT.c.id, _ACT.c.arguments).where(_ACT.c.code.in_(_CODES)).order_by(_ACT.c.id.desc())
    row = connection.execute(old.offset(KEPT_BEFORE).limit(1)).one_or_none()
    if row and "before" in row.arguments:
        left = {name: value for name, value in row.arguments.items() if name != "before"}
        connection.execute(update(_ACT).where(_ACT.c.id == row.id).values(arguments=left))
