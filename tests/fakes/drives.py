# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that are in memory, and a writer and a copying that go on when they are told to."""

from collections.abc import Callable
from pathlib import Path

from kiosk.app.ports.loop import Cancel
from kiosk.domain.drives import Drive, DriveFilm, ImportedFilm
from kiosk.domain.errors import KioskError

STICK = Drive("sdb1", "MEMORY", 16_000_000_000, 3_000_000_000, Path("/drives/sdb1"))
FILMS = (
    DriveFilm(Path("/drives/sdb1/story.mkv"), "story.mkv", 2_100_000_000),
    DriveFilm(Path("/drives/sdb1/old/part.mp4"), "old/part.mp4", 700_000_000),
)


class FakeDrives:
    """here: what is plugged in, None where nobody tells. asked: the names of files that were to be written.

    answer: of the writer, None until there is one.
    """

    def __init__(self, *here: Drive) -> None:
        self.here: tuple[Drive, ...] | None = here
        self.asked: list[tuple[str, str]] = []
        self.answer: str | KioskError | None = None

    def present(self) -> tuple[Drive, ...] | None:
        return self.here

    def ask(self, drive: str, file: Path) -> str:
        self.asked.append((drive, file.name))
        return str(len(self.asked))

    def outcome(self, request: str) -> str | None:
        if isinstance(self.answer, KioskError):
            raise self.answer
        return self.answer


class FakeImports:
    """begun: the files. told, done, failed: of the last one, to be called by the test. cancelled: how many were."""

    def __init__(self) -> None:
        self.begun: list[Path] = []
        self.cancelled = 0

    def begin(
        self,
        file: Path,
        told: Callable[[float], None],
        done: Callable[[ImportedFilm], None],
        failed: Callable[[KioskError], None],
    ) -> Cancel:
        self.begun.append(file)
        self.told, self.done, self.failed = told, done, failed

        def cancel() -> None:
            self.cancelled += 1

        return cancel
