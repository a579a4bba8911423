# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard of an engine's samples, chunk by chunk, on a device whose clock the test owns."""

from array import array
from functools import cache
from itertools import pairwise
from math import pi, sin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.playback.engine.playout import Playout
from kiosk.playback.engine.sound_line import CHANNELS, CHUNK, CHUNK_TIME, RATE, SoundLine

PITCH = 400
FULL = 32768
STEEPEST = 2 * pi * PITCH / RATE
"""Of the tone between two samples of one channel, at full amplitude."""
AHEAD = 1_000_000
DELAY = 100_000
MOMENT = 20


def tone(start: int, frames: int, pitch: int = PITCH) -> "array[float]":
    """Whatever the pieces, one wave. start: frame of the whole."""
    return _tone(start % RATE, frames, pitch)


@cache
def _tone(start: int, frames: int, pitch: int) -> "array[float]":
    wave = (FULL * sin(2 * pi * pitch * i / RATE) for i in range(start, start + frames))
    return array("f", [sample for sample in wave for _ in range(CHANNELS)])


class Room:
    """A film of one tone from time 0 on, a device, and what is heard of it. pace: of the device's clock to ours."""

    def __init__(self, pace: float = 1.0, pitch: int = PITCH) -> None:
        self.playout = Playout()
        self.pitch = pitch
        self.playout.set_gain(1)
        self.pace = pace
        self.now = 0
        self.played = 0
        self.shift = 0
        self.heard: list[float] = []
        self.times: list[int] = []

    def run(self, seconds: float, *, fed: bool = True) -> None:
        for _ in range(round(seconds * 50)):
            if fed:
                self.feed()
            heard_at = self.now + DELAY
            chunk = self.playout.next(heard_at, self.now)
            self.heard.extend(chunk[::CHANNELS])
            self.times.append(heard_at)
            self.now += round(CHUNK_TIME * self.pace)

    def feed(self) -> None:
        """As libVLC does: a second ahead."""
        while self.played * CHUNK_TIME + self.shift < self.now + AHEAD:
            samples = tone(self.played * CHUNK, CHUNK, self.pitch)
            self.playout.play(self.played * CHUNK_TIME + self.shift, samples, self.now)
            self.played += 1

    def pause(self, seconds: float) -> None:
        self.playout.pause()
        self.run(seconds, fed=False)
        self.shift += round(seconds * 1_000_000)
        self.playout.resume(round(seconds * 1_000_000))

    def steepest(self) -> float:
        return max((abs(b - a) for a, b in pairwise(self.heard)), default=0.0)

    def loudest(self, last: float) -> float:
        """Of so many last seconds."""
        return max(map(abs, self.heard[-round(last * RATE) :]))


@pytest.fixture
def room() -> Room:
    return Room()


def test_each_sample_is_heard_at_its_time(room: Room) -> None:
    room.run(1)
    at = RATE // 2
    first = room.times[0]
    expected = [sin(2 * pi * PITCH * (first * RATE / 1_000_000 + i) / RATE) for i in range(at, at + 200)]
    assert room.heard[at : at + 200] == pytest.approx(expected, abs=0.001)


def test_what_was_due_before_the_device_could_play_it_is_left_out(room: Room) -> None:
    room.playout.hush(True)
    room.run(0.5)
    room.playout.hush(False)
    room.run(1)
    at = round(1.2 * RATE)
    expected = [sin(2 * pi * PITCH * (DELAY * RATE / 1_000_000 + i) / RATE) for i in range(at, at + 200)]
    assert room.heard[at : at + 200] == pytest.approx(expected, abs=0.001)


def test_nothing_is_heard_while_hushed_paused_or_at_no_volume(room: Room) -> None:
    room.playout.hush(True)
    room.run(0.3)
    assert room.loudest(0.3) == 0
    room.playout.hush(False)
    room.playout.set_gain(0)
    room.run(0.3)
    assert room.loudest(0.3) == 0
    room.playout.set_gain(1)
    room.run(0.3)
    room.pause(0.5)
    assert room.loudest(0.4) == 0


def test_a_pause_goes_on_where_it_was(room: Room) -> None:
    room.run(0.5)
    room.pause(1)
    room.run(1)
    frame = (room.times[-1] - 1_000_000) * RATE // 1_000_000
    expected = [sin(2 * pi * PITCH * (frame + i) / RATE) for i in range(CHUNK)]
    assert room.heard[-CHUNK:] == pytest.approx(expected, abs=0.001)


@pytest.mark.parametrize("pace", [0.999, 1.001])
def test_a_device_with_another_clock_is_followed_without_a_jump(pace: float) -> None:
    # So low that a chunk tells its place.
    room = Room(pace, pitch=20)
    room.run(30)
    assert room.steepest() < STEEPEST / 10
    true = room.times[-1] * RATE / 1_000_000
    off = min(range(-CHUNK, CHUNK), key=lambda by: _distance(room.heard[-CHUNK:], true + by, 20))
    assert abs(off) <= 10 * RATE // 1000


def test_a_jump_of_the_films_own_clock_is_followed_in_a_moment(room: Room) -> None:
    room.run(1)
    room.shift += 300_000
    room.run(3)
    frame = (room.times[-1] - 300_000) * RATE // 1_000_000
    assert _distance(room.heard[-CHUNK:], frame) < 0.2
    assert room.steepest() < 1.2 * STEEPEST


def test_who_leaves_is_heard_a_moment_longer_and_fades(room: Room) -> None:
    room.run(0.5)
    room.playout.leave(room.now)
    assert not room.playout.has_left(room.now)
    room.run(0.02)
    assert room.loudest(0.02) > 0.9
    room.run(0.1)
    assert room.playout.has_left(room.now)
    assert room.loudest(0.02) == 0
    assert room.steepest() < 1.2 * STEEPEST


def test_the_end_of_a_film_fades(room: Room) -> None:
    room.run(0.5)
    room.run(2, fed=False)
    assert room.loudest(0.5) == 0
    assert room.steepest() < 1.2 * STEEPEST


def test_a_film_that_nobody_hears_takes_no_memory(room: Room) -> None:
    room.playout.set_gain(0)
    for _ in range(50 * 20):
        room.feed()
        room.now += CHUNK_TIME
    assert len(room.playout._line) <= 2 * RATE


VERBS = st.sampled_from(["volume", "softly", "silent", "flush", "pause", "hush", "unhush", "starve", "late", "run"])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(VERBS, st.integers(1, MOMENT)), max_size=15))
def test_whatever_happens_nothing_clicks(steps: list[tuple[str, int]]) -> None:
    room = Room()
    room.run(0.3)
    for verb, moments in steps:
        _do(room, verb, moments / 50)
    room.run(0.3)
    # Steeper than the tone by what two fades in one chunk can add.
    assert room.steepest() < 2.2 * STEEPEST


def _do(room: Room, verb: str, seconds: float) -> None:
    gains = {"volume": 1, "softly": 0.3, "silent": 0}
    if verb in gains:
        room.playout.set_gain(gains[verb])
    match verb:
        case "flush":
            room.playout.flush()
        case "pause":
            room.pause(seconds)
        case "hush" | "unhush":
            room.playout.hush(verb == "hush")
        case "starve":
            room.run(seconds + 1, fed=False)
        case "late":
            room.now += round(seconds * 1_000_000)
    room.run(seconds)


def _distance(heard: list[float], frame: float, pitch: int = PITCH) -> float:
    """From the tone as it is from a frame on."""
    return max(abs(heard[i] - sin(2 * pi * pitch * (frame + i) / RATE)) for i in range(0, len(heard), 8))


def test_missing_time_within_a_line_is_silent_without_a_jump() -> None:
    line = SoundLine()
    line.add(0, tone(0, 2 * CHUNK))
    line.add(2 * CHUNK_TIME + 100_000, tone(0, 2 * CHUNK))
    heard = [sample for _ in range(9) for sample in line.take()[::CHANNELS]]
    assert max(map(abs, heard[2 * CHUNK : 2 * CHUNK + 4800])) == 0
    assert max(abs(b - a) for a, b in pairwise(heard)) < 1.2 * STEEPEST * FULL


@pytest.mark.parametrize("frames", [0, 1, CHUNK // 2, CHUNK - 1, CHUNK, 2 * CHUNK - 1, 3 * CHUNK])
@pytest.mark.parametrize("slip", [-CHUNK, -1, 0, 1, CHUNK])
def test_a_chunk_is_whole_however_little_there_is(frames: int, slip: int) -> None:
    line = SoundLine()
    line.add(0, tone(0, frames))
    assert len(line.take(slip)) == CHUNK * CHANNELS


def test_what_is_little_is_heard_once_and_not_repeated() -> None:
    line = SoundLine()
    line.add(0, tone(0, CHUNK + CHUNK // 2))
    first, second = line.take(), line.take()
    assert first == tone(0, CHUNK)
    assert second[: CHUNK // 2 * CHANNELS] == tone(CHUNK, CHUNK // 2)
