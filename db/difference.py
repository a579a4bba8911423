# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one database has that another has not, table by table."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table' "
    "AND name NOT GLOB 'sqlite_*' AND name <> 'alembic_version' ORDER BY name"
)
"""Not those of the search, which are made from the others."""
_COLUMNS = "SELECT name FROM pragma_table_info(?, ?) ORDER BY cid"
_KEYS = "SELECT name FROM pragma_table_info(?, ?) WHERE pk ORDER BY pk"


@dataclass(frozen=True, slots=True)
class TableChange:
    """Rows, by their keys: added, removed and changed are those that become so when then takes the place of now."""

    table: str
    added: int
    removed: int
    changed: int


def difference(now: Path, then: Path) -> tuple[TableChange, ...]:
    """Of tables that differ. Where a column is there in one of the two only, it is left out.

    Neither is changed. Raises sqlite3.Error, sqlite3.OperationalError where one is not there.
    """
    with closing(sqlite3.connect(f"{now.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)) as both:
        both.execute("ATTACH ? AS later", (f"{then.absolute().as_uri()}?mode=ro",))
        both.execute("BEGIN")
        before, after = (tuple(name for (name,) in both.execute(_TABLES, (of,))) for of in ("main", "later"))
        found = (_compared(both, table, before, after) for table in sorted({*before, *after}))
        return tuple(one for one in found if one.added or one.removed or one.changed)


def rows_in(path: Path) -> dict[str, int]:
    """How many rows each table has. Raises sqlite3.Error."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        names = [name for (name,) in connection.execute(_TABLES, ("main",))]
        return {name: _count(connection, f"SELECT count(*) FROM main.{_quoted(name)}") for name in names}  # noqa: S608


def _compared(both: sqlite3.Connection, table: str, before: tuple[str, ...], after: tuple[str, ...]) -> TableChange:
    name = _quoted(table)
    if table not in before:
        return TableChange(table, _count(both, f"SELECT count(*) FROM later.{name}"), 0, 0)  # noqa: S608
    if table not in after:
        return TableChange(table, 0, _count(both, f"SELECT count(*) FROM main.{name}"), 0)  # noqa: S608
    shared = [
        column
        for column in _named(both, _COLUMNS, table, "main")
        if column in set(_named(both, _COLUMNS, table, "later"))
    ]
    keys = [key for key in _named(both, _KEYS, table, "main") if key in shared] or shared
    same = " AND ".join(f"a.{_quoted(key)} IS b.{_quoted(key)}" for key in keys)
    other = " OR ".join(f"a.{_quoted(column)} IS NOT b.{_quoted(column)}" for column in shared if column not in keys)
    missing = f"SELECT count(*) FROM {{}}.{name} AS a WHERE NOT EXISTS (SELECT 1 FROM {{}}.{name} AS b WHERE {same})"  # noqa: S608
    changed = f"SELECT count(*) FROM main.{name} AS a JOIN later.{name} AS b ON {same} WHERE {other}"  # noqa: S608
    return TableChange(
        table,
        _count(both, missing.format("later", "main")),
        _count(both, missing.format("main", "later")),
        _count(both, changed) if other else 0,
    )


def _named(both: sqlite3.Connection, question: str, table: str, of: str) -> list[str]:
    return [name for (name,) in both.execute(question, (table, of))]


def _count(connection: sqlite3.Connection, question: str) -> int:
    (number,) = connection.execute(question).fetchone()
    return int(number)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
