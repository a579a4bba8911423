# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk tells of itself, to whoever asks on the same machine."""

import json
import os
from pathlib import Path

import pytest

from kiosk.host import status_file
from kiosk.host.status_file import StatusFile, read_status


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of this user; other places there are none."""
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setattr(status_file, "_USERS", tmp_path / "users")
    monkeypatch.setattr(status_file, "_MEMORY", tmp_path / "memory")
    return folder


def test_what_is_kept_is_read_until_it_is_closed(tmp_path: Path, runtime: Path) -> None:
    data = tmp_path / "data"
    told = StatusFile(data)
    assert read_status(data) is None
    told.keep({"next": 1})
    told.keep({"next": 2})
    found = read_status(data)
    assert found
    assert (found["pid"], found["next"]) == (os.getpid(), 2)
    assert read_status(tmp_path / "other") is None
    told.close()
    assert read_status(data) is None
    assert not data.exists()
    assert list((runtime / "film-kiosk").iterdir()) == []


def test_after_its_end_nothing_is_told(tmp_path: Path, runtime: Path) -> None:
    told = StatusFile(tmp_path)
    told.close()
    told.keep({})
    told.close()
    assert read_status(tmp_path) is None


def test_nobody_else_may_read_it(tmp_path: Path, runtime: Path) -> None:
    StatusFile(tmp_path).keep({})
    assert (runtime / "film-kiosk").stat().st_mode & 0o077 == 0


def test_what_a_process_left_that_is_gone_counts_for_nothing(tmp_path: Path, runtime: Path) -> None:
    StatusFile(tmp_path).keep({})
    (path,) = (runtime / "film-kiosk").iterdir()
    for text in (json.dumps({"pid": 2**30}), '{"pid": 1.5}', '{"pid": -1}', "[]", "", "{", "\0" * 100, "[" * 50_000):
        path.write_text(text, encoding="utf-8")
        assert read_status(tmp_path) is None


def test_without_a_runtime_folder_it_lies_in_memory(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    (tmp_path / "memory").mkdir()
    StatusFile(tmp_path).keep({"next": 1})
    assert list(runtime.iterdir()) == []
    assert read_status(tmp_path)


def test_a_folder_that_somebody_else_has_prepared_is_not_used(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (runtime / "film-kiosk").symlink_to(tmp_path)
    told = StatusFile(tmp_path)
    told.keep({})
    told.close()
    assert read_status(tmp_path) is None
