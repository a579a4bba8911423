# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rehearsal film as shipped: tracks, chapters, captions, size, and a manifest that tells the truth about them."""

import hashlib
import json
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import pytest

from kiosk.content.rehearsal import read_rehearsal_script
from kiosk.domain.film import Colour, Film, Shape
from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.media.loudness import measure_loudness
from kiosk.media.loudness_child import with_loudness
from kiosk.media.probe import probe
from kiosk.media.shelf import ShippedFilms
from tests.support.quotes import QUOTES

FOLDER = Path(__file__).parents[2] / "assets" / "rehearsal"
Captions = list[tuple[int, int, str]]


@pytest.fixture(scope="module")
def film() -> Film:
    return ShippedFilms(FOLDER).rehearsal()


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    return dict(json.loads((FOLDER / "film.json").read_bytes()))


@pytest.fixture(scope="module")
def captions(film: Film) -> list[Captions]:
    with av.open(str(film.media.path)) as container:
        streams = container.streams.subtitles
        tracks: list[Captions] = [[] for _stream in streams]
        for packet in container.demux(*streams):
            if packet.size and packet.pts is not None and packet.duration is not None:
                track = tracks[streams.index(packet.stream)]
                track.append((packet.pts, packet.pts + packet.duration, bytes(packet).decode()))
    return tracks


def test_it_is_small_and_of_a_fitting_length(film: Film) -> None:
    assert film.media.path.stat().st_size <= 6_000_000
    assert 4 * 60_000 <= film.length <= 6 * 60_000


def test_the_manifest_agrees_with_the_file(film: Film) -> None:
    path = film.media.path
    assert with_loudness(probe(path), measure_loudness(path)) == film.media


def test_the_manifest_agrees_with_the_script(film: Film, record: dict[str, Any]) -> None:
    script_file = FOLDER / "script.yaml"
    script = read_rehearsal_script(script_file)
    assert record["script"] == hashlib.sha256(script_file.read_bytes()).hexdigest(), "packaging/rehearsal was not run"
    assert film.chapters == script.film_chapters()
    assert [(c["start_ms"], c["end_ms"]) for c in record["cues"]] == [
        (c.start, c.end) for c in script.captions(ENGLISH)
    ]


def test_the_picture_is_what_the_kiosk_expects(film: Film) -> None:
    media = film.media
    assert media.shape == Shape(1280, 720)
    assert (media.frame_rate, media.colour) == (Fraction(25), Colour("bt709", full_range=False))
    with av.open(str(media.path)) as container:
        assert (container.streams.video[0].codec_context.name, container.streams.video[0].pix_fmt) == (
            "h264",
            "yuv420p",
        )


def test_both_languages_are_heard_and_read(film: Film) -> None:
    assert [track.language for track in film.media.sound] == [ENGLISH, LATVIAN]
    assert [track.language for track in film.media.captions] == [ENGLISH, LATVIAN]
    assert all(track.title for track in (*film.media.sound, *film.media.captions))
    assert not any(track.bitmap for track in film.media.captions)


def test_the_latvian_captions_say_who_translated(film: Film) -> None:
    assert "kioska redakcijas tulkojums" in film.media.captions[1].title


def test_the_file_itself_carries_the_chapters(film: Film) -> None:
    with av.open(str(film.media.path)) as container:
        found = [
            (
                int(c["start"] * (c["time_base"] or 0) * 1000),
                int(c["end"] * (c["time_base"] or 0) * 1000),
                c["metadata"],
            )
            for c in container.chapters()
        ]
    assert found == [(c.start, c.end, {"title": c.title.say(ENGLISH)}) for c in film.chapters]
    assert (film.chapters[0].slug, film.chapters[-1].slug) == ("opening", "closing")
    assert film.chapters[-1].end == film.length


@pytest.mark.parametrize(("name", "quote"), QUOTES, ids=[name for name, _quote in QUOTES])
def test_each_voice_is_quoted_letter_for_letter(captions: list[Captions], name: str, quote: str) -> None:
    assert [text for _start, _end, text in captions[0]].count(f"{name}: {quote}") == 1


def test_nobody_else_is_quoted(captions: list[Captions]) -> None:
    spoken = {f"{name}: {quote}" for name, quote in QUOTES}
    assert [text for _start, _end, text in captions[0] if text not in spoken] == [
        "Quotations are given as our source publishes them. The originals were not checked."
    ]


@pytest.mark.parametrize("language", [0, 1])
def test_captions_never_overlap_and_stay_inside_a_chapter(captions: list[Captions], film: Film, language: int) -> None:
    track = captions[language]
    assert all(a[1] <= b[0] for a, b in pairwise(track))
    assert all(any(c.start <= start and end <= c.end for c in film.chapters) for start, end, _text in track)


@pytest.mark.parametrize("language", [0, 1])
def test_captions_can_be_read(captions: list[Captions], language: int) -> None:
    assert [text for start, end, text in captions[language] if len(text) > 15.5 * (end - start) / 1000] == []


def test_both_caption_tracks_run_alike(captions: list[Captions]) -> None:
    english, latvian = ([(start, end) for start, end, _text in track] for track in captions)
    assert english == latvian
