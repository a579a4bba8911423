# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives, and what is made to be written to them: it lies in the folder outbox of the data until it is."""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.backup import back_up_to
from kiosk.app.drive_writing import DriveFiles, DriveWriting
from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Loop
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_drives import DriveSources, StaffDrives
from kiosk.app.staff_log import Says
from kiosk.bootstrap.exports import log_name
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.faults import Fault
from kiosk.domain.log_export import as_csv, record
from kiosk.domain.staff import KeptAct
from kiosk.domain.staff_log import MOST_ENTRIES, LogPart, Reach, Sheet, beginning, together, without_doubles
from kiosk.domain.values import Language
from kiosk.host.clock import now
from kiosk.host.drives import OUTBOX, ToldDrives
from kiosk.host.fault_file import FaultFile
from kiosk.host.film_imports import ChildImports
from kiosk.media.drive_films import films_on
from kiosk.media.durable import refusal, write_text
from kiosk.media.venue_films import FILMS, VenueFilms

_LEFT_BEHIND = 3600
"""Seconds; nothing is written for so long."""


def make_drives(
    data: Path, library: Library, area: StaffArea, background: Background, loop: Loop, files: DriveFiles
) -> StaffDrives:
    drives = ToldDrives(data / OUTBOX)
    writing = DriveWriting(library, background, loop, drives, files)
    sources = DriveSources(drives, ChildImports(data, loop), writing, films_on, VenueFilms(data / FILMS).clear)
    return StaffDrives(area, background, loop, sources)


def drive_files(data: Path, says: Says, language: Callable[[], Language]) -> DriveFiles:
    """says: what went wrong, or was done, as a sentence. language: of the log, asked when it is made."""

    def collect(shelves: Shelves) -> Sheet:
        return _collect(shelves, FaultFile(data).waiting())

    return DriveFiles(
        lambda: backup_in_outbox(data, now()),
        collect,
        lambda sheet: log_in_outbox(data, now(), sheet, says, language()),
        lambda file: file.unlink(missing_ok=True),
    )


def backup_in_outbox(data: Path, moment: datetime) -> Path:
    """Raises EditError: backup.nothing (path); MachineError: see back_up_to, data.full, data.unwritable."""
    return back_up_to(data, _outbox(data) / f"kiosk-backup-{moment:%Y-%m-%d-%H%M%S}.db", moment)


def log_in_outbox(data: Path, moment: datetime, sheet: Sheet, says: Says, language: Language) -> Path:
    """As a table. Raises MachineError: data.full (path, free), data.unwritable (path, detail)."""
    told = (one.act if isinstance(one, KeptAct) else KioskError(one.code, **one.arguments) for one in sheet.entries)
    records = (record(one, says(what, language)) for one, what in zip(sheet.entries, told, strict=True))
    return text_in_outbox(data, log_name(moment, "csv"), as_csv(records))


def text_in_outbox(data: Path, name: str, text: str) -> Path:
    """Raises MachineError: data.full (path, free), data.unwritable (path, detail)."""
    path = _outbox(data) / name
    try:
        write_text(path, text)
    except OSError as error:
        raise refusal(error, path) from error
    return path


def _collect(shelves: Shelves, waiting: tuple[Fault, ...]) -> Sheet:
    """Of thirty days, with what is not in the library yet."""
    since = beginning(Reach.MONTH, now())
    acts = shelves.staff.acts(since, MOST_ENTRIES + 1)
    stored = shelves.ledger.faults_since(since, MOST_ENTRIES + 1)
    faults = without_doubles((*stored, *(fault for fault in waiting if fault.at >= since)))
    return together(acts, faults, LogPart.ALL)


def _outbox(data: Path) -> Path:
    """Made where it is not there; what somebody left there who was killed is gone."""
    outbox = data / OUTBOX
    try:
        outbox.mkdir(mode=0o750, exist_ok=True)
        for path in outbox.iterdir():
            with suppress(OSError):
                if time.time() - path.lstat().st_mtime > _LEFT_BEHIND:
                    path.unlink()
    except OSError as error:
        raise MachineError("data.unwritable", path=str(outbox), detail=error.strerror or os.strerror(0)) from error
    return outbox
