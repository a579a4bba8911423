# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which stretches of a film are watched."""

from collections.abc import Callable

from kiosk.app.on_air import OnAir
from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import LEAST_PLAYED

_ONWARD = Millis(2_000)
"""Pictures may be lost; who is sent further on than that has sought a place."""


class Watched:
    """Told of everything that is on air. done: told of each stretch when it is over; not of those of passers-by."""

    def __init__(self, done: Callable[[Slug, Millis, Millis], None]) -> None:
        self._done = done
        self._film: Slug | None = None
        self._start = self._end = Millis(0)

    def see(self, now: OnAir) -> None:
        film = now.film.slug if now.film and now.playing and not now.attract else None
        if film is not None and film == self._film and self._end <= now.position <= self._end + _ONWARD:
            self._end = now.position
            return
        self.close()
        if film is not None:
            self._film, self._start, self._end = film, now.position, now.position

    def close(self) -> None:
        """What is watched is over now."""
        film, self._film = self._film, None
        if film is not None and self._end - self._start >= LEAST_PLAYED:
            self._done(film, self._start, self._end)
