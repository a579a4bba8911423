# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the visit stands, and what that means for the film."""

from collections.abc import Callable

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Loop
from kiosk.domain.cards import Ref
from kiosk.domain.film import Film
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import Action, Place, Screen
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis

Subscriber = Callable[[Place], None]
Gate = Callable[[Millis, Callable[[], None]], bool]
_FAULT_RESTS = Millis(30_000)


class Navigation:
    """Owns the place of the visit. The film plays while a visitor watches it; else it waits. For attract see Attract.

    film: what this kiosk shows, or None where it could not be loaded: then there is only the fault screen.
    may_play: asked before a visitor is shown a place of the film, and given what shows it; where it answers no, it may
    call that later. before_arriving: called before each arrival, so that what a screen needs can still be made.
    """

    def __init__(self, director: Director, film: Film | None, loop: Loop) -> None:
        self._director = director
        self._film = film
        self.may_play: Gate = lambda _at, _play: True
        self.before_arriving: Callable[[], None] = lambda: None
        self._loop = loop
        self._now = Place() if film else Place(Screen.FAULT)
        self._fault: str | None = None
        self._subscribers: list[Subscriber] = []
        director.subscribe(self._follow)

    @property
    def film(self) -> Film | None:
        return self._film

    @property
    def now(self) -> Place:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def begin(self) -> None:
        """Tell where a kiosk begins. To be called once, as early as possible: the film need not wait for the window."""
        self._tell()

    def go(self, action: Action) -> None:
        """To another screen. To watch, call watch; without a film nothing leads anywhere."""
        if self._film and action is not Action.WATCH:
            self._arrive(self._now.go(action))

    def open(self, ref: Ref) -> None:
        """To where an address leads. A quote leads nowhere: see Library.owner."""
        if self._film:
            self._arrive(self._now.open(ref, self._director.now.position))

    def turn(self, ref: Ref) -> None:
        """To another card of the same kind, in place of the open one."""
        self._arrive(self._now.turn(ref))

    def back(self) -> None:
        """Who comes back to the film goes on with it where they left it, whatever was heard meanwhile."""
        place = self._now.back()
        if self._film is None or place is self._now:
            return
        if place.screen is Screen.FILM:
            self._resume(self._film, place)
        self._arrive(place)
        self._follow(self._director.now)

    @property
    def left(self) -> Millis | None:
        """Where the film would go on that this visit has left, None where it has not."""
        return self._director.left(self._film) if self._film else None

    def press(self, at: Millis) -> None:
        """A finger is on what would play the film from a place: have it ready."""
        if self._film and self._now.go(Action.WATCH).screen is Screen.FILM:
            self._director.cue(self._film, at)

    def watch(self, at: Millis = Millis(0)) -> None:
        """Play the film from a place, for a visitor."""
        self._show(self._now.watch(), at)

    def hear(self, stretch: Stretch) -> None:
        """Play a stretch of the film; at its end the last picture stays, and the visitor chooses how to go on."""
        self._show(self._now.watch(stretch), stretch.start)

    def _show(self, place: Place, at: Millis) -> None:
        """The film, from the screen that a visitor is on."""
        film = self._film
        if film and place.screen is Screen.FILM and self.may_play(at, lambda: self._show(place, at)):
            self._director.play_list(Playlist((_item(film, place.stretch),)), at=at)
            self._arrive(place)
            self._follow(self._director.now)

    def _resume(self, film: Film, place: Place) -> None:
        """On air may be what was heard meanwhile."""
        on_air, item = self._director.now, _item(film, place.stretch)
        if (on_air.item, on_air.position) == (item, place.left) and not on_air.ended:
            self._director.pause(False)
        else:
            self._director.play_list(Playlist((item,)), at=place.left)

    def _arrive(self, place: Place) -> None:
        if place == self._now:
            return
        self.before_arriving()
        left, self._now = self._now, place
        if left.screen is Screen.FILM and place.screen is not Screen.FILM:
            self._director.leave()
        elif left.screen is Screen.ATTRACT:
            self._director.pause()
        if place.screen is Screen.ATTRACT:
            self._director.forget()
        self._tell()

    def _tell(self) -> None:
        for subscriber in self._subscribers:
            subscriber(self._now)

    def _follow(self, on_air: OnAir) -> None:
        # Only as it happens: whoever leaves the fault screen is not sent back for the same fault; but wants the film.
        fresh, self._fault = on_air.fault != self._fault, on_air.fault
        if on_air.fault and (fresh or (on_air.ended and self._now.screen is Screen.FILM)):
            self._arrive(self._now.go(Action.FAIL))
            self._loop.after(_FAULT_RESTS, self._try_again)
        elif fresh and self._now.screen is Screen.FAULT:
            # It plays after all.
            self._arrive(self._now.go(Action.REST))
        elif self._now.screen is Screen.FILM:
            self._follow_film(on_air)

    def _follow_film(self, on_air: OnAir) -> None:
        if on_air.ended:
            self._arrive(self._now.go(Action.HEAR_OUT if on_air.stretch else Action.END))
        elif self._now.stretch and on_air.stretch is None:
            # The visitor has sought a place beyond it, and watches on from there.
            self._arrive(self._now.watch())

    def _try_again(self) -> None:
        """Nobody may be there to touch it. What was wrong may have passed; if not, the fault is back in seconds."""
        if self._now.screen is Screen.FAULT:
            self._arrive(self._now.go(Action.REST))


def _item(film: Film, stretch: Stretch | None) -> Item:
    return Item(film, stretch.start, stretch.end, loose=True) if stretch else Item(film)
