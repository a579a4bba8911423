# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture shown is the one of the place that is told, wherever it is begun, and at whatever pace they come."""

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.domain.film import Media
from kiosk.domain.framecode import FrameCode
from kiosk.domain.values import Millis
from kiosk.media.importing import Wish, add_film
from kiosk.media.probe import probe
from kiosk.media.venue_films import VenueFilms
from tests.support.coded import Form, write_coded
from tests.support.played import Coded, Played, coded, played

_ITEM = 5
_FEW = 6
_TRIES = 3
_KEY = 36
"""A picture that stands alone; each twelfth does."""
_SLOW, _FAST = 24, 60
_TURN = 48
"""Until this picture it is the slow rate, then the fast one."""


def mixed(number: int) -> Fraction:
    return Fraction(number, _SLOW) if number < _TURN else Fraction(_TURN, _SLOW) + Fraction(number - _TURN, _FAST)


# 168 pictures in four seconds.
MIXED = Form("libx264", rate=Fraction(42), times=mixed)


@pytest.mark.parametrize("file", ["film.mkv", "film.mp4", "film.avi"])
def test_beside_a_picture_that_stands_alone_it_begins_with_the_right_one_or_its_neighbour(
    tmp_path: Path, file: str
) -> None:
    codec = "mpeg4" if file.endswith("avi") else "libx264"
    media = probe(write_coded(tmp_path / file, Form(codec), _ITEM))
    with played(media, coded) as film:
        for number in range(_KEY - 2, _KEY + 2):
            off = [abs(_frame(film.pictures(number * 40, 1)[0]) - number) for _ in range(_TRIES)]
            # A machine that is busy with other tests misses a picture now and then; a wrong place is wrong each time.
            assert min(off) <= (0 if number == _KEY else 1), (number, off)


@pytest.mark.parametrize("file", ["film.mkv", "film.mp4"])
def test_unevenly_coming_pictures_are_told_for_their_places(tmp_path: Path, file: str) -> None:
    media = added(write_coded(tmp_path / file, MIXED, _ITEM), tmp_path)
    assert (media.times is not None, round(media.frame_rate)) == (True, 42)
    with played(media, coded) as film:
        for at in (0, 1_800, 2_900):
            assert any(is_right(film.pictures(at, 2 * _FEW), at) for _ in range(_TRIES))


def test_unevenly_coming_pictures_are_still_told_rightly_after_a_pause(tmp_path: Path) -> None:
    media = added(write_coded(tmp_path / "film.mkv", MIXED, _ITEM), tmp_path)
    with played(media, coded) as film:
        assert any(is_right(with_pauses(film), 1_700) for _ in range(_TRIES))


def is_right(codes: list[Coded], at: int) -> bool:
    """Whether it begins at a place, and every picture is told for its own."""
    told = all(abs(_frame(code) - shown_at(code[1])) <= 1 for code in codes)
    return told and abs(_frame(codes[0]) - shown_at(at)) <= 1


def with_pauses(film: Played[Coded]) -> list[Coded]:
    codes = film.pictures(1_700, _FEW)
    for _ in range(3):
        film.engine.pause(True)
        film.engine.pause(False)
        codes = film.more(len(codes) + _FEW)
    return codes


def added(file: Path, folder: Path) -> Media:
    """As the kiosk has it of a venue."""
    films = VenueFilms(folder / "films")
    return add_film(films, Wish((file,), date(2026, 1, 31)), lambda _: None, lambda _: None).film.media


def shown_at(place: Millis | int) -> int:
    """Of the mixed film, the number of the picture; places are rounded to a millisecond."""
    return max(number for number in range(168) if mixed(number) * 1000 <= place + 1)


def _frame(seen: Coded) -> int:
    code, _ = seen
    assert isinstance(code, FrameCode)
    assert code.item == _ITEM
    return code.frame
