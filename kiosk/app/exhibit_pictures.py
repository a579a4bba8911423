# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the exhibit that is open, where a venue has one that it may show."""

from collections.abc import Callable

from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.loop import Cancel
from kiosk.app.ports.photographs import Photographs
from kiosk.domain.cards import Ref
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.photographs import Photograph

Subscriber = Callable[[Photograph | None], None]


class ExhibitPictures:
    """Owns the picture, looked for in the background whenever an exhibit is opened or the library changes."""

    def __init__(self, navigation: Navigation, library: Library, photographs: Photographs) -> None:
        self._navigation = navigation
        self._library = library
        self._photographs = photographs
        self._now: Photograph | None = None
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._follow)
        library.subscribe(lambda _: self._look())

    @property
    def now(self) -> Photograph | None:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _follow(self, _: Place) -> None:
        # Never the picture of another one.
        self._publish(None)
        self._look()

    def _look(self) -> None:
        self._cancel()
        open_now = self._open()
        if open_now and self._library.now.ready:
            slug = open_now.slug
            self._cancel = self._library.ask(lambda _: self._photographs.of(slug), self._publish, lambda _: None)

    def _open(self) -> Ref | None:
        place = self._navigation.now
        return place.subject if place.screen is Screen.EXHIBIT else None

    def _publish(self, photograph: Photograph | None) -> None:
        if photograph == self._now:
            return
        self._now = photograph
        for subscriber in self._subscribers:
            subscriber(photograph)
