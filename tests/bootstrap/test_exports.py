# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that staff have written: whole or not there, and none in place of another."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.bootstrap.exports import keep_export, log_name
from kiosk.domain.errors import MachineError
from tests.support.databases import NOW


def test_a_file_is_there_under_its_name_and_a_second_one_beside_it(tmp_path: Path) -> None:
    name = log_name(NOW, "csv")
    first, second = keep_export(tmp_path, name, "one"), keep_export(tmp_path, name, "two")
    assert (first.name, second.name) == ("log-2026-11-22-120000.csv", "log-2026-11-22-120000-2.csv")
    assert [path.read_text("utf-8") for path in (first, second)] == ["one", "two"]
    assert {path.name for path in first.parent.iterdir()} == {first.name, second.name}


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError) as raised:
        keep_export(tmp_path, "log.csv", "text")
    assert raised.value.code == "data.full"
    assert not list((tmp_path / "exports").iterdir())


def test_what_is_in_the_way_is_told(tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("no folder", encoding="utf-8")
    with pytest.raises(MachineError) as raised:
        keep_export(tmp_path, "log.csv", "text")
    assert raised.value.code == "data.unwritable"
