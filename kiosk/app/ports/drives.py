# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that staff plug in, what is copied from them, and who writes to them."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from kiosk.app.ports.loop import Cancel
from kiosk.domain.drives import Drive, ImportedFilm
from kiosk.domain.errors import KioskError


class Drives(Protocol):
    """Called in the background, one call after the other."""

    def present(self) -> tuple[Drive, ...] | None:
        """By their names; None where nobody tells this kiosk of drives."""
        ...

    def ask(self, drive: str, file: Path) -> str:
        """Have a file of the outbox written to the drive of that name. Returns the name of the request.

        Raises MachineError: data.full (path, free), data.unwritable (path, detail).
        """
        ...

    def outcome(self, request: str) -> str | None:
        """The path of the file on the drive; None until there is an answer.

        Raises MachineError: drive.CODE, see kiosk.domain.drives; drive.unwritten where nobody takes requests.
        """
        ...


class FilmImports(Protocol):
    """Copies films into the kiosk, beside all it does."""

    def begin(
        self,
        file: Path,
        told: Callable[[float], None],
        done: Callable[[ImportedFilm], None],
        failed: Callable[[KioskError], None],
    ) -> Cancel:
        """told: the part that is done, 0 to 1. Exactly one of done and failed is called, later, unless cancelled.

        Whatever happens, the films that were there are as they were. Cancelled, it has ended when that returns.
        """
        ...
