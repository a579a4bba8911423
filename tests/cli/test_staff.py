# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about the PINs of the staff."""

import json
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.database import Database
from db.staff import FilmStaffRecords
from kiosk.cli import app
from kiosk.cli import staff as commands
from kiosk.domain.errors import EditError, MachineError
from kiosk.domain.staff import Role, Who
from kiosk.domain.tries import Count
from kiosk.domain.values import Slug
from kiosk.host import pin_file
from kiosk.host.pin_file import Costs, PinFile

MANAGER, DOCENT = "804137", "592604"
runner = CliRunner()


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "PinFile", lambda data: PinFile(data, Costs(1, 8, 1)))


def _staff(data: Path, *arguments: str, typed: str = "") -> Result:
    return runner.invoke(app, ["staff", *arguments, "--data", str(data)], input=typed, catch_exceptions=True)


def _set(data: Path, pin: str, role: Role = Role.MANAGER) -> Result:
    return _staff(data, "set-pin", "--role", role.value, typed=pin + "\n")


def _status(data: Path) -> tuple[int, dict[str, Any]]:
    done = _staff(data, "status", "--json")
    return done.exit_code, json.loads(done.stdout)


def _acts(data: Path) -> list[tuple[Who, str, object]]:
    with closing(Database(data)) as database:
        acts = FilmStaffRecords(database, Slug("rehearsal")).acts(datetime(2020, 1, 1, tzinfo=UTC), 100)
    return [(kept.act.who, kept.act.code, kept.act.arguments.get("role")) for kept in reversed(acts)]


def test_a_pin_is_read_from_a_pipe_and_opens(tmp_path: Path) -> None:
    assert _set(tmp_path, MANAGER).exit_code == 0
    assert PinFile(tmp_path).check(bytearray(MANAGER.encode()), Count()).role is Role.MANAGER


def test_at_a_terminal_it_is_asked_for_twice_and_never_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    answers = iter((MANAGER, MANAGER, MANAGER, DOCENT, "123456"))

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    monkeypatch.setattr(commands, "getpass", ask)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    commands.set_pin(Role.MANAGER, tmp_path)
    with pytest.raises(EditError, match=r"pin\.unequal"):
        commands.set_pin(Role.MANAGER, tmp_path)
    with pytest.raises(EditError, match=r"pin\.run"):
        commands.set_pin(Role.MANAGER, tmp_path)
    assert len(asked) == 5
    assert MANAGER not in "".join((*capsys.readouterr(), *asked))


@pytest.mark.parametrize("pin", ["", "1234", "123456", "abcdef", "80413ā", "140641", "8" * 5000])
def test_a_weak_pin_is_refused(tmp_path: Path, pin: str) -> None:
    done = _set(tmp_path, pin)
    assert isinstance(done.exception, EditError)
    assert done.exception.code.startswith("pin.")
    assert _status(tmp_path)[0] == 1


def test_the_other_roles_pin_is_refused(tmp_path: Path) -> None:
    _set(tmp_path, MANAGER)
    assert str(_set(tmp_path, MANAGER, Role.DOCENT).exception) == "pin.taken"


def test_the_status_says_who_has_one_and_how_many_were_tried(tmp_path: Path) -> None:
    code, status = _status(tmp_path)
    assert (code, status["roles"], status["wrong"], status["wait"], status["asked"]) == (
        1,
        {"docent": None, "manager": None},
        0,
        0,
        False,
    )
    _set(tmp_path, MANAGER)
    PinFile(tmp_path).keep(Count(6, waits=True))
    code, status = _status(tmp_path)
    assert (code, status["wrong"], status["wait"]) == (0, 6, 32)
    assert datetime.fromisoformat(status["roles"]["manager"]).tzinfo
    printed = _staff(tmp_path, "status").stdout
    assert "6 tried" in printed
    assert "docent    has no PIN" in printed


def test_a_reset_takes_all_away(tmp_path: Path) -> None:
    _set(tmp_path, MANAGER)
    _set(tmp_path, DOCENT, Role.DOCENT)
    assert _staff(tmp_path, "reset-pin").exit_code == 0
    assert _status(tmp_path)[1]["roles"] == {"docent": None, "manager": None}


def test_each_is_in_the_log_and_among_the_acts_but_no_pin_is(tmp_path: Path) -> None:
    _set(tmp_path, MANAGER)
    assert not (tmp_path / "kiosk.db").exists()
    runner.invoke(app, ["settings", "set", "captions", "no", "--data", str(tmp_path)], catch_exceptions=False)
    _set(tmp_path, DOCENT, Role.DOCENT)
    _staff(tmp_path, "reset-pin")
    log = (tmp_path / "log/kiosk.log").read_text(encoding="utf-8")
    told = [line.partition("kiosk.command: ")[2] for line in log.splitlines()]
    assert told == ["pin.set manager", "pin.set docent", "pin.reset"]
    assert _acts(tmp_path)[-2:] == [(Who.COMMAND, "pin.set", "docent"), (Who.COMMAND, "pin.reset", None)]
    assert MANAGER not in log
    assert DOCENT not in log


def test_a_database_that_takes_nothing_keeps_nobody_from_setting_one(tmp_path: Path) -> None:
    (tmp_path / "kiosk.db").write_bytes(b"no database at all" * 1000)
    done = _set(tmp_path, MANAGER)
    assert done.exit_code == 0
    assert "in the log alone" in done.stderr
    assert _status(tmp_path)[0] == 0


def test_pins_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    (tmp_path / "staff.json").write_text("{")
    done = _staff(tmp_path, "status")
    assert isinstance(done.exception, MachineError)
    assert done.exception.code == "staff.unreadable"
    assert _set(tmp_path, MANAGER).exit_code == 0
    assert _status(tmp_path)[0] == 0


def test_a_backup_has_no_pin_in_it(tmp_path: Path) -> None:
    runner.invoke(app, ["settings", "set", "captions", "no", "--data", str(tmp_path)], catch_exceptions=False)
    _set(tmp_path, MANAGER)
    salt = json.loads((tmp_path / pin_file._NAME).read_text())["salt"]
    done = runner.invoke(app, ["backup", str(tmp_path / "copy.db"), "--data", str(tmp_path)], catch_exceptions=False)
    assert done.exit_code == 0
    content = (tmp_path / "copy.db").read_bytes()
    assert bytes.fromhex(salt) not in content
    assert salt.encode() not in content
