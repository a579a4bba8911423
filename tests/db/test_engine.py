# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The database: how it is opened, and what is said of one that cannot be."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from db.engine import FILE, database_facts, driver_errors, open_database
from db.migrate import transaction
from kiosk.domain.errors import MachineError


def test_it_writes_ahead_and_syncs_and_keeps_foreign_keys(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
        }
    engine.dispose()
    assert found == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 2, "busy_timeout": 5000}


def test_every_connection_keeps_foreign_keys(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE a (id INTEGER PRIMARY KEY)"))
        connection.execute(text("CREATE TABLE b (a INTEGER REFERENCES a)"))
    for _ in range(2):
        with engine.connect() as connection, pytest.raises(IntegrityError):
            connection.execute(text("INSERT INTO b VALUES (1)"))
    engine.dispose()


def test_facts_name_sqlite_and_its_journal(tmp_path: Path) -> None:
    assert database_facts(tmp_path) == {"sqlite": sqlite3.sqlite_version, "journal": "wal"}


def test_facts_do_not_wait_for_a_writer(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE a (id INTEGER)")
        connection.exec_driver_sql("INSERT INTO a VALUES (1)")
        assert database_facts(tmp_path)["journal"] == "wal"
    engine.dispose()


def test_what_is_no_database_is_unusable(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database " * 1000)
    _is_unusable(tmp_path)


def test_a_damaged_database_is_unusable(tmp_path: Path) -> None:
    path = tmp_path / FILE
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE a (text TEXT)")
        connection.executemany("INSERT INTO a VALUES (?)", [("x" * 500,)] * 200)
    connection.close()
    whole = bytearray(path.read_bytes())
    whole[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    path.write_bytes(whole)
    _is_unusable(tmp_path)


def test_a_folder_in_its_place_is_unusable(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    _is_unusable(tmp_path)


def test_into_a_missing_data_folder_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"data\.unwritable"):
        database_facts(tmp_path / "gone")


def test_of_several_errors_the_first_is_told(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with pytest.raises(sqlite3.OperationalError, match="no such table: first"), driver_errors():
        _fail_twice(engine)
    engine.dispose()


def _fail_twice(engine: Engine) -> None:
    with engine.connect() as connection:
        try:
            connection.execute(text("DROP TABLE first"))
        finally:
            connection.execute(text("DROP TABLE second"))


def _is_unusable(folder: Path) -> None:
    with pytest.raises(MachineError) as raised:
        database_facts(folder)
    assert raised.value.code == "database.unusable"
    assert raised.value.arguments["path"] == str(folder / FILE)
    assert raised.value.arguments["detail"]


def test_an_error_does_not_tell_what_was_to_be_written(tmp_path: Path) -> None:
    engine = open_database(tmp_path)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE a (word TEXT NOT NULL CHECK (word = ''))"))
    with engine.connect() as connection, pytest.raises(IntegrityError) as raised:
        connection.execute(text("INSERT INTO a VALUES (:word)"), {"word": "anna"})
    engine.dispose()
    assert "anna" not in str(raised.value)
    with pytest.raises(sqlite3.IntegrityError) as migrating, transaction(tmp_path / FILE, 1) as connection:
        connection.execute(text("INSERT INTO a VALUES (:word)"), {"word": "anna"})
    assert "anna" not in str(migrating.value.__cause__)
