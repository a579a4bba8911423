# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases with content, made quickly."""

from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from db.database import Database
from db.file import FILE
from db.shipped import store
from db.upgrade import upgrade
from kiosk.domain.content import Content

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def open_empty(folder: Path) -> Database:
    """A database at the newest schema with nothing in it."""
    (folder / FILE).write_bytes(_empty())
    return Database(folder)


def open_with(folder: Path, *contents: Content) -> Database:
    """A database with these films."""
    (folder / FILE).write_bytes(_filled(contents[0]) if contents else _empty())
    database = Database(folder)
    for content in contents[1:]:
        put(database, content)
    return database


def put(database: Database, content: Content, digest: str = "digest") -> None:
    with database.writing() as connection:
        store(connection, content, digest)


@cache
def _empty() -> bytes:
    with TemporaryDirectory() as folder:
        upgrade(Path(folder), NOW)
        return (Path(folder) / FILE).read_bytes()


_known: dict[int, tuple[Content, bytes]] = {}


def _filled(content: Content) -> bytes:
    """Kept for each content that was asked for, which holds the content, too: its id stays its own."""
    if id(content) not in _known:
        with TemporaryDirectory() as folder:
            with closing(open_empty(Path(folder))) as database:
                put(database, content)
            _known[id(content)] = content, (Path(folder) / FILE).read_bytes()
    return _known[id(content)][1]
