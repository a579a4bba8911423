# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is found out about a file is what was put into it, and an unreadable one is said to be so."""

from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Colour, Shape
from kiosk.domain.values import Language, Millis
from kiosk.media.probe import probe
from kiosk.media.probe_child import probe_in_child
from tests.support.clips import Clip, write_clip


def test_size_rate_and_length(tmp_path: Path) -> None:
    media = probe(write_clip(tmp_path / "a.mkv", Clip(width=720, height=404, rate=Fraction(24), frames=12)))
    assert (media.shape, media.frame_rate, media.length) == (Shape(720, 404), Fraction(24), Millis(500))


def test_the_size_is_the_picture_s_not_the_decoder_s(tmp_path: Path) -> None:
    shape = probe(write_clip(tmp_path / "a.mkv", Clip(width=1920, height=1080, frames=1))).shape
    assert (shape.width, shape.height) == (1920, 1080)


def test_a_dvd_copy_is_wider_than_its_pixels(tmp_path: Path) -> None:
    clip = Clip(width=720, height=576, pixel_aspect=Fraction(64, 45))
    assert probe(write_clip(tmp_path / "a.mkv", clip)).shape.aspect == Fraction(16, 9)


@pytest.mark.parametrize(("turned", "clockwise"), [(0, 0), (-90, 90), (180, 180), (90, 270)])
def test_rotation_is_told_clockwise(tmp_path: Path, turned: int, clockwise: int) -> None:
    # The display matrix counts the other way round.
    assert probe(write_clip(tmp_path / "a.mp4", Clip(rotation=turned))).shape.rotation == clockwise


@pytest.mark.parametrize(
    ("height", "matrix", "expected"),
    [
        (576, 2, "bt601"),
        (578, 2, "bt709"),
        (576, 1, "bt709"),
        (1080, 5, "bt601"),
        (720, 6, "bt601"),
        (720, 9, "bt2020"),
    ],
)
def test_the_colour_matrix(tmp_path: Path, height: int, matrix: int, expected: str) -> None:
    media = probe(write_clip(tmp_path / "a.mkv", Clip(height=height, matrix=matrix, frames=1)))
    assert media.colour == Colour(expected, full_range=False)


def test_full_range(tmp_path: Path) -> None:
    assert probe(write_clip(tmp_path / "a.mkv", Clip(full_range=True))).colour.full_range


@pytest.mark.parametrize(("options", "expected"), [((), False), ((("x264-params", "tff=1"),), True)])
def test_interlaced(tmp_path: Path, options: tuple[tuple[str, str], ...], expected: bool) -> None:
    assert probe(write_clip(tmp_path / "a.mkv", Clip(options=options))).interlaced is expected


def test_languages_come_as_two_letters(tmp_path: Path) -> None:
    media = probe(write_clip(tmp_path / "a.mkv", Clip(sounds=("lav", "ger", "und"), captions=("fre", "zxx"))))
    assert [track.language for track in media.sound] == [Language("lv"), Language("de"), None]
    assert [(track.language, track.bitmap) for track in media.captions] == [(Language("fr"), False), (None, False)]


def test_captions_that_are_pictures_are_marked(tmp_path: Path) -> None:
    media = probe(write_clip(tmp_path / "a.mkv", Clip(captions=("eng",), caption_codec="dvdsub")))
    assert [track.bitmap for track in media.captions] == [True]


def test_the_child_finds_the_same(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", Clip(sounds=("lav",), captions=("eng",)))
    assert probe_in_child(path) == probe(path)


def _text(path: Path) -> None:
    path.write_text("This is no film.")


def _truncated(path: Path) -> None:
    write_clip(path, Clip())
    path.write_bytes(path.read_bytes()[:300])


def _sound_only(path: Path) -> None:
    path.write_bytes(
        b"RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0data\x08\0\0\0" + bytes(8)
    )


def _nothing(_path: Path) -> None:
    pass


@pytest.mark.parametrize("make", [_text, _truncated, _sound_only, _nothing])
def test_what_is_no_film_is_unreadable(tmp_path: Path, make: object) -> None:
    path = tmp_path / "film.mkv"
    assert callable(make)
    make(path)
    for way in (probe, probe_in_child):
        with pytest.raises(ContentError) as told:
            way(path)
        assert told.value.code == "film.unreadable"
        assert told.value.arguments["path"] == str(path)
        assert told.value.arguments["reason"]


def test_a_child_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "a.mkv", Clip())
    with pytest.raises(ContentError, match="not read within"):
        probe_in_child(path, limit=Millis(1))
