# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The upgrade in processes that are killed, start together, or have no room on their disk."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from db.backup import BACKUPS
from db.file import FILE
from db.schema import Schema
from db.upgrade import upgrade
from tests.db.databases import NOW, old_database, opened, revision_of, schema, whole

_ROOT = Path(__file__).parents[2]
_KILLS = int(os.environ.get("KIOSK_UPGRADE_KILLS", "6"))
_LIMIT = 60 + 3 * _KILLS


def _command(folder: Path, known: Schema, *more: str) -> list[str]:
    return [sys.executable, "-m", "tests.db.upgrading", str(folder), str(known.versions), known.head, *more]


def _start(command: list[str]) -> "subprocess.Popen[str]":
    # The same order of everything in each process, or the calls of one would not be those of the next.
    environment = {**os.environ, "PYTHONHASHSEED": "0"}
    return subprocess.Popen(
        command, cwd=_ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def _ended(process: "subprocess.Popen[str]", told: str = "") -> str:
    try:
        out, _ = process.communicate(told, timeout=60)
    finally:
        process.kill()
    return out


@pytest.mark.timeout(_LIMIT)
def test_a_killed_upgrade_leaves_the_old_or_the_new_and_the_next_one_ends_well(tmp_path: Path) -> None:
    known = schema(tmp_path / "steps", "0001_families", "0002_rebuilt")
    counted = old_database(tmp_path / "counted", tmp_path / "old" / "counted").parent
    old = whole(counted / FILE)
    calls = int(_ended(_start(_command(counted, known, "0"))).splitlines()[-1])
    new = whole(counted / FILE)
    moments = [1 + kill * calls // (_KILLS - 1) for kill in range(_KILLS - 1)]
    found = []
    for kill, moment in enumerate([*moments, 10 * calls]):
        data = old_database(tmp_path / f"{kill:07}", tmp_path / "old" / str(kill)).parent
        process = _start(_command(data, known, str(moment)))
        _ended(process)
        assert process.returncode == -signal.SIGKILL
        found.append(_old_or_new(data, old, new))
        upgrade(data, NOW, known)
        assert whole(data / FILE) == new
    assert found == sorted(found, key=["old", "new"].index)
    assert (found[0], found[-1]) == ("old", "new")


def _old_or_new(data: Path, old: str, new: str) -> str:
    for backup in data.glob(f"{BACKUPS}/*.db"):
        assert whole(backup) == old
    names = {old: "old", new: "new"}
    return names[whole(data / FILE)]


@pytest.mark.parametrize("there", ["none", "old"])
def test_two_that_start_together_both_end_well(tmp_path: Path, there: str) -> None:
    known = schema(tmp_path / "steps", "0001_families", "0002_rebuilt")
    data = tmp_path / "data"
    data.mkdir()
    if there == "old":
        old_database(data, tmp_path / "old")
    both = [_start(_command(data, known)) for _ in range(2)]
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    done = [json.loads(_ended(process)) for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert [one["after"] for one in done] == ["0002", "0002"]
    assert {one["before"] for one in done} == {"0001" if there == "old" else None, "0002"}
    assert len(list(data.glob(f"{BACKUPS}/*"))) == (1 if there == "old" else 0)
    assert revision_of(data / FILE) == "0002"


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """An old database of more than a MiB, so that files of a few pages beside it do not count."""
    path = old_database(tmp_path / "data", tmp_path / "old")
    with opened(path) as connection, connection:
        connection.execute("UPDATE child SET words = hex(zeroblob(1000))")
    return path


def _small_disk() -> tuple[str, list[str]]:
    """How room is made scarce here (see tests.db.small_disk), and the command that goes before the process."""
    apart = ["unshare", "--map-root-user", "--mount"]
    allowed = subprocess.run([*apart, "true"], check=False, capture_output=True).returncode == 0
    return ("disk", apart) if allowed else ("files", [])


# Not even room for SQLite's shared memory; for half of a backup; for little else; for half of the new tables.
@pytest.mark.parametrize("room", [0.0, 0.5, 1.04, 1.5, 3.0])
def test_where_there_is_no_room_nothing_is_upgraded_until_there_is(large: Path, tmp_path: Path, room: float) -> None:
    known = schema(tmp_path / "steps", "0001_families", "0002_rebuilt")
    way, before = _small_disk()
    rest = [str(large), str(known.versions), known.head, str(int(room * large.stat().st_size)), way]
    command = [*before, sys.executable, "-m", "tests.db.small_disk", *rest]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["code"] == {"disk": "data.full", "files": "database.unusable"}[way]
    assert told["same"]
    assert way == "files" or not [name for name in told["left"] if BACKUPS in name]
    assert told["then"] == "0002"
