# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups: a file that has its name is whole, stands alone, and replaces no other."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from db import backup as module
from db.backup import BACKUPS, KEPT, back_up
from db.file import FILE
from kiosk.domain.errors import MachineError
from tests.db.databases import NOW, old_database, whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return old_database(tmp_path / "data", tmp_path / "steps")


@pytest.fixture
def source(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def _names(path: Path) -> list[str]:
    return sorted(copy.name for copy in (path.parent / BACKUPS).iterdir())


def test_it_has_everything_and_the_revision_and_the_time_in_its_name(path: Path, source: sqlite3.Connection) -> None:
    riga = NOW.astimezone(timezone(timedelta(hours=2)))
    made = back_up(source, path.parent, "0001", riga)
    assert made == path.parent / BACKUPS / "kiosk-0001-20261122T043830Z.db"
    assert whole(made) == whole(path)


def test_what_is_committed_and_still_in_the_log_is_in_it(path: Path, source: sqlite3.Connection) -> None:
    source.execute("UPDATE parent SET name = 'late'")
    assert path.with_name(f"{FILE}-wal").stat().st_size
    assert "'late'" in whole(back_up(source, path.parent, "0001", NOW))


def test_it_needs_no_other_file_and_no_place_to_write(path: Path, source: sqlite3.Connection) -> None:
    made = back_up(source, path.parent, "0001", NOW)
    assert _names(path) == [made.name]
    with closing(sqlite3.connect(f"{made.as_uri()}?immutable=1", uri=True)) as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert copy.execute("SELECT count(*) FROM parent").fetchone()[0]


def test_two_of_the_same_second_are_both_kept(path: Path, source: sqlite3.Connection) -> None:
    first, second = (back_up(source, path.parent, "0001", NOW) for _ in range(2))
    assert _names(path) == sorted([first.name, second.name])


def test_only_the_newest_of_a_revision_are_kept(path: Path, source: sqlite3.Connection) -> None:
    (path.parent / BACKUPS).mkdir()
    other = path.parent / BACKUPS / "kiosk-0000-20200101T000000Z.db"
    other.touch()
    made = []
    for day in range(KEPT + 2):
        made.append(back_up(source, path.parent, "0001", NOW + timedelta(days=day)))
        os.utime(made[-1], (day, day))
    assert _names(path) == [other.name, *(copy.name for copy in made[-KEPT:])]


def test_what_a_killed_one_left_goes_with_the_next(path: Path, source: sqlite3.Connection) -> None:
    backups = path.parent / BACKUPS
    backups.mkdir()
    (backups / "kiosk-0001-20200101T000000Z.partial").write_bytes(b"half")
    (backups / "kiosk-0001-20200101T000000Z.partial-journal").write_bytes(b"half")
    made = back_up(source, path.parent, "0001", NOW)
    assert _names(path) == [made.name]


def test_one_with_another_revision_is_not_kept(path: Path, source: sqlite3.Connection) -> None:
    with pytest.raises(MachineError, match="another revision"):
        back_up(source, path.parent, "0002", NOW)
    assert _names(path) == []


def test_it_has_its_name_only_once_it_is_on_the_disk_and_checked(
    path: Path, source: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    to_disk, fault, rename = os.fsync, module._fault, Path.rename

    def fsync(handle: int) -> None:
        order.append(f"fsync {Path(f'/proc/self/fd/{handle}').readlink().name}")
        to_disk(handle)

    def check(partial: Path, found: str) -> str | None:
        order.append("check")
        return fault(partial, found)

    def name(partial: Path, target: Path) -> Path:
        order.append("rename")
        return rename(partial, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(module, "_fault", check)
    monkeypatch.setattr(Path, "rename", name)
    made = back_up(source, path.parent, "0001", NOW)
    assert order == [f"fsync {made.stem}.partial", "check", "rename", f"fsync {BACKUPS}", f"fsync {path.parent.name}"]
