# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the strip lights: where the film tells of the open card, or of what a list points at."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.pages import CardPage
from kiosk.app.ports.loop import Cancel
from kiosk.app.reading import Reading
from kiosk.domain.cards import Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import CARDS, SHOWING_THE_FILM, Screen
from kiosk.domain.values import Millis, Slug


@dataclass(frozen=True, slots=True)
class Lit:
    """stretches: in the order of the film. unmarked: nobody has marked yet where the film tells of it."""

    stretches: tuple[Stretch, ...] = ()
    unmarked: bool = False

    def at(self, start: Millis) -> Stretch | None:
        """The one that begins there."""
        return next((one for one in self.stretches if one.start == start), None)

    def nearest(self, place: Millis, within: Millis) -> Stretch | None:
        """The one that a place lies in or next to, None where none is so near."""
        near = min(self.stretches, key=lambda one: _distance(one, place), default=None)
        return near if near and _distance(near, place) <= within else None


Subscriber = Callable[[Lit], None]


class Strip:
    """Owns what is lit. copy: of which copy of the film the marks are, None where there is no film."""

    def __init__(self, navigation: Navigation, reading: Reading, library: Library, copy: Slug | None) -> None:
        self._navigation = navigation
        self._reading = reading
        self._library = library
        self._copy = copy
        self._now = Lit()
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(lambda _: self._follow())
        reading.subscribe(lambda _: self._follow())

    @property
    def now(self) -> Lit:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def point(self, ref: Ref | None) -> None:
        """The visitor's keyboard is on something in a list; None: on nothing any more.

        A card is about itself, whatever on it is pointed at.
        """
        self._cancel()
        if self._navigation.now.screen in CARDS | SHOWING_THE_FILM:
            return
        copy = self._copy
        if ref is None or copy is None or not self._library.now.ready:
            self._publish(Lit())
            return

        def light(places: tuple[tuple[Millis, Millis], ...]) -> None:
            self._publish(Lit(tuple(Stretch(ref, start, end) for start, end in places)))

        self._cancel = self._library.ask(lambda shelves: shelves.catalogue.places(ref, copy), light, lambda _: None)

    def hear(self, start: Millis) -> None:
        """Play what is lit and begins there."""
        if stretch := self._now.at(start):
            self._navigation.hear(stretch)

    def _follow(self) -> None:
        self._cancel()
        place, page = self._navigation.now, self._reading.now.page
        if place.screen is Screen.HEARD and place.stretch:
            self._publish(Lit((place.stretch,)))
        elif isinstance(page, CardPage) and page.ref == place.subject:
            self._publish(Lit(page.stretches, page.is_unmarked))
        else:
            self._publish(Lit())

    def _publish(self, lit: Lit) -> None:
        if lit == self._now:
            return
        self._now = lit
        for subscriber in self._subscribers:
            subscriber(lit)


def _distance(stretch: Stretch, place: Millis) -> int:
    return max(stretch.start - place, place - stretch.end, 0)
