# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""States that a data folder may be found in: whatever it is, everything can be read at the end, and what was wrong is
in the fault log.

The library is opened as the kiosk does it, in a process of its own, and asked as the kiosk asks: after a question that
failed, and now and then, the version. A window adds nothing to that; tests/faults/screens.py looks at some with one.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from random import Random

from sqlalchemy.orm import configure_mappers

from db.backup import Kind, back_up_database
from db.database import Database
from db.file import FILE
from db.settings import SettingEdits
from kiosk.bootstrap.library import open_library
from kiosk.domain.staff import Decision
from tests.faults.case import Findings, Series
from tests.faults.disks import full_disk, read_only_after_a_kill, read_only_disk
from tests.faults.forked import asked
from tests.faults.reading import found_in
from tests.faults.shipped import NOW, scratch, shipping, write_assets

Make = Callable[[Path, Random], None]
"""Brings a data folder, in which all is well, into a state."""

_TAKEN = ("database.restored", "database.unlogged", "database.renewed")


@dataclass(frozen=True, slots=True)
class State:
    """codes: of which one must be in the fault log; none, where what is damaged may be of no use to anybody.

    keeps: whether what staff decided before the last backup must be there.
    """

    name: str
    make: Make
    codes: tuple[str, ...] = _TAKEN
    keeps: bool = True


def states() -> list[Series]:
    return [
        Series("damaged database", partial(_perform, _damaged), times=200, short=6),
        Series("odd data folder", partial(_perform, _odd), times=len(ODD), short=5),
        Series("disk full or read only at start", _with_disks, times=9, short=3),
    ]


def all_is_well(folder: Path) -> Path:
    """A data folder with two decisions of staff, and a backup between them."""
    folder.mkdir()
    open_library(folder, NOW).close()
    _decide(folder, "41", 0)
    back_up_database(folder, NOW, Kind.DAILY)
    _decide(folder, "42", 1)
    return folder


def in_process(do: Callable[[], object], printed: Path) -> None:
    """In one of its own, so that nothing is open here."""
    asked(lambda: bool(do()), printed)


def _decide(folder: Path, volume: str, seen: int) -> None:
    with closing(Database(folder)) as database:
        SettingEdits(database).write("volume-start", volume, seen=seen, decision=Decision("", NOW))


def _perform(choose: Callable[[Random], Iterator[State]], times: int, seed: int) -> Findings:
    failures: list[str] = []
    told: dict[str, int] = {}
    configure_mappers()  # once, before anything is forked
    with scratch() as place, shipping(write_assets(place / "assets")):
        in_process(lambda: all_is_well(place / "well"), place / "well.txt")
        for number, state in enumerate(islice(choose(Random(seed)), times)):  # noqa: S311 - it has to be repeatable
            data = place / "data"
            shutil.copytree(place / "well", data)
            state.make(data, Random(seed + number))  # noqa: S311 - likewise
            outcome = _looked_at(data, place / "printed.txt")
            failures += [f"{state.name} ({number}): {one}" for one in _wrong(state, outcome)]
            for code in outcome["codes"]:
                told[code] = told.get(code, 0) + 1
            _clear(data)
    return Findings(number + 1, tuple(failures), ", ".join(f"{code} {count}" for code, count in sorted(told.items())))


def _looked_at(data: Path, printed: Path) -> dict[str, list[str]]:
    try:
        outcome: dict[str, list[str]] = asked(lambda: found_in(data), printed)
    except RuntimeError as error:
        return {"codes": [], "failures": [str(error)], "volume": []}
    return outcome


def _wrong(state: State, outcome: dict[str, list[str]]) -> list[str]:
    wrong = outcome["failures"]
    if state.codes and not set(state.codes) & set(outcome["codes"]):
        wrong = [*wrong, f"told only {outcome['codes']}"]
    if state.keeps and not {"41", "42"} & set(outcome["volume"]):
        wrong = [*wrong, f"what staff decided is gone: {outcome['volume']}, {outcome['codes']}"]
    return wrong


def _with_disks(times: int, seed: int) -> Findings:
    del seed  # each time the same
    failures: list[str] = []
    with scratch() as place, shipping(write_assets(place / "assets")):
        in_process(lambda: all_is_well(place / "well"), place / "well.txt")
        for number in range(times):
            perform = _DISKS[number % len(_DISKS)]
            try:
                found = asked(partial(perform, place / "well"), place / "printed.txt")
            except RuntimeError as error:
                found = [str(error)]
            failures += [f"{perform.__name__}: {one}" for one in found]
    return Findings(times, tuple(failures))


def _clear(data: Path) -> None:
    for path in data.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    data.rmdir()


def _damaged(random: Random) -> Iterator[State]:
    """Half of them one damaged byte, which may be anywhere; then the others in turn."""
    while True:
        for state in random.sample(DAMAGED, len(DAMAGED)):
            yield State("a damaged byte", _byte, codes=())
            yield state


def _odd(random: Random) -> Iterator[State]:
    del random
    yield from ODD


def _byte(data: Path, random: Random) -> None:
    with (data / FILE).open("r+b") as file:
        file.seek(random.randrange((data / FILE).stat().st_size))
        byte = file.read(1)
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte[0] ^ (1 << random.randrange(8))]))


def _bytes(data: Path, random: Random) -> None:
    for _ in range(400):
        _byte(data, random)


def _header(data: Path, random: Random) -> None:
    with (data / FILE).open("r+b") as file:
        file.seek(random.randrange(16))
        file.write(b"\xee")


def _truncated(data: Path, random: Random) -> None:
    os.truncate(data / FILE, random.randrange(1, (data / FILE).stat().st_size * 9 // 10))


def _zeroed(data: Path, random: Random) -> None:
    """From some page on, as after a power failure."""
    size = (data / FILE).stat().st_size
    _truncated(data, random)
    os.truncate(data / FILE, size)


def _put(content: bytes, data: Path, _: Random) -> None:
    (data / FILE).write_bytes(content)


def noise(data: Path, random: Random) -> None:
    (data / FILE).write_bytes(random.randbytes(50_000))


def _foreign(data: Path, _: Random) -> None:
    (data / FILE).unlink()
    with closing(sqlite3.connect(data / FILE)) as other, other:
        other.execute("CREATE TABLE recipe (id INTEGER PRIMARY KEY, name TEXT)")
        other.execute("INSERT INTO recipe (name) VALUES ('soup')")


def _without(statement: str, data: Path, _: Random) -> None:
    with closing(sqlite3.connect(data / FILE)) as opened, opened:
        opened.execute("PRAGMA foreign_keys = OFF")
        opened.execute(statement)


def _instead(make: Callable[[Path], object], data: Path, _: Random) -> None:
    (data / FILE).unlink()
    make(data / FILE)


def _beside(suffix: str, make: Callable[[Path], object], data: Path, _: Random) -> None:
    make(data / f"{FILE}{suffix}")


def _foreign_log(path: Path) -> None:
    """One that is whole, but another database's."""
    with _another(path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("INSERT INTO a VALUES (randomblob(60000))")
        shutil.copy(path.with_name("another.db-wal"), path)


def _foreign_journal(path: Path) -> None:
    with _another(path) as other:
        other.execute("INSERT INTO a VALUES (randomblob(60000))")
        other.execute("PRAGMA cache_size = 1")
        other.execute("BEGIN")
        other.execute("UPDATE a SET b = randomblob(60001)")
        shutil.copy(path.with_name("another.db-journal"), path)


@contextmanager
def _another(beside: Path) -> Iterator[sqlite3.Connection]:
    path = beside.with_name("another.db")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE a (b)")
        yield other
    for left in path.parent.glob("another.db*"):
        left.unlink()


def _no_backup(make: Make, data: Path, random: Random) -> None:
    shutil.rmtree(data / "backups")
    make(data, random)


def _bad_backups(make: Make, data: Path, random: Random) -> None:
    for path in (data / "backups").iterdir():
        path.write_bytes(random.randbytes(10_000))
    make(data, random)


def _newer(data: Path, _: Random) -> None:
    _without("UPDATE alembic_version SET version_num = '9999'", data, _)


def _in_the_way(name: str, data: Path, _: Random) -> None:
    if (data / name).is_dir():
        shutil.rmtree(data / name)
    (data / name).write_bytes(b"something else")


_DISKS = (full_disk, read_only_disk, read_only_after_a_kill)
_TEXT = b"not a database, but a letter\n" * 2000
DAMAGED = (
    State("many damaged bytes", _bytes),
    State("another first line", _header),
    State("truncated", _truncated),
    State("zeros at its end", _zeroed),
    State("nothing but zeros", partial(_put, bytes(100_000))),
    State("text", partial(_put, _TEXT)),
    State("noise", noise),
    State("empty", partial(_put, b"")),
    State("another program's database", _foreign),
    State("text, without a backup", partial(_no_backup, partial(_put, _TEXT)), keeps=False),
    State("truncated, with damaged backups", partial(_bad_backups, _truncated), keeps=False),
)
ODD = (
    State("gone", lambda data, _: (data / FILE).unlink()),
    State("a folder", partial(_instead, Path.mkdir)),
    State("a FIFO", partial(_instead, os.mkfifo)),
    State("a link to nowhere", partial(_instead, lambda path: path.symlink_to("/nowhere/kiosk.db"))),
    State("another database's log", partial(_beside, "-wal", _foreign_log)),
    State("another database's journal", partial(_beside, "-journal", _foreign_journal)),
    State("text for a log", partial(_beside, "-wal", lambda path: path.write_bytes(_TEXT)), codes=()),
    State("text for a shared memory", partial(_beside, "-shm", lambda path: path.write_bytes(_TEXT)), codes=()),
    State("a folder for a log", partial(_beside, "-wal", Path.mkdir)),
    State("of a newer version", _newer, codes=("database.newer",)),
    State(
        "of a schema that cannot be upgraded",
        partial(_without, "UPDATE alembic_version SET version_num = '0005'"),
        codes=("database.unupgradable",),
    ),
    State("without a table", partial(_without, "DROP TABLE setting")),
    State("without a column", partial(_without, "ALTER TABLE setting RENAME COLUMN value TO other")),
    State("without the search", partial(_without, "DROP TABLE card_text")),
    State("a file for backups", partial(_in_the_way, "backups"), codes=("data.in_the_way",)),
    State("a file for the log", partial(_in_the_way, "log"), codes=("data.in_the_way",)),
)
