# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What became an entry of the fault log."""

from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from db.database import Database
from db.faults import faults_since
from db.file import FILE
from kiosk.domain.errors import KioskError
from kiosk.host.fault_file import FaultFile

_EVER = datetime(1900, 1, 1, tzinfo=UTC)


def told_in(data: Path) -> set[str]:
    """The codes of all entries of a data folder, in its database and in the file beside it."""
    found = {fault.code for fault in FaultFile(data).waiting()}
    # Where the database cannot be read, they are in the file.
    with suppress(KioskError):
        if (data / FILE).is_file():
            with closing(Database(data)) as database:
                found |= {fault.code for fault in faults_since(database, _EVER)}
    return found
