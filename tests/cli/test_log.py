# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk log`: faults and plays, from the database and from the file beside it."""

import csv
import io
import json
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from db.database import Database
from db.file import FILE
from db.ledger import VenueLedger
from db.playback import keep
from db.settings import SettingEdits
from kiosk.cli import app
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Done, Fault
from kiosk.domain.played import Played, Reason
from kiosk.domain.staff import Decision, Who
from kiosk.domain.values import Millis, Slug
from kiosk.host.clock import now
from kiosk.host.fault_file import FaultFile
from tests.support.databases import open_empty

runner = CliRunner()
FULL: dict[str, str | int] = {"path": "/data", "free": 3}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """With a fault of yesterday, a play of an hour ago, and a fault of now that waits in the file."""
    begin = now()
    with closing(open_empty(tmp_path)) as database:
        VenueLedger(database).keep_faults((Fault("0a", begin - timedelta(days=1), "data.full", FULL, Done.WAITED, 3),))
        with database.writing() as connection:
            keep(connection, Played(Slug("rehearsal"), Millis(9000), Reason.ENDED), begin - timedelta(hours=1))
    FaultFile(tmp_path).add(Fault("0b", begin, "sound.lost", {}, Done.RETRIED))
    return tmp_path


def _log(data: Path, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(_printed(data, *options, "--json"))
    return found


def _printed(data: Path, *options: str) -> str:
    done = runner.invoke(app, ["log", *options, "--data", str(data)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def _names(found: list[dict[str, Any]]) -> list[str]:
    return [one.get("code") or one["film"] for one in found]


def test_everything_comes_in_the_order_it_happened_in(data: Path) -> None:
    found = _log(data)
    assert _names(found) == ["data.full", "rehearsal", "sound.lost"]
    assert found[0]["arguments"] == FULL
    assert (found[0]["done"], found[0]["times"]) == ("waited", 3)
    assert "is full (3 MiB left)" in found[0]["says"]
    assert (found[1]["seconds"], found[1]["reason"]) == (9, "ended")


def test_a_part_of_it_may_be_asked_for(data: Path) -> None:
    assert _names(_log(data, "--faults")) == ["data.full", "sound.lost"]
    assert _names(_log(data, "--plays")) == ["rehearsal"]
    assert _names(_log(data, "--since", "12h")) == ["rehearsal", "sound.lost"]
    assert _names(_log(data, "--since", (now() - timedelta(days=2)).date().isoformat())) == _names(_log(data))


def test_it_is_said_in_both_languages(data: Path) -> None:
    english, latvian = (_printed(data, "--language", language).splitlines() for language in ("en", "lv"))
    assert "data.full (3×): The disk that holds the data folder /data is full" in english[0]
    assert english[0].endswith("What was to be written waits.")
    assert "Disks, kurā atrodas datu mape /data, ir pilns" in latvian[0]
    assert latvian[0].endswith("Rakstāmais gaida.")


def test_what_is_in_both_places_is_printed_once(data: Path) -> None:
    FaultFile(data).add(Fault("0a", now(), "data.full", FULL))
    assert _names(_log(data, "--faults")) == ["data.full", "sound.lost"]


def test_a_database_that_cannot_be_read_leaves_the_file(data: Path) -> None:
    (data / FILE).write_bytes(b"no database " * 1000)
    done = runner.invoke(app, ["log", "--json", "--data", str(data)], catch_exceptions=False)
    assert _names(json.loads(done.stdout)) == ["sound.lost"]
    assert "cannot be used" in done.stderr


def test_nothing_is_nothing(tmp_path: Path) -> None:
    assert _printed(tmp_path).startswith("Nothing since ")
    assert not (tmp_path / FILE).exists()


@pytest.mark.parametrize("since", ["", "yesterday", "7", "7w", "2026-13-01"])
def test_what_is_no_time_is_refused(tmp_path: Path, since: str) -> None:
    with pytest.raises(KioskError) as raised:
        _log(tmp_path, "--since", since)
    assert raised.value.code == "log.since"


def _act(data: Path) -> None:
    """A setting, changed an hour ago, and changed back now."""
    with closing(Database(data)) as database:
        edits = SettingEdits(database)
        edits.write("volume-start", "40", seen=0, decision=Decision("It is loud.", now() - timedelta(hours=1)))
        edits.write("volume-start", None, seen=1, decision=Decision("", now(), Who.MANAGER, undoes=1))


def test_what_staff_did_is_told_where_it_is_asked_for(data: Path) -> None:
    _act(data)
    assert _names(_log(data)) == ["data.full", "rehearsal", "sound.lost"]
    assert _names(_log(data, "--acts")) == ["setting.changed", "setting.changed"]
    everything = _log(data, "--all")
    assert [one["kind"] for one in everything] == ["fault", "play", "act", "fault", "act"]
    first, last = everything[2], everything[4]
    assert (first["who"], first["undone"], first["key"]) == ("command", True, 1)
    assert (last["who"], last["undoes"], last["says"]) == (
        "manager",
        1,
        "Set volume-start back to what is usual; before it was “40”.",
    )
    english, latvian = (_printed(data, "--acts", "--language", language).splitlines() for language in ("en", "lv"))
    assert english[0].endswith(
        "command: Set volume-start to “40”; before it was as usual. (It is loud.) Taken back since."
    )
    assert "vadītājs: Iestatījums volume-start atkal kā parasti" in latvian[1]


@pytest.mark.parametrize("ending", ["csv", "json"])
def test_it_is_written_to_a_file(data: Path, ending: str) -> None:
    _act(data)
    file = data / f"log.{ending}"
    assert str(file) in _printed(data, "--all", "--export", str(file))
    text = file.read_text("utf-8")
    if ending == "json":
        assert json.loads(text) == _log(data, "--all")
        return
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [row["kind"] for row in rows] == ["fault", "play", "act", "fault", "act"]
    assert json.loads(rows[1]["arguments"])["film"] == "rehearsal"
    assert all(datetime.fromisoformat(row["at"]).tzinfo for row in rows)


@pytest.mark.parametrize(
    ("name", "code"), [("log.txt", "log.ending"), ("log", "log.ending"), ("there.csv", "log.taken")]
)
def test_a_file_that_is_there_or_is_of_another_kind_is_refused(data: Path, name: str, code: str) -> None:
    (data / "there.csv").write_text("mine", encoding="utf-8")
    with pytest.raises(KioskError) as raised:
        _printed(data, "--export", str(data / name))
    assert raised.value.code == code
    assert (data / "there.csv").read_text("utf-8") == "mine"


def test_a_folder_that_is_not_there_is_told(data: Path) -> None:
    with pytest.raises(KioskError) as raised:
        _printed(data, "--export", str(data / "none" / "log.csv"))
    assert raised.value.code == "data.unwritable"
