# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the database that are known to be good before they have their names."""

import fcntl
import os
import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from itertools import count
from pathlib import Path

from db.file import FILE, connect, faults
from db.schema import revision
from kiosk.domain.errors import EditError, MachineError

BACKUPS = "backups"


class Kind(StrEnum):
    """Why it was made: before the schema changed, once a day, before content was read anew, before another one was put
    in its place, or because somebody asked for it.
    """

    UPGRADE = "upgrade"
    DAILY = "daily"
    IMPORT = "import"
    RESTORE = "restore"
    ASKED = "asked"


KEPT: Mapping[Kind, int] = {Kind.UPGRADE: 3, Kind.DAILY: 7, Kind.IMPORT: 3, Kind.RESTORE: 3, Kind.ASKED: 5}
"""So many of each kind; of those before an upgrade, of each revision. Then the oldest goes.

An upgrade that is killed again and again must not fill the disk with copies.
"""

_PARTIAL = ".partial"
_LOCK = "copies.lock"
_STAMP = "%Y%m%dT%H%M%SZ"
_PATIENCE = 60.0
"""Seconds to wait for another process that keeps the database to itself."""
_NAME = re.compile(r"kiosk-(\d{4})-(\d{8}T\d{6}Z)(?:-([a-z]+))?(?:-(\d+))?\.db\Z")

_JOURNAL = 18
_ROLLBACK = b"\x01\x01"
"""Where and how the file says that it has no write-ahead log (SQLite's file format, 1.3.3), which is copied with it.

Alone it can be read on a disk that cannot be written to. SQLite's own way to turn it off needs room for other files.
"""


@dataclass(frozen=True, slots=True)
class Backup:
    """number: tells those of the same second apart."""

    path: Path
    revision: str
    at: datetime
    kind: str
    number: int = 1


def back_up(source: sqlite3.Connection, folder: Path, found: str, now: datetime, kind: Kind = Kind.UPGRADE) -> Path:
    """Copy the database of the connection to folder/backups/kiosk-REVISION-TIME-KIND.db, a file that needs no other.

    The connection MUST be outside a transaction. found: the revision the copy is to have. now: with its time zone.
    Where it fails, no copy is left; a file with the name is always whole. Another process that makes one is waited for.

    Raises OSError and sqlite3.Error (see db.file.faults), MachineError: database.unusable (path, detail).
    """
    backups = folder / BACKUPS
    backups.mkdir(exist_ok=True)
    with _alone(folder):
        for left in backups.glob(f"*{_PARTIAL}*"):
            left.unlink()
        path = _free_name(backups, f"kiosk-{found}-{now.astimezone(UTC):{_STAMP}}-{kind}")
        partial = path.with_suffix(_PARTIAL)
        _make(source, partial, path, found, folder / FILE)
        to_disk(folder)
        _let_go_of_old(folder, found, path, now)
    return path


def back_up_database(folder: Path, now: datetime, kind: Kind) -> Path | None:
    """The same of the database in the data folder, which others may be using; None where there is nothing in it.

    Raises MachineError: see db.file.faults; database.foreign (path).
    """
    path = folder / FILE
    if not path.exists():
        return None
    with faults(path), closing(connect(path, _PATIENCE)) as source:
        found = revision(source, path)
        return back_up(source, folder, found, now, kind) if found else None


def back_up_to(folder: Path, target: Path, now: datetime) -> Path:
    """Copy the database in the data folder to a file that is not there yet, or under a name of its own into a folder.

    Raises EditError: backup.taken (path), backup.nothing (path); MachineError: see db.file.faults, and
    backup.unwritable (path, detail).
    """
    path = folder / FILE
    if not path.exists():
        raise EditError("backup.nothing", path=str(path))
    with faults(path), closing(connect(path, _PATIENCE)) as source:
        found = revision(source, path)
        if found is None:
            raise EditError("backup.nothing", path=str(path))
        if target.is_dir():
            target = _free_name(target, f"kiosk-{found}-{now.astimezone(UTC):{_STAMP}}-{Kind.ASKED}")
        if target.exists():
            raise EditError("backup.taken", path=str(target))
        with _writing(target):
            _make(source, target.with_name(f"{target.name}{_PARTIAL}"), target, found, path)
    return target


def backups_in(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """Those of a data folder, the newest first. now: with its time zone.

    What is dated after now was made while the clock was wrong, and nobody knows when: it comes last.
    """
    found = (_of_name(path) for path in (folder / BACKUPS).glob("kiosk-*.db"))
    by_age = ((one.at <= now, one.at, one.number, one) for one in found if one)
    return tuple(one for *_, one in sorted(by_age, key=lambda key: key[:3], reverse=True))


def is_made(folder: Path, day: date) -> bool:
    """Whether that day has its daily one. day: of the machine's own time zone."""
    end = datetime.combine(day, time.max).astimezone()
    made = (one.at.astimezone().date() for one in backups_in(folder, end) if one.kind == Kind.DAILY)
    return day in made


def _of_name(path: Path) -> Backup | None:
    if not (found := _NAME.match(path.name)):
        return None
    with suppress(ValueError):
        at = datetime.strptime(found[2], _STAMP).replace(tzinfo=UTC)
        return Backup(path, found[1], at, found[3] or Kind.UPGRADE, int(found[4] or 1))
    return None


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / _LOCK).open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise MachineError("backup.unwritable", path=str(target), detail=detail) from error


def _free_name(backups: Path, stem: str) -> Path:
    # A machine without a battery may begin each day at the same second.
    names: Iterator[Path] = (backups / f"{stem}{f'-{number}' if number > 1 else ''}.db" for number in count(1))
    return next(name for name in names if not name.exists())


def _make(source: sqlite3.Connection, partial: Path, path: Path, found: str, of: Path) -> None:
    """At its name only when it is whole, and on the disk. of: what it is a copy of."""
    try:
        _copy(source, partial)
        said = _fault(partial, found)
        if said is not None:
            raise MachineError("database.unusable", path=str(of), detail=said)
        partial.rename(path)
    finally:
        partial.unlink(missing_ok=True)
    to_disk(path.parent)


def _copy(source: sqlite3.Connection, partial: Path) -> None:
    partial.unlink(missing_ok=True)
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        source.backup(copy)
    with partial.open("r+b") as file:
        file.seek(_JOURNAL)
        file.write(_ROLLBACK)
    to_disk(partial)


def to_disk(place: Path) -> None:
    """Wait until a file or a folder is. Raises OSError."""
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


def _let_go_of_old(folder: Path, found: str, newest: Path, now: datetime) -> None:
    made = _of_name(newest)
    assert made is not None  # noqa: S101 - its name was made here
    every = (one for one in backups_in(folder, now) if one.kind == made.kind and one.path != newest)
    alike = [one for one in every if one.revision == found or one.kind != Kind.UPGRADE]
    for one in alike[KEPT[Kind(made.kind)] - 1 :]:
        with suppress(FileNotFoundError):
            one.path.unlink()
