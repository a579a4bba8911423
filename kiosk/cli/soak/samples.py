# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running kiosk uses at one moment, and the table of it."""

import csv
import os
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk
from kiosk.domain.errors import MachineError
from kiosk.host.process import engine_processes, memory

_MIB = 2**20
CSV = "soak.csv"


@dataclass(frozen=True, slots=True)
class Tally:
    """Of the visits until now. killed: engines on air that the soak itself ended."""

    visits: int = 0
    failed: int = 0
    killed: int = 0


@dataclass(frozen=True, slots=True)
class Sample:
    """seconds: since the start. ui_mib, engines_mib: PSS without rings; of the engines, all together.

    processes: children, with those that ended and were not waited for. shown, lost, replaced (engines on air), bugs,
    visits, failed, killed: since the start.
    """

    seconds: int
    ui_mib: float
    engines_mib: float
    descriptors: int
    threads: int
    processes: int
    shown: int
    lost: int
    replaced: int
    killed: int
    bugs: int
    visits: int
    failed: int


class Table:
    """The samples, in memory and in a file. Raises MachineError: out.unwritable (path, detail)."""

    def __init__(self, folder: Path) -> None:
        self.rows: list[Sample] = []
        self._path = folder / CSV
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with self._path.open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerow(field.name for field in fields(Sample))
        except OSError as error:
            raise MachineError("out.unwritable", path=str(folder), detail=error.strerror or "") from error

    def add(self, sample: Sample) -> None:
        self.rows.append(sample)
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(astuple(sample))


def sample(kiosk: Kiosk, seconds: float, tally: Tally) -> Sample:
    return Sample(
        seconds=round(seconds),
        ui_mib=round(memory() / _MIB, 2),
        engines_mib=round(sum(map(_memory_of, engine_processes())) / _MIB, 2),
        descriptors=_count("fd"),
        threads=_count("task"),
        processes=_children(),
        shown=kiosk.screen.frames_shown,
        lost=kiosk.director.now.lost,
        replaced=kiosk.director.replaced,
        killed=tally.killed,
        bugs=kiosk.bugs.count,
        visits=tally.visits,
        failed=tally.failed,
    )


def _memory_of(pid: int) -> int:
    try:
        return memory(pid)
    except OSError:
        return 0  # it has gone since


def _count(name: str) -> int:
    return sum(1 for _ in Path(f"/proc/self/{name}").iterdir())


def _children() -> int:
    own = f"/proc/{os.getpid()}/task"
    return sum(len((task / "children").read_text(encoding="utf-8").split()) for task in Path(own).iterdir())
