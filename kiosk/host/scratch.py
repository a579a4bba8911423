# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place in memory, for while a data folder can take nothing."""

import hashlib
import os
import stat
import tempfile
from pathlib import Path

_MEMORY = Path("/dev/shm")  # noqa: S108 - what is made in it is this user's alone, and looked at before use


def scratch_folder(data: Path) -> Path | None:
    """A folder of this user's alone, the same one whenever it is asked for; made where it is not there.

    In memory where the machine has that, else among the temporary files; None where neither takes anything.
    """
    return next(filter(_is_made, _places(data)), None)


def found_scratch(data: Path) -> Path | None:
    """The same where it is there already."""
    return next(filter(_is_ours, _places(data)), None)


def _places(data: Path) -> list[Path]:
    key = hashlib.sha256(os.fsencode(data.absolute())).hexdigest()[:12]
    return [base / f"film-kiosk-{os.getuid()}-{key}" for base in (_MEMORY, Path(tempfile.gettempdir()))]


def _is_made(folder: Path) -> bool:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"\0")
    except OSError:
        return False
    return _is_ours(folder)


def _is_ours(folder: Path) -> bool:
    try:
        facts = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not facts.st_mode & 0o077
