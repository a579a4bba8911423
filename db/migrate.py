# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Migrations run by Alembic, in a transaction that is ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, NullPool, create_engine, event

from db.base import Base
from db.engine import driver_errors
from db.schema import Schema
from kiosk.domain.errors import MachineError

_SCRIPTS = Path(__file__).parent / "migrations"
_BEGIN = "BEGIN IMMEDIATE"


@contextmanager
def transaction(path: Path, patience: float) -> Iterator[Connection]:
    """Changes of tables and rows, all or none. It waits for other writers first, for as many seconds as patience says.

    Foreign keys are off, from before its beginning: with them on, a table that is rebuilt takes the rows of its
    children with it. It is begun by hand, as the driver begins none before a change of tables, which would outlive
    what follows it.

    Raises sqlite3.Error.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={"timeout": patience, "isolation_level": None},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _stay_inside)
    with driver_errors(), engine.connect() as connection, connection.begin():
        yield connection


def _prepare(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(_BEGIN)


def _stay_inside(_: Connection, cursor: sqlite3.Cursor, statement: str, *_more: object) -> None:
    # SQLite ends the transaction by itself where the disk is full, and each statement that follows would be kept.
    if not cursor.connection.in_transaction and statement != _BEGIN:
        raise sqlite3.OperationalError("the transaction has ended")


def migrate(connection: Connection, path: Path, schema: Schema) -> None:
    """Lead the database of the connection to the head of the schema. MUST be called within `transaction`.

    Raises sqlite3.Error, MachineError: database.unupgradable (path, detail).
    """
    with driver_errors():
        command.upgrade(config(connection, schema), schema.head)
        orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if orphan is not None:
        table, row, parent, _ = orphan
        detail = f"{table}: row {row} refers to a row of {parent} that is not there"
        raise MachineError("database.unupgradable", path=str(path), detail=detail)


def config(connection: Connection, schema: Schema) -> Config:
    """What Alembic's commands need."""
    made = Config()
    made.set_main_option("script_location", _escaped(_SCRIPTS))
    made.set_main_option("version_locations", _escaped(schema.versions))
    made.set_main_option("path_separator", "newline")
    made.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    made.attributes["connection"] = connection
    return made


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")


def comparison(connection: Connection) -> dict[str, Any]:
    """How Alembic compares the models with the database: all that is ours, and not what FTS5 makes for itself."""
    found = connection.exec_driver_sql("SELECT name FROM pragma_table_list WHERE type IN ('virtual', 'shadow')")
    of_fts = set(found.scalars())
    return {
        "target_metadata": Base.metadata,
        "render_as_batch": True,
        "compare_type": True,
        "compare_server_default": True,
        "include_name": lambda name, kind, _: not (kind == "table" and name in of_fts),
    }
