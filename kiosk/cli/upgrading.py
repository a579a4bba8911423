# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The upgrade of the database by a command, which never takes it from under a kiosk that runs."""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from db.file import FILE, connect
from db.schema import HEAD, revision
from db.upgrade import upgrade
from kiosk.domain.errors import MachineError
from kiosk.host.clock import now
from kiosk.host.instance import holder_of

_PATIENCE = 5.0


def upgrade_here(folder: Path) -> None:
    """Bring the database in the data folder to this version. Raises as db.upgrade.upgrade and leave_to_kiosk do."""
    leave_to_kiosk(folder)
    upgrade(folder, now())


def leave_to_kiosk(folder: Path) -> None:
    """To be called before a command opens a database in a way that upgrades it.

    A kiosk that was running when the software was updated could no longer read nor write it. Raises MachineError:
    database.held (path, pid of the kiosk, found, known).
    """
    path = folder / FILE
    holder = holder_of(folder)
    if holder and path.exists() and (found := _revision(path)) and found < HEAD:
        raise MachineError("database.held", path=str(path), pid=holder, found=found, known=HEAD)


def _revision(path: Path) -> str | None:
    """None too where it cannot be read: whoever opens it says why."""
    with suppress(sqlite3.Error, MachineError), closing(connect(path, _PATIENCE)) as connection:
        return revision(connection, path)
    return None
