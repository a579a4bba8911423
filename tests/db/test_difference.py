# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What one database has that another has not."""

import sqlite3
from contextlib import closing
from pathlib import Path

from db.difference import TableChange, difference, rows_in


def _made(path: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)
    return path


def test_rows_are_told_apart_by_their_keys(tmp_path: Path) -> None:
    table = 'CREATE TABLE "a ""b" (film TEXT, slug TEXT, text TEXT, PRIMARY KEY (film, slug))'
    insert = 'INSERT INTO "a ""b" VALUES (?, ?, ?)'
    now, then = _made(tmp_path / "now", table), _made(tmp_path / "then", table)
    for path, rows in ((now, [("f", "a", "1"), ("f", "b", None)]), (then, [("f", "b", "2"), ("g", "a", "1")])):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.executemany(insert, rows)
    assert difference(now, then) == (TableChange('a "b', added=1, removed=1, changed=1),)
    assert difference(now, now) == ()


def test_a_table_of_one_comes_or_goes_as_a_whole(tmp_path: Path) -> None:
    now = _made(tmp_path / "now", "CREATE TABLE old (id INTEGER PRIMARY KEY)", "INSERT INTO old VALUES (1), (2)")
    then = _made(tmp_path / "then", "CREATE TABLE new (id INTEGER PRIMARY KEY)", "INSERT INTO new VALUES (1)")
    assert difference(now, then) == (TableChange("new", 1, 0, 0), TableChange("old", 0, 2, 0))


def test_a_column_of_one_makes_no_difference(tmp_path: Path) -> None:
    now = _made(tmp_path / "now", "CREATE TABLE t (id INTEGER PRIMARY KEY, x)", "INSERT INTO t VALUES (1, 2)")
    then = _made(tmp_path / "then", "CREATE TABLE t (id INTEGER PRIMARY KEY, x, y)", "INSERT INTO t VALUES (1, 2, 3)")
    assert difference(now, then) == ()


def test_what_the_search_makes_for_itself_is_left_out(tmp_path: Path) -> None:
    now = _made(tmp_path / "now", "CREATE TABLE t (x)")
    then = _made(tmp_path / "then", "CREATE TABLE t (x)", "CREATE VIRTUAL TABLE words USING fts5(word)")
    _made(then, "INSERT INTO words VALUES ('gulag')", "INSERT INTO t VALUES (1)")
    assert difference(now, then) == (TableChange("t", 1, 0, 0),)
    assert rows_in(then) == {"t": 1}
