# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The attract loop: what is shown while nobody is there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.attract import Fare, Turn, quote_stays
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.film import Film
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis

_BROKEN = Millis(5000)
"""Until something else is tried than a film that cannot be played."""


@dataclass(frozen=True, slots=True)
class Attraction:
    """quote: what is to be read, None while the film is shown. covered: no picture may be seen, for none is fit."""

    quote: Ref | None = None
    covered: bool = False


Subscriber = Callable[[Attraction], None]


def known_fare(film: Film | None) -> Fare:
    """What is fit before the library tells: of the rehearsal film, which we made, its title; of others nothing."""
    if film is None or not film.rehearsal:
        return Fare()
    return Fare(tuple(Stretch(Ref(Kind.CHAPTER, one.slug), one.start, one.end) for one in film.chapters[:1]))


class Attract:
    """Owns what passers-by see. It begins and ends with the attract loop, and always begins with the same.

    film: what this kiosk shows, None where it could not be loaded. fare: what is known to be fit until offer tells.
    The director is silent; what was shown of the film before is covered until a picture comes that is fit.
    """

    def __init__(self, navigation: Navigation, director: Director, loop: Loop, film: Film | None, fare: Fare) -> None:
        self._director = director
        self._loop = loop
        self._film = film
        self._fare = fare
        self._letters: Mapping[Ref, int] = {}
        self._runs = False
        self._turn = Turn()
        self._item: Item | None = None
        self._now = Attraction()
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        navigation.subscribe(self._arrive)
        director.subscribe(self._follow)

    @property
    def now(self) -> Attraction:
        return self._now

    @property
    def fare(self) -> Fare:
        """What is known to be fit."""
        return self._fare

    @property
    def following(self) -> Turn:
        """What comes after what is shown now, if nothing happens."""
        return self._turn.following(self._fare)

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def offer(self, fare: Fare, letters: Mapping[Ref, int]) -> None:
        """What is fit from now on; what no longer is goes at once. letters: how long each of the quotes is."""
        self._fare, self._letters = fare, letters
        if self._runs and (turn := self._turn.under(fare)) is not self._turn:
            self._show(turn)

    def _arrive(self, place: Place) -> None:
        self._wait()
        self._runs = place.screen is Screen.ATTRACT
        if self._runs:
            self._show(Turn().following(self._fare))
        else:
            self._turn, self._item = Turn(), None
            self._publish(Attraction())

    def _show(self, turn: Turn) -> None:
        self._wait()
        # What the director tells from here on is of what was before, until it plays the next.
        before, self._turn, self._item = self._turn, turn, None
        if turn.stretch and self._film:
            # Before the first picture of all there is nothing that would have to be covered.
            shown = self._director.now.film is not None
            self._publish(Attraction(covered=shown and before.stretch not in self._fare.stretches))
            self._item = Item(self._film, turn.stretch.start, turn.stretch.end)
            self._director.play_list(Playlist((self._item,)), attract=True)
        else:
            self._publish(Attraction(turn.quote, covered=True))
            self._rest(turn.quote)

    def _rest(self, quote: Ref | None) -> None:
        """Of the film nothing is shown for a while, or at all. What is no longer fit may still be playing."""
        if self._fare.stretches:
            self._director.pause()
        elif self._director.now.film:
            self._director.stop()
        if quote:
            self._wait = self._loop.after(quote_stays(self._letters.get(quote, 0)), self._go_on)

    def _follow(self, on_air: OnAir) -> None:
        item = self._item
        if item is None or on_air.item is not item:
            return
        if on_air.ended:
            self._item = None
            # Later: the director has yet to bring its engine to rest. Of a film that cannot be played nothing comes.
            self._publish(Attraction(covered=self._now.covered or on_air.fault is not None))
            self._wait = self._loop.after(_BROKEN if on_air.fault else Millis(0), self._go_on)
        elif self._now.covered and on_air.position > item.start:
            self._publish(Attraction())

    def _go_on(self) -> None:
        self._show(self._turn.following(self._fare))

    def _publish(self, attraction: Attraction) -> None:
        if attraction == self._now:
            return
        self._now = attraction
        for subscriber in self._subscribers:
            subscriber(attraction)
