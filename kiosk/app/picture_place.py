# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in which film the picture is that stands on the screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.domain.film import Film
from kiosk.domain.values import Millis

_JUMP = Millis(500)
"""Pictures that follow each other are nearer, but on a machine that is far too slow."""


@dataclass(frozen=True, slots=True)
class Seen:
    """film: None where no picture of what is on air has come yet."""

    film: Film | None = None
    at: Millis = Millis(0)


Subscriber = Callable[[Seen], None]


class PicturePlace:
    """Follows the director, which knows at once where it is to go on; the picture of that place comes later.

    Until then it is as before; another film, and whatever comes after the attract loop, is not seen before its first
    picture. Told with each picture.
    """

    def __init__(self, director: Director) -> None:
        self._on_air = director.now
        self._awaiting = True
        self._now = Seen()
        self._subscribers: list[Subscriber] = []
        director.subscribe(self._follow)

    @property
    def now(self) -> Seen:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _follow(self, on_air: OnAir) -> None:
        before, self._on_air = self._on_air, on_air
        if on_air.film is not before.film or on_air.attract is not before.attract:
            self._awaiting = True
            self._publish(Seen())
        elif abs(on_air.position - before.position) > _JUMP:
            self._awaiting = True
        elif on_air.film and (not self._awaiting or _is_picture(before, on_air)):
            self._awaiting = False
            self._publish(Seen(on_air.film, on_air.position))

    def _publish(self, seen: Seen) -> None:
        if seen == self._now:
            return
        self._now = seen
        for subscriber in self._subscribers:
            subscriber(seen)


def _is_picture(before: OnAir, now: OnAir) -> bool:
    """The director tells of a picture by its place alone."""
    return replace(before, position=now.position, fault=now.fault) == now
