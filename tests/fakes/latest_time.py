# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The latest time that a clock showed, in a field."""

from datetime import datetime


class FakeLatestTime:
    """A LatestTime. kept: how often it was written."""

    def __init__(self, latest: datetime | None = None) -> None:
        self.latest = latest
        self.kept = 0

    def read(self) -> datetime | None:
        return self.latest

    def keep(self, moment: datetime) -> None:
        self.latest = moment
        self.kept += 1
