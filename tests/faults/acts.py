# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands that are done all or not at all, and their system calls, of which each fails once."""

import errno
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from db.backup import BACKUPS
from db.file import FILE
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host.clock import now
from kiosk.host.pin_file import Costs, PinFile
from tests.faults.calls import Act, Failing, Repeated
from tests.faults.case import Findings, Series
from tests.faults.shipped import in_kiosk, scratch, started, write_assets, write_film
from tests.faults.state import faults_in, state_in
from tests.faults.works import FOREIGN, edit

_ALL = 100_000
_READS = ("fcntl", "newfstatat", "openat", "pread64", "read")
_DAMAGED = "damaged"


def acts() -> list[Series]:
    return [
        Series("a system call of a restore fails", partial(_perform, _restore), _ALL, 4),
        Series("a system call of a restore over a damaged database fails", partial(_perform, _mend), _ALL, 0),
        Series("a system call of an import of content fails", partial(_perform, _load), _ALL, 4),
        Series("a system call of setting a PIN fails", partial(_perform, _set_pin), _ALL, 0),
    ]


def _perform(make: Callable[[Path, Path], Act], times: int, seed: int) -> Findings:
    """Every call of the act, or about so many of them, evenly over each kind of call and over its time."""
    failures: list[str] = []
    with scratch() as folder:
        assets = write_assets(folder / "assets")
        repeated = Repeated(make(folder, assets), folder, assets)
        every = [
            Failing(call, number, error)
            for call, most in sorted(repeated.calls().items())
            for error in ((errno.EIO,) if call in _READS else (errno.EIO, errno.ENOSPC))
            for number in range(1, most + 1)
        ]
        chosen = every if times >= len(every) else _spread(every, times, seed)
        for failing in chosen:
            failures += repeated.fail(failing)
    return Findings(len(chosen), tuple(failures), f"of {len(every)}")


def _spread(every: list[Failing], times: int, seed: int) -> list[Failing]:
    first = Random(seed).random()  # noqa: S311 - the same each time by the same seed
    return [every[int((number + first) * len(every) / times)] for number in range(times)]


def _begin(folder: Path, assets: Path) -> Path:
    """A data folder whose staff have decided much."""
    data = started(assets, folder / "begin")
    return in_kiosk(assets, data, lambda data: edit(data, lambda _: None))


def _backup(folder: Path, assets: Path) -> Path:
    return started(assets, folder / "backup") / FILE


def _restore(folder: Path, assets: Path) -> Act:
    words = ("restore", str(_backup(folder, assets)), "--apply")
    return Act(_begin(folder, assets), words, state_in, lambda data, _: faults_in(data))


def _mend(folder: Path, assets: Path) -> Act:
    begin = _begin(folder, assets)
    path = begin / FILE
    damaged = path.read_bytes()[:-10_000] + bytes(10_000)
    path.write_bytes(damaged)

    def look(data: Path) -> str:
        return _DAMAGED if (data / FILE).read_bytes() == damaged else state_in(data)

    def wrong(data: Path, found: str) -> list[str]:
        if found == _DAMAGED:
            return []
        kept = [path.read_bytes() for path in (data / BACKUPS).glob(f"damaged-*/{FILE}")]
        return faults_in(data) + ([] if damaged in kept else ["what was damaged is not kept"])

    return Act(begin, ("restore", str(_backup(folder, assets)), "--apply"), look, wrong)


def _load(folder: Path, assets: Path) -> Act:
    begin, film = _begin(folder, assets), write_film(folder / "film", 3, FOREIGN)
    return Act(begin, ("content", "load", str(film)), state_in, lambda data, _: faults_in(data))


def _set_pin(folder: Path, assets: Path) -> Act:
    """Of a manager, where docents have one: that stays."""
    data = _begin(folder, assets)
    pins = PinFile(data, Costs(1, 8, 1))
    for role, pin in ((Role.MANAGER, b"804137"), (Role.DOCENT, b"592604")):
        pins.set(role, bytearray(pin), now())

    def opens(data: Path, *pins: bytes) -> list[bytes]:
        return [pin for pin in pins if PinFile(data).check(bytearray(pin), Count()).role]

    def wrong(data: Path, _: str) -> list[str]:
        return [] if opens(data, b"592604") else ["the docents' PIN is lost"]

    return Act(data, ("staff", "set-pin"), lambda data: str(opens(data, b"804137", b"029174")), wrong, "029174\n")
