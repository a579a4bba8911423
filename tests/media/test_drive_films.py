# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files of a drive are offered as films."""

from pathlib import Path

from kiosk.media.drive_films import MOST, films_on


def lay(path: Path, size: int = 1) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def test_films_are_known_by_their_names_and_told_with_their_place(tmp_path: Path) -> None:
    lay(tmp_path / "Story.MKV", 3)
    lay(tmp_path / "films/old/part.mp4")
    lay(tmp_path / "notes.txt")
    assert [(film.place, film.size) for film in films_on(tmp_path)] == [("films/old/part.mp4", 1), ("Story.MKV", 3)]


def test_what_is_hidden_empty_or_a_part_of_a_disc_is_left_out(tmp_path: Path) -> None:
    for name in (".Trash/a.mkv", "._b.mkv", "$RECYCLE.BIN/c.mkv", "VIDEO_TS/VTS_01_1.VOB", "a/b/c/d/e.mkv"):
        lay(tmp_path / name)
    lay(tmp_path / "empty.mkv", 0)
    (tmp_path / "folder.mkv").mkdir()
    assert films_on(tmp_path) == ()


def test_no_link_is_followed(tmp_path: Path) -> None:
    elsewhere = lay(tmp_path / "elsewhere/film.mkv")
    drive = tmp_path / "drive"
    drive.mkdir()
    (drive / "link.mkv").symlink_to(elsewhere)
    (drive / "folder").symlink_to(elsewhere.parent)
    assert films_on(drive) == ()


def test_of_many_some_are_told_and_a_drive_that_is_gone_has_none(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        lay(tmp_path / f"{number}.mkv")
    assert len(films_on(tmp_path)) == MOST
    assert films_on(tmp_path / "gone") == ()
