# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signs of life: given from the loop of the screen, and only while a visitor can see that the kiosk lives."""

from collections.abc import Callable

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.values import Millis

_LOOK_EVERY = Millis(100)
_FIRST_PICTURE = Millis(20_000)
"""A film that shows nothing for so long after the start does not keep the kiosk from counting as started."""
_STILL = Millis(60_000)
"""A director that does its work has replaced its engine, or told a fault, long before the film has stood so long."""

Beat = Callable[[], None]


class Heartbeat:
    """From its making until close. ready: called once, when there is something to see; beat: at each sign of life.

    Something to see is a painted frame and, where the film should play, a picture of it. A sign of life is a frame
    painted since the last one and, where the film should play, a place that has changed within a minute; a fault that
    the director has told, and so the visitor, is life as well.

    paint: has the window paint a frame where nothing moves; it returns whether the window can paint at all. every:
    between two signs of life, None where nobody waits for any.
    """

    def __init__(
        self,
        director: Director,
        clock: Clock,
        loop: Loop,
        paint: Callable[[], bool],
        ready: Beat,
        beat: Beat,
        every: Millis | None,
    ) -> None:
        self._director = director
        self._clock = clock
        self._loop = loop
        self._paint = paint
        self._ready = ready
        self._beat = beat
        self._every = every
        self._painted = False
        self._next: Cancel = lambda: None
        self._begun = self._moved = clock.now()
        self._place = _place_of(director.now)
        self._look()

    def painted(self) -> None:
        """A frame is on the screen. May be called from any thread."""
        self._painted = True

    def close(self) -> None:
        self._next()

    def _look(self) -> None:
        """Until it is ready."""
        can_paint = self._painted or self._paint()
        if (self._painted or not can_paint) and self._has_begun():
            self._ready()
            self._live()
            return
        self._next = self._loop.after(_LOOK_EVERY, self._look)

    def _live(self) -> None:
        if self._every is None:
            return
        self._next = self._loop.after(self._every, self._live)
        can_paint = self._paint()
        if (self._painted or not can_paint) and self._moves():
            self._painted = False
            self._beat()

    def _has_begun(self) -> bool:
        on_air = self._director.now
        shown = _place_of(on_air) != self._place
        return shown or not _should_play(on_air) or self._clock.now() - self._begun >= _FIRST_PICTURE

    def _moves(self) -> bool:
        now, place = self._clock.now(), _place_of(self._director.now)
        if place != self._place or not _should_play(self._director.now):
            self._place, self._moved = place, now
        return now - self._moved < _STILL


def _should_play(on_air: OnAir) -> bool:
    return on_air.film is not None and on_air.playing and on_air.fault is None


def _place_of(on_air: OnAir) -> tuple[object, int]:
    return on_air.item, on_air.position
