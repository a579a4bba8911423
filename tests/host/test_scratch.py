# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The place in memory: this user's alone, or none."""

from pathlib import Path

import pytest

from kiosk.host import scratch
from kiosk.host.scratch import found_scratch, scratch_folder

DATA = Path("/srv/kiosk")


@pytest.fixture(autouse=True)
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(scratch, "_MEMORY", tmp_path / "memory")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    for name in ("memory", "temporary"):
        (tmp_path / name).mkdir()
    return tmp_path / "memory"


def test_it_is_in_memory_and_found_again(memory: Path) -> None:
    assert found_scratch(DATA) is None
    made = scratch_folder(DATA)
    assert made
    assert made.parent == memory
    assert made.stat().st_mode & 0o777 == 0o700
    assert found_scratch(DATA) == scratch_folder(DATA) == made
    assert scratch_folder(Path("/srv/other")) != made


def test_without_memory_it_is_among_the_temporary_files(memory: Path, tmp_path: Path) -> None:
    memory.rmdir()
    made = scratch_folder(DATA)
    assert made
    assert made.parent == tmp_path / "temporary"


def test_what_others_can_look_into_is_not_taken(tmp_path: Path) -> None:
    made = scratch_folder(DATA)
    assert made
    made.chmod(0o755)
    other = scratch_folder(DATA)
    assert other
    assert other.parent == tmp_path / "temporary"
    made.rmdir()
    made.symlink_to(tmp_path)
    assert scratch_folder(DATA) == other


def test_where_nothing_takes_anything_there_is_none(memory: Path, tmp_path: Path) -> None:
    memory.rmdir()
    (tmp_path / "temporary").rmdir()
    assert scratch_folder(DATA) is None
