# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short films of one grey, made for a test."""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av


@dataclass(frozen=True, slots=True)
class Clip:
    """What to make. matrix: number of ITU-T H.273, 2 for unspecified. sounds, captions: languages of the tracks."""

    width: int = 320
    height: int = 240
    rate: Fraction = Fraction(25)
    frames: int = 10
    pixel_aspect: Fraction = Fraction(1)
    matrix: int = 2
    full_range: bool = False
    rotation: int = 0
    options: tuple[tuple[str, str], ...] = ()
    sounds: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    caption_codec: str = "subrip"


def write_clip(path: Path, clip: Clip) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=clip.rate, options=dict(clip.options))
        stream.width, stream.height, stream.pix_fmt = clip.width, clip.height, "yuv420p"
        stream.codec_context.sample_aspect_ratio = clip.pixel_aspect
        stream.codec_context.colorspace = clip.matrix
        stream.codec_context.color_range = 2 if clip.full_range else 1
        stream.set_display_rotation(clip.rotation)
        for language in clip.sounds:
            container.add_stream("flac", rate=8000, layout="mono").metadata["language"] = language
        for language in clip.captions:
            container.add_mux_stream(clip.caption_codec, time_base=Fraction(1, 1000)).metadata["language"] = language
        for number in range(clip.frames):
            container.mux(stream.encode(_grey(clip, number)))
        container.mux(stream.encode(None))
    return path


def _grey(clip: Clip, number: int) -> av.VideoFrame:
    frame = av.VideoFrame(clip.width, clip.height, "yuv420p")
    for plane in frame.planes:
        plane.update(b"\x80" * plane.buffer_size)
    frame.pts = number
    frame.time_base = 1 / clip.rate
    return frame
