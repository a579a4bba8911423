# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged database is noticed without being changed, kept aside, and replaced by the newest sound copy."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.aside import KEPT_ASIDE, keep_aside
from db.backup import BACKUPS, Kind, back_up_database
from db.file import FILE
from db.judge import judge
from db.mend import mend
from db.schema import Schema
from kiosk.domain.errors import MachineError
from tests.db.databases import NOW, old_database, opened, schema, whole

_ROOT = Path(__file__).parents[2]
_KILLS = int(os.environ.get("KIOSK_MEND_KILLS", "6"))
_TEXT = b"a letter " * 2000


@pytest.fixture
def known(tmp_path: Path) -> Schema:
    return schema(tmp_path / "known", "0001_families")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with two backups, whose database has changed since each."""
    folder = old_database(tmp_path / "data", tmp_path / "steps").parent
    for number in range(3):
        with opened(folder / FILE) as connection, connection:
            connection.execute("UPDATE parent SET name = ?", (f"time {number}",))
        if number < 2:
            back_up_database(folder, NOW - timedelta(hours=2 - number), Kind.ASKED)
    return folder


def _backups(data: Path) -> list[Path]:
    return sorted((data / BACKUPS).glob("kiosk-*.db"))


def _asides(data: Path) -> list[Path]:
    return sorted((data / BACKUPS).glob("damaged-*"))


def _zeros(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(bytes(4096))


def _pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def _folder_for_a_log(path: Path) -> None:
    path.with_name(f"{FILE}-wal").unlink(missing_ok=True)
    path.with_name(f"{FILE}-wal").mkdir()


@pytest.mark.parametrize(
    ("ruin", "said"),
    [
        (lambda path: path.write_bytes(_TEXT), "file is not a database"),
        (lambda path: os.truncate(path, 5000), "malformed"),
        (_zeros, ""),
        (lambda path: path.write_bytes(b""), "it is empty"),
        (Path.unlink, "it is missing"),
        (_pipe, "is no file"),
        (_folder_for_a_log, "kiosk.db-wal is no file"),
    ],
)
def test_damage_is_noticed_and_nothing_is_changed(
    data: Path, known: Schema, ruin: Callable[[Path], object], said: str
) -> None:
    assert judge(data, known) is None
    path = data / FILE
    ruin(path)
    before = path.read_bytes() if path.is_file() else None
    found = judge(data, known)
    assert found
    assert said in found
    assert (path.read_bytes() if path.is_file() else None) == before


def test_what_is_committed_in_the_log_alone_is_no_damage(data: Path, known: Schema) -> None:
    with closing(sqlite3.connect(data / FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE parent SET name = 'in the log'")
        assert judge(data, known) is None


def test_one_that_was_never_there_is_no_damage(tmp_path: Path, known: Schema) -> None:
    assert judge(tmp_path, known) is None


def test_a_newer_one_is_told_and_left(data: Path, known: Schema) -> None:
    with opened(data / FILE) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0007'")
    with pytest.raises(MachineError) as raised:
        judge(data, known)
    assert raised.value.code == "database.newer"


def test_the_newest_sound_backup_takes_its_place_and_it_is_kept(data: Path, known: Schema) -> None:
    (data / FILE).write_bytes(_TEXT)
    done = mend(data, NOW, schema=known)
    assert done.taken == _backups(data)[-1]
    assert whole(data / FILE) == whole(_backups(data)[-1])
    assert done.aside
    assert (done.aside / FILE).read_bytes() == _TEXT


def test_a_damaged_backup_is_passed_over_and_one_that_did_not_help(data: Path, known: Schema) -> None:
    oldest, newest = _backups(data)
    (data / FILE).write_bytes(_TEXT)
    assert mend(data, NOW, {newest}, known).taken == oldest
    newest.write_bytes(_TEXT)
    (data / FILE).write_bytes(_TEXT)
    assert mend(data, NOW, schema=known).taken == oldest


def test_without_a_sound_backup_its_place_is_empty(data: Path, known: Schema) -> None:
    shutil.rmtree(data / BACKUPS)
    (data / FILE).write_bytes(_TEXT)
    done = mend(data, NOW, schema=known)
    assert done.taken is None
    assert done.aside
    assert not (data / FILE).exists()
    assert judge(data, known) is None


def test_a_log_that_does_not_fit_goes_and_what_is_sound_stays(data: Path, known: Schema, tmp_path: Path) -> None:
    before = whole(data / FILE)
    with closing(sqlite3.connect(tmp_path / "other.db", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE recipe (name TEXT)")
        shutil.copy(tmp_path / "other.db-wal", data / f"{FILE}-wal")
    assert judge(data, known)
    done = mend(data, NOW, schema=known)
    assert done.taken == data / FILE
    assert whole(data / FILE) == before
    assert done.aside
    assert (done.aside / f"{FILE}-wal").exists()


def test_the_oldest_of_what_is_kept_aside_goes_never_the_newest(data: Path) -> None:
    for number in range(KEPT_ASIDE + 3):
        (data / FILE).write_bytes(_TEXT + bytes([number]))
        newest = keep_aside(data / FILE, NOW)
    assert newest
    assert len(_asides(data)) == KEPT_ASIDE
    assert (newest / FILE).read_bytes()[-1] == KEPT_ASIDE + 2


def test_killed_at_any_call_the_next_one_does_the_same(data: Path, known: Schema, tmp_path: Path) -> None:
    (data / FILE).write_bytes(_TEXT)
    backup = whole(_backups(data)[-1])
    shutil.copytree(data, tmp_path / "spared")
    calls = int(_mending(data, known, 0).stdout)
    for number in range(_KILLS):
        shutil.rmtree(data)
        shutil.copytree(tmp_path / "spared", data)
        done = _mending(data, known, 1 + number * calls // (_KILLS - 1))
        assert done.returncode == -signal.SIGKILL, done.stderr
        if judge(data, known):
            mend(data, NOW, schema=known)
        assert whole(data / FILE) == backup
        assert _TEXT in [(aside / FILE).read_bytes() for aside in _asides(data) if (aside / FILE).exists()]
        assert not list(data.glob("restore-*")) or judge(data, known) is None


def _mending(data: Path, known: Schema, last: int) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.db.mending", *map(str, (data, known.versions, last))]
    # The same order of everything in each process, or the calls of one would not be those of the next.
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
