# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are the old one or the new one whenever the machine stops. Standard library only."""

import errno
import os
import shutil
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import MachineError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def write_text(path: Path, text: str) -> None:
    """In place of what was there; on the disk when this returns. Raises OSError, and then nothing has changed."""
    new = path.with_name(f".{path.name}.new")
    try:
        with new.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """What is in it is on the disk when this returns. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def refusal(error: OSError, path: Path) -> MachineError:
    """Why nothing could be written: data.full (path of the folder, free in MiB) or data.unwritable (path, detail)."""
    if error.errno in _FULL:
        folder = path if path.is_dir() else path.parent
        return MachineError("data.full", path=str(folder), free=shutil.disk_usage(folder).free >> 20)
    return MachineError("data.unwritable", path=str(path), detail=error.strerror or str(error))


def sync_folder(folder: Path) -> None:
    """Its names are on the disk when this returns. Raises OSError."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
