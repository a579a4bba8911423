# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library that outlives what becomes of its file, while it is open. How it opens: tests/faults/states.py."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.backup import Kind, back_up_database
from db.file import FILE
from kiosk.app.ports.clock import Clock
from kiosk.bootstrap.library import open_library
from kiosk.bootstrap.shelves import LastingShelves
from kiosk.domain.errors import MachineError
from kiosk.domain.values import Millis
from kiosk.host import scratch
from tests.faults.reading import Watch, writes
from tests.faults.shipped import NOW, shipping, write_assets


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "memory").mkdir()
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path / "memory")
    return tmp_path / "memory"


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "data"
    folder.mkdir()
    with shipping(write_assets(tmp_path / "assets")):
        open_library(folder, NOW).close()
        back_up_database(folder, NOW, Kind.DAILY)
        yield folder


def _open(data: Path, clock: Clock | None = None) -> LastingShelves:
    return LastingShelves(data, clock or Watch(), lambda: NOW)


def test_damage_that_is_met_while_it_is_open_is_mended_when_the_version_is_asked_for(
    data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelves = _open(data)
    before = shelves.version()
    with (data / FILE).open("r+b") as file:
        file.write(b"\0" * (data / FILE).stat().st_size)
    with pytest.raises(MachineError, match=r"database\.unusable"):
        shelves.catalogue.counts()
    with caplog.at_level(logging.ERROR):
        assert shelves.version() > before
    assert shelves.catalogue.counts().voices
    assert writes(shelves) == ""
    assert "database.restored" in caplog.text
    shelves.close()


def test_what_cannot_be_used_is_stood_in_for_until_it_can(data: Path, memory: Path) -> None:
    shutil.move(data, data.with_name("elsewhere"))
    data.write_text("no folder", encoding="utf-8")
    clock = Watch()
    shelves = _open(data, clock)
    assert shelves.catalogue.counts().voices
    assert writes(shelves) == shelves.withheld == "data.unwritable"
    assert list(memory.iterdir())
    data.unlink()
    shutil.move(data.with_name("elsewhere"), data)
    assert writes(shelves) == "data.unwritable"
    before = shelves.version()
    clock.time += Millis(30_000)
    assert shelves.version() > before
    assert writes(shelves) == shelves.withheld == ""
    shelves.close()
    assert list(memory.iterdir()) == []


def test_where_nothing_can_stand_in_it_says_why(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scratch, "_places", lambda _: [])
    shutil.rmtree(data)
    data.write_text("no folder", encoding="utf-8")
    with pytest.raises(MachineError, match=r"data\.unwritable"):
        _open(data)
