# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions that are pictures are drawn by libVLC when they are wanted, at their time, and only then."""

from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.app.ports.screen import Frame
from kiosk.domain.film import Track
from kiosk.domain.values import Language, Millis
from kiosk.media.probe import probe
from kiosk.media.remux import has_index, remux
from kiosk.playback.trial import luma_of
from tests.support.bitmaps import HEIGHT, LEFT, TOP, WIDTH, Bars
from tests.support.coded import Form, write_coded
from tests.support.played import played

_BEGIN, _END = 500, 900
_BEFORE = (100, 300)
_FROM, _SOME = 400, 16
_LIGHT = 150
_LATE = 3
"""Pictures: what libVLC draws over a picture is made ready while that is shown."""


def film(path: Path, codec: str, languages: tuple[str, ...]) -> Path:
    """With a bar for each of two languages, in turn; as a venue would have it after adding it."""
    times = (_BEFORE, (_BEGIN, _END))
    tracks = tuple(Bars(codec, [time], language) for time, language in zip(times, languages, strict=True))
    form = Form("mpeg2video", 720, 576, pixel_aspect=Fraction(64, 45), seconds=2, sound="ac3", captions=tracks)
    made = write_coded(path, form)
    if has_index(made):
        return made
    remux([made], path.with_name("copy.mkv"))
    return path.with_name("copy.mkv")


@pytest.mark.parametrize(
    ("name", "codec", "told"),
    [("film.mkv", "dvdsub", True), ("film.vob", "dvdsub", False), ("film.ts", "dvbsub", True)],
    ids=["VobSub", "DVD", "broadcast"],
)
def test_they_are_drawn_where_they_are_wanted_and_when(tmp_path: Path, name: str, codec: str, told: bool) -> None:
    media = probe(film(tmp_path / name, codec, ("eng", "lav")))
    expected = (Language("en"), Language("lv")) if told else (None, None)
    assert media.captions == tuple(Track(language, bitmap=True) for language in expected)
    with played(media, has_bar, captions=0) as playing:
        # The very first one is there, too.
        assert any(bar for bar, _ in playing.pictures(0, 9))
        playing.engine.set_captions(1)
        seen = playing.pictures(_FROM, _SOME)
        assert wrong(seen) == []
        assert any(bar for bar, _ in seen)
        # The first track has none at that time, and without a track there is none.
        for track in (0, None):
            playing.engine.set_captions(track)
            assert not any(bar for bar, _ in playing.pictures(_FROM, _SOME))


def has_bar(frame: Frame) -> tuple[bool, Millis]:
    """Whether it is in the picture, and which place the picture is of."""
    x, y = (LEFT + WIDTH / 2) / frame.media.shape.width, (TOP + HEIGHT / 2) / frame.media.shape.height
    return luma_of(frame)(x, y) > _LIGHT, frame.position


def wrong(seen: list[tuple[bool, Millis]]) -> list[tuple[bool, Millis]]:
    """Pictures that are not as they should be, but for a few beside the times when that changes."""
    return [
        (bar, place)
        for bar, place in seen
        if min(abs(place - time) for time in (_BEGIN, _END)) > _LATE * 40 and bar != (_BEGIN <= place < _END)
    ]
