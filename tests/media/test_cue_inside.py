# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions inside a film are read as those beside it."""

import sys
from pathlib import Path

import pytest

from kiosk.domain.captions import CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis
from kiosk.media import cue, cue_child, cue_inside, cues
from kiosk.media.cue_inside import captions_inside
from kiosk.media.cues import read_captions
from tests.support.caption_files import FORMATS
from tests.support.captioned import Captions, remux_captions, write_captioned
from tests.support.clips import Clip, write_clip

SAID = [(500, 1_500, "JURIS: Glāžšķūņu rūķīši"), (2_000, 2_500, "- Kur?\n- Te."), (3_000, 4_000, "1990")]


def said(track: CaptionTrack) -> list[tuple[int, int, str]]:
    return [(line.start, line.end, line.text) for line in track.lines]


@pytest.mark.parametrize(
    ("name", "codec"), [("a.mkv", "subrip"), ("a.mkv", "webvtt"), ("a.mp4", "mov_text"), ("a.mov", "mov_text")]
)
def test_every_kind_of_text(tmp_path: Path, name: str, codec: str) -> None:
    (track,) = captions_inside(write_captioned(tmp_path / name, [Captions(codec, SAID, "lav", "Full")]))
    assert (track.language, track.title, said(track)) == (LATVIAN, "Full", SAID)


@pytest.mark.parametrize("suffix", FORMATS)
def test_what_was_beside_a_film_is_the_same_inside(tmp_path: Path, suffix: str) -> None:
    sidecar = tmp_path / f"a{suffix}"
    marked = [(start, end, text.replace("JURIS", r"{\an8}<i>JURIS</i>")) for start, end, text in SAID]
    sidecar.write_text(FORMATS[suffix](marked), encoding="utf-8")
    inside = captions_inside(remux_captions(tmp_path / "a.mkv", sidecar))
    assert inside == (read_captions(sidecar, LATVIAN),)
    assert said(inside[0]) == SAID


def test_tracks_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    tracks = [
        Captions("subrip", SAID, "eng"),
        Captions("subrip", SAID[:1], "lav"),
        Captions("webvtt", SAID, "eng", "SDH"),
    ]
    found = captions_inside(write_captioned(tmp_path / "a.mkv", tracks))
    assert [(track.language, track.title, len(track.lines)) for track in found] == [
        (ENGLISH, "", 3),
        (LATVIAN, "", 1),
        (ENGLISH, "SDH", 3),
    ]


def test_a_track_without_a_language_has_the_one_that_is_told(tmp_path: Path) -> None:
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID, "und"), Captions("subrip", SAID, "rus")])
    assert [track.language for track in captions_inside(path)] == [Language("ru")]
    assert [track.language for track in captions_inside(path, untold=LATVIAN)] == [LATVIAN, Language("ru")]


def test_pictures_and_empty_tracks_are_left_out(tmp_path: Path) -> None:
    assert captions_inside(write_clip(tmp_path / "a.mkv", Clip(captions=("eng",), caption_codec="dvdsub"))) == ()
    assert captions_inside(write_clip(tmp_path / "b.mkv", Clip(captions=("eng",)))) == ()
    assert captions_inside(write_clip(tmp_path / "c.mkv", Clip())) == ()


def test_times_count_from_the_beginning_of_the_film(tmp_path: Path) -> None:
    (track,) = captions_inside(write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID)], begin=7_000))
    assert said(track) == SAID


def test_no_caption_outlasts_the_film(tmp_path: Path) -> None:
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID)])
    (track,) = captions_inside(path, length=Millis(2_200))
    assert said(track) == [SAID[0], (2_000, 2_200, SAID[1][2])]


def test_another_encoding_is_asked_for_and_then_read(tmp_path: Path) -> None:
    words = [(100, 200, "one"), (200, 300, "two"), *SAID]
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", words, encoding="cp1257")])
    with pytest.raises(ContentError) as told:
        captions_inside(path)
    assert (told.value.code, told.value.arguments["line"]) == ("captions.undecodable", 3)
    (track,) = captions_inside(path, encoding="windows-1257")
    assert said(track) == words


def test_what_is_declared_does_not_count_where_the_text_is_utf_8(tmp_path: Path) -> None:
    (track,) = captions_inside(write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID)]), encoding="cp1257")
    assert said(track) == SAID


def test_mp4_may_have_utf_16(tmp_path: Path) -> None:
    (track,) = captions_inside(write_captioned(tmp_path / "a.mp4", [Captions("mov_text", SAID, encoding="utf-16")]))
    assert said(track) == SAID


def test_the_codes_of_mp4_behind_its_words_are_not_read(tmp_path: Path) -> None:
    path = write_captioned(tmp_path / "a.mp4", [Captions("mov_text", [(0, 1_000, "words")])])
    path.write_bytes(path.read_bytes().replace(b"\0\5words", b"\0\3words"))
    (track,) = captions_inside(path)
    assert said(track) == [(0, 1_000, "wor")]


def test_bombs_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID)])
    monkeypatch.setattr(cue, "MOST_CUES", 2)
    with pytest.raises(ContentError, match=r"captions\.invalid") as told:
        captions_inside(path)
    assert told.value.arguments["line"] == 3
    monkeypatch.setattr(cue_inside, "MOST_BYTES", 40)
    with pytest.raises(ContentError, match=r"captions\.huge"):
        captions_inside(path)


def test_what_is_no_film_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.mkv"
    path.write_bytes(bytes(1000))
    for one in (path, tmp_path / "none.mkv"):
        with pytest.raises(ContentError, match=r"film\.unreadable"):
            captions_inside(one)


def test_a_film_cut_short_has_the_captions_up_to_there(tmp_path: Path) -> None:
    path = write_captioned(
        tmp_path / "a.mkv", [Captions("subrip", [(n * 1000, n * 1000 + 500, f"line {n}") for n in range(5)])]
    )
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"line 3")])
    (track,) = captions_inside(path)
    assert [text for _, _, text in said(track)][:2] == ["line 0", "line 1"]


def test_the_child_reads_the_same(tmp_path: Path) -> None:
    path = write_captioned(
        tmp_path / "a.mkv", [Captions("subrip", SAID, "und", "Pilns"), Captions("subrip", SAID, "eng")]
    )
    there = captions_inside(path, untold=LATVIAN, length=Millis(2_200))
    assert cue_child.captions_inside(path, untold=LATVIAN, length=Millis(2_200)) == there
    assert cues.captions_inside is cue_child.captions_inside


def test_the_child_tells_the_same_mistake(tmp_path: Path) -> None:
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID, encoding="cp1257")])
    with pytest.raises(ContentError) as there:
        captions_inside(path)
    with pytest.raises(ContentError) as here:
        cue_child.captions_inside(path)
    assert (here.value.code, here.value.arguments) == (there.value.code, there.value.arguments)


def test_a_child_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = write_captioned(tmp_path / "a.mkv", [Captions("subrip", SAID)])
    with pytest.raises(ContentError, match="not read within"):
        cue_child.captions_inside(path, patience=Millis(1))


@pytest.mark.parametrize(
    ("child", "reason"), [("import os; os.abort()", "died"), ("print('[]')", "no sensible answer")]
)
def test_a_child_that_dies_or_raves_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, child: str, reason: str
) -> None:
    program = tmp_path / "python"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{child}"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(program))
    with pytest.raises(ContentError, match=reason):
        cue_child.captions_inside(tmp_path / "a.mkv")
