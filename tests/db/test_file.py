# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The database's file: what is told when it cannot be used, and its log."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.file import FILE, connect, faults, write_ahead
from kiosk.domain.errors import MachineError


@pytest.mark.parametrize(
    ("number", "code", "arguments"),
    [
        (errno.ENOSPC, "data.full", {"path", "free"}),
        (errno.EDQUOT, "data.full", {"path", "free"}),
        (errno.EROFS, "data.unwritable", {"path", "detail"}),
        (errno.EACCES, "data.unwritable", {"path", "detail"}),
        (errno.EIO, "database.unusable", {"path", "detail"}),
    ],
)
def test_what_the_system_says_is_sorted(tmp_path: Path, number: int, code: str, arguments: set[str]) -> None:
    with pytest.raises(MachineError) as raised, faults(tmp_path / FILE):
        raise OSError(number, os.strerror(number))
    assert raised.value.code == code
    assert set(raised.value.arguments) == arguments


def test_what_rows_do_not_allow_is_the_code_that_was_asked_for(tmp_path: Path) -> None:
    with closing(connect(tmp_path / FILE, 0)) as connection:
        connection.execute("CREATE TABLE a (id INTEGER PRIMARY KEY)")
        connection.execute("INSERT INTO a VALUES (1)")
        with pytest.raises(MachineError) as raised, faults(tmp_path / FILE, otherwise="database.unupgradable"):
            connection.execute("INSERT INTO a VALUES (1)")
    assert raised.value.code == "database.unupgradable"


def test_a_wrong_use_is_a_bug_and_told_as_one(tmp_path: Path) -> None:
    connection = connect(tmp_path / FILE, 0)
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError), faults(tmp_path / FILE):
        connection.execute("SELECT 1")


def test_the_log_waits_for_who_keeps_the_database(tmp_path: Path) -> None:
    with closing(connect(tmp_path / FILE, 0)) as other, closing(connect(tmp_path / FILE, 0)) as connection:
        other.execute("BEGIN IMMEDIATE")
        waits: list[str] = []

        def ended(statement: str) -> None:
            waits.append(statement)
            if statement == "BEGIN EXCLUSIVE" and other.in_transaction:
                other.execute("COMMIT")

        connection.set_trace_callback(ended)
        write_ahead(connection)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert "BEGIN EXCLUSIVE" in waits
