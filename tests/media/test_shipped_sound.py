# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two sound tracks: a recording must tell which of them plays, and that nothing is missing."""

from array import array
from math import cos, hypot, pi, sin
from pathlib import Path

import av
import pytest

from kiosk.domain.rehearsal import TONES
from kiosk.domain.values import Language

FILM = Path(__file__).parents[2] / "assets" / "rehearsal" / "film.mkv"
RATE = 8000


def _samples(index: int) -> "array[int]":
    samples = array("h")
    resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
    with av.open(str(FILM)) as container:
        for frame in container.decode(container.streams.audio[index]):
            for part in resampler.resample(frame):
                samples.frombytes(bytes(part.planes[0])[: part.samples * 2])
    return samples


def _strength(samples: "array[int]", pitch: float) -> float:
    """Of one tone, as its amplitude."""
    turn = 2 * pi * pitch / RATE
    return 2 * hypot(
        sum(s * cos(turn * i) for i, s in enumerate(samples)), sum(s * sin(turn * i) for i, s in enumerate(samples))
    ) / len(samples)  # fmt: skip


@pytest.mark.parametrize("language", TONES)
def test_each_track_has_its_own_tone(language: Language) -> None:
    samples = _samples(list(TONES).index(language))[RATE * 5 : RATE * 7]
    own = _strength(samples, TONES[language])
    others = [_strength(samples, pitch) for other, pitch in TONES.items() if other != language]
    assert own > 400
    assert max(others) < own / 20


@pytest.mark.parametrize("index", range(len(TONES)))
def test_it_is_quiet_and_has_no_holes(index: int) -> None:
    samples = _samples(index)
    windows = [
        max(map(abs, samples[i : i + RATE // 10])) for i in range(RATE // 10, len(samples) - 2 * RATE, RATE // 10)
    ]
    assert min(windows) > 400
    assert max(windows) < 4000
