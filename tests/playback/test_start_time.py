# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What libVLC is told as a start is the picture that is meant, or a moment before it."""

import pytest

from kiosk.playback.engine.start_time import heard, start_time


@pytest.mark.parametrize("length", [40, 1001 / 24, 1000 / 60])
def test_it_is_never_too_late_and_hardly_too_early(length: float) -> None:
    for number in (*range(1, 3_000, 7), *range(100_000, 300_000, 977)):
        early = number * length * 1000 - heard(float(start_time(number * length, "film.mkv")))
        # Half a millisecond that Matroska rounds away, and what single precision does three hours on.
        assert -1e-6 <= early <= 2_600


@pytest.mark.parametrize("number", [1, 25, 906, 8_800])
def test_a_whole_millisecond_is_met(number: int) -> None:
    """So that a picture that stands alone is the one to decode from."""
    assert heard(float(start_time(number * 40, "film.mkv"))) == number * 40_000


def test_of_an_mp4_file_it_is_a_little_less() -> None:
    assert 100 <= 1_000_000 - heard(float(start_time(1_000, "/films/film.MP4"))) <= 102
    assert float(start_time(0, "film.mp4")) == 0


def test_the_beginning_is_the_beginning() -> None:
    assert float(start_time(0, "film.mkv")) == 0
