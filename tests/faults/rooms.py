# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that fills up while something is written: it is said, nothing is there by halves, with room it works again.

All in one process that is never begun anew, with a disk of its own.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.domain.errors import KioskError
from tests.faults.mounts import get_mounts, mount

_SIZE = 96 << 20
_PAGE = 4096
_FILLER = "filler"

Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Filling:
    """What needs room. begin: the data folder before it. opened: readies a data folder, and hands out what does it.

    look: a word for what is there. codes: of the errors by which it may be refused.
    """

    begin: Path
    opened: Callable[[Path], AbstractContextManager[Do]]
    look: Callable[[Path], str]
    codes: frozenset[str]


def fill(filling: Filling, place: Path, times: int, seed: int) -> list[str]:
    """With so many different amounts of room, from none to just too little; what is wrong.

    To be called in a process that nothing else needs: its disks become its own. place: an empty folder.
    """
    get_mounts()
    mount("-t", "tmpfs", "-o", f"size={_SIZE}", "none", str(place))
    try:
        old, new, need = _measured(filling, place)
        random = Random(seed)  # noqa: S311 - the same each time by the same seed
        rooms = [0, *(int((number + random.random()) * need / (times - 1)) for number in range(times - 1))]
        return [f"with {room} pages: {wrong}" for room in rooms for wrong in _try(filling, place, room, (old, new))]
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True, timeout=30)


def _measured(filling: Filling, place: Path) -> tuple[str, str, int]:
    """What is there before and after, and how many pages of room are enough."""
    room = 1
    while True:
        with _copied(filling, place) as data:
            old = filling.look(data)
            with filling.opened(data) as do:
                _leave(place, room)
                try:
                    do()
                except KioskError:
                    room *= 2
                    continue
                finally:
                    (place / _FILLER).unlink()
            return old, filling.look(data), room


def _try(filling: Filling, place: Path, room: int, states: tuple[str, str]) -> Iterator[str]:
    old, new = states
    with _copied(filling, place) as data, filling.opened(data) as do:
        _leave(place, room)
        done = True
        try:
            do()
        except KioskError as error:
            done = False
            if error.code not in filling.codes:
                yield f"refused by {error}"
        (place / _FILLER).unlink()
        found = filling.look(data)
        if found not in (old, new) or (done and found != new):
            yield f"{'done' if done else 'refused'}, and found {found}, which was {old} and is to be {new}"
        if not done:
            try:
                do()
            except KioskError as error:
                yield f"with room again refused by {error}"
            if (found := filling.look(data)) != new:
                yield f"with room again found {found}, not {new}"


@contextmanager
def _copied(filling: Filling, place: Path) -> Iterator[Path]:
    data = Path(shutil.copytree(filling.begin, place / "data"))
    try:
        yield data
    finally:
        shutil.rmtree(data)


def _leave(place: Path, room: int) -> None:
    """So many pages."""
    with (place / _FILLER).open("wb") as filler:
        free = os.statvfs(place).f_bavail * os.statvfs(place).f_frsize // _PAGE
        if free > room:
            os.posix_fallocate(filler.fileno(), 0, (free - room) * _PAGE)
