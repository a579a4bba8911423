# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which place of the film a picture shows, judged by when it arrives.

libVLC gives pictures no time stamp, and its own clock lags 20 to 260 ms behind what is displayed. But a file opened at
a place starts on that very picture and the rest follow at an even pace, so places are counted from the first picture
after an open. A gap of more than a picture and a half means that pictures were lost in between.
"""

from kiosk.domain.values import Millis

_GAP = 1.5
_SETTLING = 8
"""The first pictures after an open come unevenly although none is missing."""
_RIGHT_AFTER, _PATIENCE = 0.5, Millis(20)
"""A picture that is followed by another one so soon, in its lengths and at most, was not the first one of the open."""
_DRIFT = Millis(500)
_LAG = Millis(140)
"""How far libVLC's clock lags behind the picture, by the median."""


class FrameClock:
    """All times are in milliseconds; arrival times come from one monotonic clock."""

    def __init__(self, frame_length: float, at: Millis) -> None:
        self._length = frame_length
        # Places are rounded to a millisecond, and a picture may begin a fraction of one later.
        self._frame = int((at + 0.5) / frame_length)
        self._arrived: float | None = None
        self._settling = _SETTLING
        self._drifting = False

    @property
    def start(self) -> float:
        """The place to ask libVLC for. Of pictures that are put back in order, one or two before it may come, too."""
        return self._frame * self._length

    @property
    def patience(self) -> float:
        """How long to wait for a better first picture."""
        return min(_RIGHT_AFTER * self._length, _PATIENCE)

    @property
    def position(self) -> Millis:
        """The place of the latest picture, or of the first one while none has come."""
        return Millis(round(self._frame * self._length))

    def picture(self, arrived: float) -> None:
        """A new picture came."""
        if self._arrived is not None:
            self._frame += self._steps(arrived - self._arrived)
        self._arrived = arrived

    def resumed(self) -> None:
        """Playing goes on after a pause, and begins by showing the last picture again."""
        self._arrived = None
        self._settling = _SETTLING

    def check(self, player_time: Millis) -> None:
        """Compare with libVLC's clock; believe that one when the two disagree twice in a row (after a stall)."""
        true = player_time + _LAG
        if self._arrived is None or abs(true - self.position) < _DRIFT:
            self._drifting = False
        elif self._drifting:
            self._frame = int(true / self._length)
            self._drifting = False
        else:
            self._drifting = True

    def _steps(self, since: float) -> int:
        if self._settling:
            self._settling -= 1
            return 1
        return round(since / self._length) if since > _GAP * self._length else 1
