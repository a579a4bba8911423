# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the file of the database can be used, found out without changing it."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from db.file import FILE, connect, faults
from db.schema import KIOSK, Schema, revision
from kiosk.domain.errors import MachineError

BESIDE = ("-wal", "-journal")
"""What SQLite keeps beside a database that belongs to it."""
MEMORY = "-shm"
"""Beside it, too, and made anew from the log by whoever comes first."""

_PATIENCE = 60.0
"""Seconds to wait for another process that makes the database."""
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_UNREADABLE = sqlite3.SQLITE_IOERR
_PIECE = 2**20


def judge(folder: Path, schema: Schema = KIOSK) -> str | None:
    """Why the database in the data folder is to be replaced, in a few words; None where it is whole.

    Read only, since SQLite itself makes a log that is not its own part of the database. All of it is read: 100 MB take
    0.3 s. One that is not there, though there was one, is to be replaced, too.

    Raises MachineError: database.newer (path, found, known), and why it cannot be looked at: see db.file.faults.
    """
    path = folder / FILE
    with faults(path):
        strange = next((one.name for one in files_of(path) if not one.is_file()), None)
        if strange:
            return f"{strange} is no file"
        if not path.exists():
            return "it is missing" if any(path.parent.glob("backups/kiosk-*.db")) or files_of(path) else None
        if path.with_name(f"{FILE}-journal").exists():
            return _judge_copy(path, schema)
        return _judge(path, schema)


def files_of(path: Path) -> list[Path]:
    """The database and what lies beside it, as far as there is any of it, a broken link among them."""
    every = (path.with_name(path.name + suffix) for suffix in ("", *BESIDE, MEMORY))
    return [one for one in every if one.exists() or one.is_symlink()]


def is_damage(error: BaseException | None) -> bool:
    """Whether it says that the file itself is damaged: nothing that ends with what else the disk does."""
    return isinstance(error, sqlite3.Error) and _code(error) in (*_DAMAGE, None)


def _judge(path: Path, schema: Schema) -> str | None:
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)) as present:
            (said,) = present.execute("PRAGMA quick_check(1)").fetchone()
            found = revision(present, path) if said == "ok" else None
    except MachineError as error:
        return f"{error.code}: another program made it"
    except sqlite3.Error as error:
        if is_damage(error) or (_code(error) == _UNREADABLE and not _can_be_read(path)):
            return str(error)
        raise
    if said != "ok":
        return str(said).replace("\n", " ")
    if found is None:
        return "it is empty" if _is_empty(path) else None
    if found > schema.head:
        raise MachineError("database.newer", path=str(path), found=found, known=schema.head)
    return None


def _judge_copy(path: Path, schema: Schema) -> str | None:
    """With a journal beside it: whoever opens the database puts back what is in that."""
    with tempfile.TemporaryDirectory(prefix="restore-judge-", dir=path.parent) as scratch:
        copy = Path(scratch, FILE)
        for one in files_of(path):
            shutil.copyfile(one, copy.with_name(one.name))
        try:
            with closing(connect(copy, _PATIENCE)) as present:
                present.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            if not is_damage(error):
                raise
            return str(error)
        return _judge(copy, schema)


def _is_empty(path: Path) -> bool:
    """Still, when nobody writes: another process may just be making it."""
    with closing(connect(path, _PATIENCE)) as present:
        present.execute("BEGIN IMMEDIATE")
        found = revision(present, path)
        present.execute("ROLLBACK")
        return found is None


def _can_be_read(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            while file.read(_PIECE):
                pass
    except OSError:
        return False
    return True


def _code(error: sqlite3.Error) -> int | None:
    """None of what Python says of a text that is no UTF-8."""
    if hasattr(error, "sqlite_errorcode"):
        return error.sqlite_errorcode & 0xFF
    return None if "decode" in str(error) else sqlite3.SQLITE_MISUSE
