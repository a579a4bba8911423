# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup in place of the database: looked through first, all of it or nothing, what is there backed up before."""

import fcntl
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from db.aside import keep_aside, take_place
from db.backup import Kind, back_up
from db.file import FILE, connect, faults
from db.judge import BESIDE
from db.schema import KIOSK, Schema, revision
from kiosk.domain.errors import ContentError, EditError, MachineError

_SCRATCH = "restore-"
_PATIENCE = 5.0
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A copy of the file, in the data folder, that is whole and ours."""

    file: Path
    path: Path
    revision: str


@contextmanager
def candidate(file: Path, folder: Path, schema: Schema = KIOSK) -> Iterator[Candidate]:
    """What may be put in place of the database in the data folder. Nothing is written beside the file.

    Raises ContentError: restore.missing (path), restore.unreadable (path, detail), restore.damaged (path, detail),
    restore.foreign (path), restore.newer (path, found, known); EditError: restore.same (path); MachineError:
    data.full (path, free), data.unwritable (path, detail).
    """
    place = folder / FILE
    with faults(place):
        if not file.exists():
            raise ContentError("restore.missing", path=str(file))
        if place.exists() and file.samefile(place):
            raise EditError("restore.same", path=str(file))
    with _looked_through(file, folder, schema, BESIDE) as found:
        yield found


@contextmanager
def alone(file: Path, folder: Path, schema: Schema = KIOSK) -> Iterator[Candidate]:
    """The same of the file without what lies beside it, be it the database itself. Raises as candidate does."""
    with _looked_through(file, folder, schema, ()) as found:
        yield found


@contextmanager
def _looked_through(file: Path, folder: Path, schema: Schema, beside: tuple[str, ...]) -> Iterator[Candidate]:
    place = folder / FILE
    with ExitStack() as stack:
        with faults(place):
            scratch = stack.enter_context(scratch_in(folder))
            copy = _copied(file, scratch, beside)
            found = Candidate(file, copy, _judged(file, copy, schema))
        yield found


@contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """A folder that goes at the end, or with clear_scratch where this process is killed. Raises OSError."""
    place = Path(tempfile.mkdtemp(prefix=_SCRATCH, dir=folder))
    handle = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
        os.close(handle)


def restore(found: Candidate, folder: Path, now: datetime) -> Path | None:
    """Put the candidate in place. Returns where what was there is kept; None where nothing was.

    MUST be called while no kiosk runs with the folder (see kiosk.host.instance). No other process reads or writes the
    database meanwhile. Killed at any point, it is as it was or as the candidate is.

    Raises MachineError: see db.file.faults. After each of them the database is as it was.
    """
    path = folder / FILE
    with faults(path):
        return _replaced(found, path, now) if _is_readable(path) else _moved_aside(found, path, now)


def clear_scratch(folder: Path) -> None:
    """Take away what has been left by who was killed. Others, as a drill, may be at work meanwhile."""
    for left in folder.glob(f"{_SCRATCH}*"):
        with suppress(OSError):
            handle = os.open(left, os.O_RDONLY)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(left, ignore_errors=True)
            finally:
                os.close(handle)


def _copied(file: Path, scratch: Path, besides: tuple[str, ...]) -> Path:
    copy = scratch / FILE
    if not file.is_file():
        raise ContentError("restore.unreadable", path=str(file), detail="it is no file")
    for suffix in ("", *besides):
        beside = file.with_name(file.name + suffix)
        if suffix and not beside.is_file():
            continue
        try:
            source = beside.open("rb")
        except OSError as error:
            raise ContentError("restore.unreadable", path=str(beside), detail=error.strerror or str(error)) from error
        with source, copy.with_name(copy.name + suffix).open("wb") as target:
            shutil.copyfileobj(source, target)
    return copy


def _judged(file: Path, copy: Path, schema: Schema) -> str:
    """Its revision."""
    try:
        with closing(connect(copy, _PATIENCE)) as connection:
            # What is committed in a log beside it becomes part of it.
            connection.execute("PRAGMA journal_mode = DELETE")
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            orphan = connection.execute("PRAGMA foreign_key_check").fetchone()
            number = revision(connection, copy)
    except sqlite3.DatabaseError as error:
        if _primary(error) == sqlite3.SQLITE_FULL:
            raise
        raise ContentError("restore.damaged", path=str(file), detail=str(error)) from error
    except MachineError as error:
        raise ContentError("restore.foreign", path=str(file)) from error
    if said != "ok" or orphan:
        raise ContentError("restore.damaged", path=str(file), detail=said if said != "ok" else f"an orphan: {orphan}")
    if number is None:
        raise ContentError("restore.foreign", path=str(file))
    if number > schema.head:
        raise ContentError("restore.newer", path=str(file), found=number, known=schema.head)
    return number


def _replaced(found: Candidate, path: Path, now: datetime) -> Path | None:
    """Within a transaction of SQLite's, which knows what belongs to the files beside the database."""
    with closing(connect(path, _PATIENCE)) as present:
        present.execute("PRAGMA locking_mode = EXCLUSIVE")
        present.execute("PRAGMA synchronous = FULL")
        # Everything that is committed in one file, and whoever else comes waits from here on.
        present.execute("PRAGMA journal_mode = DELETE")
        present.execute("BEGIN EXCLUSIVE")
        present.execute("COMMIT")
        before = revision(present, path)
        kept = back_up(present, path.parent, before, now, Kind.RESTORE) if before else None
        with closing(connect(found.path, _PATIENCE)) as source:
            source.backup(present)
        return kept


def _is_readable(path: Path) -> bool:
    """Whether it can be backed up. Read only: SQLite would throw away a log that fits nothing."""
    if not path.exists():
        return True
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)) as present:
            (said,) = present.execute("PRAGMA integrity_check(1)").fetchone()
            revision(present, path)
    except MachineError:
        return False
    except sqlite3.DatabaseError as error:
        if _primary(error) not in _DAMAGE:
            raise
        return False
    return bool(said == "ok")


def _primary(error: sqlite3.DatabaseError) -> int:
    # The driver's own errors, about a wrong use, have none.
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _moved_aside(found: Candidate, path: Path, now: datetime) -> Path | None:
    aside = keep_aside(path, now)
    take_place(found.path, path)
    return aside
