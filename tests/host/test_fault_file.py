# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults in their file: there at once, bounded, and read again whatever became of the file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.faults import Done, Fault
from kiosk.host import fault_file, scratch
from kiosk.host.fault_file import FaultFile

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def fault(number: int) -> Fault:
    return Fault(f"{number:04}", NOW, "data.full", {"path": "/mūsu dati\n", "free": number}, Done.WAITED, 2)


def test_another_process_reads_what_was_written(tmp_path: Path) -> None:
    FaultFile(tmp_path).add(fault(1))
    FaultFile(tmp_path).add(fault(2))
    assert FaultFile(tmp_path).waiting() == (fault(1), fault(2))


def test_what_the_library_has_waits_no_longer(tmp_path: Path) -> None:
    file = FaultFile(tmp_path)
    for number in range(3):
        file.add(fault(number))
    file.settle([fault(0), fault(2)])
    assert FaultFile(tmp_path).waiting() == (fault(1),)
    file.settle([fault(1)])
    assert list((tmp_path / "log").iterdir()) == []


@pytest.mark.parametrize("tail", [b'{"key": "00', b"\xff\xfe\n", b'{"key": 1}\n', b"[" * 5000, b'"text"\n', b"null\n"])
def test_a_damaged_line_costs_itself_alone(tmp_path: Path, tail: bytes) -> None:
    FaultFile(tmp_path).add(fault(1))
    with (tmp_path / "log/faults.jsonl").open("ab") as file:
        file.write(tail)
    FaultFile(tmp_path).add(fault(2))
    assert FaultFile(tmp_path).waiting() == (fault(1), fault(2))


def test_a_full_file_lets_go_of_its_older_half(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fault_file, "_MOST_BYTES", 2000)
    file = FaultFile(tmp_path)
    for number in range(100):
        file.add(fault(number))
        assert (tmp_path / "log/faults.jsonl").stat().st_size <= 2000
    kept = file.waiting()
    assert kept[-1] == fault(99)
    assert kept == tuple(fault(number) for number in range(100 - len(kept), 100))


@pytest.fixture
def no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has no other place to write to."""
    monkeypatch.setattr(scratch, "_places", lambda _: [])


@pytest.mark.usefixtures("no_memory")
def test_what_cannot_be_written_is_held_until_it_can(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    file = FaultFile(tmp_path)
    file.add(fault(1))
    assert file.waiting() == (fault(1),)
    (tmp_path / "log").unlink()
    file.add(fault(2))
    assert FaultFile(tmp_path).waiting() == (fault(1), fault(2))


def test_what_cannot_be_written_is_in_memory_where_another_process_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path)
    data = tmp_path / "data"
    data.write_text("no folder", encoding="utf-8")
    FaultFile(data).add(fault(1))
    assert FaultFile(data).waiting() == (fault(1),)
    FaultFile(data).settle([fault(1)])
    assert FaultFile(data).waiting() == ()


def test_one_that_was_written_twice_waits_once(tmp_path: Path) -> None:
    for _ in range(2):
        FaultFile(tmp_path).add(fault(1))
    assert FaultFile(tmp_path).waiting() == (fault(1),)


@pytest.mark.usefixtures("no_memory")
def test_what_is_held_is_bounded_too(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    file = FaultFile(tmp_path)
    for number in range(1000):
        file.add(fault(number))
    assert len(file.waiting()) == 200
    assert file.waiting()[-1] == fault(999)
