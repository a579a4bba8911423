# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The latest time that the clock on the wall showed: latest-time.json in the data folder."""

import json
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from kiosk.host.private_file import read_private, write_private

_NAME = "latest-time.json"
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, RecursionError, OverflowError)


class LatestTimeFile:
    """A LatestTime."""

    def __init__(self, data: Path) -> None:
        self._path = data / _NAME

    def read(self) -> datetime | None:
        with suppress(*_UNREADABLE):
            raw = read_private(self._path)
            if raw is not None:
                return datetime.fromisoformat(json.loads(raw)["latest"]).astimezone(UTC)
        return None

    def keep(self, moment: datetime) -> None:
        with suppress(OSError):
            write_private(self._path, json.dumps({"version": 1, "latest": moment.astimezone(UTC).isoformat()}) + "\n")
