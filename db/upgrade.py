# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The upgrade of the schema at start: all of it or nothing, after a backup."""

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection

from db.backup import back_up
from db.file import FILE, connect, faults, write_ahead
from db.schema import KIOSK, Schema, revision
from kiosk.domain.errors import MachineError

_PATIENCE = 60.0
"""Seconds to wait for another process that is upgrading."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """before, after: revisions; before is None where the database is new. backup: None where none was needed."""

    before: str | None
    after: str
    backup: Path | None


def upgrade(folder: Path, now: datetime, schema: Schema = KIOSK) -> Upgrade:
    """Bring the database in the data folder to the schema this version knows; make it where there is none.

    At the newest schema only its revision is read (2 ms), as every start waits for this: the quick check of 130 MB
    takes 0.3 s from memory, and more from a disk. Damage is told where it is met, by `kiosk doctor`, and before each
    upgrade. Another process that is upgrading is waited for. now: with its time zone, for the name of the backup.

    Raises MachineError: database.newer (path, found, known), database.foreign (path), database.busy (path),
    database.unusable (path, detail), database.unupgradable (path, detail), data.full (path, free in MiB),
    data.unwritable (path, detail). After each of them the database is as it was.
    """
    path = folder / FILE
    with faults(path), closing(connect(path, _PATIENCE)) as reader:
        before = _known(reader, path, schema)
        if before == schema.head:
            return Upgrade(before, before, None)
        write_ahead(reader)
        return _upgrade(reader, path, now, schema)


def _known(reader: Connection, path: Path, schema: Schema) -> str | None:
    found = revision(reader, path)
    if found is not None and found > schema.head:
        raise MachineError("database.newer", path=str(path), found=found, known=schema.head)
    return found


def _upgrade(reader: Connection, path: Path, now: datetime, schema: Schema) -> Upgrade:
    from db.migrate import migrate, transaction  # noqa: PLC0415 - Alembic takes longer to import than a start may

    backup = None
    try:
        with faults(path), transaction(path, _PATIENCE) as writer:
            # Again: nobody else writes any more, but another process may have upgraded meanwhile.
            before = _known(reader, path, schema)
            if before == schema.head:
                return Upgrade(before, before, None)
            if before:
                backup = back_up(reader, path.parent, before, now)
            with faults(path, otherwise="database.unupgradable"):
                migrate(writer, path, schema)
    except MachineError:
        if backup:
            # The database is as it was, and a start that fails comes again: copies must not fill the disk.
            backup.unlink()
        raise
    return Upgrade(before, schema.head, backup)
