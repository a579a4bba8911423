# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The open database: transactions for those who read it and those who write it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db.base import DamagedError
from db.engine import FILE, driver_errors, open_database
from db.file import faults
from kiosk.domain.errors import MachineError


class Database:
    """May be used from any thread.

    Everything raises MachineError: see db.file.faults.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self.engine = open_database(folder)
        self._watch: Connection | None = None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One state of the database, whatever others write meanwhile."""
        with self._transaction("BEGIN") as connection:
            yield Session(connection)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """All or nothing, and nobody else writes meanwhile: who does waits. Committed, and on the disk, at its end."""
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection
            connection.commit()

    def version(self) -> int:
        """Another number than before when anything was committed since, by whomever."""
        with faults(self._path), driver_errors():
            if self._watch is None:
                # One connection of its own: SQLite counts what others than it have done.
                self._watch = self.engine.connect()
            found = self._watch.exec_driver_sql("PRAGMA data_version").scalar_one()
            self._watch.rollback()
            return int(found)

    def close(self) -> None:
        if self._watch is not None:
            self._watch.close()
        self.engine.dispose()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        with faults(self._path), driver_errors(), self.engine.connect() as connection:
            connection.exec_driver_sql(begin)
            try:
                yield connection
            except IntegrityError as error:
                # No fault of the file: a mistake of ours, which is to be heard of as one.
                raise RuntimeError(f"a row was refused: {error.orig}") from error
            except DamagedError as error:
                raise MachineError("database.unusable", path=str(self._path), detail=str(error)) from error
