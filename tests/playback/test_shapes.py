# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films of any shape come through the engine whole: nothing cut off, nothing of the decoder's padding."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from kiosk.app.ports.engine import EngineEvent, Opening
from kiosk.app.ports.screen import Chroma, Frame, PictureForm
from kiosk.domain.film import Media
from kiosk.host.loop import SelectLoop
from kiosk.media.probe import probe
from kiosk.playback.client import EngineProcesses

_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 110, 160, 210
_BAND = 8


def write_clip(path: Path, codec: str, width: int, height: int, pixel_aspect: Fraction) -> Path:
    """A second of one picture with a band of its own grey along each edge."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options={"b": "8000000"})
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.sample_aspect_ratio = pixel_aspect
        for number in range(25):
            frame = _picture(width, height)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def _picture(width: int, height: int) -> av.VideoFrame:
    middle = bytes([_LEFT]) * _BAND + b"\x20" * (width - 2 * _BAND) + bytes([_RIGHT]) * _BAND
    rows = [bytes([_TOP]) * width] * _BAND + [middle] * (height - 2 * _BAND) + [bytes([_BOTTOM]) * width] * _BAND
    frame = av.VideoFrame(width, height, "yuv420p")
    luma, *chroma = frame.planes
    luma.update(b"".join(row.ljust(luma.line_size, b"\x20") for row in rows))
    for plane in chroma:
        plane.update(b"\x80" * plane.buffer_size)
    return frame


class EdgeScreen:
    """Looks at the middle of each edge of the first picture: left, right, top, bottom."""

    def __init__(self, chroma: Chroma) -> None:
        self._chroma = chroma
        self.edges: list[int] | None = None

    def form(self, media: Media) -> PictureForm:
        return PictureForm(self._chroma, media.shape.width, media.shape.height)

    def show(self, frame: Frame) -> None:
        width, height = frame.form.width, frame.form.height
        step = 4 if self._chroma == "RV32" else 1
        half = _BAND // 2
        points = [(half, height // 2), (width - half, height // 2), (width // 2, half), (width // 2, height - half)]
        self.edges = [frame.planes[0][y * frame.pitches[0] + x * step] for x, y in points]


@pytest.mark.parametrize("chroma", ["I420", "RV32"])
@pytest.mark.parametrize(
    ("codec", "width", "height", "pixel_aspect", "aspect"),
    [
        ("mpeg2video", 720, 576, Fraction(64, 45), Fraction(16, 9)),
        ("libx264", 1920, 1080, Fraction(1), Fraction(16, 9)),
        ("libx264", 606, 1078, Fraction(1), Fraction(303, 539)),
        ("mpeg4", 853, 479, Fraction(1), Fraction(853, 479)),
    ],
    ids=["anamorphic", "padded", "portrait", "odd"],
)
def test_all_four_edges_arrive_and_the_shape_is_known(
    tmp_path: Path, chroma: Chroma, codec: str, width: int, height: int, pixel_aspect: Fraction, aspect: Fraction
) -> None:
    media = probe(write_clip(tmp_path / "clip.mkv", codec, width, height, pixel_aspect))
    assert (media.shape.width, media.shape.height, media.shape.aspect) == (width, height, aspect)
    loop, screen = SelectLoop(), EdgeScreen(chroma)
    events: list[EngineEvent] = []
    engine = EngineProcesses(loop, screen, lambda: ("--aout=dummy",)).spawn(events.append)
    engine.open(Opening(media))
    loop.run_until(lambda: screen.edges is not None)
    engine.close()
    loop.run_out()
    assert screen.edges is not None
    tolerance = 30 if chroma == "RV32" else 12
    for seen, painted in zip(screen.edges, (_LEFT, _RIGHT, _TOP, _BOTTOM), strict=True):
        assert abs(seen - painted) <= tolerance
