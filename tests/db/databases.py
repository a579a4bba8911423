# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Databases with a schema of the tests' own, and what is in them."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from db.file import FILE
from db.schema import Schema
from db.upgrade import upgrade

NOW = datetime(2026, 11, 22, 4, 38, 30, tzinfo=UTC)
PARENTS = 3
CHILDREN = 600

_VERSIONS = Path(__file__).parent / "versions"


def schema(folder: Path, *steps: str) -> Schema:
    """One whose migrations are these files of tests/db/versions. folder: where they are copied to."""
    versions = folder / "-".join(steps)
    versions.mkdir(parents=True)
    for step in steps:
        shutil.copy(_VERSIONS / f"{step}.py", versions)
    return Schema(steps[-1][:4], versions)


def old_database(folder: Path, scripts: Path) -> Path:
    """At the first revision, with rows. scripts: a folder for its migration."""
    folder.mkdir(exist_ok=True)
    upgrade(folder, NOW, schema(scripts, "0001_families"))
    path = folder / FILE
    with opened(path) as connection, connection:
        connection.executemany("INSERT INTO parent VALUES (?, ?)", [(at, f"p{at}") for at in range(1, PARENTS + 1)])
        connection.executemany(
            "INSERT INTO child VALUES (?, ?, ?)",
            [(at, at % PARENTS + 1, f"what child {at} says of its parent") for at in range(1, CHILDREN + 1)],
        )
    return path


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def whole(path: Path) -> str:
    """Its schema and its rows, as the statements that make them."""
    with opened(path) as connection:
        return "\n".join(connection.iterdump())


def revision_of(path: Path) -> str:
    with opened(path) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])
