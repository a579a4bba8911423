# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that staff plug in: what is on them, and what is written to them."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class DriveFault(StrEnum):
    """Why a drive cannot be read: made in a way nobody here reads, encrypted, or damaged."""

    UNKNOWN = "unknown"
    CRYPTO = "crypto"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Drive:
    """name: by which the machine knows it. label: as its owner called it, or "". size, free: in bytes.

    mount: where it can be read, None where fault says why it cannot.
    """

    name: str
    label: str = ""
    size: int = 0
    free: int = 0
    mount: Path | None = None
    fault: DriveFault | None = None


@dataclass(frozen=True, slots=True)
class DriveFilm:
    """A file that may be a film. place: its path on the drive, as text. size: in bytes."""

    file: Path
    place: str
    size: int


class Export(StrEnum):
    """What can be written to a drive: a copy of the database, the log of the last thirty days as a table."""

    BACKUP = "backup"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class ImportedFilm:
    """in_use: the kiosk starts with it from now on. left_out: how many captions beside it were not taken."""

    slug: str
    title: str
    in_use: bool
    left_out: int = 0


EXPORT_CODES = frozenset({"refused", "gone", "full", "read_only", "damaged", "held", "broken_off"})
"""Why a file was not written, as the writer tells it: the error drive.CODE."""
