# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sounds of the rehearsal film: one quiet tone that swells and ebbs, and a bell an octave above at each chapter.

Each language has its own pitch, so that a recording tells which sound track plays; the tone never falls silent before
the film's last second, so that it also tells of any hole.
"""

from array import array
from collections.abc import Iterable
from fractions import Fraction
from math import cos, exp, pi, sin

from av import AudioFrame

from kiosk.domain.values import Millis

RATE = 8000
"""Samples in a second: plenty for these tones."""

_SWELL = 8
"""Seconds. A whole number of periods of every tone fits into it, so the loop has no seam."""
_LOUD, _SOFT = 1100, 700
_BELL, _BELL_LENGTH = 1200, 3
_FADE = 1


def sound(pitch: float, length: Millis, bells: Iterable[Millis]) -> AudioFrame:
    """One track as 16-bit mono. pitch: of the tone, in Hz, a whole number. bells: places of the bell."""
    samples = array("h", _loop(pitch))
    count = length * RATE // 1000
    samples *= -(-count // len(samples))
    del samples[count:]
    stroke = _stroke(2 * pitch)
    for place in bells:
        _add(samples, place * RATE // 1000, stroke)
    _fade_out(samples)
    frame = AudioFrame("s16", "mono", count)
    frame.planes[0].update(samples.tobytes())
    frame.sample_rate = RATE
    frame.pts = 0
    frame.time_base = Fraction(1, RATE)
    return frame


def _loop(pitch: float) -> "array[int]":
    middle, swing = (_LOUD + _SOFT) / 2, (_LOUD - _SOFT) / 2
    return array(
        "h",
        (
            round((middle - swing * cos(2 * pi * i / RATE / _SWELL)) * sin(2 * pi * pitch * i / RATE))
            for i in range(_SWELL * RATE)
        ),
    )


def _stroke(pitch: float) -> "array[int]":
    # A twentieth of a second to rise, so that it does not startle.
    return array(
        "h",
        (
            round(_BELL * min(1, i / RATE * 20) * exp(-2 * i / RATE) * sin(2 * pi * pitch * i / RATE))
            for i in range(_BELL_LENGTH * RATE)
        ),
    )


def _add(samples: "array[int]", at: int, stroke: "array[int]") -> None:
    for i, value in enumerate(stroke[: max(0, len(samples) - at)], start=at):
        samples[i] += value


def _fade_out(samples: "array[int]") -> None:
    length = min(len(samples), _FADE * RATE)
    for i in range(length):
        samples[-1 - i] = samples[-1 - i] * i // length
