# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The backups a kiosk makes by itself, but for those before a change of the schema: see db.upgrade."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from db.backup import Kind, back_up_database, is_made
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.values import Slug
from kiosk.host.clock import now

Keep = Callable[[Slug], Path | None]
"""Returns the backup that it made, None where there is one already."""


def back_up_today(data: Path, day: date) -> None:
    """Make the daily one where there is none of that day yet. Raises MachineError: see db.file.faults."""
    if not is_made(data, day):
        back_up_database(data, now(), Kind.DAILY)


def before_import(data: Path, moment: datetime, *, made: bool) -> Keep:
    """What is to be called with each film before its content is put in place of what there is.

    It makes one backup, unless one was made just now; who then replaces nothing takes it away.

    Raises ContentError: content.unkept (film, detail).
    """
    kept: Path | None = None

    def keep(film: Slug) -> Path | None:
        nonlocal kept
        if made or (kept and kept.exists()):
            return None
        try:
            kept = back_up_database(data, moment, Kind.IMPORT)
        except MachineError as error:
            raise ContentError("content.unkept", film=film, detail=error.code) from error
        return kept

    return keep
