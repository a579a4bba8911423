# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud a sound track is, and what becomes of a file that nobody can measure."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Track
from kiosk.domain.loudness import Loudness
from kiosk.media.loudness import measure_loudness
from kiosk.media.loudness_child import with_measured_loudness
from kiosk.media.probe import probe
from kiosk.media.record import media_from_json, media_to_json
from tests.sound.material import Tone, tone_film
from tests.support.clips import Clip, write_clip


def test_a_tone_is_as_loud_as_the_standard_says(tmp_path: Path) -> None:
    # EBU Tech 3341, case 1: a stereo sine of 1000 Hz at -23 dBFS reads -23 LUFS.
    film = tone_film(tmp_path / "tone.mkv", Tone(1000, -23), Tone(1000, -33), seconds=10)
    first, second = measure_loudness(film.media.path)
    assert first is not None
    assert second is not None
    assert first.integrated == pytest.approx(-23, abs=0.1)
    assert first.peak == pytest.approx(-23, abs=0.3)
    assert second.integrated == pytest.approx(-33, abs=0.1)


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    film = tone_film(tmp_path / "tone.mkv", Tone(1000), seconds=5)
    told: list[float] = []
    measure_loudness(film.media.path, told.append)
    assert told == sorted(told)
    assert told[-1] > 0.7


def test_silence_has_no_loudness(tmp_path: Path) -> None:
    film = tone_film(tmp_path / "silent.mkv", Tone(1000, -200), seconds=2)
    assert measure_loudness(film.media.path) == (None,)


def test_a_file_without_sound_has_nothing_to_measure(tmp_path: Path) -> None:
    assert measure_loudness(write_clip(tmp_path / "mute.mkv", Clip())) == ()


def test_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    path.write_text("no film")
    with pytest.raises(ContentError) as raised:
        measure_loudness(path)
    assert raised.value.code == "film.unreadable"


def test_the_child_tells_of_each_track_and_of_how_far_it_is(tmp_path: Path) -> None:
    film = tone_film(tmp_path / "tone.mkv", Tone(1000, -20), Tone(500, -30), seconds=4)
    told: list[float] = []
    media = with_measured_loudness(film.media, told.append)
    assert [track.loudness for track in media.sound] == list(measure_loudness(film.media.path))
    assert told
    assert replace(media, sound=film.media.sound) == film.media


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"text"])
def test_a_file_that_cannot_be_measured_keeps_what_is_known(
    tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    media = probe(write_clip(tmp_path / "film.mkv", Clip(sounds=("lv",))))
    media.path.write_bytes(content)
    with caplog.at_level(logging.WARNING):
        assert with_measured_loudness(media) == media
    assert "loudness" in caplog.text


def test_a_reader_that_says_nothing_is_given_up(tmp_path: Path) -> None:
    film = tone_film(tmp_path / "tone.mkv", Tone(1000), seconds=2)
    assert with_measured_loudness(film.media, patience=type(film.length)(0)) == film.media


def test_what_was_measured_is_kept_in_the_manifest(tmp_path: Path) -> None:
    media = probe(write_clip(tmp_path / "film.mkv", Clip(sounds=("lv", "en"))))
    known = replace(media, sound=(replace(media.sound[0], loudness=Loudness(-20.5, -3)), media.sound[1]))
    assert media_from_json(media_to_json(known), media.path) == known


def test_a_manifest_from_before_is_still_read(tmp_path: Path) -> None:
    media = probe(write_clip(tmp_path / "film.mkv", Clip(sounds=("lv",))))
    record = media_to_json(media)
    assert "loudness" not in record["sound"][0]
    assert media_from_json(record, media.path).sound == (Track(media.sound[0].language),)
