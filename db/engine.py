# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite as this kiosk uses it: a write-ahead log, foreign keys kept, every commit on the disk."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from kiosk.domain.errors import MachineError

FILE = "kiosk.db"
_PRAGMAS = ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", "busy_timeout = 5000")


def open_database(folder: Path) -> Engine:
    """The database in the data folder; made where there is none.

    Raises MachineError: database.unusable (path, detail).
    """
    path = folder / FILE
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA quick_check")).scalar()
    except DBAPIError as error:
        engine.dispose()
        raise MachineError("database.unusable", path=str(path), detail=str(error.orig)) from error
    if found != "ok":
        engine.dispose()
        raise MachineError("database.unusable", path=str(path), detail=str(found))
    return engine


def database_facts(folder: Path) -> dict[str, str]:
    """What staff may want to know of it: SQLite's version, how it writes, and that it can search text.

    Raises MachineError: database.unusable (path, detail).
    """
    engine = open_database(folder)
    try:
        with engine.connect() as connection:
            mode = str(connection.execute(text("PRAGMA journal_mode")).scalar())
            options = connection.execute(text("PRAGMA compile_options")).scalars().all()
    finally:
        engine.dispose()
    if "ENABLE_FTS5" not in options:
        raise MachineError("database.unusable", path=str(folder / FILE), detail="SQLite lacks FTS5")
    return {"sqlite": sqlite3.sqlite_version, "journal": mode}
