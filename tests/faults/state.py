# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in a database, as one short word, and whether it is whole."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from db.backup import BACKUPS
from db.file import FILE

_TABLES = (
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND (type = 'table' OR name GLOB '*_text_content') "
    "AND name NOT GLOB 'sqlite_*' ORDER BY name"
)
"""With what the search holds, but not how it keeps it."""
_NOTHING = "nothing"


def state_of(connection: sqlite3.Connection) -> str:
    """The same for the same rows in the same tables, as this connection sees them."""
    found = hashlib.sha256()
    for (table,) in connection.execute(_TABLES).fetchall():
        rows = sorted(map(repr, connection.execute(f'SELECT rowid, * FROM "{table}"')))  # noqa: S608
        found.update("\n".join((table, *rows, "")).encode())
    return found.hexdigest()[:12]


def state_in(folder: Path) -> str:
    """Of the database in a data folder."""
    path = folder / FILE
    if not path.exists():
        return _NOTHING
    with closing(sqlite3.connect(path)) as connection:
        empty = not connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        return _NOTHING if empty else state_of(connection)


def faults_in(folder: Path) -> list[str]:
    """What is not whole in a data folder: the database, its search, and each backup that has its name."""
    wrong = []
    for path in (folder / FILE, *(folder / BACKUPS).glob("kiosk-*.db")):
        if path.exists():
            wrong += [f"{path.name}: {said}" for said in _faults_of(path)]
    return wrong


def _faults_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        said = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(3)") if line != "ok"]
        said += [f"an orphan: {row}" for row in connection.execute("PRAGMA foreign_key_check").fetchmany(3)]
        for (table,) in connection.execute("SELECT name FROM pragma_table_list WHERE type = 'virtual'").fetchall():
            connection.execute("BEGIN")
            try:
                connection.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")  # noqa: S608
            except sqlite3.DatabaseError as error:
                said.append(f"{table}: {error}")
            connection.execute("ROLLBACK")
        return said
