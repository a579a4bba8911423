# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which samples are heard next: each at its time, and faded in and out, so that nothing ever clicks.

Times are in microseconds of the monotonic clock, which is libVLC's.
"""

from array import array
from threading import Condition

from kiosk.playback.engine.sound_line import CHUNK, CHUNK_TIME, RATE, Fader, SoundLine, silence

_OVERLAP = 40_000
"""So long an engine that leaves goes on, as the one that follows takes its time to begin."""
_DRIFT = 8_000
"""So far from the picture sound may be before some of it is left out or repeated."""
_LOST = 60_000
_STEADINESS = 0.05
_LONGEST = 5 * RATE
_FULL_SCALE = 32768


class Playout:
    """Everything may be called from any thread. changed: notified when there may be something to hear."""

    def __init__(self) -> None:
        self.changed = Condition()
        self._line = SoundLine()
        self._fader = Fader()
        self._tail: array[float] | None = None
        self._gain = 0.0
        self._paused = self._hushed = self._placed = False
        self._error = 0.0
        self._leaves_at: int | None = None

    @property
    def sounds(self) -> bool:
        """Whether the last chunk was anything but silence at its end."""
        return self._fader.now > 0

    def play(self, due: int, samples: "array[float]", now: int) -> None:
        """Samples of 16 bits that follow, and when the first of them is due."""
        with self.changed:
            self._line.add(due, samples)
            if not self._placed or len(self._line) > _LONGEST:
                self._placed = False
                self._line.drop_until(now)
            self.changed.notify()

    def pause(self) -> None:
        """What was not heard yet waits."""
        with self.changed:
            self._paused = True

    def resume(self, paused_for: int) -> None:
        """All that waits is due so much later."""
        with self.changed:
            self._paused = False
            self._line.shift(paused_for)
            self.changed.notify()

    def flush(self) -> None:
        """What is not heard yet never will be, but for a fade."""
        with self.changed:
            if self._leaves_at is not None:
                return
            if self._fader.now:
                self._tail = self._line.take()
            self._line.clear()
            self._placed = False

    def begin(self) -> None:
        """Another open: what was paused is no more."""
        with self.changed:
            self._paused = False

    def hush(self, hushed: bool) -> None:
        """Let nothing be heard while hushed, though time goes on."""
        with self.changed:
            self._hushed = hushed
            self.changed.notify()

    def set_gain(self, gain: float) -> None:
        """gain: of the amplitude, 1 for as it is in the file."""
        with self.changed:
            self._gain = gain / _FULL_SCALE
            self.changed.notify()

    def leave(self, now: int) -> None:
        """Go on for a moment, and fade out then, whatever else is asked."""
        with self.changed:
            self._leaves_at = now + _OVERLAP

    def has_left(self, now: int) -> bool:
        return self._leaves_at is not None and now >= self._leaves_at and not self.sounds

    def has_work(self, now: int) -> bool:
        """Whether there is anything to be heard, now or soon."""
        return self._is_audible(now) and len(self._line) > 0

    def lose(self) -> None:
        """The device is gone: what comes begins anew."""
        with self.changed:
            self._fader.now = 0.0
            self._placed = False

    def next(self, heard_at: int, now: int) -> "array[float]":
        """The chunk that will be heard from heard_at on."""
        with self.changed:
            if self._tail is not None:
                chunk, self._tail = self._tail, None
                return self._fader.apply(chunk, 0)
            if not self._is_audible(now):
                return self._last()
            if not self._placed and not self._place(heard_at):
                return silence()
            self._error += (self._line.due - heard_at - self._error) * _STEADINESS
            if len(self._line) < 2 * CHUNK or abs(self._error) > _LOST:
                return self._last()
            return self._fader.apply(self._line.take(self._slip()), self._gain)

    def _is_audible(self, now: int) -> bool:
        left = self._leaves_at is not None and now >= self._leaves_at
        return not (self._paused or self._hushed or left) and self._gain > 0

    def _last(self) -> "array[float]":
        self._placed = False
        return self._fader.apply(self._line.take(), 0) if self._fader.now else silence()

    def _place(self, heard_at: int) -> bool:
        """Whether the next chunk begins with what is due then."""
        self._line.drop_until(heard_at)
        early = self._line.due - heard_at
        self._placed = len(self._line) >= 2 * CHUNK and early <= CHUNK_TIME // 2
        self._error = float(early)
        return self._placed

    def _slip(self) -> int:
        """Frames to leave out, so that what is heard stays with the picture although the device's clock is another."""
        if abs(self._error) < _DRIFT:
            return 0
        slip = -round(self._error * RATE / 1_000_000)
        self._error = 0.0
        return slip
