# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a recording is found."""

from array import array
from math import pi, sin

import pytest

from tests.sound.material import RATE
from tests.sound.recording import Recording


def _tone(seconds: float, phase: float = 0) -> "array[float]":
    return array("f", (0.1 * sin(2 * pi * 500 * i / RATE + phase) for i in range(round(seconds * RATE))))


def _silence(seconds: float) -> "array[float]":
    return array("f", bytes(4 * round(seconds * RATE)))


def test_a_steady_tone_has_neither_hole_nor_click() -> None:
    heard = Recording(_tone(2))
    assert (heard.holes(), heard.clicks()) == ([], [])


def test_a_hole_is_as_long_as_it_is() -> None:
    heard = Recording(_tone(0.5) + _silence(0.1) + _tone(0.5))
    assert heard.holes() == [pytest.approx(100, abs=6)]


def test_silence_before_and_after_is_no_hole() -> None:
    heard = Recording(_silence(0.3) + _tone(0.5) + _silence(0.3)).sounding()
    assert heard.holes() == []
    assert len(heard.samples) == pytest.approx(0.5 * RATE, abs=0.02 * RATE)


@pytest.mark.parametrize("cut", [_tone(0.5, phase=1.5), _silence(0.5)])
def test_a_tone_that_is_cut_clicks(cut: "array[float]") -> None:
    heard = Recording(_tone(0.5037) + cut + _silence(0.1))
    at, level = heard.clicks()[0]
    assert at == pytest.approx(0.5037, abs=0.01)
    assert level > -40


def test_a_tone_that_fades_within_twenty_milliseconds_does_not_click() -> None:
    faded, length = _tone(0.5), RATE // 50
    for i in range(length):
        faded[-1 - i] *= (1 - (1 - i / length)) ** 2 * (3 - 2 * i / length)
    assert Recording(faded + _silence(0.2)).clicks() == []


def test_a_tone_is_told_from_others() -> None:
    heard = Recording(_tone(1))
    assert heard.strength(500, 0.5) == pytest.approx(0.1, abs=0.001)
    assert heard.strength(750, 0.5) < 0.001
