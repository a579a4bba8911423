# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip that staff look at and listen to before the doors open: see kiosk.domain.check_clip.

1920 x 1080, 25 pictures a second, H.264, Opus in stereo, in Matroska. The picture: an edge and its four corners, eleven
greys from black to white, colours, circles that must be round, and a spot that runs, so that a still picture is seen to
be one. The sound: silence, then a tone in one channel alone, then in the other, at the loudness films are brought to.
What is known of it stands here, so that no decoder need be loaded to play it.
"""

from array import array
from collections.abc import Iterator
from fractions import Fraction
from math import isqrt, pi, sin
from pathlib import Path

import av
from av import AudioFrame, VideoFrame
from av.codec.context import Flags

from kiosk.domain.check_clip import LEFT, LENGTH, RIGHT

RATE, SOUND_RATE = 25, 48_000
WIDTH, HEIGHT = 1920, 1080
_X264 = {"preset": "slow", "x264-params": "threads=2:qp=24:keyint=50:min-keyint=50:scenecut=0"}
_BT709, _LIMITED = 1, 1
_OPUS = {"application": "audio", "frame_duration": "20"}
_OPUS_BITS = 96_000

_BLACK, _WHITE, _GROUND, _LINE, _NEUTRAL = 16, 235, 31, 180, 128
_EDGE, _ARM, _THICK = 4, 160, 16
_GREYS = 11
_GREYS_AT, _COLOURS_AT, _BAND, _SIDE = 150, 330, 150, 240
_COLOURS = ((51, 109, 212), (133, 63, 52), (28, 212, 120), (168, 44, 136), (145, 147, 44), (63, 193, 204))
"""Red, green, blue, yellow, cyan and magenta at three quarters, as luma and the two chromas of BT.709."""
_CIRCLE, _CIRCLES, _CIRCLES_AT = 110, (206, WIDTH - 206), 760
_RUNS_AT, _RUNNER, _STEP = 1000, 40, 8

PITCH = 500
"""Of the tone, in Hz."""
_AMPLITUDE = 3277
"""A tenth: in one channel alone that is -23 LUFS."""
_RAMP = SOUND_RATE // 20
_ON, _OFF = SOUND_RATE * 3 // 2, SOUND_RATE // 2
_PACKET = SOUND_RATE // 50

Rows = list[bytearray]


def write_clip(path: Path) -> None:
    """The same bytes each time, with the same libraries."""
    with av.open(str(path), "w", format="matroska", options={"fflags": "bitexact"}) as container:
        video = container.add_stream("libx264", rate=RATE, time_base=Fraction(1, RATE), options=_X264)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        context = video.codec_context
        context.thread_count = 2
        context.flags |= Flags.bitexact.value
        context.colorspace = context.color_primaries = context.color_trc = _BT709
        context.color_range = _LIMITED
        sound = container.add_stream("libopus", rate=SOUND_RATE, layout="stereo", options=_OPUS)
        sound.bit_rate = _OPUS_BITS
        sound.codec_context.flags |= Flags.bitexact.value
        samples, heard = _sounds(), 0
        for number, picture in enumerate(_pictures()):
            container.mux(video.encode(picture))
            for part in samples:
                container.mux(sound.encode(part))
                heard += part.samples
                if heard * RATE > number * SOUND_RATE:
                    break
        container.mux(video.encode(None))
        container.mux(sound.encode(None))


def _pictures() -> Iterator[VideoFrame]:
    luma, blue, red = _still()
    ground = bytes([_GROUND]) * WIDTH
    for number in range(LENGTH * RATE // 1000):
        frame = VideoFrame(WIDTH, HEIGHT, "yuv420p")
        runs = bytearray(ground)
        x = _SIDE + number * _STEP % (WIDTH - 2 * _SIDE - _RUNNER)
        runs[x : x + _RUNNER] = bytes([_LINE]) * _RUNNER
        runs[:_EDGE] = runs[-_EDGE:] = bytes([_LINE]) * _EDGE
        moved = [*luma[:_RUNS_AT], *[runs] * _RUNNER, *luma[_RUNS_AT + _RUNNER :]]
        for plane, rows in zip(frame.planes, (moved, blue, red), strict=True):
            plane.update(b"".join(rows))
        frame.pts, frame.time_base = number, Fraction(1, RATE)
        yield frame


def _still() -> tuple[Rows, Rows, Rows]:
    luma = [bytearray([_GROUND]) * WIDTH for _ in range(HEIGHT)]
    blue, red = ([bytearray([_NEUTRAL]) * (WIDTH // 2) for _ in range(HEIGHT // 2)] for _ in range(2))
    for x, y, width, height in _lines():
        _fill(luma, x, y, width, height, _LINE)
    wide = WIDTH - 2 * _SIDE
    for number in range(_GREYS):
        at, end = _SIDE + wide * number // _GREYS, _SIDE + wide * (number + 1) // _GREYS
        _fill(luma, at, _GREYS_AT, end - at, _BAND, _BLACK + (_WHITE - _BLACK) * number // (_GREYS - 1))
    for number, (bright, bluish, reddish) in enumerate(_COLOURS):
        at, end = _SIDE + wide * number // 6, _SIDE + wide * (number + 1) // 6
        _fill(luma, at, _COLOURS_AT, end - at, _BAND, bright)
        for plane, tint in ((blue, bluish), (red, reddish)):
            _fill(plane, at // 2, _COLOURS_AT // 2, (end - at) // 2, _BAND // 2, tint)
    for x in _CIRCLES:
        _draw_circle(luma, x, _CIRCLES_AT)
    return luma, blue, red


def _lines() -> Iterator[tuple[int, int, int, int]]:
    """The edge, and an angle in each of its corners: from the left, from the top, width and height."""
    yield from ((0, 0, WIDTH, _EDGE), (0, HEIGHT - _EDGE, WIDTH, _EDGE))
    yield from ((0, 0, _EDGE, HEIGHT), (WIDTH - _EDGE, 0, _EDGE, HEIGHT))
    for x in (0, WIDTH - _ARM):
        yield from ((x, 0, _ARM, _THICK), (x, HEIGHT - _THICK, _ARM, _THICK))
    for x in (0, WIDTH - _THICK):
        yield from ((x, 0, _THICK, _ARM), (x, HEIGHT - _ARM, _THICK, _ARM))


def _draw_circle(luma: Rows, x: int, middle: int) -> None:
    for y in range(-_CIRCLE, _CIRCLE + 1):
        outer = isqrt(_CIRCLE**2 - y * y)
        hollow = (_CIRCLE - _EDGE) ** 2 - y * y
        inner = isqrt(hollow) if hollow > 0 else 0
        for start, end in ((-outer, -inner), (inner, outer)):
            _fill(luma, x + start, middle + y, end - start, 1, _LINE)


def _fill(rows: Rows, x: int, y: int, width: int, height: int, value: int) -> None:
    for row in rows[y : y + height]:
        row[x : x + width] = bytes([value]) * width


def _sounds() -> Iterator[AudioFrame]:
    left = _channel(LEFT, RIGHT)
    right = _channel(RIGHT, LENGTH - 1_000)
    both = array("h", bytes(4 * len(left)))
    both[0::2], both[1::2] = left, right
    for place in range(0, len(left), _PACKET):
        part = both[2 * place : 2 * (place + _PACKET)]
        frame = AudioFrame("s16", "stereo", len(part) // 2)
        frame.planes[0].update(part.tobytes())
        frame.sample_rate, frame.pts, frame.time_base = SOUND_RATE, place, Fraction(1, SOUND_RATE)
        yield frame


def _channel(start: int, end: int) -> "array[int]":
    """Silence but for tones of a second and a half between two places, in ms, each swelling and ebbing."""
    tone = array("h", (round(_AMPLITUDE * _level(i) * sin(2 * pi * PITCH * i / SOUND_RATE)) for i in range(_ON)))
    tone.extend([0] * _OFF)
    length = SOUND_RATE // 1000
    samples = array("h", bytes(2 * start * length))
    samples.extend((tone * (((end - start) * length) // len(tone) + 1))[: (end - start) * length])
    samples.extend([0] * ((LENGTH - end) * length))
    return samples


def _level(i: int) -> float:
    return min(1.0, i / _RAMP, (_ON - i) / _RAMP)
