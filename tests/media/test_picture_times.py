# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether pictures come evenly is seen in a few looks; where they do not, the time of each is written down."""

import os
from array import array
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError
from kiosk.domain.values import Millis
from kiosk.media.inspecting import inspect_film
from kiosk.media.picture_times import write_times
from kiosk.media.probe_child import inspect_in_child, write_times_in_child
from kiosk.media.venue_films import VenueFilms
from tests.support.adding import add
from tests.support.clips import Clip, write_clip
from tests.support.coded import Form, write_coded

SMALL = (320, 180)


def mixed(number: int) -> Fraction:
    """24 a second for two seconds, then 60."""
    return Fraction(number, 24) if number < 48 else 2 + Fraction(number - 48, 60)


def telecine(number: int) -> Fraction:
    """A cinema film in American television: a picture for three fields, the next for two."""
    return Fraction(number * 5 + number % 2, 120)


def nearly(number: int) -> Fraction:
    """As a telephone does it: a little early or late, but 30 a second in the end."""
    return Fraction(number, 30) + Fraction(number % 3, 1000)


def with_gaps(number: int) -> Fraction:
    """A picture in fifty is missing."""
    return Fraction(number + number // 50, 30)


def drifting(number: int) -> Fraction:
    """From 30 a second to 26, little by little."""
    return Fraction(number, 30) + Fraction(number * number, 90_000)


@pytest.mark.parametrize(
    ("suffix", "times", "uneven"),
    [
        ("mkv", mixed, True),
        ("mp4", mixed, True),
        ("mkv", telecine, True),
        ("mp4", drifting, True),
        ("mkv", nearly, False),
        ("mkv", with_gaps, False),
    ],
)
def test_a_film_is_uneven_where_its_pictures_are(
    tmp_path: Path, suffix: str, times: Callable[[int], Fraction], uneven: bool
) -> None:
    form = Form("libx264", *SMALL, rate=Fraction(30), seconds=8, times=times)
    assert inspect_film(write_coded(tmp_path / f"film.{suffix}", form)).uneven is uneven


@pytest.mark.parametrize(
    ("suffix", "rate"),
    [
        ("mkv", Fraction(24000, 1001)),
        ("mkv", Fraction(60)),
        ("mp4", Fraction(30000, 1001)),
        ("ts", Fraction(50)),
        ("vob", Fraction(25)),
        ("avi", Fraction(24)),
    ],
)
def test_what_every_container_makes_of_an_even_pace_is_even(tmp_path: Path, suffix: str, rate: Fraction) -> None:
    assert not inspect_film(write_clip(tmp_path / f"film.{suffix}", Clip(rate=rate, frames=300))).uneven


@pytest.mark.parametrize("suffix", ["mkv", "mp4"])
def test_the_time_of_each_picture_is_written(tmp_path: Path, suffix: str) -> None:
    film = write_coded(tmp_path / f"film.{suffix}", Form("libx264", *SMALL, rate=Fraction(42), times=mixed))
    rate = write_times_in_child(film, tmp_path / "times")
    times = array("q", (tmp_path / "times").read_bytes())
    assert len(times) == 168
    assert all(abs(time - mixed(number) * 1_000_000) < 1000 for number, time in enumerate(times))
    assert float(rate) == pytest.approx(167 / mixed(167), rel=0.001)


def test_they_come_with_the_film_which_is_spoilt_without_them(films: VenueFilms, tmp_path: Path) -> None:
    film = write_coded(tmp_path / "film.mkv", Form("libx264", *SMALL, rate=Fraction(42), times=mixed))
    slug, media = (added := add(films, film).film).slug, added.media
    assert media.times == media.path.with_name("film.times")
    assert media.times.stat().st_size == 168 * 8
    even = add(films, write_clip(tmp_path / "even.mkv", Clip(frames=50))).film.media
    assert even.times is None
    assert not even.path.with_name("film.times").exists()
    media.times.write_bytes(b"")
    with pytest.raises(ContentError, match=r"film\.spoilt.*film\.times"):
        films.film(slug)


def test_without_them_the_film_is_added_all_the_same(
    films: VenueFilms, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = write_coded(tmp_path / "film.mkv", Form("libx264", *SMALL, rate=Fraction(42), times=mixed))
    monkeypatch.setattr(
        "kiosk.media.importing.write_times_in_child", lambda path, to: write_times_in_child(path, to, Millis(1))
    )
    assert add(films, film).film.media.times is None


def test_the_child_finds_the_same_and_it_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: synced.append(os.fstat(descriptor).st_size))
    film = write_coded(tmp_path / "film.mkv", Form("libx264", *SMALL, rate=Fraction(42), times=mixed))
    assert inspect_in_child(film) == inspect_film(film)
    assert write_times(film, tmp_path / "a") == write_times_in_child(film, tmp_path / "b")
    assert synced == [168 * 8]


def test_what_is_no_film_has_none(tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(b"no film\0" * 1000)
    with pytest.raises(ContentError, match=r"film\.unreadable"):
        write_times(tmp_path / "film.mkv", tmp_path / "times")
    assert not (tmp_path / "times").exists()
