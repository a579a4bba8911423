# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The open database: transactions for those who read it and those who write it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.base import DamagedError
from db.engine import FILE, driver_errors, open_database
from db.file import faults
from db.judge import is_damage
from kiosk.domain.errors import MachineError

_READS, _WRITES = "BEGIN", "BEGIN IMMEDIATE"

Connecting = Callable[[], AbstractContextManager[Connection]]


class Database:
    """May be used from any thread. damage: what was met that says that the file is damaged, "" for nothing.

    Everything raises MachineError: see db.file.faults.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / FILE
        self.engine = open_database(folder)
        self.damage = ""
        self._withheld: MachineError | None = None
        self._is_read_only = False
        self._watch: Connection | None = None
        self._watching = Lock()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One state of the database, whatever others write meanwhile."""
        with self._transaction(_READS, self.engine.connect) as connection:
            yield Session(connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing, and nobody else writes meanwhile: who does waits. Committed, and on the disk, at its end."""
        with self._transaction(_WRITES, self.engine.connect) as connection:
            yield connection
            connection.commit()

    def withhold(self, why: MachineError) -> None:
        """Writing raises this from now on: what is open stands in for what nobody can write to."""
        self._withheld = why

    @contextmanager
    def noting(self) -> Iterator[Connection]:
        """As writing, for what no visitor is shown: version does not count it, so nothing is asked anew."""
        with self._watching, self._transaction(_WRITES, self._watcher) as connection:
            yield connection
            connection.commit()

    def version(self) -> int:
        """Another number than before when anything was committed since, by whomever, that was not noted: see noting."""
        with self._watching, self._noticing(), faults(self._path), driver_errors(), self._watcher() as connection:
            return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def close(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self.engine.dispose()

    @contextmanager
    def _watcher(self) -> Iterator[Connection]:
        """One connection that stays: SQLite counts what others than it have done."""
        if self._watch is None:
            self._watch = self.engine.connect()
        try:
            yield self._watch
        finally:
            self._watch.rollback()

    @contextmanager
    def _transaction(self, begin: str, connect: Connecting) -> Iterator[Connection]:
        if self._withheld and begin == _WRITES:
            raise MachineError(self._withheld.code, **self._withheld.arguments)
        if self._is_read_only:
            # What was opened on a disk that is read only stays so when the disk is not any more, and what is opened
            # beside it, too.
            self.close()
        with self._noticing(), faults(self._path), driver_errors(), connect() as connection:
            connection.exec_driver_sql(begin)
            try:
                yield connection
            except IntegrityError as error:
                # No fault of the file: a mistake of ours, which is to be heard of as one.
                raise RuntimeError(f"a row was refused: {error.orig}") from error
            except DamagedError as error:
                raise MachineError("database.unusable", path=str(self._path), detail=str(error)) from error

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        try:
            yield
        except MachineError as error:
            if isinstance(error.__cause__, DamagedError) or is_damage(error.__cause__):
                self.damage = str(error.arguments.get("detail", error.code))
            self._is_read_only = error.code == "data.unwritable"
            raise
