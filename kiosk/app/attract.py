# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown while nobody is there: the attract loop, or a playlist that is put on."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from kiosk.app.attraction import Attraction, Time
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

if TYPE_CHECKING:
    # Of what is put on: long after the first picture.
    from kiosk.app.list_player import ListPlayer
    from kiosk.app.repertoire import ListPlay

_BROKEN = Millis(5000)
"""Until something else is tried than a film that cannot be played, or than nothing at all."""

Subscriber = Callable[[Attraction], None]


def known_fare(film: Film | None) -> Fare:
    """What is fit before the library tells: of the rehearsal film, which we made, its title; of others nothing."""
    if film is None or not film.rehearsal:
        return Fare()
    return Fare(tuple(Stretch(Ref(Kind.CHAPTER, one.slug), one.start, one.end) for one in film.chapters[:1]))


def _unbounded() -> None:
    """Nothing exact is coming."""


class Attract:
    """Owns what passers-by see. It begins and ends with the screen of the attract loop.

    The loop always begins with the same, and is silent; what was shown of the film before is covered until a picture
    comes that is fit. film: what this kiosk shows, None where it could not be loaded. fare: what is known to be fit
    until offer tells.
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
        self._list: ListPlayer | None = None
        self._room: Time = _unbounded
        self._now = Attraction()
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        navigation.bears = self._bears
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
        """What comes after what is shown now, if nothing happens, while no playlist is."""
        return self._turn.following(self._fare)

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def offer(self, fare: Fare, letters: Mapping[Ref, int]) -> None:
        """What is fit from now on; what no longer is goes at once. letters: how long each of the quotes is."""
        self._fare, self._letters = fare, letters
        if self._list:
            self._list.allow(film=fare.film)
        if self._runs and not self._plays_list and (turn := self._turn.under(fare)) is not self._turn:
            self._show(turn)

    def put_on(
        self,
        play: "ListPlay | None",
        *,
        at: Time | None = None,
        room: Time = _unbounded,
        now: bool = False,
        seed: int = 0,
    ) -> None:
        """This playlist from now on, in place of the attract loop; None for that. It is heard, but for ATTRACT's own.

        Here it takes over when what is shown is over, or at once: now. After a visit it goes on: where at says that it
        would be by then, of its whole length and as often as it was gone through; without at, with the item it was in.
        room: asked before each item, for how long nothing may be begun that is not over by then; None for no bound.
        Where no item fits, quotes are shown until then; where nothing can be played at all, the attract loop.
        seed: of the order of a playlist that is shuffled.
        """
        self._room = room
        if self._list is None:
            if play is None:
                return
            # Loads what the first picture does without.
            from kiosk.app.list_player import ListPlayer  # noqa: PLC0415

            self._list = ListPlayer(self._director, self._loop, self._film, self._publish, self._advance)
            self._list.allow(film=self._fare.film)
        self._list.wish(play, at, room, seed)
        nothing = not (self._plays_list or self._turn.stretch or self._turn.quote)
        if self._runs and (nothing or (now and not self._list.is_as_wished)):
            self._list.leave()
            self._advance()

    @property
    def _plays_list(self) -> bool:
        return self._list is not None and self._list.plays

    def _arrive(self, place: Place) -> None:
        self._wait()
        if self._list:
            self._list.leave()
        self._runs, self._turn, self._item = place.screen is Screen.ATTRACT, Turn(), None
        if not self._runs:
            self._publish(Attraction())
        elif not (self._list and self._list.arrive()):
            self._show(Turn().following(self._fitting()))

    def _advance(self) -> None:
        """What is shown is over."""
        if self._list and self._list.begin(covered=self._now.covered):
            self._wait()
            self._turn, self._item = Turn(stretches=self._turn.stretches, quotes=self._turn.quotes), None
        else:
            self._show(self._turn.following(self._fitting()))

    def _fitting(self) -> Fare:
        """While a playlist waits, the film is not shown without sound, where there is anything else."""
        waits = self._list is not None and self._list.waits
        return Fare(quotes=self._fare.quotes) if waits and self._fare.quotes else self._fare.within(self._room())

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
            self._wait = self._loop.after(quote_stays(self._letters.get(quote, 0)), self._advance)
        elif self._list or self._room() is not None:
            # It will be otherwise.
            self._wait = self._loop.after(_BROKEN, self._advance)

    def _bears(self, on_air: OnAir) -> bool:
        """Whether a fault of what plays is only that of one item of a playlist."""
        return self._list is not None and self._list.bears(on_air)

    def _follow(self, on_air: OnAir) -> None:
        if self._list:
            self._list.follow(on_air)
        item = self._item
        if item is None or on_air.item is not item:
            return
        if on_air.ended:
            self._item = None
            # Later: the director has yet to bring its engine to rest. Of a film that cannot be played nothing comes.
            self._publish(Attraction(covered=self._now.covered or on_air.fault is not None))
            self._wait = self._loop.after(_BROKEN if on_air.fault else Millis(0), self._advance)
        elif self._now.covered and on_air.position > item.start:
            self._publish(Attraction())

    def _publish(self, attraction: Attraction) -> None:
        if attraction == self._now:
            return
        self._now = attraction
        for subscriber in self._subscribers:
            subscriber(attraction)
