# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where pictures are in a film."""

from array import array
from pathlib import Path

import pytest

from kiosk.playback.pace import EvenPace, Pace, WrittenPace, nearest, read_pace

_MICROS = array("q", [0, 40_000, 60_000, 75_000, 200_000])
UNEVEN = WrittenPace(_MICROS, 50)


@pytest.mark.parametrize(
    ("place", "number"),
    [(-5, 0), (39.9, 0), (40, 1), (74, 2), (199, 3), (200, 4), (249, 4), (250, 5), (400, 8)],
)
def test_a_place_between_pictures_is_of_the_one_before(place: float, number: int) -> None:
    assert UNEVEN.number(place) == number


@pytest.mark.parametrize(("number", "place"), [(0, 0), (1, 40), (3, 75), (4, 200), (6, 300)])
def test_pictures_are_where_it_is_written_and_beyond_that_at_the_average(number: int, place: float) -> None:
    assert UNEVEN.place(number) == place


@pytest.mark.parametrize(("place", "number"), [(19, 0), (21, 1), (67, 2), (68, 3), (130, 3), (150, 4)])
def test_the_nearest_picture_may_be_the_next(place: float, number: int) -> None:
    assert nearest(UNEVEN, place) == number


@pytest.mark.parametrize("pace", [EvenPace(1001 / 24), UNEVEN])
def test_the_place_of_a_picture_is_its_own(pace: Pace) -> None:
    assert [pace.number(pace.place(number) + 0.001) for number in range(20)] == list(range(20))


def test_a_film_begins_when_its_first_picture_does() -> None:
    late = WrittenPace(array("q", [500_000, 540_000]), 40)
    assert (late.number(0), late.place(0)) == (0, 500)


def test_it_is_read_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "film.times"
    file.write_bytes(_MICROS.tobytes())
    assert read_pace(str(tmp_path / "film.mkv"), "film.times", 50).place(3) == 75


@pytest.mark.parametrize("content", [None, b"", b"1234567"])
def test_without_a_file_that_can_be_read_it_is_even(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "film.times"
    if content is not None:
        file.write_bytes(content)
    assert read_pace(str(tmp_path / "film.mkv"), "film.times", 50).place(3) == 150
    assert read_pace(str(tmp_path / "film.mkv"), None, 40).place(3) == 120
