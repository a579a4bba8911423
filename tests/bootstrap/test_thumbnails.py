# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the pictures of chapters are kept."""

from dataclasses import replace
from pathlib import Path

from kiosk.bootstrap.thumbnails import FilmThumbnails
from kiosk.domain.film import Film
from tests.support.films import rehearsal, small_film

PICTURE = b"\xff\xd8 a picture \xff\xd9"


def kept(folder: Path, film: Film) -> Path:
    """A folder in which every chapter has its picture."""
    folder.mkdir(parents=True)
    for chapter in film.chapters:
        (folder / f"{chapter.start}.jpg").write_bytes(PICTURE)
    return folder


def test_those_of_a_venue_are_beside_their_film(tmp_path: Path) -> None:
    film = small_film()
    folder = kept(tmp_path / "films" / "small" / "thumbnails", film)
    found = FilmThumbnails(tmp_path).of(film)
    assert found == {chapter.slug: folder / f"{chapter.start}.jpg" for chapter in film.chapters}


def test_those_of_the_film_that_ships_are_kept_for_as_long_as_it_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    path.write_bytes(b"one")
    film = replace(rehearsal(), media=replace(rehearsal().media, path=path))
    now = path.stat()
    folder = kept(tmp_path / "thumbnails" / f"rehearsal-{now.st_size}-{now.st_mtime_ns}", film)
    before = kept(tmp_path / "thumbnails" / "rehearsal-1-1", film)
    found = FilmThumbnails(tmp_path).of(film)
    assert set(found.values()) == set(folder.iterdir())
    assert not before.exists()
