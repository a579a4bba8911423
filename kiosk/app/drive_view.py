# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff see of drives, and of what is done with one."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.drives import Drive, DriveFilm, Export, ImportedFilm
from kiosk.domain.errors import KioskError


class DriveState(StrEnum):
    """closed: nobody looks. untold: nobody tells this kiosk of drives. empty: there is none."""

    CLOSED = "closed"
    LOADING = "loading"
    UNTOLD = "untold"
    EMPTY = "empty"
    READY = "ready"


class DriveWork(StrEnum):
    """What is done with a drive."""

    FILM = "film"
    BACKUP = Export.BACKUP.value
    LOG = Export.LOG.value


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a work. error: why it was not done. film: which was copied. path: on the drive, of what was written.

    stopped: by staff. drive: what it was done with, None until it is told.
    """

    work: DriveWork
    error: KioskError | None = None
    film: ImportedFilm | None = None
    path: str = ""
    stopped: bool = False
    drive: Drive | None = None


@dataclass(frozen=True, slots=True)
class StaffDrivesView:
    """chosen: of the drives, the one that is shown. films: on it, None while they are looked for.

    work: what is being done, with part of it done, 0 to 1, where that is known. outcome: of the last work.
    held: the name of a drive that was written to and could not be closed, so that it must not be pulled; "" for none.
    """

    state: DriveState = DriveState.CLOSED
    drives: tuple[Drive, ...] = ()
    chosen: Drive | None = None
    films: tuple[DriveFilm, ...] | None = None
    work: DriveWork | None = None
    subject: str = ""
    part: float = 0.0
    outcome: Outcome | None = None
    held: str = ""
