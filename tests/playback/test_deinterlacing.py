# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was taken in two fields is shown without the comb that they make of what moves."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av

from kiosk.app.ports.screen import Frame
from kiosk.media.probe import probe
from kiosk.playback.trial import luma_of
from tests.support.played import played

_WIDTH, _HEIGHT = 720, 576
_STEP = 12
_BAR = 160
_SOME = 6


def test_a_moving_edge_has_no_comb(tmp_path: Path) -> None:
    media = probe(write_fields(tmp_path / "film.mkv"))
    assert media.interlaced
    combs = {}
    for interlaced in (True, False):
        with played(replace(media, interlaced=interlaced), comb) as film:
            combs[interlaced] = sorted(film.pictures(400, _SOME))[_SOME // 2]
    assert combs[False] > 5
    assert combs[True] < combs[False] / 3


def write_fields(path: Path) -> Path:
    """A light bar that moves to the right, further on in each second line."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg2video", rate=25, options={"flags": "+ildct+ilme", "b": "8000000"})
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = _WIDTH, _HEIGHT, "yuv420p"
        for number in range(25):
            frame = av.VideoFrame(_WIDTH, _HEIGHT, "yuv420p")
            luma, *chroma = frame.planes
            fields = [_line((2 * number + odd) * _STEP, luma.line_size) for odd in (0, 1)]
            luma.update(b"".join(fields) * (_HEIGHT // 2))
            for plane in chroma:
                plane.update(b"\x80" * plane.buffer_size)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def _line(at: int, pitch: int) -> bytes:
    bar = at % (_WIDTH - _BAR)
    return (b"\x20" * bar + b"\xc0" * _BAR).ljust(pitch, b"\x20")


def comb(frame: Frame) -> float:
    """How far lines stand out from the mean of those beside them, on the average."""
    luma = luma_of(frame)
    rows = [(y + 0.5) / _HEIGHT for y in range(200, 220)]
    columns = [(x + 0.5) / _WIDTH for x in range(0, _WIDTH, 6)]
    lines = [[luma(x, y) for x in columns] for y in rows]
    off = [
        abs(2 * one - above - below)
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        for above, one, below in zip(before, line, after, strict=True)
    ]
    return sum(off) / len(off)
