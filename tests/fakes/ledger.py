# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Ledger in memory."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Fault
from kiosk.domain.settings import Settings


class FakeLedger:
    """venue: what is decided. faults: what was written down. fails: raised instead of either."""

    def __init__(self) -> None:
        self.venue = Settings()
        self.faults: list[Fault] = []
        self.fails: KioskError | None = None

    def settings(self) -> Settings:
        if self.fails:
            raise self.fails
        return self.venue

    def keep_faults(self, faults: Sequence[Fault]) -> None:
        if self.fails:
            raise self.fails
        there = {fault.key for fault in self.faults}
        self.faults += {fault.key: fault for fault in faults if fault.key not in there}.values()

    def faults_since(self, since: datetime, most: int) -> tuple[Fault, ...]:
        if self.fails:
            raise self.fails
        found = sorted((fault for fault in self.faults if fault.at >= since), key=lambda fault: fault.at)
        return tuple(found[::-1][:most])
