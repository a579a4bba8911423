# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`kiosk log`: faults and plays, from the database and from the file beside it."""

import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from db.file import FILE
from db.ledger import VenueLedger
from db.playback import keep
from kiosk.cli import app
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Done, Fault
from kiosk.domain.played import Played, Reason
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
