# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The writer to drives, where there is no drive yet; with drives: tests/faults/test_drives.py."""

import json
import os
import runpy
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.shell import PACKAGING


class Writer:
    """The script's names, with folders of its own. waited: how long it has."""

    def __init__(self, folder: Path) -> None:
        self.names: dict[str, Any] = runpy.run_path(str(PACKAGING / "session/root/usr/lib/film-kiosk/drive_export.py"))
        self.outbox, self.drives = folder / "outbox", folder / "drives"
        self.waited: list[int] = []
        self.drives.mkdir()
        self.names["write"].__globals__.update(OUTBOX=self.outbox, DRIVES=self.drives, time=self)

    def sleep(self, seconds: int) -> None:
        self.waited.append(seconds)

    def told(self) -> dict[str, str]:
        found: dict[str, str] = json.loads((self.drives / "export.json").read_text(encoding="utf-8"))
        return found


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(tmp_path)


def test_an_outbox_that_is_a_link_is_not_followed_and_not_asked_for_at_once(writer: Writer, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "request.json").write_text("{}", encoding="ascii")
    writer.outbox.symlink_to(elsewhere)
    with pytest.raises(OSError, match="Not a directory"):
        writer.names["write"]()
    assert (writer.told()["code"], writer.waited) == ("broken_off", [5])


def test_what_it_meets_before_it_has_begun_is_told_to_whoever_asked(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"id": "a" * 32, "drive": "sdb1", "file": "log.csv", "size": 1, "sha256": "0" * 64}
    writer.outbox.mkdir()
    (writer.outbox / "request.json").write_text(json.dumps(asked), encoding="ascii")
    monkeypatch.setitem(writer.names["write"].__globals__, "_request", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        writer.names["write"]()
    assert writer.told() == {"id": "a" * 32, "code": "broken_off", "path": ""}


def test_whatever_lies_there_as_a_request_is_out_of_the_way(writer: Writer) -> None:
    for _ in range(2):
        (writer.outbox / "request.json/full").mkdir(parents=True)
        writer.names["write"]()
        assert writer.told()["code"] == "refused"
        assert not (writer.outbox / "request.json").exists()


def test_a_name_that_differs_in_case_alone_is_taken(writer: Writer, tmp_path: Path) -> None:
    (tmp_path / "KIOSK-Backup.DB").touch()
    (tmp_path / "kiosk-backup-2.db").touch()
    folder = os.open(tmp_path, os.O_RDONLY)
    try:
        assert writer.names["_free"]("kiosk-backup.db", folder) == "kiosk-backup-3.db"
    finally:
        os.close(folder)
