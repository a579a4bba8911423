# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which schema a database has, and which one this version of the kiosk knows. Without SQLAlchemy and Alembic."""

import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.errors import MachineError

HEAD = "0011"
"""The newest revision in db/migrations/versions. Raise it with each new one."""

_NONE = "0000"
_NUMBERED = re.compile(r"[0-9]{4}\Z")


@dataclass(frozen=True, slots=True)
class Schema:
    """head: the newest revision, as four digits. versions: the folder of the migrations that lead there."""

    head: str
    versions: Path


KIOSK = Schema(HEAD, Path(__file__).parent / "migrations" / "versions")


def revision(connection: sqlite3.Connection, path: Path) -> str | None:
    """That of the database at the path; None if there is nothing in it.

    Raises MachineError: database.foreign (path).
    """
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'")}
    if not names:
        return None
    if "alembic_version" not in names:
        raise MachineError("database.foreign", path=str(path))
    found = [number for (number,) in connection.execute("SELECT version_num FROM alembic_version")]
    if not found and names == {"alembic_version"}:
        return None
    if len(found) != 1 or not _NUMBERED.match(found[0]) or found[0] == _NONE:
        raise MachineError("database.foreign", path=str(path))
    return str(found[0])
