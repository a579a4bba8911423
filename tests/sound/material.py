# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films made for listening: steady tones, and a flash with a beep."""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import pi, sin
from pathlib import Path

import av

from kiosk.domain.film import Film
from kiosk.domain.values import ENGLISH, LocalText, Slug
from kiosk.media.probe import probe

RATE = 48_000
_PICTURES = 25
_PER_PICTURE = RATE // _PICTURES
_FULL = 32767


@dataclass(frozen=True, slots=True)
class Tone:
    """pitch: in Hz, a whole number. level: of its peak in dBFS. beeps: once a second for a tenth, with a flash.

    language: of the track, by ISO 639-2.
    """

    pitch: int
    level: float = -20
    beeps: bool = False
    language: str = "und"


def tone_film(path: Path, *tones: Tone, seconds: int = 20) -> Film:
    """A film of grey pictures, and one stereo sound track for each of the tones."""
    with av.open(str(path), "w", format="matroska") as container:
        video = container.add_stream("libx264", rate=_PICTURES, options={"preset": "ultrafast", "g": "25"})
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        tracks = [(container.add_stream("pcm_s16le", rate=RATE, layout="stereo"), tone) for tone in tones]
        for stream, tone in tracks:
            stream.metadata["language"] = tone.language
        for number in range(seconds * _PICTURES):
            flash = any(tone.beeps for tone in tones) and number % _PICTURES == 0
            container.mux(video.encode(_picture(number, 235 if flash else 60)))
            for stream, tone in tracks:
                container.mux(stream.encode(_sound(number, tone)))
        container.mux(video.encode(None))
        for stream, _ in tracks:
            container.mux(stream.encode(None))
    title = LocalText({ENGLISH: path.stem})
    return Film(Slug(path.stem), title, probe(path))


def _picture(number: int, grey: int) -> av.VideoFrame:
    frame = av.VideoFrame(320, 180, "yuv420p")
    for plane, value in zip(frame.planes, (grey, 128, 128), strict=True):
        plane.update(bytes([value]) * plane.buffer_size)
    frame.pts, frame.time_base = number, Fraction(1, _PICTURES)
    return frame


def _sound(number: int, tone: Tone) -> av.AudioFrame:
    """What is heard with one picture."""
    frame = av.AudioFrame("s16", "stereo", _PER_PICTURE)
    frame.planes[0].update(array("h", _samples(number * _PER_PICTURE, tone)).tobytes())
    frame.sample_rate, frame.pts, frame.time_base = RATE, number * _PER_PICTURE, Fraction(1, RATE)
    return frame


def _samples(start: int, tone: Tone) -> Iterator[int]:
    peak = _FULL * 10 ** (tone.level / 20)
    for place in range(start, start + _PER_PICTURE):
        heard = not tone.beeps or place % RATE < RATE // 10
        value = round(peak * sin(2 * pi * tone.pitch * place / RATE)) if heard else 0
        yield from (value, value)
