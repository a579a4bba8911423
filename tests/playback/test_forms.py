# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films of every form play in their right shape, and from any place on they show the picture of that place."""

from fractions import Fraction
from pathlib import Path

import pytest

from kiosk.media.probe import probe
from kiosk.media.remux import has_index, remux
from tests.support.coded import Form, write_coded
from tests.support.played import coded, played

_INTERLACED = (("flags", "+ildct+ilme"),)
_WIDE_DVD = Form("mpeg2video", 720, 576, pixel_aspect=Fraction(64, 45), sound="ac3", options=_INTERLACED)
_ITEM = 7
_FEW = 12
_NEAR = 2
"""Pictures: a machine that is busy with other tests may miss one at the start. See test_places for the nearness."""

FORMS: dict[str, tuple[str, Form]] = {
    "DVD of a widescreen film": ("film.vob", _WIDE_DVD),
    "DVD of a 4:3 film": ("film.mpg", Form("mpeg2video", 720, 576, pixel_aspect=Fraction(16, 15), sound="mp2")),
    "broadcast": ("film.ts", Form("libx264", rate=Fraction(50), sound="ac3")),
    "cinema rate in MP4": ("film.mp4", Form("libx264", rate=Fraction(24000, 1001), sound="aac")),
    "24 pictures in MKV": ("film.mkv", Form("libx264", rate=Fraction(24), sound="flac")),
    "American rate in WebM": ("film.webm", Form("libvpx", rate=Fraction(30000, 1001), sound="libopus")),
    "60 pictures": ("film.mkv", Form("libx264", rate=Fraction(60), sound="pcm_s16le")),
    "ten bits": ("film.mkv", Form("libx264", pixel_format="yuv420p10le", sound="libopus")),
    "AVI": ("film.avi", Form("mpeg4", sound="libmp3lame")),
    "portrait": ("film.mp4", Form("libx264", 362, 640)),
    "odd size": ("film.mkv", Form("mpeg4", 641, 359)),
    "turned to the right": ("film.mp4", Form("libx264", rotation=-90)),
    "upside down": ("film.mp4", Form("libx264", rotation=180)),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_film_of_this_form_shows_the_picture_of_each_place_in_its_shape(tmp_path: Path, name: str) -> None:
    file, form = FORMS[name]
    media = probe(_as_imported(write_coded(tmp_path / file, form, _ITEM)))
    assert media.shape.aspect == _aspect(form)
    assert media.frame_rate == form.rate
    assert media.interlaced == (form.options == _INTERLACED)
    assert len(media.sound) == (form.sound is not None)
    with played(media, coded) as film:
        for at in (0, 1720, 2960):
            codes = film.pictures(at, _FEW)
            assert film.screen.sizes == {media.shape.upright}
            frames = [code.frame for code, _ in codes if code is not None and code.item == _ITEM]
            assert len(frames) == len(codes)
            assert frames == sorted(frames)
            asked, shown_for = (int((place + 0.5) / media.frame_length) for place in (at, codes[0][1]))
            assert asked == shown_for
            assert abs(frames[0] - asked) <= _NEAR


def _as_imported(film: Path) -> Path:
    if has_index(film):
        return film
    copy = film.with_name("copy.mkv")
    remux([film], copy)
    return copy


def _aspect(form: Form) -> Fraction:
    stored = Fraction(form.width, form.height) * form.pixel_aspect
    return 1 / stored if form.rotation % 180 else stored
