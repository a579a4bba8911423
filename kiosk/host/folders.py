# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things lie on this machine."""

import errno
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from pathlib import Path

import platformdirs

from kiosk.domain.errors import MachineError

SETTINGS_FILE = "kiosk.toml"

_PACKAGE = Path(__file__).parents[1]
_LEAST_FREE = 32 * 2**20
"""Below this many bytes the kiosk could not even keep its log."""
_OURS: Mapping[str, Callable[[Path], bool]] = {
    "backups": Path.is_dir,
    "copies.lock": Path.is_file,
    "films": Path.is_dir,
    "films/chosen": Path.is_file,
    "kiosk.lock": Path.is_file,
    "log": Path.is_dir,
    "log/faults.jsonl": Path.is_file,
    "log/kiosk.log": Path.is_file,
}
"""What is what in the data folder: whoever opens a pipe, say, waits for ever."""


def assets() -> Path:
    """The shipped films, fonts and texts: inside an installed package, beside it in a source tree."""
    installed = _PACKAGE / "_assets"
    return installed if installed.is_dir() else _PACKAGE.parent / "assets"


def data_home(chosen: Path | None) -> Path:
    """The data folder: the chosen one, else KIOSK_DATA, else the service's state folder, else the user's own."""
    for candidate in (chosen, os.environ.get("KIOSK_DATA"), os.environ.get("STATE_DIRECTORY")):
        if candidate:
            return Path(candidate).absolute()
    return Path(platformdirs.user_data_path("film-kiosk", appauthor=False))


def config_file() -> Path:
    """The machine's settings: in the folder KIOSK_CONFIG, else in that of the service, else in the user's own."""
    for name in ("KIOSK_CONFIG", "CONFIGURATION_DIRECTORY"):
        folder = os.environ.get(name, "").partition(":")[0]
        if folder:
            return Path(folder).absolute() / SETTINGS_FILE
    return Path(platformdirs.user_config_path("film-kiosk", appauthor=False)) / SETTINGS_FILE


def prepare_data(folder: Path) -> None:
    """Make the data folder and see that it can be written to.

    Raises MachineError: data.unwritable (path, detail) or data.full (path, free in MiB).
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"\0" * 4096)
            probe.flush()
        free = free_bytes(folder)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise MachineError("data.full", path=str(folder), free=0) from error
        raise MachineError("data.unwritable", path=str(folder), detail=error.strerror or str(error)) from error
    if free < _LEAST_FREE:
        raise MachineError("data.full", path=str(folder), free=free // 2**20)


def clear_the_way(folder: Path) -> list[MachineError]:
    """Move aside what bears the name of a folder or a file of ours and is neither. Links stay: what they lead to may
    come back. Returns what was moved, as data.in_the_way (path, aside).
    """
    moved = []
    for name, is_ours in _OURS.items():
        path = folder / name
        if os.path.lexists(path) and not path.is_symlink() and not is_ours(path):
            number = next(number for number in count(1) if not os.path.lexists(folder / f"{name}.aside-{number}"))
            aside = folder / f"{name}.aside-{number}"
            with suppress(OSError):
                path.rename(aside)
                moved.append(MachineError("data.in_the_way", path=str(path), aside=str(aside)))
    return moved


def free_bytes(folder: Path) -> int:
    """Room left for this user on the disk that holds the folder."""
    facts = os.statvfs(folder)
    return facts.f_bavail * facts.f_frsize
