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
from db.backup import BACKUPS, KEPT, Kind, back_up, back_up_database, back_up_to, backups_in, is_made
from db.file import FILE
from kiosk.domain.errors import EditError, MachineError
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
    assert made == path.parent / BACKUPS / "kiosk-0001-20261122T043830Z-upgrade.db"
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
    kept = KEPT[Kind.UPGRADE]
    for day in range(kept + 2):
        made.append(back_up(source, path.parent, "0001", NOW + timedelta(days=day)))
        os.utime(made[-1], (day, day))
    assert _names(path) == [other.name, *(copy.name for copy in made[-kept:])]


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


def test_of_a_day_the_daily_ones_of_a_week_are_kept_beside_those_of_other_kinds(path: Path) -> None:
    folder = path.parent
    asked = back_up_database(folder, NOW, Kind.ASKED)
    for day in range(10):
        made = back_up_database(folder, NOW + timedelta(days=day), Kind.DAILY)
        assert made
    later = NOW + timedelta(days=10)
    kept = [one.path for one in backups_in(folder, later) if one.kind == Kind.DAILY]
    assert len(kept) == KEPT[Kind.DAILY] == 7
    assert kept[0] == made
    assert asked in [one.path for one in backups_in(folder, later)]


def test_a_day_knows_whether_it_has_its_own(path: Path) -> None:
    today = NOW.astimezone().date()
    back_up_database(path.parent, NOW, Kind.IMPORT)
    assert not is_made(path.parent, today)
    back_up_database(path.parent, NOW, Kind.DAILY)
    assert is_made(path.parent, today)
    assert not is_made(path.parent, today + timedelta(days=1))


def test_the_newest_comes_first_whatever_the_clock_of_the_files_says(path: Path) -> None:
    made = [back_up_database(path.parent, NOW + timedelta(days=day), Kind.ASKED) for day in range(3)]
    second = back_up_database(path.parent, NOW + timedelta(days=2), Kind.ASKED)
    assert made[0]
    os.utime(made[0])
    assert [one.path for one in backups_in(path.parent, NOW + timedelta(days=2))] == [second, *reversed(made)]


def test_what_was_made_while_the_clock_was_wrong_is_not_the_newest_and_goes_first(path: Path) -> None:
    for day in range(KEPT[Kind.DAILY]):
        back_up_database(path.parent, NOW + timedelta(days=100 + day), Kind.DAILY)
    made = [back_up_database(path.parent, NOW + timedelta(days=day), Kind.DAILY) for day in range(3)]
    kept = [one.path for one in backups_in(path.parent, NOW + timedelta(days=3))]
    assert kept[:3] == made[::-1]
    assert len(kept) == KEPT[Kind.DAILY]


def test_what_is_no_name_of_a_backup_is_none(path: Path) -> None:
    back_up_database(path.parent, NOW, Kind.ASKED)
    for name in ("kiosk-0001-20269922T043830Z-daily.db", "kiosk-1-x.db", "kiosk-0001-20261122T043830Z-daily.partial"):
        (path.parent / BACKUPS / name).touch()
    assert len(backups_in(path.parent, NOW)) == 1


def test_where_there_is_nothing_to_back_up_nothing_is_made(tmp_path: Path) -> None:
    assert back_up_database(tmp_path, NOW, Kind.DAILY) is None
    assert not (tmp_path / FILE).exists()


def test_one_is_made_under_a_name_that_somebody_gives(path: Path, tmp_path: Path) -> None:
    made = back_up_to(path.parent, tmp_path / "stick.db", NOW)
    assert whole(made) == whole(path)
    (tmp_path / "folder").mkdir()
    assert back_up_to(path.parent, tmp_path / "folder", NOW).name == "kiosk-0001-20261122T043830Z-asked.db"


def test_it_replaces_no_file(path: Path, tmp_path: Path) -> None:
    (tmp_path / "there.db").write_text("ours", encoding="utf-8")
    with pytest.raises(EditError) as raised:
        back_up_to(path.parent, tmp_path / "there.db", NOW)
    assert raised.value.code == "backup.taken"
    assert (tmp_path / "there.db").read_text(encoding="utf-8") == "ours"


def test_a_place_that_cannot_be_written_to_is_told(path: Path, tmp_path: Path) -> None:
    with pytest.raises(MachineError) as raised:
        back_up_to(path.parent, tmp_path / "nowhere" / "copy.db", NOW)
    assert raised.value.code == "backup.unwritable"


def test_a_damaged_database_makes_no_backup(path: Path) -> None:
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2 : len(raw) // 2 + 4096] = bytes(4096)
    path.write_bytes(raw)
    with pytest.raises(MachineError) as raised:
        back_up_database(path.parent, NOW, Kind.DAILY)
    assert raised.value.code == "database.unusable"
    assert _names(path) == []
