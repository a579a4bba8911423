# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the exhibit that is open, or shown in a playlist, where a venue has one that it may show."""

from collections.abc import Callable

from kiosk.app.attract import Attract
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.ports.loop import Cancel
from kiosk.app.ports.photographs import Photographs
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Screen
from kiosk.domain.photographs import Photograph

Subscriber = Callable[[Photograph | None], None]


class ExhibitPictures:
    """Owns the picture, looked for in the background whenever an exhibit is opened or the library changes.

    attract: where exhibits of playlists are shown, None where there are none.
    """

    def __init__(
        self, navigation: Navigation, library: Library, photographs: Photographs, attract: Attract | None = None
    ) -> None:
        self._navigation = navigation
        self._library = library
        self._photographs = photographs
        self._attract = attract
        self._of: Ref | None = None
        self._now: Photograph | None = None
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(lambda _: self._follow())
        if attract:
            attract.subscribe(lambda _: self._follow())
        library.subscribe(lambda _: self._look())

    @property
    def now(self) -> Photograph | None:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _follow(self) -> None:
        if (now := self._open()) == self._of:
            return
        # Never the picture of another one.
        self._of = now
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
        if place.screen is Screen.EXHIBIT:
            return place.subject
        card = self._attract.now.card if self._attract else None
        shown = card.card if card else None
        return shown if shown and shown.kind is Kind.EXHIBIT else None

    def _publish(self, photograph: Photograph | None) -> None:
        if photograph == self._now:
            return
        self._now = photograph
        for subscriber in self._subscribers:
            subscriber(photograph)
