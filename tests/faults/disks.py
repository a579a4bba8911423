# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that cannot be written to when the kiosk starts, and can be later. In a process that nothing else needs."""

import errno
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from db.file import FILE, connect
from kiosk.bootstrap.folder import take_folder
from kiosk.bootstrap.shelves import LastingShelves
from kiosk.host.clock import now
from tests.faults.mounts import get_mounts, mount
from tests.faults.reading import Watch, forget, read_all, writes

_MEBI = 2**20


def full_disk(well: Path) -> list[str]:
    """With not a byte left; then somebody makes room."""

    def fill(data: Path) -> None:
        try:
            with (data / "filler").open("wb", buffering=0) as filler:
                while filler.write(bytes(4096)):
                    pass
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise

    return _perform(well, fill, lambda data: (data / "filler").unlink(), "data.full")


def read_only_disk(well: Path) -> list[str]:
    """As after the system found a fault on it; then somebody mends that."""
    return _perform(well, lambda data: _remount(data, "ro"), lambda data: _remount(data, "rw"), "data.unwritable")


def read_only_after_a_kill(well: Path) -> list[str]:
    """The same with a log that nobody has brought in: what is in that counts, and the database itself can be read."""

    def spoil(data: Path) -> None:
        _die_writing(data)
        _remount(data, "ro")

    return _perform(well, spoil, lambda data: _remount(data, "rw"), "data.unwritable")


def _perform(well: Path, spoil: Callable[[Path], object], mend: Callable[[Path], object], code: str) -> list[str]:
    get_mounts()
    failures: list[str] = []
    with TemporaryDirectory() as place:
        data = Path(place, "data")
        data.mkdir()
        mount("-t", "tmpfs", "-o", f"size={64 * _MEBI}", "none", str(data))
        shutil.copytree(well, data, dirs_exist_ok=True)
        spoil(data)
        try:
            _visit(data, lambda: mend(data), code, failures)
        finally:
            forget(data)
            subprocess.run(["umount", "-l", str(data)], check=True, timeout=30)
    return failures


def _visit(data: Path, mend: Callable[[], object], code: str, failures: list[str]) -> None:
    _, told = take_folder(data)
    if [error.code for error in told] != [code]:
        failures.append(f"told {told}")
    watch = Watch()
    shelves = LastingShelves(data, watch, now)
    if (volume := read_all(shelves, watch, failures)) != "42":
        failures.append(f"what staff decided is not shown: {volume}")
    if (said := writes(shelves)) != code:
        failures.append(f"writing says {said}")
    mend()
    watch.time += 60_000
    shelves.version()
    if said := writes(shelves):
        failures.append(f"writing still says {said}")
    if (volume := read_all(shelves, watch, failures)) != "42":
        failures.append(f"what staff decided is gone: {volume}")
    shelves.close()


def _die_writing(data: Path) -> None:
    killed = os.fork()
    if killed == 0:
        connection = connect(data / FILE, 5)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE setting SET reason = 'written last'")
        os._exit(0)
    os.waitpid(killed, 0)


def _remount(data: Path, way: str) -> None:
    mount("-o", f"remount,{way}", str(data))
