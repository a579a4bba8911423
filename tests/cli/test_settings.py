# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about settings."""

import json
import os
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.database import Database
from db.staff import FilmStaffRecords
from kiosk.cli import app
from kiosk.cli.sentences import exit_code
from kiosk.domain.errors import KioskError
from kiosk.domain.setting_table import SETTINGS
from kiosk.domain.staff import Who
from kiosk.domain.values import Slug

runner = CliRunner()


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The machine's file, which is not there yet."""
    folder = tmp_path / "config"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_CONFIG", str(folder))
    monkeypatch.delenv("KIOSK_VOLUME_START", raising=False)
    return folder / "kiosk.toml"


def _settings(data: Path, *arguments: str) -> Result:
    return runner.invoke(app, ["settings", *arguments, "--data", str(data)], catch_exceptions=False)


def _rows(data: Path) -> dict[str, dict[str, Any]]:
    report = json.loads(_settings(data, "--json").stdout)
    return {row["name"]: row for row in report["settings"]}


def test_every_value_is_printed_with_its_source(tmp_path: Path, config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config.write_text("volume-ceiling = 80\nvolume-start = 50\n", encoding="utf-8")
    monkeypatch.setenv("KIOSK_VOLUME_START", "20")
    assert _settings(tmp_path, "set", "volume-ceiling", "60", "--reason", "a small room").exit_code == 0
    rows = _rows(tmp_path)
    assert list(rows) == list(SETTINGS)
    assert (rows["volume-ceiling"]["value"], rows["volume-ceiling"]["source"]) == (60, "database")
    assert (rows["volume-start"]["value"], rows["volume-start"]["where"]) == (20, "KIOSK_VOLUME_START")
    assert (rows["captions"]["value"], rows["captions"]["source"], rows["captions"]["where"]) == (True, "usual", None)
    assert (rows["volume-ceiling"]["usual"], rows["volume-ceiling"]["version"]) == (100, 1)
    assert (rows["captions"]["version"], rows["window"]["version"]) == (0, None)
    printed = _settings(tmp_path).stdout
    assert "60  (database, version 1; venue)" in printed
    assert "What is behind the captions when a visit begins. (none, half, solid)" in printed
    assert "(5–86400 seconds)" in printed
    assert _settings(tmp_path, "list").stdout == printed
    assert str(config) in printed


def test_what_is_wrong_is_told_with_its_line_and_fails(tmp_path: Path, config: Path) -> None:
    config.write_text("captions = true\nvolume-start = 900\n", encoding="utf-8")
    done = _settings(tmp_path)
    assert done.exit_code == 1
    assert f"Wrong: volume-start is “900” ({config}, line 2), so the usual value holds. It has to be" in done.stdout
    assert _rows(tmp_path)["captions"]["source"] == "file"


def test_it_is_said_in_latvian(tmp_path: Path, config: Path) -> None:
    config.write_text("volume-start = 900\n", encoding="utf-8")
    printed = _settings(tmp_path, "--language", "lv").stdout
    assert "Vai apmeklējuma sākumā rādīt subtitrus." in printed
    assert "spēkā ir parastā vērtība" in printed


def test_one_is_set_got_and_reset(tmp_path: Path, config: Path) -> None:
    assert _settings(tmp_path, "get", "languages").stdout == "en, lv\n"
    assert "version 1" in _settings(tmp_path, "set", "languages", "lv").stdout
    assert _settings(tmp_path, "get", "languages").stdout == "lv\n"
    assert json.loads(_settings(tmp_path, "get", "languages", "--json").stdout)["value"] == ["lv"]
    done = _settings(tmp_path, "reset", "languages", "--json")
    assert json.loads(done.stdout) == {"name": "languages", "value": None, "version": 2}
    done = _settings(tmp_path, "set", "languages", "lv , en", "--json")
    assert json.loads(done.stdout) == {"name": "languages", "value": "lv, en", "version": 3}
    _settings(tmp_path, "reset", "languages")
    assert _settings(tmp_path, "get", "languages").stdout == "en, lv\n"


def test_each_change_is_an_act_with_its_reason(tmp_path: Path, config: Path) -> None:
    _settings(tmp_path, "set", "house-name", "The museum", "--reason", "new sign")
    _settings(tmp_path, "reset", "house-name")
    with closing(Database(tmp_path)) as database:
        newest, oldest = FilmStaffRecords(database, Slug("rehearsal")).acts(datetime(2000, 1, 1, tzinfo=UTC), 99)
    assert (oldest.act.code, oldest.act.who) == ("setting.changed", Who.COMMAND)
    assert oldest.act.arguments == {"name": "house-name", "value": "The museum", "version": 1, "reason": "new sign"}
    assert newest.act.arguments == {"name": "house-name", "before": "The museum", "version": 2, "reason": ""}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("get", "volume"), "setting.unknown"),
        (("set", "volume", "3"), "setting.unknown"),
        (("set", "screen", "HDMI-1"), "setting.machine"),
        (("set", "captions", "maybe"), "setting.wrong"),
        (("set", "captions", "no", "--seen", "7"), "edit.stale"),
    ],
)
def test_what_cannot_be_set_is_refused(tmp_path: Path, config: Path, arguments: tuple[str, ...], code: str) -> None:
    with pytest.raises(KioskError) as raised:
        _settings(tmp_path, *arguments)
    assert raised.value.code == code
    assert exit_code(raised.value) != os.EX_SOFTWARE


def test_a_file_that_is_wrong_stops_no_other_command_and_chooses_the_data_folder(tmp_path: Path) -> None:
    """In a process of its own, whose environment the file fills."""
    (tmp_path / "kiosk.toml").write_text(f'data = "{tmp_path / "ours"}"\nscrean = "HDMI-1"\n', encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "backup"],
        env={**environment, "KIOSK_CONFIG": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == os.EX_NOINPUT, done.stderr
    assert f"There is no database {tmp_path / 'ours' / 'kiosk.db'} yet." in done.stderr
    assert "There is no setting called screan" in done.stderr
    assert "line 2" in done.stderr
