# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Samples that wait for their time. Always two channels, interleaved."""

from array import array
from math import cos, pi

RATE = 48_000
"""Frames in a second; a frame is one sample of each channel."""
CHANNELS = 2
CHUNK = RATE // 50
"""Frames that are handled at once: 20 ms, which is also how long a fade takes."""
CHUNK_TIME = 1_000_000 * CHUNK // RATE
_GAP = 20_000
_LONGEST_GAP = 1_000_000
_RISE = [(1 - cos(pi * (i // CHANNELS + 1) / CHUNK)) / 2 for i in range(CHUNK * CHANNELS)]


class SoundLine:
    """Times are in microseconds of the monotonic clock."""

    def __init__(self) -> None:
        self._samples: array[float] = array("f")
        self._past: array[float] = silence()
        self._end = 0

    def __len__(self) -> int:
        """In frames."""
        return len(self._samples) // CHANNELS

    @property
    def due(self) -> int:
        """When the first of these frames is to be heard."""
        return self._end - _microseconds(len(self))

    def add(self, due: int, samples: "array[float]") -> None:
        """What follows. Where time is missing before it, that is silent; a jump back is taken for the truth."""
        gap = due - self._end
        if self._samples and abs(gap) >= _GAP:
            _fade_out(self._samples)
            samples = _reversed(_fade_out(_reversed(samples)))
            self._samples.extend(array("f", bytes(4 * CHANNELS * (min(max(gap, 0), _LONGEST_GAP) * RATE // 1_000_000))))
        self._samples.extend(samples)
        self._end = due + _microseconds(len(samples) // CHANNELS)

    def shift(self, by: int) -> None:
        """All is due later."""
        self._end += by

    def clear(self) -> None:
        del self._samples[:]

    def drop_until(self, time: int) -> None:
        """Let go what was due before."""
        if self._samples and self.due < time:
            del self._samples[: CHANNELS * ((time - self.due) * RATE // 1_000_000)]

    def take(self, slip: int = 0) -> "array[float]":
        """The next chunk, filled up with silence. slip: frames to leave out or, negative, to repeat, within a chunk.

        What is left out or repeated is cross-faded.
        """
        # What is not there can be neither left out nor faded into.
        slip = min(slip, CHUNK, max(0, len(self) - 2 * CHUNK)) if len(self) >= CHUNK else 0
        slip = max(-CHUNK, slip)
        chunk = self._samples[: CHUNK * CHANNELS]
        if slip:
            around = self._past + self._samples[: 2 * CHUNK * CHANNELS]
            start = (CHUNK + slip) * CHANNELS
            chunk = _cross(chunk, around[start : start + CHUNK * CHANNELS])
        del self._samples[: (CHUNK + slip) * CHANNELS]
        chunk.extend(silence()[len(chunk) :])
        self._past = chunk
        return chunk


class Fader:
    """The amplitude of what is heard, which never jumps."""

    def __init__(self) -> None:
        self.now = 0.0

    def apply(self, chunk: "array[float]", wanted: float) -> "array[float]":
        """A chunk by whose end the amplitude is as wanted."""
        before, self.now = self.now, wanted
        if before == wanted:
            return array("f", [sample * wanted for sample in chunk])
        step = wanted - before
        return array("f", [sample * (before + step * rise) for sample, rise in zip(chunk, _RISE, strict=True)])


def silence() -> "array[float]":
    """A chunk of it."""
    return array("f", bytes(4 * CHUNK * CHANNELS))


def _fade_out(samples: "array[float]") -> "array[float]":
    """In place, over the last chunk of them or, of fewer, over all."""
    fading = min(len(samples), CHUNK * CHANNELS)
    for i in range(fading):
        samples[-1 - i] *= i / fading
    return samples


def _reversed(samples: "array[float]") -> "array[float]":
    return samples[::-1]


def _cross(old: "array[float]", new: "array[float]") -> "array[float]":
    return array("f", [one + (other - one) * rise for one, other, rise in zip(old, new, _RISE, strict=True)])


def _microseconds(frames: int) -> int:
    return frames * 1_000_000 // RATE
