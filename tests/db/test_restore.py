# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A backup in place of the database: all of it or nothing, and nothing of what was there is lost."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from db.backup import BACKUPS, Kind, back_up_database
from db.engine import open_database
from db.file import FILE
from db.restore import candidate, clear_scratch, restore, scratch_in
from db.schema import Schema
from db.upgrade import upgrade
from kiosk.domain.errors import KioskError, MachineError
from tests.db.databases import NOW, old_database, opened, schema, whole

_ROOT = Path(__file__).parents[2]
_KILLS = int(os.environ.get("KIOSK_RESTORE_KILLS", "8"))


@pytest.fixture
def known(tmp_path: Path) -> Schema:
    return schema(tmp_path / "known", "0001_families")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose database has changed since its backup."""
    return old_database(tmp_path / "data", tmp_path / "steps").parent


@pytest.fixture
def backup(data: Path) -> Path:
    made = back_up_database(data, NOW, Kind.ASKED)
    assert made
    with opened(data / FILE) as connection, connection:
        connection.execute("DELETE FROM child WHERE id % 2")
        connection.execute("UPDATE parent SET name = 'late'")
    return made


def _put(file: Path, data: Path, known: Schema) -> Path | None:
    with candidate(file, data, known) as found:
        return restore(found, data, NOW)


def _files(data: Path) -> list[str]:
    return sorted(str(path.relative_to(data)) for path in data.rglob("*") if path.is_file())


def test_what_a_drill_works_in_is_left_alone(tmp_path: Path) -> None:
    with scratch_in(tmp_path) as scratch:
        clear_scratch(tmp_path)
        assert scratch.is_dir()
    assert not scratch.exists()


def test_what_was_backed_up_is_there_again_and_what_was_there_is_kept(data: Path, backup: Path, known: Schema) -> None:
    before = whole(data / FILE)
    kept = _put(backup, data, known)
    assert whole(data / FILE) == whole(backup)
    assert kept == data / BACKUPS / "kiosk-0001-20261122T043830Z-restore.db"
    assert whole(kept) == before
    assert [name for name in _files(data) if name.startswith("restore-")] == []
    with closing(sqlite3.connect(data / FILE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_is_still_in_the_log_of_either_counts(data: Path, backup: Path, known: Schema, tmp_path: Path) -> None:
    with closing(sqlite3.connect(data / FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE parent SET name = 'in the log'")
        for name in (FILE, f"{FILE}-wal"):
            shutil.copy(data / name, tmp_path / name)
    kept = _put(tmp_path / FILE, data, known)
    assert "'in the log'" in whole(data / FILE)
    assert kept
    assert "'in the log'" in whole(kept)
    assert (tmp_path / f"{FILE}-wal").exists()


def test_where_there_is_none_it_is_put(backup: Path, known: Schema, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert _put(backup, tmp_path / "new", known) is None
    assert whole(tmp_path / "new" / FILE) == whole(backup)


def test_an_older_one_is_upgraded_by_the_next_start(data: Path, backup: Path, tmp_path: Path) -> None:
    newer = schema(tmp_path / "newer", "0001_families", "0002_rebuilt")
    upgrade(data, NOW, newer)
    _put(backup, data, newer)
    assert whole(data / FILE) == whole(backup)
    assert upgrade(data, NOW, newer).before == "0001"


def _ruined(change: Callable[[bytearray], bytes]) -> Callable[[Path, Path], None]:
    def make(backup: Path, made: Path) -> None:
        made.write_bytes(change(bytearray(backup.read_bytes())))

    return make


def _zeros(raw: bytearray) -> bytes:
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = bytes(4096)
    return bytes(raw)


def _foreign(_: Path, made: Path) -> None:
    with opened(made) as connection, connection:
        connection.execute("CREATE TABLE recipe (id INTEGER)")


def _newer(backup: Path, made: Path) -> None:
    shutil.copy(backup, made)
    with opened(made) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0009'")


def _orphan(backup: Path, made: Path) -> None:
    shutil.copy(backup, made)
    with opened(made) as connection, connection:
        connection.execute("DELETE FROM parent")


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda _backup, _made: None, "restore.missing"),
        (lambda _backup, made: made.mkdir(), "restore.unreadable"),
        (lambda _backup, made: os.mkfifo(made), "restore.unreadable"),
        (_ruined(lambda _: b""), "restore.foreign"),
        (_ruined(lambda _: b"a text " * 1000), "restore.damaged"),
        (_ruined(lambda raw: bytes(raw[: len(raw) // 2])), "restore.damaged"),
        (_ruined(_zeros), "restore.damaged"),
        (_orphan, "restore.damaged"),
        (_foreign, "restore.foreign"),
        (_newer, "restore.newer"),
    ],
)
def test_what_is_no_backup_of_ours_is_refused_and_changes_nothing(
    data: Path, backup: Path, known: Schema, tmp_path: Path, make: Callable[[Path, Path], object], code: str
) -> None:
    make(backup, tmp_path / "other.db")
    before, files = whole(data / FILE), _files(data)
    with pytest.raises(KioskError) as raised:
        _put(tmp_path / "other.db", data, known)
    assert raised.value.code == code
    assert (whole(data / FILE), _files(data)) == (before, files)


def test_the_database_itself_is_no_backup(data: Path, known: Schema) -> None:
    with pytest.raises(KioskError) as raised:
        _put(data / FILE, data, known)
    assert raised.value.code == "restore.same"


@pytest.mark.parametrize("raw", [b"", b"a text " * 1000, None])
def test_what_cannot_be_read_is_kept_aside_as_it_is(data: Path, backup: Path, known: Schema, raw: bytes | None) -> None:
    path = data / FILE
    ruined = _zeros(bytearray(path.read_bytes())) if raw is None else raw
    path.write_bytes(ruined)
    path.with_name(f"{FILE}-journal").unlink(missing_ok=True)
    kept = _put(backup, data, known)
    assert whole(path) == whole(backup)
    if raw == b"":
        assert kept is None
    else:
        assert kept
        assert (kept / FILE).read_bytes()[:1000] == ruined[:1000]


def test_a_log_that_belonged_to_what_cannot_be_read_is_not_taken_for_the_new_ones(
    data: Path, backup: Path, known: Schema
) -> None:
    path = data / FILE
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("UPDATE parent SET name = 'of the old one'")
        log = path.with_name(f"{FILE}-wal").read_bytes()
    path.write_bytes(b"no database " * 1000)
    path.with_name(f"{FILE}-wal").write_bytes(log)
    kept = _put(backup, data, known)
    assert whole(path) == whole(backup)
    assert kept
    assert (kept / f"{FILE}-wal").read_bytes() == log


def test_while_another_process_works_with_it_nothing_is_changed(
    data: Path, backup: Path, known: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.restore._PATIENCE", 0.1)
    before = whole(data / FILE)
    engine = open_database(data)
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(MachineError) as raised:
            _put(backup, data, known)
    engine.dispose()
    assert raised.value.code == "database.busy"
    assert whole(data / FILE) == before


def _restoring(backup: Path, data: Path, known: Schema, last: int) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "tests.db.restoring", *map(str, (backup, data, known.versions, last))]
    # The same order of everything in each process, or the calls of one would not be those of the next.
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_killed_at_any_call_it_is_the_old_one_or_the_new_one(
    data: Path, backup: Path, known: Schema, tmp_path: Path
) -> None:
    old, new = whole(data / FILE), whole(backup)
    shutil.copytree(data, tmp_path / "spared")
    calls = int(_restoring(backup, data, known, 0).stdout)
    found = []
    for number in range(_KILLS):
        shutil.rmtree(data)
        shutil.copytree(tmp_path / "spared", data)
        done = _restoring(backup, data, known, 1 + number * calls // (_KILLS - 1))
        assert done.returncode == -signal.SIGKILL, done.stderr
        found.append(whole(data / FILE) == new)
        assert found[-1] or whole(data / FILE) == old
        with closing(sqlite3.connect(data / FILE)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        clear_scratch(data)
        assert not list(data.glob("restore-*"))
    assert found == sorted(found)
    assert (found[0], found[-1]) == (False, True)
