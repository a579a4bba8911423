# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Before the house closes the sound fades, instead of breaking off."""

from collections.abc import Callable

from kiosk.app.approaching import Approach, Approaching
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.sound import SoundDesk
from kiosk.domain.values import Millis

_FROM = 3
"""Seconds before closing time."""
_STEP = Millis(100)
_STEPS = _FROM * 10
_WHOLE = 100
_BACK = Millis(2_000)
"""So long after it, when nothing is heard any more, the sound is whole again."""


class ClosingFade:
    """withheld: whether somebody has the kiosk longer, as a docent or staff."""

    def __init__(self, approaching: Approaching, sound: SoundDesk, loop: Loop, withheld: Callable[[], bool]) -> None:
        self._sound = sound
        self._loop = loop
        self._withheld = withheld
        self._wait: Cancel = lambda: None
        self._fades = False
        approaching.subscribe(self._follow)

    def close(self) -> None:
        self._wait()

    def _follow(self, approach: Approach) -> None:
        if approach.closes and 0 < approach.left <= _FROM and not self._fades and not self._withheld():
            self._fades = True
            self._step(_STEPS)

    def _step(self, left: int) -> None:
        self._sound.fade(_WHOLE * left // _STEPS)
        again = (lambda: self._step(left - 1)) if left else self._end
        self._wait = self._loop.after(_STEP if left else _BACK, again)

    def _end(self) -> None:
        self._fades = False
        self._sound.fade(_WHOLE)
