# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A copy of the database that is known to be good before it has its name."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from db.file import FILE
from db.schema import revision
from kiosk.domain.errors import MachineError

BACKUPS = "backups"
KEPT = 3
"""Of each revision. An upgrade that is killed again and again must not fill the disk with copies."""

_PARTIAL = ".partial"

_JOURNAL = 18
_ROLLBACK = b"\x01\x01"
"""Where and how the file says that it has no write-ahead log (SQLite's file format, 1.3.3), which is copied with it.

Alone it can be read on a disk that cannot be written to. SQLite's own way to turn it off needs room for other files.
"""


def back_up(source: sqlite3.Connection, folder: Path, found: str, now: datetime) -> Path:
    """Copy the database of the connection to folder/backups/kiosk-REVISION-TIME.db, a file that needs no other.

    The connection MUST be outside a transaction, and nobody else may be making a backup here. found: the revision
    the copy is to have. now: with its time zone. Where it fails, no copy is left; a file with the name is always whole.

    Raises OSError and sqlite3.Error (see db.file.faults), MachineError: database.unusable (path, detail).
    """
    backups = folder / BACKUPS
    backups.mkdir(exist_ok=True)
    for left in backups.glob(f"*{_PARTIAL}*"):
        left.unlink()
    path = _free_name(backups, f"kiosk-{found}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    partial = path.with_suffix(_PARTIAL)
    try:
        _copy(source, partial)
        said = _fault(partial, found)
        if said is not None:
            raise MachineError("database.unusable", path=str(folder / FILE), detail=said)
        partial.rename(path)
    finally:
        partial.unlink(missing_ok=True)
    for place in (backups, folder):
        _to_disk(place)
    _let_go_of_old(backups, found, path)
    return path


def _free_name(backups: Path, stem: str) -> Path:
    # A machine without a battery may begin each day at the same second.
    names: Iterator[Path] = (backups / f"{stem}{f'-{number}' if number > 1 else ''}.db" for number in count(1))
    return next(name for name in names if not name.exists())


def _copy(source: sqlite3.Connection, partial: Path) -> None:
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        source.backup(copy)
    with partial.open("r+b") as file:
        file.seek(_JOURNAL)
        file.write(_ROLLBACK)
    _to_disk(partial)


def _to_disk(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fault(partial: Path, found: str) -> str | None:
    with closing(sqlite3.connect(f"{partial.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        (said,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if said != "ok":
            return str(said)
        return None if revision(copy, partial) == found else "its copy has another revision"


def _let_go_of_old(backups: Path, found: str, newest: Path) -> None:
    older = sorted(set(backups.glob(f"kiosk-{found}-*.db")) - {newest}, key=lambda path: path.stat().st_mtime)
    for path in older[: -(KEPT - 1)]:
        with suppress(FileNotFoundError):
            path.unlink()
