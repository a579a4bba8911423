# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The database's file: how it is connected to, and what is told when it cannot be used. Without SQLAlchemy.

Importing SQLAlchemy takes longer than all that is done here at a start.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.errors import MachineError

FILE = "kiosk.db"

_TRIES = 100
_FULL_BELOW = 2**20
"""Bytes. What little else of a disk SQLite calls an input/output error, where it maps its shared memory."""

_UNDECODED = "Could not decode to UTF-8"
"""How Python says that a text is none; without a code."""

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR)
_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_READ_ONLY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """A connection that begins no transaction of its own accord. patience: seconds to wait for another process."""
    return sqlite3.connect(path, timeout=patience, isolation_level=None)


def write_ahead(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on, where it is not. MUST be called outside a transaction.

    Two processes that do this at once are refused by SQLite without any waiting, so the waiting is done here.
    """
    for _ in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
        except sqlite3.OperationalError as error:
            if _primary(error) not in _BUSY:
                raise
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("ROLLBACK")
        else:
            return
    raise sqlite3.OperationalError("another process keeps the journal from being changed")


@contextmanager
def faults(path: Path, otherwise: str = "database.unusable") -> Iterator[None]:
    """What SQLite and the system say against the database, as what staff can do something about.

    otherwise: the code for what is neither damage nor the folder's fault.

    Raises MachineError: data.full (path of the folder, free in MiB), data.unwritable (path of the folder, detail),
    database.busy (path), database.unusable (path, detail), or the code of otherwise (path, detail).
    """
    try:
        yield
    except OSError as error:
        raise _of_system(error, path) from error
    except sqlite3.Error as error:
        if not hasattr(error, "sqlite_errorcode"):
            if _UNDECODED in str(error):
                raise MachineError("database.unusable", path=str(path), detail=_UNDECODED) from error
            raise  # Python's, about a wrong use: a bug of ours
        raise _of_sqlite(error, path, otherwise) from error


def _of_system(error: OSError, path: Path) -> MachineError:
    if error.errno in _FULL:
        return _full(path)
    if error.errno in _FORBIDDEN:
        return _unwritable(path, error.strerror or str(error))
    return MachineError("database.unusable", path=str(path), detail=error.strerror or str(error))


def _of_sqlite(error: sqlite3.Error, path: Path, otherwise: str) -> MachineError:
    code = _primary(error)
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _free(path) < _FULL_BELOW):
        return _full(path)
    if code in _READ_ONLY or (code == sqlite3.SQLITE_CANTOPEN and _is_forbidden(path)):
        return _unwritable(path, str(error))
    if code in _BUSY:
        return MachineError("database.busy", path=str(path))
    if code in _DAMAGED:
        otherwise = "database.unusable"
    return MachineError(otherwise, path=str(path), detail=str(error))


def _primary(error: sqlite3.Error) -> int:
    return error.sqlite_errorcode & 0xFF


def _full(path: Path) -> MachineError:
    return MachineError("data.full", path=str(path.parent), free=_free(path) // 2**20)


def _unwritable(path: Path, detail: str) -> MachineError:
    return MachineError("data.unwritable", path=str(path.parent), detail=detail)


def _free(path: Path) -> int:
    return shutil.disk_usage(path.parent).free


def _is_forbidden(path: Path) -> bool:
    asked = path if path.is_file() else path.parent
    return not (path.parent.is_dir() and os.access(path.parent, os.W_OK) and os.access(asked, os.W_OK))
