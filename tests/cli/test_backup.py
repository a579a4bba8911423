# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about backups."""

import json
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from db.database import Database
from db.file import FILE
from db.settings import SettingEdits
from kiosk.cli import app
from kiosk.cli.sentences import exit_code
from kiosk.domain.errors import KioskError
from kiosk.domain.staff import Decision
from kiosk.host.instance import InstanceLock
from tests.support.databases import NOW, open_empty

runner = CliRunner()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """With one thing that staff decided."""
    folder = tmp_path / "data"
    folder.mkdir()
    open_empty(folder).close()
    _decide(folder, "40", seen=0)
    return folder


def _decide(data: Path, volume: str, seen: int) -> None:
    with closing(Database(data)) as database:
        SettingEdits(database).write("volume-start", volume, seen=seen, decision=Decision("", NOW))


def _decided(data: Path) -> str | None:
    with closing(Database(data)) as database:
        return SettingEdits(database).standing("volume-start").text


def _run(data: Path, *arguments: str) -> str:
    done = runner.invoke(app, [*arguments, "--data", str(data)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def _json(data: Path, *arguments: str) -> Any:
    return json.loads(_run(data, *arguments, "--json"))


def _backup(data: Path) -> str:
    return str(_json(data, "backup")["path"])


def test_a_dry_run_shows_what_would_change_and_changes_nothing(data: Path) -> None:
    backup = _backup(data)
    _decide(data, "90", seen=1)
    before = (data / FILE).read_bytes()
    found = _json(data, "restore", backup)
    assert (found["applied"], found["kept"], found["readable"]) == (False, None, True)
    assert found["changes"] == [
        {"table": "setting", "added": 0, "removed": 0, "changed": 1},
        {"table": "staff_act", "added": 0, "removed": 1, "changed": 0},
    ]
    assert "Nothing was changed." in _run(data, "restore", backup)
    assert (data / FILE).read_bytes() == before


def test_applied_it_is_as_it_was_and_the_way_back_is_kept(data: Path) -> None:
    backup = _backup(data)
    _decide(data, "90", seen=1)
    found = _json(data, "restore", backup, "--apply")
    assert found["applied"]
    assert _decided(data) == "40"
    _run(data, "restore", found["kept"], "--apply")
    assert _decided(data) == "90"


def test_a_running_kiosk_is_told_of_and_nothing_is_changed(data: Path) -> None:
    backup = _backup(data)
    _decide(data, "90", seen=1)
    lock = InstanceLock(data)
    try:
        with pytest.raises(KioskError) as raised:
            _run(data, "restore", backup, "--apply")
        assert "setting" in _run(data, "restore", backup)
    finally:
        lock.release()
    assert raised.value.code == "instance.second"
    assert _decided(data) == "90"


def test_a_database_that_cannot_be_read_is_replaced_and_kept(data: Path) -> None:
    backup = _backup(data)
    (data / FILE).write_bytes(b"no database " * 1000)
    assert "cannot be compared" in _run(data, "restore", backup)
    found = _json(data, "restore", backup, "--apply")
    assert (found["readable"], found["changes"], found["present"]) == (False, None, None)
    assert _decided(data) == "40"
    assert Path(found["kept"], FILE).read_bytes().startswith(b"no database")


def test_the_drill_restores_the_newest_and_leaves_nothing_behind(data: Path) -> None:
    _backup(data)
    _decide(data, "90", seen=1)
    backup = _backup(data)
    before = sorted(data.rglob("*"))
    found = _json(data, "backup", "--drill")
    assert (found["path"], found["sound"], found["reason"]) == (backup, True, None)
    assert found["rows"] >= 1
    assert "Sound:" in _run(data, "backup", "--drill")
    assert sorted(data.rglob("*")) == before


def test_the_drill_finds_a_backup_that_was_damaged_later(data: Path) -> None:
    backup = Path(_backup(data))
    raw = bytearray(backup.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 8192] = bytes(8192)
    backup.write_bytes(raw)
    done = runner.invoke(app, ["backup", "--drill", "--json", "--data", str(data)], catch_exceptions=False)
    assert done.exit_code == 1
    found = json.loads(done.stdout)
    assert not found["sound"]
    assert "damaged" in found["reason"]


def test_a_backup_goes_to_a_file_that_is_named(data: Path, tmp_path: Path) -> None:
    assert _json(data, "backup", str(tmp_path / "stick.db")) == {"path": str(tmp_path / "stick.db")}
    _decide(data, "90", seen=1)
    _run(data, "restore", str(tmp_path / "stick.db"), "--apply")
    assert _decided(data) == "40"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("backup", "--drill"), "backup.none"),
        (("backup",), "backup.nothing"),
        (("restore", "nowhere.db"), "restore.missing"),
    ],
)
def test_what_is_not_there_is_told(tmp_path: Path, arguments: tuple[str, ...], code: str) -> None:
    with pytest.raises(KioskError) as raised:
        _run(tmp_path, *arguments)
    assert raised.value.code == code
    assert exit_code(raised.value) != os.EX_SOFTWARE
