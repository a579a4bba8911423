# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What cannot be read is kept as it is, with what lies beside it: somebody may yet save something."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from db.backup import BACKUPS, to_disk
from db.judge import MEMORY, files_of

KEPT_ASIDE = 5
"""So many; then the oldest goes, never the newest."""

_NAME = "damaged-"


def keep_aside(path: Path, now: datetime) -> Path | None:
    """Keep the database at the path, and what lies beside it, in a folder of its own among the backups.

    A file stays in its place, too, until another takes that: no room is needed, and there is always one of them. What
    is no file is moved. Returns the folder; None where there is nothing that could hold anything. Raises OSError.
    """
    worth = [one for one in files_of(path) if not one.name.endswith(MEMORY) and not _is_nothing(one)]
    if not worth:
        return None
    backups = path.parent / BACKUPS
    backups.mkdir(exist_ok=True)
    aside = _free_name(backups, now)
    aside.mkdir()
    for one in worth:
        _put(one, aside / one.name)
    to_disk(aside)
    to_disk(backups)
    for old in sorted(set(backups.glob(f"{_NAME}*")) - {aside})[: -(KEPT_ASIDE - 1)]:
        shutil.rmtree(old, ignore_errors=True)
    return aside


def take_place(made: Path, path: Path) -> None:
    """Put a database that needs no other file where another one was, which was kept aside. Raises OSError."""
    to_disk(made)
    _take_away_beside(path)
    made.replace(path)
    to_disk(path.parent)


def begin_anew(path: Path) -> None:
    """Leave nothing there. Raises OSError."""
    _take_away_beside(path)
    path.unlink(missing_ok=True)
    to_disk(path.parent)


def _put(source: Path, target: Path) -> None:
    if source.is_symlink() or not source.is_file():
        source.rename(target)
        return
    try:
        os.link(source, target)
    except OSError:
        # Not every file system has a second name for a file.
        shutil.copyfile(source, target)
        to_disk(target)


def _take_away_beside(path: Path) -> None:
    # A log that is left would be taken for that of the new one.
    for one in files_of(path):
        if one != path:
            with suppress(IsADirectoryError):
                one.unlink()
    to_disk(path.parent)


def _is_nothing(path: Path) -> bool:
    return path.is_file() and path.stat().st_size == 0


def _free_name(backups: Path, now: datetime) -> Path:
    stem = f"{_NAME}{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names: Iterator[Path] = (backups / f"{stem}{f'-{number}' if number > 1 else ''}" for number in count(1))
    return next(name for name in names if not name.exists())
