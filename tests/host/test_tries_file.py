# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The count of wrong PINs outlives the kiosk."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.domain.tries import UNKNOWN, Count
from kiosk.host import scratch, tries_file
from kiosk.host.private_file import write_private
from kiosk.host.tries_file import TriesFile

MANY = Count(7, 2, waits=True)


@pytest.fixture
def tries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TriesFile:
    """With a place in memory of its own."""
    memory = tmp_path / "memory"
    monkeypatch.setattr(scratch, "_places", lambda _: [memory])
    (tmp_path / "data").mkdir()
    return TriesFile(tmp_path / "data")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data/staff-tries.json"


def refuse(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_another_process_knows_it(tries: TriesFile, tmp_path: Path) -> None:
    assert tries.read() == Count()
    for count in (MANY, Count(1), Count()):
        tries.write(count)
        assert TriesFile(tmp_path / "data").read() == count


@pytest.mark.parametrize("text", [b"", b"{", b"{}", b"[" * 9000, b'{"version":1,"wrong":-1,"spared":0,"waits":true}'])
def test_what_cannot_be_read_counts_as_many(tries: TriesFile, path: Path, text: bytes) -> None:
    path.write_bytes(text)
    assert tries.read() == UNKNOWN
    tries.write(Count())
    assert tries.read() == Count()


def test_on_a_full_disk_it_is_written_over(tries: TriesFile, monkeypatch: pytest.MonkeyPatch) -> None:
    tries.write(Count())
    monkeypatch.setattr(tries_file, "write_private", refuse)
    tries.write(MANY)
    assert tries.read() == MANY


def test_where_nothing_can_be_written_it_is_kept_in_memory_and_told(
    tries: TriesFile, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries.write(Count(1))
    private = write_private
    monkeypatch.setattr(tries_file, "write_private", lambda to, text: refuse() if to == path else private(to, text))
    monkeypatch.setattr(tries_file, "write_over", refuse)
    with pytest.raises(MachineError, match=r"data\.full"):
        tries.write(MANY)
    assert (TriesFile(path.parent).read(), '"wrong": 1' in path.read_text()) == (MANY, True)
    monkeypatch.undo()


def test_what_the_disk_takes_again_is_kept_in_memory_no_longer(
    tries: TriesFile, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        full.setattr(tries_file, "write_over", refuse)
        private = write_private
        full.setattr(tries_file, "write_private", lambda to, text: refuse() if to == path else private(to, text))
        with pytest.raises(MachineError):
            tries.write(MANY)
    tries.write(Count())
    assert tries.read() == Count()
    assert list((tmp_path / "memory").iterdir()) == []


def test_what_a_power_failure_left_behind_is_no_obstacle(tries: TriesFile, path: Path) -> None:
    path.with_name(f".{path.name}.new").write_text("half of it")
    tries.write(MANY)
    assert tries.read() == MANY
