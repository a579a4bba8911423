# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of drives, with drives that are in memory."""

from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.drive_writing import DriveFiles, DriveWriting
from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Loop
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_drives import DriveSources, StaffDrives
from kiosk.domain.drives import DriveFilm
from kiosk.domain.errors import KioskError
from kiosk.domain.staff_log import Sheet
from tests.fakes.drives import FILMS, STICK, FakeDrives, FakeImports


class DriveRoom:
    """films: on each drive. discarded: files that were taken away. cleared: how often what was broken off was.

    refuse: why no file can be made.
    """

    def __init__(self, library: Library, area: StaffArea, background: Background, loop: Loop) -> None:
        self.drives, self.imports = FakeDrives(STICK), FakeImports()
        self.films: tuple[DriveFilm, ...] = FILMS
        self.cleared = 0
        self.discarded: list[str] = []
        self.refuse: KioskError | None = None
        files = DriveFiles(
            lambda: self._made("kiosk-backup.db"),
            lambda shelves: Sheet(tuple(shelves.staff.acts(datetime.fromtimestamp(0, UTC), 10))),
            lambda sheet: self._made(f"log-{len(sheet.entries)}.csv"),
            lambda file: self.discarded.append(file.name),
        )
        writing = DriveWriting(library, background, loop, self.drives, files)
        sources = DriveSources(self.drives, self.imports, writing, lambda _: self.films, self._clear)
        self.page = StaffDrives(area, background, loop, sources)

    def _made(self, name: str) -> Path:
        if self.refuse:
            raise self.refuse
        return Path("/outbox", name)

    def _clear(self) -> None:
        self.cleared += 1
