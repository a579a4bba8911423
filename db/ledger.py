# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue keeps beside the content; see kiosk.app.ports.ledger."""

from collections.abc import Sequence
from datetime import datetime

from db.database import Database
from db.faults import keep_faults, latest_faults
from db.settings import settings_of
from kiosk.domain.faults import Fault
from kiosk.domain.settings import Settings


class VenueLedger:
    """A Ledger."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def settings(self) -> Settings:
        with self._database.reading() as session:
            return settings_of(session.connection())

    def keep_faults(self, faults: Sequence[Fault]) -> None:
        with self._database.noting() as connection:
            keep_faults(connection, faults)

    def faults_since(self, since: datetime, most: int) -> tuple[Fault, ...]:
        return latest_faults(self._database, since, most)
