# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies open before the visitor: a list or a card, by their screen. Others: kiosk.app.voices, timeline."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from kiosk.app.about import About
from kiosk.app.library import Failed, Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.pages import CardPage
from kiosk.app.ports.loop import Cancel
from kiosk.app.reception import Reception
from kiosk.domain.cards import ContentCard, Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.navigation import CARDS, SCREENS_OF, Place, Screen, Stop

Cards = tuple[ContentCard, ...]
_NOWHERE = Stop(Screen.ATTRACT)


class State(StrEnum):
    """closed: the screen is none that is read."""

    CLOSED = "closed"
    LOADING = "loading"
    READY = "ready"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Sheet:
    """page: what there is to read, None unless it is ready; () for a list of nothing."""

    stop: Stop = _NOWHERE
    state: State = State.CLOSED
    page: CardPage | Cards | About | Reception | None = None


Subscriber = Callable[[Sheet], None]
_LISTS: Mapping[Screen, Callable[[Library], Callable[[Any, Failed], Cancel]]] = MappingProxyType(
    {
        Screen.TOPICS: lambda library: library.topics,
        Screen.EXHIBITS: lambda library: library.exhibits,
        Screen.RECEPTION: lambda library: library.reception,
        Screen.ABOUT: lambda library: library.about,
    }
)


class Reading:
    """Owns the sheet. It is asked for anew when the library changes; a card that is gone by then leads back."""

    def __init__(self, navigation: Navigation, library: Library) -> None:
        self._navigation = navigation
        self._library = library
        self._version = library.now.version
        self._now = Sheet()
        self._cancel: Cancel = lambda: None
        self._left: dict[int, int] = {}
        self._depth = 0
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._turn)
        library.subscribe(self._renew)

    @property
    def now(self) -> Sheet:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    @property
    def left(self) -> int:
        """How far down the sheet was left, 0 where the visitor did not come back to it."""
        return self._left.get(self._depth, 0)

    def leave(self, offset: int) -> None:
        """Remember how far down it is read, in whatever measure, for when the visitor comes back."""
        if self._now.state is State.READY:
            self._left[self._depth] = offset

    def open(self, ref: Ref) -> None:
        """Go to where an address leads; what has no card of its own is shown on another's."""
        if ref.kind in SCREENS_OF:
            self._navigation.open(ref)
            return
        place = self._navigation.now

        def found(card: Ref | None) -> None:
            # Who has gone elsewhere meanwhile stays there.
            if card and self._navigation.now == place:
                self._navigation.open(card)

        if self._library.now.ready:
            self._library.owner(ref, found, lambda _: None)

    def _turn(self, place: Place) -> None:
        if place.stop == self._now.stop:
            return
        self._cancel()
        self._forget(place)
        read = place.screen in CARDS or place.screen in _LISTS
        self._publish(Sheet(place.stop, State.LOADING if read else State.CLOSED))
        self._ask()

    def _forget(self, place: Place) -> None:
        """Whatever back no longer leads to; where they go on to a new sheet, what is known of that one, too."""
        last = place.depth - (place.depth >= self._depth)
        self._left = {stop: left for stop, left in self._left.items() if place.forgotten <= stop <= last}
        self._depth = place.depth

    def _renew(self, standing: Standing) -> None:
        if standing.ready and standing.version == self._version and self._now.state is State.READY:
            return
        self._version = standing.version
        self._ask()

    def _ask(self) -> None:
        if self._now.state is State.CLOSED:
            return
        self._cancel()
        standing, stop = self._library.now, self._now.stop
        if standing.fault:
            self._fail()
        elif standing.ready and stop.screen in _LISTS:
            self._cancel = _LISTS[stop.screen](self._library)(self._show, self._fail)
        elif standing.ready and stop.subject:
            self._cancel = self._library.look_up(stop.subject, self._show_card, self._fail)

    def _show_card(self, page: CardPage | None) -> None:
        if page is None:
            self._navigation.back()
        else:
            self._show(page)

    def _show(self, page: CardPage | Cards | About | Reception) -> None:
        self._publish(Sheet(self._now.stop, State.READY, page))

    def _fail(self, _: KioskError | None = None) -> None:
        # What is on the screen can be read on.
        if self._now.page is None:
            self._publish(Sheet(self._now.stop, State.FAULT))

    def _publish(self, sheet: Sheet) -> None:
        if sheet == self._now:
            return
        self._now = sheet
        for subscriber in self._subscribers:
            subscriber(sheet)
