# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk does, asked from the command line."""

import json
import os
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from db.visits import FilmVisits
from kiosk.cli.now import print_now
from kiosk.domain.visits import Visit
from kiosk.host import status_file
from kiosk.host.clock import now
from kiosk.host.instance import InstanceLock
from kiosk.host.status_file import StatusFile
from tests.app.test_status import Telling
from tests.domain.test_visits import played
from tests.support.databases import open_empty


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Kiosks of this machine are none of ours."""
    (tmp_path / "runtime").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    monkeypatch.setattr(status_file, "_USERS", tmp_path / "none")
    monkeypatch.setattr(status_file, "_MEMORY", tmp_path / "none")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def told(data: Path) -> None:
    """As a kiosk does that plays for passers-by."""
    telling = Telling()
    telling.rest()
    telling.loop.pass_time(2_000)
    StatusFile(data).keep(telling.last)


def printed(data: Path, capsys: pytest.CaptureFixture[str], language: str = "en") -> list[str]:
    assert print_now(data, language, as_json=False) == 0
    return capsys.readouterr().out.splitlines()


def record(data: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    print_now(data, "en", as_json=True)
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_without_a_kiosk_it_says_so_and_fails(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert print_now(data, "en", as_json=False) == 1
    out = capsys.readouterr().out
    assert out.startswith(f"No kiosk runs with the data folder {data}.")
    assert "Kiosk on for" not in out
    assert print_now(data, "lv", as_json=True) == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["running"], found["pid"], found["on_air"], found["health"]) == (False, None, None, None)
    assert found["machine"]["room"] > 0
    assert list(data.iterdir()) == []


def test_a_kiosk_that_does_not_tell_yet_runs_all_the_same(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lock = InstanceLock(data)
    assert print_now(data, "en", as_json=False) == 0
    assert f"(process {os.getpid()})" in capsys.readouterr().out
    assert record(data, capsys)["running"]
    lock.release()


def test_it_says_what_is_on_the_screen_what_comes_and_that_all_is_well(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(data)
    lines = printed(data, capsys)
    assert lines[0].startswith("On the screen:")
    assert "For passers-by – " in lines[0]
    assert lines[1].startswith("Next:")
    assert lines[2].startswith("Why:")
    assert "All is well." in lines
    latvian = printed(data, capsys, "lv")
    assert latvian[0].startswith("Uz ekrāna:")
    assert "Viss ir kārtībā." in latvian


def test_the_record_says_the_same_with_words(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(data)
    found = record(data, capsys)
    assert (found["running"], found["pid"], found["on_air"]["use"]) == (True, os.getpid(), "attract")
    assert found["next"]["says"]
    assert found["next"]["why"]
    assert found["takeover"] == {"active": False, "until": None, "held": False}
    assert all(one["says"] for one in found["health"])
    assert found["machine"]["kiosk_up"] > 0
    assert found["today"] is None


def test_what_is_ill_is_said_with_what_mends_it(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    telling = Telling()
    telling.loop.pass_time(2_000)
    ill = {"name": "sound", "state": "degraded", "code": "sound.none", "arguments": {}}
    StatusFile(data).keep({**telling.last, "health": [ill]})
    (line,) = [line for line in printed(data, capsys) if line.startswith("Sound:")]
    assert "there is no sound output. Look whether" in line


def test_the_figures_of_today_come_from_the_database(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(data)
    with closing(open_empty(data)) as database:
        FilmVisits(database).keep([Visit(now().replace(second=0, microsecond=0), 90, (played("a", 0, 70),))])
    assert record(data, capsys)["today"] == {"visits": 1, "plays": 1}
    assert any(line.endswith("visits: 1, plays: 1") for line in printed(data, capsys))


def test_a_database_that_cannot_be_read_is_said_and_the_rest_is_told(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(data)
    (data / "kiosk.db").write_bytes(b"no database at all" * 400)
    assert print_now(data, "en", as_json=True) == 0
    out = capsys.readouterr()
    assert json.loads(out.out)["today"] is None
    assert out.err.startswith("kiosk: ")
