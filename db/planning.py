# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule, kept; see kiosk.app.ports.planning."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select, update

from db.acts import keep_act
from db.database import Database
from db.mixed import Columns
from db.planned import (
    DAYS,
    HOURS,
    PLAYLISTS,
    RULES,
    VOLUMES,
    Kind,
    before,
    called,
    columns_of,
    columns_read,
    forget,
    prune,
    row_of,
    understood,
)
from kiosk.domain.errors import EditError
from kiosk.domain.plan_faults import refuse
from kiosk.domain.plan_forms import as_text
from kiosk.domain.plan_names import in_order, name_key
from kiosk.domain.plan_told import NOTHING, name_of, told
from kiosk.domain.playlists import ATTRACT, StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Rule, Schedule, SpecialDay, VolumeHours
from kiosk.domain.staff import Act, Decision

KeyedT = TypeVar("KeyedT", StoredPlaylist, Rule, SpecialDay)
SheetT = TypeVar("SheetT", OpeningHours, VolumeHours)


class VenuePlanning:
    """Planning. Of what was read before, only what is another row by now is read anew."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[tuple[str, int], tuple[tuple[Any, ...], Any]] = {}

    def playlists(self) -> tuple[StoredPlaylist, ...]:
        with self._database.reading() as session:
            found, _ = self._listed(session.connection(), PLAYLISTS)
            if not any(one.attract for one in found):
                found.append(_attract_anew(session.connection()))
        return in_order(found)

    def playlist(self, key: int) -> StoredPlaylist:
        with self._database.reading() as session:
            row = row_of(session.connection(), PLAYLISTS, key)
            if row is None or row.removed:
                if key == ATTRACT:
                    return _attract_anew(session.connection())
                raise EditError("plan.unknown", what=PLAYLISTS.what, key=key)
            try:
                return understood(PLAYLISTS, row)
            except EditError:
                if key == ATTRACT:
                    return _attract_anew(session.connection())
                raise

    def put_playlist(self, playlist: StoredPlaylist, *, seen: int, decision: Decision) -> int:
        return self._put(PLAYLISTS, playlist, seen, decision, _refuse_taken)

    def remove_playlist(self, key: int, *, seen: int, decision: Decision) -> None:
        if key == ATTRACT:
            raise EditError("plan.attract")
        self._remove(PLAYLISTS, key, seen, decision, _refuse_used)

    def schedule(self) -> Schedule:
        with self._database.reading() as session:
            connection = session.connection()
            _, odd_lists = self._listed(connection, PLAYLISTS)
            rules, odd_rules = self._listed(connection, RULES)
            days, odd_days = self._listed(connection, DAYS)
            hours, odd_hours = _sheet(connection, HOURS, OpeningHours())
            volumes, odd_volumes = _sheet(connection, VOLUMES, VolumeHours())
        odd = (*odd_lists, *odd_rules, *odd_days, *odd_hours, *odd_volumes)
        return Schedule(tuple(rules), hours, tuple(days), volumes, odd)

    def put_rule(self, rule: Rule, *, seen: int, decision: Decision) -> int:
        return self._put(RULES, rule, seen, decision, _refuse_unlisted)

    def remove_rule(self, key: int, *, seen: int, decision: Decision) -> None:
        self._remove(RULES, key, seen, decision)

    def put_special_day(self, day: SpecialDay, *, seen: int, decision: Decision) -> int:
        return self._put(DAYS, day, seen, decision)

    def remove_special_day(self, key: int, *, seen: int, decision: Decision) -> None:
        self._remove(DAYS, key, seen, decision)

    def put_hours(self, hours: OpeningHours, *, seen: int, decision: Decision) -> None:
        self._put_sheet(HOURS, hours, OpeningHours(), seen, decision)

    def put_volumes(self, volumes: VolumeHours, *, seen: int, decision: Decision) -> None:
        self._put_sheet(VOLUMES, volumes, VolumeHours(), seen, decision)

    def _listed(self, connection: Connection, kind: Kind[KeyedT]) -> tuple[list[KeyedT], list[str]]:
        """In the order they were made; and what those are called that cannot be understood."""
        table = kind.table
        found: list[KeyedT] = []
        odd: list[str] = []
        for row in connection.execute(select(*columns_read(kind)).where(~table.c.removed).order_by(table.c.id)):
            try:
                found.append(self._one(kind, row))
            except EditError:
                odd.append(called(kind, row))
        return found, odd

    def _one(self, kind: Kind[KeyedT], row: Any) -> KeyedT:
        """Raises EditError: see understood."""
        place, seen = (kind.what, row.id), tuple(row)
        known = self._known.get(place)
        if known is None or known[0] != seen:
            known = self._known[place] = seen, understood(kind, row)
        record: KeyedT = known[1]
        return record

    def _put(
        self,
        kind: Kind[KeyedT],
        given: KeyedT,
        seen: int,
        decision: Decision,
        check: Callable[[Connection, KeyedT], None] = lambda *_: None,
    ) -> int:
        _refuse_reason(decision)
        refuse(kind.faults(given))
        kept = kind.tidy(given)
        with self._database.writing() as connection:
            row = row_of(connection, kind, given.key)
            if row is None and given.key and not (kind is PLAYLISTS and given.key == ATTRACT):
                raise EditError("plan.unknown", what=kind.what, key=given.key)
            is_new = row is None or row.removed
            if (row.version if row else 0) != seen:
                raise EditError("edit.stale", yours=told(kept), theirs=NOTHING if is_new else _theirs(kind, row))
            check(connection, kept)
            key = _write(connection, kind, kept, seen, decision)
            noted: dict[str, str | int] = {"key": key, "called": name_of(kept), "version": seen + 1}
            was = {} if is_new else before(kind, row)
            _note(connection, kind.noted.made if is_new else kind.noted.changed, {**noted, **was}, decision)
        return key

    def _remove(
        self,
        kind: Kind[KeyedT],
        key: int,
        seen: int,
        decision: Decision,
        check: Callable[[Connection, Any], None] = lambda *_: None,
    ) -> None:
        _refuse_reason(decision)
        with self._database.writing() as connection:
            row = row_of(connection, kind, key)
            if row is None or row.removed:
                raise EditError("plan.unknown", what=kind.what, key=key)
            if row.version != seen:
                raise EditError("edit.stale", yours=NOTHING, theirs=_theirs(kind, row))
            check(connection, row)
            change = {"removed": True, "version": seen + 1, "changed_at": decision.at}
            connection.execute(update(kind.table).where(kind.table.c.id == key).values(change))
            noted: dict[str, str | int] = {"key": key, "called": called(kind, row), "version": seen + 1}
            _note(connection, kind.noted.removed, {**noted, **before(kind, row)}, decision)
            prune(connection, kind)

    def _put_sheet(self, kind: Kind[SheetT], given: SheetT, usual: SheetT, seen: int, decision: Decision) -> None:
        _refuse_reason(decision)
        refuse(kind.faults(given))
        kept = kind.tidy(given)
        changes = {**columns_of(kind, kept), "version": seen + 1, "changed_at": decision.at}
        with self._database.writing() as connection:
            row = _sheet_row(connection, kind)
            if (row.version if row else 0) != seen:
                raise EditError("edit.stale", yours=told(kept), theirs=_theirs(kind, row) if row else told(usual))
            if row:
                connection.execute(update(kind.table).where(kind.table.c.name == kind.what).values(changes))
            else:
                connection.execute(insert(kind.table).values({"name": kind.what, **changes}))
            was = before(kind, row) if row else {"before": as_text(kind.written(usual))}
            _note(connection, kind.noted.changed, {**was, "version": seen + 1}, decision)


def _write(connection: Connection, kind: Kind[KeyedT], kept: KeyedT, seen: int, decision: Decision) -> int:
    table = kind.table
    values: Columns = {
        **columns_of(kind, kept),
        "version": seen + 1,
        "removed": False,
        "changed_at": decision.at,
    }
    if kept.key and connection.execute(update(table).where(table.c.id == kept.key).values(values)).rowcount:
        return kept.key
    made = connection.execute(insert(table).values({**values, **({"id": kept.key} if kept.key else {})}))
    return int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0


def _note(connection: Connection, code: str, arguments: dict[str, str | int], decision: Decision) -> None:
    act = Act(decision.at, decision.who, code, {**arguments, "reason": decision.reason})
    keep_act(connection, act, decision.undoes)
    forget(connection)


def _sheet(connection: Connection, kind: Kind[SheetT], usual: SheetT) -> tuple[SheetT, list[str]]:
    """And what cannot be understood, in whose place the usual stands, so that it can be changed."""
    row = _sheet_row(connection, kind)
    if row is None:
        return usual, []
    try:
        return understood(kind, row), []
    except EditError:
        return replace(usual, version=_version(row)), [kind.what]


def _sheet_row(connection: Connection, kind: Kind[SheetT]) -> Any:
    return connection.execute(select(*columns_read(kind)).where(kind.table.c.name == kind.what)).one_or_none()


def _attract_anew(connection: Connection) -> StoredPlaylist:
    """Where that of the attract loop cannot be understood: it always is there."""
    row = row_of(connection, PLAYLISTS, ATTRACT)
    return StoredPlaylist("", key=ATTRACT, version=_version(row) if row else 0)


def _version(row: Any) -> int:
    return row.version if isinstance(row.version, int) else 0


def _theirs(kind: Kind[Any], row: Any) -> str:
    try:
        return told(understood(kind, row))
    except EditError:
        return NOTHING


def _refuse_taken(connection: Connection, playlist: StoredPlaylist) -> None:
    table = PLAYLISTS.table
    others = select(table.c.name).where(~table.c.removed, table.c.id != playlist.key, table.c.id != ATTRACT)
    taken = {name_key(name) for name in connection.scalars(others) if isinstance(name, str)}
    if not playlist.attract and name_key(playlist.name) in taken:
        raise EditError("plan.name_taken", field="name", name=playlist.name)


def _refuse_unlisted(connection: Connection, rule: Rule) -> None:
    if rule.playlist:
        row = row_of(connection, PLAYLISTS, rule.playlist)
        if row is None or row.removed:
            raise EditError("plan.unknown", field="playlist", what=PLAYLISTS.what, key=rule.playlist)


def _refuse_used(connection: Connection, row: Any) -> None:
    table = RULES.table
    using = select(table.c.title).where(~table.c.removed, table.c.playlist_id == row.id).order_by(table.c.id)
    if by := connection.scalars(using).all():
        raise EditError("plan.used", name=row.name, by=", ".join(map(str, by)))


def _refuse_reason(decision: Decision) -> None:
    if not decision.reason.isprintable():
        raise EditError("edit.unstorable", detail="a reason is one line of text")
