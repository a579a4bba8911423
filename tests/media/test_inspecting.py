# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's own chapters are found, and how far its pictures go, whatever it is kept in."""

from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError
from kiosk.domain.values import Millis
from kiosk.media.inspecting import inspect_film
from kiosk.media.inspection import ContainerChapter
from kiosk.media.probe import probe
from kiosk.media.probe_child import inspect_in_child
from tests.support.clips import Clip, write_clip
from tests.support.foreign import foreign, with_chapters

TITLES = ("Sākums", "", "Beigas  un\nviss")


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
def test_chapters_come_with_their_titles_and_places(tmp_path: Path, suffix: str) -> None:
    found = inspect_film(with_chapters(foreign("bikes.mp4"), tmp_path / f"film.{suffix}", *TITLES)).chapters
    assert [chapter.title for chapter in found] == ["Sākums", "", "Beigas un viss"]
    assert [(chapter.start, chapter.end) for chapter in found] == [(0, 2000), (2000, 4000), (4000, 6000)]


@pytest.mark.parametrize("suffix", ["mkv", "mp4", "ts", "vob", "avi"])
def test_a_whole_film_reaches_its_end(tmp_path: Path, suffix: str) -> None:
    found = inspect_film(write_clip(tmp_path / f"film.{suffix}", Clip(frames=250)))
    assert found.chapters == ()
    assert found.reach is not None
    assert found.reach >= found.media.length * 0.94


def test_half_a_film_does_not(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "film.mkv", Clip(width=640, height=480, frames=500, options=(("g", "10"),)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    found = inspect_film(path)
    assert found.reach is not None
    assert 0 < found.reach < found.media.length * 0.7


def test_the_child_finds_the_same(tmp_path: Path) -> None:
    path = with_chapters(foreign("bikes.mp4"), tmp_path / "film.mkv", *TITLES)
    found = inspect_in_child(path)
    assert found == inspect_film(path)
    assert found.media == probe(path)
    assert found.chapters[0] == ContainerChapter("Sākums", Millis(0), Millis(2000))


def test_what_is_no_film_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"no film\0" * 1000)
    for way in (inspect_film, inspect_in_child):
        with pytest.raises(ContentError, match=r"film\.unreadable"):
            way(tmp_path / "film.mkv")


def test_a_child_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(ContentError, match="not read within"):
        inspect_in_child(foreign("bikes.mp4"), limit=Millis(1))
