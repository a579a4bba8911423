# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which place of the film a picture shows, judged by when it arrives.

libVLC gives pictures no time stamp, and its own clock lags 20 to 260 ms behind what is displayed. But a file opened at
a place starts on that very picture and the rest follow one by one, so places are counted from the first picture
after an open. A gap of more than a picture and a half means that pictures were lost in between.
"""

from kiosk.domain.values import Millis
from kiosk.playback.pace import Pace, nearest

_GAP = 1.5
_SETTLING = 8
"""The first pictures after an open come unevenly although none is missing."""
_RIGHT_AFTER, _PATIENCE = 0.9, Millis(20)
"""A picture that is followed by another one so soon, in its lengths and at most, was not the first one of the open."""
_DRIFT = Millis(500)
_LAG = Millis(140)
"""How far libVLC's clock lags behind the picture, by the median."""


class FrameClock:
    """All times are in milliseconds; arrival times come from one monotonic clock."""

    def __init__(self, pace: Pace, at: Millis) -> None:
        self._pace = pace
        # Places are rounded to a millisecond, and a picture may begin a fraction of one later.
        self._frame = pace.number(at + 0.5)
        self._arrived: float | None = None
        self._settling = _SETTLING
        self._resuming = self._drifting = False

    @property
    def start(self) -> float:
        """The place to ask libVLC for. Of pictures that are put back in order, one before it may come, too."""
        return self._pace.place(self._frame)

    @property
    def patience(self) -> float:
        """How long to wait for a better first picture."""
        return min(_RIGHT_AFTER * self._length(self._frame), _PATIENCE)

    @property
    def position(self) -> Millis:
        """The place of the latest picture, or of the first one while none has come."""
        return Millis(round(self._pace.place(self._frame)))

    def picture(self, arrived: float, *, same: bool = False) -> None:
        """A picture came. same: it looks like the one before."""
        if self._arrived is not None:
            self._frame += self._steps(arrived - self._arrived)
        elif self._resuming and not same:
            self._frame += 1
        self._arrived, self._resuming = arrived, False

    def resumed(self) -> None:
        """Playing goes on after a pause, and begins by showing the last picture again unless that was very short."""
        self._arrived, self._resuming = None, True
        self._settling = _SETTLING

    def repeated(self, arrived: float) -> None:
        """Playing goes on after a pause, with the last picture shown again; the next one is another."""
        self._arrived = arrived

    def check(self, player_time: Millis) -> None:
        """Compare with libVLC's clock; believe that one when the two disagree twice in a row (after a stall)."""
        true = player_time + _LAG
        if self._arrived is None or abs(true - self.position) < _DRIFT:
            self._drifting = False
        elif self._drifting:
            self._frame = self._pace.number(true)
            self._drifting = False
        else:
            self._drifting = True

    def _steps(self, since: float) -> int:
        if self._settling:
            self._settling -= 1
            return 1
        if since <= _GAP * self._length(self._frame):
            return 1
        return max(1, nearest(self._pace, self._pace.place(self._frame) + since) - self._frame)

    def _length(self, frame: int) -> float:
        return self._pace.place(frame + 1) - self._pace.place(frame)
