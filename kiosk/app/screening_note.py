# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody is told who touches the screen during a screening."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.domain.navigation import NO_VISIT, Action, Place
from kiosk.domain.values import LocalText


@dataclass(frozen=True, slots=True)
class Note:
    """title: of the film that is shown, None while nothing is told. until: when it is over, in the zone of the house.

    may_leave: whether a visitor may leave it.
    """

    title: LocalText | None = None
    until: datetime | None = None
    may_leave: bool = False


Subscriber = Callable[[Note], None]
_NOTHING = Note()


class ScreeningNote:
    """now: the time of day, with its zone. What it tells is of the moment at which it was asked."""

    def __init__(self, navigation: Navigation, director: Director, now: Callable[[], datetime]) -> None:
        self._navigation = navigation
        self._director = director
        self._clock = now
        self._now = _NOTHING
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._turn)

    @property
    def now(self) -> Note:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def ask(self) -> None:
        """Somebody is there."""
        film = self._navigation.screening
        if film is None:
            return
        left = timedelta(milliseconds=film.length - self._director.now.position)
        self._publish(Note(film.title, self._clock() + left, self._navigation.may_leave()))

    def leave(self) -> None:
        """To the first page, where that is allowed."""
        if self._navigation.screening:
            self._navigation.go(Action.WAKE)

    def _turn(self, place: Place) -> None:
        if place.screen not in NO_VISIT or self._navigation.screening is None:
            self._publish(_NOTHING)

    def _publish(self, note: Note) -> None:
        if note == self._now:
            return
        self._now = note
        for subscriber in self._subscribers:
            subscriber(note)
