# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip of the opening check: what is shipped is what the kiosk believes it to be."""

from array import array
from itertools import pairwise
from math import log10, sqrt

import av
import pytest

from kiosk.domain.check_clip import LEFT, LENGTH, RIGHT
from kiosk.domain.loudness import TARGET
from kiosk.domain.opening_check import PATIENCE, Step
from kiosk.host.folders import assets
from kiosk.media.check_clip import HEIGHT, SOUND_RATE, WIDTH
from kiosk.media.check_film import FILE, check_film
from kiosk.media.probe import probe

CLIP = assets() / FILE


@pytest.fixture(scope="module")
def channels() -> tuple["array[int]", "array[int]"]:
    """Left and right, all of it."""
    samples = array("h")
    resampler = av.AudioResampler(format="s16", layout="stereo", rate=SOUND_RATE)
    with av.open(str(CLIP)) as container:
        for frame in container.decode(audio=0):
            for part in resampler.resample(frame):
                samples.frombytes(bytes(part.planes[0])[: part.samples * 4])
    return samples[0::2], samples[1::2]


def test_it_is_what_is_known_of_it_without_a_look() -> None:
    known, found = check_film(assets()).media, probe(CLIP)
    assert abs(found.length - known.length) <= 40
    assert (found.shape, found.frame_rate, found.colour) == (known.shape, known.frame_rate, known.colour)
    assert len(found.sound) == len(known.sound)
    assert CLIP.stat().st_size < 500_000


@pytest.mark.parametrize(("start", "step", "sounding"), [(LEFT, Step.LEFT, 0), (RIGHT, Step.RIGHT, 1)])
def test_a_tone_is_in_one_channel_alone_and_as_loud_as_films_are(
    channels: tuple["array[int]", "array[int]"], start: int, step: Step, sounding: int
) -> None:
    first, last = (place * SOUND_RATE // 1000 for place in (start, start + PATIENCE[step]))
    heard, silent = channels[sounding][first:last], channels[1 - sounding][first:last]
    assert max(map(abs, silent)) <= 2
    loudest = max(map(abs, heard))
    # A sine in one channel: its power, by EBU R128, without the pauses.
    assert 20 * log10(loudest / 32768 / sqrt(2)) - 0.69 == pytest.approx(TARGET, abs=1.5)


def test_while_the_picture_is_looked_at_nothing_is_heard(channels: tuple["array[int]", "array[int]"]) -> None:
    before = LEFT * SOUND_RATE // 1000
    assert max(max(map(abs, channel[:before])) for channel in channels) <= 2
    assert len(channels[0]) == pytest.approx(LENGTH * SOUND_RATE // 1000, abs=SOUND_RATE // 10)


def test_its_corners_and_greys_are_there_and_something_moves() -> None:
    with av.open(str(CLIP)) as container:
        frames = container.decode(video=0)
        first, *_, later = (next(frames) for _ in range(20))
        y = [bytes(frame.planes[0]) for frame in (first, later)]
        pitch = first.planes[0].line_size
    for x, row in ((4, 4), (WIDTH - 5, 4), (4, HEIGHT - 5), (WIDTH - 5, HEIGHT - 5)):
        assert y[0][row * pitch + x] > 150
    greys = [y[0][220 * pitch + 240 + (WIDTH - 480) * (2 * number + 1) // 22] for number in range(11)]
    assert all(bright - dark > 15 for dark, bright in pairwise(greys))
    moving = slice(1020 * pitch, 1020 * pitch + WIDTH)
    assert y[0][moving] != y[1][moving]
