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

Keep = Callable[[Slug], None]


def back_up_today(data: Path, day: date) -> None:
    """Make the daily one where there is none of that day yet. Raises MachineError: see db.file.faults."""
    if not is_made(data, day):
        back_up_database(data, now(), Kind.DAILY)


def before_import(data: Path, moment: datetime, *, made: bool) -> Keep:
    """What is to be called with each film before its content is put in place of what there is.

    It makes one backup, unless one was made just now. Raises ContentError: content.unkept (film, detail).
    """
    is_done = made

    def keep(film: Slug) -> None:
        nonlocal is_done
        if is_done:
            return
        try:
            back_up_database(data, moment, Kind.IMPORT)
        except MachineError as error:
            raise ContentError("content.unkept", film=film, detail=error.code) from error
        is_done = True

    return keep
