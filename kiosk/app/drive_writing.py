# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has a file made and written to a drive, by somebody who may: see kiosk.app.ports.drives."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.drives import Drives
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.drives import Export
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.staff_log import Sheet
from kiosk.domain.values import Millis

_ASK_EVERY = Millis(250)

Done = Callable[[str], None]
Failed = Callable[[KioskError], None]


@dataclass(frozen=True, slots=True)
class DriveFiles:
    """backup, log: make the file that is to be written, in the outbox; log of what collect found in the library.

    discard: takes such a file away. All are called in the background, collect in that of the library. Where there is no
    room they raise MachineError.
    """

    backup: Callable[[], Path]
    collect: Callable[[Shelves], Sheet]
    log: Callable[[Sheet], Path]
    discard: Callable[[Path], None]


class DriveWriting:
    """One file after the other."""

    def __init__(self, library: Library, background: Background, loop: Loop, drives: Drives, files: DriveFiles) -> None:
        self._library = library
        self._background = background
        self._loop = loop
        self._drives = drives
        self._files = files
        self._asked: Cancel = lambda: None

    def begin(self, export: Export, drive: str, done: Done, failed: Failed) -> None:
        """drive: its name. done: called with the path on it. Exactly one of both is called, unless it is closed."""

        def ask(file: Path) -> None:
            self._ask(drive, file, done, failed)

        def make(found: Sheet) -> None:
            self._asked = self._background.run(lambda: self._files.log(found), ask, failed)

        if export is Export.BACKUP:
            self._asked = self._background.run(self._files.backup, ask, failed)
        elif self._library.now.ready:
            self._asked = self._library.ask(self._files.collect, make, failed)
        else:
            failed(MachineError("drive.log_unread"))

    def close(self) -> None:
        """Nothing is told any more. What was asked for is written to its end."""
        self._asked()

    def _ask(self, drive: str, file: Path, done: Done, failed: Failed) -> None:
        def discard(then: Callable[[], None]) -> None:
            self._asked = self._background.run(lambda: self._files.discard(file), lambda _: then(), failed)

        def refuse(error: KioskError) -> None:
            discard(lambda: failed(error))

        def look(request: str) -> None:
            def see(path: str | None) -> None:
                if path is None:
                    self._asked = self._loop.after(_ASK_EVERY, lambda: look(request))
                else:
                    discard(lambda: done(path))

            self._asked = self._background.run(lambda: self._drives.outcome(request), see, refuse)

        self._asked = self._background.run(lambda: self._drives.ask(drive, file), look, refuse)
