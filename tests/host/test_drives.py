# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives as they are told of in files, whatever is in these; and asking for a file to be written."""

import json
import os
from pathlib import Path

import pytest

from kiosk.domain.drives import DriveFault
from kiosk.domain.errors import MachineError
from kiosk.host.drives import ToldDrives


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    (tmp_path / "outbox").mkdir()
    return tmp_path / "outbox"


@pytest.fixture
def told(tmp_path: Path) -> Path:
    (tmp_path / "drives").mkdir()
    return tmp_path / "drives"


@pytest.fixture
def drives(outbox: Path, told: Path) -> ToldDrives:
    return ToldDrives(outbox, told)


def tell(told: Path, name: str, **record: object) -> None:
    (told / f"{name}.json").write_text(json.dumps({"name": name, **record}), encoding="utf-8")


def test_where_nobody_tells_of_drives_that_is_known(tmp_path: Path) -> None:
    assert ToldDrives(tmp_path, tmp_path / "none").present() is None


def test_a_drive_is_told_with_its_room(drives: ToldDrives, told: Path) -> None:
    assert drives.present() == ()
    tell(told, "sdb1", label="A", mount=str(told), fault="")
    (found,) = drives.present() or ()
    assert (found.name, found.label, found.mount, found.fault) == ("sdb1", "A", told, None)
    assert 0 < found.free <= found.size


def test_one_that_cannot_be_read_says_why_and_one_that_was_just_pulled_is_none(drives: ToldDrives, told: Path) -> None:
    tell(told, "sdb1", fault="crypto")
    tell(told, "sdc1", fault="something newer")
    tell(told, "sdd1", mount=str(told / "gone"))
    assert [one.fault for one in drives.present() or ()] == [DriveFault.CRYPTO, DriveFault.UNKNOWN]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"name": ""}', "[" * 5000])
def test_what_makes_no_sense_is_no_drive(drives: ToldDrives, told: Path, text: str) -> None:
    (told / "sdb1.json").write_text(text, encoding="utf-8")
    assert drives.present() == ()


def test_a_request_names_the_file_and_what_is_in_it(drives: ToldDrives, outbox: Path, told: Path) -> None:
    (outbox / "log.csv").write_bytes(b"what happened")
    request = drives.ask("sdb1", outbox / "log.csv")
    asked = json.loads((outbox / "request.json").read_text(encoding="utf-8"))
    assert (asked["id"], asked["drive"], asked["file"], asked["size"]) == (request, "sdb1", "log.csv", 13)
    assert drives.outcome(request) is None
    (told / "export.json").write_text(json.dumps({"id": "another", "code": "gone"}), encoding="utf-8")
    assert drives.outcome(request) is None
    (told / "export.json").write_text(
        json.dumps({"id": request, "code": "written", "path": "film-kiosk/log.csv"}), encoding="utf-8"
    )
    assert drives.outcome(request) == "film-kiosk/log.csv"


@pytest.mark.parametrize(("code", "means"), [("full", "drive.full"), ("from tomorrow", "drive.refused")])
def test_why_it_was_not_written_is_told(drives: ToldDrives, outbox: Path, told: Path, code: str, means: str) -> None:
    (outbox / "log.csv").write_bytes(b"what happened")
    request = drives.ask("sdb1", outbox / "log.csv")
    (told / "export.json").write_text(json.dumps({"id": request, "code": code}), encoding="utf-8")
    with pytest.raises(MachineError) as raised:
        drives.outcome(request)
    assert raised.value.code == means


def test_of_two_who_ask_at_once_the_second_is_refused(drives: ToldDrives, outbox: Path, told: Path) -> None:
    (outbox / "log.csv").write_bytes(b"what happened")
    first = drives.ask("sdb1", outbox / "log.csv")
    with pytest.raises(MachineError) as raised:
        ToldDrives(outbox, told).ask("sdb1", outbox / "log.csv")
    assert raised.value.code == "drive.broken_off"
    assert json.loads((outbox / "request.json").read_text(encoding="utf-8"))["id"] == first
    # Of somebody who was killed.
    os.utime(outbox / "request.json", (0, 0))
    assert drives.ask("sdb1", outbox / "log.csv") != first


def test_a_request_that_nobody_takes_is_taken_back(
    drives: ToldDrives, outbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (outbox / "log.csv").write_bytes(b"what happened")
    request = drives.ask("sdb1", outbox / "log.csv")
    monkeypatch.setattr("kiosk.host.drives._TAKEN_WITHIN", -1.0)
    with pytest.raises(MachineError) as raised:
        drives.outcome(request)
    assert raised.value.code == "drive.unwritten"
    assert not (outbox / "request.json").exists()
