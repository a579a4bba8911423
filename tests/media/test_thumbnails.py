# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures of chapters: of the right place, upright, never black, and made once."""

import logging
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from kiosk.domain.film import Chapter, Film, Media, Shape
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from kiosk.media.thumbnail_child import THUMBNAILS, chapter_pictures, make_pictures
from kiosk.media.thumbnails import HIGHEST, WIDEST
from kiosk.media.venue_films import VenueFilms
from tests.support.adding import add
from tests.support.films import rehearsal
from tests.support.foreign import foreign, with_chapters

RATE = 10
Luma = Callable[[int, float], int]
"""How bright, 16 to 235, a picture is at a second, at a part of its width."""


def write_film(path: Path, seconds: int, luma: Luma, shape: Shape) -> Media:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=RATE, options={"g": "30", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = shape.width, shape.height, "yuv420p"
        stream.codec_context.sample_aspect_ratio = shape.pixel_aspect
        for number in range(seconds * RATE):
            frame = av.VideoFrame(shape.width, shape.height, "yuv420p")
            width = frame.planes[0].line_size
            row = bytes(luma(number // RATE, min(1, column / shape.width)) for column in range(width))
            frame.planes[0].update(row * shape.height)
            for plane in frame.planes[1:]:
                plane.update(b"\x80" * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return Media(path, Millis(seconds * 1000), shape, Fraction(RATE))


def steps(second: int, _: float) -> int:
    """Each second brighter than the one before."""
    return 60 + 20 * second


def taken(path: Path) -> av.VideoFrame:
    with av.open(str(path)) as container:
        return next(container.decode(video=0))


def brightness(path: Path, across: float = 0.5) -> int:
    """0 to 255, in the middle of its height."""
    picture = taken(path)
    plane = picture.planes[0]
    return bytes(plane)[picture.height // 2 * plane.line_size + int(across * (picture.width - 1))]


def full(luma: int) -> int:
    """What of 16 to 235 becomes of 0 to 255."""
    return round((luma - 16) * 255 / 219)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Media:
    return write_film(tmp_path_factory.mktemp("film") / "film.mkv", 8, steps, Shape(320, 180))


def test_a_picture_is_of_a_second_after_its_place(film: Media, tmp_path: Path) -> None:
    make_pictures(film, [Millis(0), Millis(4_000)], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.jpg", "4000.jpg"]
    assert brightness(tmp_path / "0.jpg") == pytest.approx(full(80), abs=4)
    assert brightness(tmp_path / "4000.jpg") == pytest.approx(full(160), abs=4)


def test_it_is_of_a_brighter_place_where_the_film_is_black_there(tmp_path: Path) -> None:
    def fades_in(second: int, _: float) -> int:
        return 18 if second < 3 else 200

    film = write_film(tmp_path / "film.mkv", 8, fades_in, Shape(320, 180))
    make_pictures(film, [Millis(0)], tmp_path / "made")
    assert brightness(tmp_path / "made" / "0.jpg") > 180


def test_a_film_that_stays_black_has_a_black_picture(tmp_path: Path) -> None:
    film = write_film(tmp_path / "film.mkv", 8, lambda *_: 18, Shape(320, 180))
    make_pictures(film, [Millis(0)], tmp_path / "made")
    assert brightness(tmp_path / "made" / "0.jpg") < 10


@pytest.mark.parametrize(
    ("shape", "size"),
    [
        (Shape(320, 180), (WIDEST, HIGHEST)),
        (Shape(320, 240), (360, HIGHEST)),
        (Shape(180, 320), (152, HIGHEST)),
        (Shape(320, 180, rotation=90), (152, HIGHEST)),
        (Shape(352, 288, Fraction(64, 45)), (470, HIGHEST)),
        (Shape(640, 96), (WIDEST, 72)),
    ],
)
def test_it_is_small_and_has_the_shape_that_people_see(shape: Shape, size: tuple[int, int], tmp_path: Path) -> None:
    film = write_film(tmp_path / "film.mkv", 2, steps, shape)
    make_pictures(film, [Millis(0)], tmp_path / "made")
    picture = taken(tmp_path / "made" / "0.jpg")
    assert (picture.width, picture.height) == size


@pytest.mark.parametrize(("rotation", "left", "right"), [(0, 200, 60), (180, 60, 200)])
def test_it_is_upright(rotation: int, left: int, right: int, tmp_path: Path) -> None:
    def bright_at_the_left(_: int, across: float) -> int:
        return 200 if across < 0.5 else 60

    film = write_film(tmp_path / "film.mkv", 2, bright_at_the_left, Shape(320, 180, rotation=rotation))
    make_pictures(film, [Millis(0)], tmp_path / "made")
    assert brightness(tmp_path / "made" / "0.jpg", 0.2) == pytest.approx(full(left), abs=6)
    assert brightness(tmp_path / "made" / "0.jpg", 0.8) == pytest.approx(full(right), abs=6)


def test_what_is_there_is_not_made_again(film: Media, tmp_path: Path) -> None:
    whole = b"\xff\xd8 made before \xff\xd9"
    (tmp_path / "0.jpg").write_bytes(whole)
    make_pictures(film, [Millis(0), Millis(4_000)], tmp_path)
    assert (tmp_path / "0.jpg").read_bytes() == whole
    assert brightness(tmp_path / "4000.jpg") > 100


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 half of one"])
def test_a_picture_that_is_broken_is_made_anew(content: bytes, film: Media, tmp_path: Path) -> None:
    (tmp_path / "4000.jpg").write_bytes(content)
    make_pictures(film, [Millis(4_000)], tmp_path)
    assert brightness(tmp_path / "4000.jpg") > 100


def test_a_picture_that_is_broken_and_cannot_be_made_is_none(tmp_path: Path) -> None:
    text = LocalText({ENGLISH: "Part"})
    media = Media(tmp_path / "gone.mkv", Millis(8_000), Shape(320, 180), Fraction(RATE))
    (tmp_path / "0.jpg").write_bytes(b"no picture")
    chapter = Chapter(Slug("one"), text, text, Millis(0), Millis(4_000))
    assert chapter_pictures(Film(Slug("film"), text, media, (chapter,)), tmp_path) == {}


def test_each_chapter_has_its_picture_and_one_beyond_the_end_has_none(film: Media, tmp_path: Path) -> None:
    text = LocalText({ENGLISH: "Part"})
    places = {"one": (0, 4_000), "two": (4_000, 8_000), "three": (90_000, 95_000)}
    chapters = tuple(
        Chapter(Slug(slug), text, text, Millis(start), Millis(end)) for slug, (start, end) in places.items()
    )
    found = chapter_pictures(Film(Slug("film"), text, film, chapters), tmp_path)
    assert found == {"one": tmp_path / "0.jpg", "two": tmp_path / "4000.jpg"}


@pytest.mark.parametrize("content", [b"", b"no film at all" * 1000])
def test_a_file_that_is_no_film_has_none_and_that_is_logged(
    content: bytes, film: Media, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(content)
    media = Media(broken, film.length, film.shape, film.frame_rate)
    with caplog.at_level(logging.WARNING):
        make_pictures(media, [Millis(0)], tmp_path / "made")
    assert list((tmp_path / "made").iterdir()) == []
    assert "not every chapter of broken.mkv has a picture" in caplog.text


def test_a_reader_that_hangs_is_given_up(film: Media, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        make_pictures(film, [Millis(0)], tmp_path, patience=Millis(1))
    assert "timed out" in caplog.text


def test_a_folder_that_cannot_be_made_is_logged(film: Media, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "in-the-way").touch()
    with caplog.at_level(logging.WARNING):
        make_pictures(film, [Millis(0)], tmp_path / "in-the-way")
    assert "has a picture" in caplog.text


def test_a_film_with_chapters_of_its_own_has_their_pictures_as_it_is_added(films: VenueFilms, tmp_path: Path) -> None:
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv", "Sākums", "Vidus", "")
    folder = add(films, film).film.media.path.parent / THUMBNAILS
    assert sorted(path.name for path in folder.iterdir()) == ["0.jpg", "2000.jpg", "4000.jpg"]


def test_the_chapters_of_the_film_that_ships_have_pictures_that_are_not_black(tmp_path: Path) -> None:
    film = rehearsal()
    found = chapter_pictures(film, tmp_path)
    assert set(found) == {chapter.slug for chapter in film.chapters}
    for path in found.values():
        assert max(bytes(taken(path).planes[0])) > 100
