# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite as this kiosk uses it: a write-ahead log, foreign keys kept, every commit on the disk."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from db.file import FILE, faults, write_ahead
from kiosk.domain.errors import MachineError

__all__ = ["FILE", "database_facts", "driver_errors", "open_database"]

_PRAGMAS = ("foreign_keys = ON", "synchronous = FULL", "busy_timeout = 5000")


def open_database(folder: Path) -> Engine:
    """The database in the data folder, empty where there was none: for one with its tables see db.upgrade.

    Only its schema is read, as every start waits for this; see database_facts for a check of the whole.

    Raises MachineError: see db.file.faults.
    """
    path = folder / FILE
    # An error of SQLAlchemy's tells what it was given, and is logged where it is a bug: words of visitors are among it.
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)
    event.listen(engine, "connect", _prepare)
    try:
        with faults(path), driver_errors(), engine.connect() as connection:
            connection.execute(text("SELECT count(*) FROM sqlite_master"))
    except MachineError:
        engine.dispose()
        raise
    return engine


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    write_ahead(connection)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def driver_errors() -> Iterator[None]:
    """The driver's own error, without SQLAlchemy's wrapping: the first, where mending it led to others.

    A full disk ends the transaction, so that what is undone by hand then is not there any more.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        first = error.orig if isinstance(error, DBAPIError) else error
        behind = error.__context__
        while behind is not None:
            if isinstance(behind, sqlite3.Error):
                first = behind
            behind = behind.__context__
        if isinstance(first, sqlite3.Error):
            raise first from error
        raise


def database_facts(folder: Path) -> dict[str, str]:
    """What staff may want to know of it: SQLite's version, how it writes, and that it can search text.

    The whole database is checked.

    Raises MachineError: see db.file.faults.
    """
    engine = open_database(folder)
    path = folder / FILE
    try:
        with faults(path), driver_errors(), engine.connect() as connection:
            mode = str(connection.execute(text("PRAGMA journal_mode")).scalar())
            options = connection.execute(text("PRAGMA compile_options")).scalars().all()
            found = str(connection.execute(text("PRAGMA quick_check(1)")).scalar())
    finally:
        engine.dispose()
    if found != "ok":
        raise MachineError("database.unusable", path=str(path), detail=found)
    if "ENABLE_FTS5" not in options:
        raise MachineError("database.unusable", path=str(path), detail="SQLite lacks FTS5")
    return {"sqlite": sqlite3.sqlite_version, "journal": mode}
