# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of drives without a window: real drives, a real copying, and a manager who asks for it."""

from pathlib import Path

from kiosk.app.drive_view import Outcome
from kiosk.app.drive_writing import DriveFiles, DriveWriting
from kiosk.app.staff_drives import DriveSources, StaffDrives
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.staff_log import Sheet
from kiosk.host.background import BackgroundThread
from kiosk.host.drives import ToldDrives
from kiosk.host.film_imports import ChildImports
from kiosk.host.loop import SelectLoop
from kiosk.media.drive_films import films_on
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.app.test_staff_area import Attendant


class CopyingRoom:
    """part: of the film that is copied. outcome: of that. cleared: what it left was."""

    def __init__(self, data: Path, loop: SelectLoop, told: Path) -> None:
        self._loop = loop
        self._background = BackgroundThread(loop)
        self._films = VenueFilms(data / FILMS)
        self._attendant = Attendant()
        self._attendant.area.enter(Role.MANAGER)
        self._attendant.area.go(StaffPage.DRIVE)
        self.cleared = False
        drives = ToldDrives(data / "outbox", told)
        none = DriveFiles(lambda: data, lambda _: Sheet(), lambda _: data, lambda _: None)
        writing = DriveWriting(self._attendant.library, self._background, loop, drives, none)
        sources = DriveSources(drives, ChildImports(data, loop), writing, films_on, self._clear)
        self._page = StaffDrives(self._attendant.area, self._background, loop, sources)
        self._page.attend(True)

    @property
    def part(self) -> float:
        return self._page.now.part

    @property
    def outcome(self) -> Outcome | None:
        return self._page.now.outcome

    @property
    def copied(self) -> bool:
        return self.outcome is not None and self.outcome.film is not None

    def begin(self, place: str) -> None:
        """Have the film copied that lies there on the drive."""
        self._loop.run_until(lambda: bool(self._page.now.films))
        self._page.copy(place)

    def close(self) -> None:
        self._page.close()
        self._background.close()

    def _clear(self) -> None:
        self._films.clear()
        self.cleared = True
