# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh engine goes on where the one on air is, and no picture is missing."""

from kiosk.app.cueing import Cueing
from kiosk.app.engines import Engines
from kiosk.app.on_air import OnAir
from kiosk.domain.values import Millis

_AHEAD = Millis(2000)


class Relay:
    """Where the engine on air is stale: has a fresh one hold a place a little ahead, and puts it on air there.

    In the attract loop, which is silent, nothing is done about it.
    """

    def __init__(self, engines: Engines, cueing: Cueing) -> None:
        self._engines = engines
        self._cueing = cueing
        self._at = Millis(0)

    def shows(self, now: OnAir) -> None:
        if now.item is None or not self._engines.stale or not now.playing or now.attract:
            return
        if not 0 <= self._at - now.position <= _AHEAD:
            self._at = Millis(now.position + _AHEAD)
            self._cueing.press(now.item, self._at)
        elif now.position + 1.5 * now.item.film.media.frame_length >= self._at:
            self._engines.open(now.opening(now.item, self._at))
