# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no film, or not a whole one, is refused for its own reason, and nothing has changed."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.media.venue_films import VenueFilms
from tests.support.adding import add, clip, refusal
from tests.support.foreign import foreign, left_in, scrambled, title_set, with_chapters


def _nothing(path: Path) -> None:
    pass


def _encrypted(path: Path) -> None:
    (part,) = title_set(path.parent, 1)
    scrambled(part).rename(path)


MADE: dict[str, tuple[Callable[[Path], object], str]] = {
    "nothing": (_nothing, "import.missing"),
    "a link to nothing": (lambda path: path.symlink_to("nowhere"), "import.missing"),
    "a link to itself": (lambda path: path.symlink_to(path), "import.missing"),
    "an empty file": (Path.touch, "import.empty"),
    "zeros": (lambda path: path.write_bytes(bytes(1 << 20)), "import.zeros"),
    "text": (lambda path: path.write_text("words\n" * 1000, encoding="utf-8"), "import.text"),
    "wide text": (lambda path: path.write_text("words\n" * 1000, encoding="utf-16"), "import.text"),
    "a playlist": (lambda path: path.write_text("#EXTM3U\nfilm.mkv\n", encoding="utf-8"), "import.playlist"),
    "a folder": (Path.mkdir, "import.folder"),
    "a FIFO": (os.mkfifo, "import.special"),
    "noise": (lambda path: path.write_bytes(b"no film\0" * 10_000), "film.unreadable"),
    "an encrypted DVD": (_encrypted, "import.encrypted"),
}


@pytest.mark.parametrize("what", MADE)
def test_what_is_no_film_is_refused(films: VenueFilms, tmp_path: Path, what: str) -> None:
    make, code = MADE[what]
    path = tmp_path / "film.mkv"
    make(path)
    error = refusal(films, path)
    assert (error.code, error.arguments["path"]) == (code, str(path))
    assert left_in(films) == []


@pytest.mark.parametrize("text", ["[playlist]\nFile1=film.mkv\n", "\ufeff#EXTM3U\n", "<?xml version='1.0'?><playlist>"])
def test_playlists_are_known_by_what_is_in_them(films: VenueFilms, tmp_path: Path, text: str) -> None:
    path = tmp_path / "film.mkv"
    path.write_text(text, encoding="utf-8")
    assert refusal(films, path).code == "import.playlist"


def test_a_file_that_may_not_be_read_is_refused(films: VenueFilms, tmp_path: Path) -> None:
    path = clip(tmp_path)
    if os.geteuid() == 0:
        # Whoever may do anything may still not read a process's memory at its start.
        path = Path("/proc/self/mem")
    else:
        path.chmod(0)
    assert refusal(films, path).code == "import.closed"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("film.mkv", "import.truncated"),
        ("film.mp4", "film.unreadable"),
        ("film.ts", None),
    ],
)
def test_a_film_cut_short_is_refused_where_it_tells_how_long_it_was(
    films: VenueFilms, tmp_path: Path, name: str, code: str | None
) -> None:
    path = clip(tmp_path, name, width=640, height=480, frames=500, options=(("g", "10"),))
    whole = path.read_bytes()
    assert add(films, path).film.length == 20_000
    path.write_bytes(whole[: len(whole) // 2])
    if code:
        assert refusal(films, path).code == code
    else:
        assert add(films, path).film.length < 12_000


def test_a_film_whose_table_promises_more_than_there_is_is_refused(films: VenueFilms, tmp_path: Path) -> None:
    path = with_chapters(foreign("bikes.mp4"), tmp_path / "fast.mp4", options={"movflags": "faststart"})
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    error = refusal(films, path)
    assert (error.code, error.arguments["length"]) == ("import.truncated", 10)


def test_a_film_that_cannot_be_played_is_refused(films: VenueFilms, tmp_path: Path) -> None:
    error = refusal(films, clip(tmp_path), trial=lambda _: "signal 11")
    assert (error.code, error.arguments["reason"]) == ("import.unplayable", "signal 11")
    assert left_in(films) == []
