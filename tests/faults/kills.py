# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SIGKILL at random moments while the database is written: what was acknowledged is there, and nothing by halves."""

import shutil
import sqlite3
import time
from bisect import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from sqlalchemy import Connection, Engine, event

from db.schema import HEAD
from tests.faults.case import Findings, Series
from tests.faults.forked import Forked, Tell, asked
from tests.faults.shipped import forget_content, in_kiosk, lower, scratch, shipping, start, started, write_assets
from tests.faults.state import faults_in, state_in, state_of
from tests.faults.works import Work, edit, imports, migrate, write_down, write_imports

_TRIES = 20


@dataclass(frozen=True, slots=True)
class Trial:
    """A work, and where it begins: a data folder. states: after each acknowledged write, all that may be found till
    the next one is acknowledged, the first list from before the first. times: in seconds, when each is acknowledged
    undisturbed, and then its end.
    """

    begin: Path
    work: Work
    states: tuple[tuple[str, ...], ...]
    times: tuple[float, ...]

    def moment(self, part: float) -> tuple[int, float]:
        """After that part of its time: so many writes, and seconds after the last one."""
        moment = part * self.times[-1]
        written = bisect(self.times[:-1], moment)
        return written, moment - (0.0, *self.times)[written]


class Bench:
    """A folder for what is tried, and the assets of its kiosk."""

    def __init__(self, folder: Path, assets: Path) -> None:
        self._folder = folder
        self._assets = assets
        self._printed = folder / "printed.txt"

    def trial(self, begin: Path, work: Work) -> Trial:
        """Raises RuntimeError where the work fails undisturbed."""
        states = asked(lambda: self._states(work, self._copy(begin)), self._printed)
        return Trial(begin, work, tuple(map(tuple, states)), self._times(begin, work))

    def kill(self, trial: Trial, part: float) -> tuple[int, list[str]]:
        """In the midst of it, after that part of its time: how many writes were acknowledged, and what is wrong."""
        data = self._folder / "data"
        written, rest = trial.moment(part)
        for _ in range(_TRIES):
            code, told, lived = self._killed(trial, data, written, rest)
            if lived:
                wrong = self._wrong(data, trial.states[told])
                return told, [f"after {told} writes: {fault}" for fault in wrong]
            if code:
                return told, [self._printed.read_text(encoding="utf-8", errors="replace")]
            # This time it was quicker.
            rest /= 2
        return 0, ["it always ended before its death"]

    def _killed(self, trial: Trial, data: Path, written: int, rest: float) -> tuple[int, int, bool]:
        """So long after so many writes: its exit code, how many it acknowledged, and whether it was in their midst."""
        self._copy(trial.begin)
        process = Forked(partial(self._begun, trial.work, data), self._printed)
        heard = [process.hear() for _ in range(1 + written)]
        lived = process.kill(rest)
        code, more = process.end()
        return code, len(heard) - 1 + len(more), lived

    def _wrong(self, data: Path, states: tuple[str, ...]) -> list[str]:
        try:
            return [str(fault) for fault in asked(lambda: self._look(data, states), self._printed)]
        except RuntimeError as error:
            return [str(error)]

    def _copy(self, begin: Path) -> Path:
        data = self._folder / "data"
        shutil.rmtree(data, ignore_errors=True)
        return Path(shutil.copytree(begin, data))

    def _begun(self, work: Work, data: Path, tell: Tell) -> None:
        tell("begun")
        with shipping(self._assets):
            work(data, tell)

    def _times(self, begin: Path, work: Work) -> tuple[float, ...]:
        process = Forked(partial(self._begun, work, self._copy(begin)), self._printed)
        process.hear()
        began, times = time.monotonic(), []
        while process.hear():
            times.append(time.monotonic() - began)
        process.end()
        return *times, time.monotonic() - began

    def _states(self, work: Work, data: Path) -> list[list[str]]:
        """Told from before each commit by the connection that makes it, which sees what everybody sees then."""
        found = [[state_in(data)]]

        def committing(connection: Connection) -> None:
            driver = connection.connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            found[-1].append(state_of(driver))

        event.listen(Engine, "commit", committing)
        with shipping(self._assets):
            work(data, lambda _: found.append([found[-1][-1]]))
        return found

    def _look(self, data: Path, states: tuple[str, ...]) -> list[str]:
        """What is wrong after a death, and after the start that follows it."""
        wrong = faults_in(data)
        if (found := state_in(data)) not in states:
            wrong.append(f"neither before nor after a write: {found}, not of {states}")
        with shipping(self._assets):
            start(data)
        return wrong + [f"after the next start: {fault}" for fault in faults_in(data)]


Begins = Callable[[Path, Path, int], Iterator[tuple[Path, Work]]]
"""Data folders, made in a folder with the assets of a kiosk, and what is to be done in each; no more than so many."""


def kills() -> list[Series]:
    return [
        Series("kill -9 during edits", partial(_perform, _edits), 80, 2),
        Series("kill -9 during play logging", partial(_perform, _logging), 60, 1),
        Series("kill -9 during imports of content", partial(_perform, _imports), 50, 1),
        Series("kill -9 during migrations", partial(_perform, _migrations), 72, 1),
    ]


def _perform(begins: Begins, times: int, seed: int) -> Findings:
    """The time of each work is parted evenly, and each part has one death, at random."""
    random, failures, acknowledged = Random(seed), [], []  # noqa: S311 - the same each time by the same seed
    with scratch() as folder:
        assets = write_assets(folder / "assets")
        bench = Bench(folder, assets)
        trials = [bench.trial(begin, work) for begin, work in begins(folder, assets, times)]
        for number in range(times):
            turn, which = divmod(number, len(trials))
            part = (turn + random.random()) / -(-times // len(trials))
            written, wrong = bench.kill(trials[which], part)
            acknowledged.append(written)
            failures += wrong
    told = f"{min(acknowledged)} to {max(acknowledged)} writes acknowledged, {sum(acknowledged)} in all"
    return Findings(times, tuple(failures), told)


def _edits(folder: Path, assets: Path, _: int) -> Iterator[tuple[Path, Work]]:
    yield started(assets, folder / "begin"), edit


def _logging(folder: Path, assets: Path, _: int) -> Iterator[tuple[Path, Work]]:
    yield started(assets, folder / "begin"), write_down


def _imports(folder: Path, assets: Path, _: int) -> Iterator[tuple[Path, Work]]:
    yield started(assets, folder / "begin"), imports(write_imports(folder))


def _migrations(folder: Path, assets: Path, most: int) -> Iterator[tuple[Path, Work]]:
    """From nothing, and from each revision."""
    revisions = [f"{number:04}" for number in range(int(HEAD))]
    for revision in revisions if most >= len(revisions) else revisions[-1:]:
        data = folder / f"at-{revision}"
        yield in_kiosk(assets, data, partial(_age, revision)), migrate


def _age(revision: str, data: Path) -> None:
    if revision == "0000":
        return
    start(data)
    edit(data, lambda _: None)
    write_down(data, lambda _: None)
    forget_content(data)
    lower(data, revision)
