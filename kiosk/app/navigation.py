# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the visit stands, and what that means for the film."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.cards import Ref
from kiosk.domain.film import Film
from kiosk.domain.marks import Stretch
from kiosk.domain.navigation import NO_VISIT, Action, Place, Screen
from kiosk.domain.played import Occasion
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis

Subscriber = Callable[[Place], None]
Gate = Callable[[Millis, Callable[[], None]], bool]
Beginning = Callable[[Film, Millis], Millis | None]
_FAULT_RESTS = Millis(30_000)


@dataclass(frozen=True, slots=True)
class _Screening:
    """at: where it goes on when it was stopped by a fault."""

    item: Item
    at: Millis


class Navigation:
    """Owns the place of the visit, and screenings. The film plays while a visitor watches it; else it waits.

    For what passers-by see: Attract.

    film: what this kiosk shows, or None where it could not be loaded: then there is only the fault screen.
    may_play: asked before a visitor is shown a place of the film, and given what shows it; where it answers no, it may
    call that later. before_arriving: called before each arrival, so that what a screen needs can still be made.
    may_leave: whether a visitor may leave a screening. begins: where one begins that is to begin at a place of the
    film, None where nothing of it may be shown from there on. bears: whether whoever plays what is on air goes on
    without it, so that its fault is not one of the kiosk.
    """

    def __init__(self, director: Director, film: Film | None, loop: Loop) -> None:
        self._director = director
        self._film = film
        self.may_play: Gate = lambda _at, _play: True
        self.before_arriving: Callable[[], None] = lambda: None
        self.may_leave: Callable[[], bool] = lambda: False
        self.begins: Beginning = lambda _film, at: at
        self.bears: Callable[[OnAir], bool] = lambda _on_air: False
        self._screening: _Screening | None = None
        self._next_try: Cancel = lambda: None
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

    @property
    def screening(self) -> Film | None:
        """The film of a screening that is on, or goes on after a fault."""
        return self._screening.item.film if self._screening else None

    def go(self, action: Action) -> None:
        """To another screen. To watch, call watch; for a screening, screen. Without a film nothing leads anywhere."""
        stays = self._now.screen is Screen.SCREENING and action is Action.WAKE and not self.may_leave()
        if self._film and action not in {Action.WATCH, Action.SCREEN} and not stays:
            self._arrive(self._now.go(action))

    def screen(self, film: Film, at: Millis = Millis(0)) -> None:
        """A screening of all of a film, from a place on, whoever does what: a visit is over. Then the attract loop."""
        begin = self.begins(film, at)
        if self._film is None or begin is None:
            return
        item = Item(film)
        self._screening = _Screening(item, begin)
        self._arrive(self._now.go(Action.SCREEN))
        if self._now.screen is Screen.SCREENING:
            self._director.play_list(Playlist((item,)), at=begin, occasion=Occasion.SCREENING)

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
        elif left.screen in NO_VISIT:
            self._director.pause()
        if place.screen in NO_VISIT:
            self._director.forget()
        if place.screen not in {Screen.SCREENING, Screen.FAULT}:
            self._screening = None
        self._tell()

    def _tell(self) -> None:
        for subscriber in self._subscribers:
            subscriber(self._now)

    def _follow(self, on_air: OnAir) -> None:
        # Only as it happens: whoever leaves the fault screen is not sent back for the same fault; but wants the film.
        fresh, self._fault = on_air.fault != self._fault, on_air.fault
        wanted = self._now.screen in {Screen.FILM, Screen.SCREENING}
        if on_air.fault and (fresh or (on_air.ended and wanted)) and not self.bears(on_air):
            self._fail(on_air)
        elif fresh and self._now.screen is Screen.FAULT:
            self._recover()
        elif self._now.screen is Screen.FILM:
            self._follow_film(on_air)
        elif self._screening and on_air.item is self._screening.item and on_air.ended:
            # Later: the director has yet to bring its engine to rest.
            self._loop.after(Millis(0), self._end_screening)

    def _recover(self) -> None:
        """It plays after all."""
        if self._screening:
            # Paused since the fault, and later: the director is telling of it.
            self._try_again_in(Millis(0))
        else:
            self._arrive(self._now.go(Action.REST))

    def _fail(self, on_air: OnAir) -> None:
        if self._screening and on_air.item is self._screening.item:
            self._screening = replace(self._screening, at=on_air.position)
        self._arrive(self._now.go(Action.FAIL))
        self._try_again_in(_FAULT_RESTS)

    def _end_screening(self) -> None:
        if self._screening and self._now.screen is Screen.SCREENING and self._director.now.ended:
            self._arrive(self._now.go(Action.REST))

    def _follow_film(self, on_air: OnAir) -> None:
        if on_air.ended:
            self._arrive(self._now.go(Action.HEAR_OUT if on_air.stretch else Action.END))
        elif self._now.stretch and on_air.stretch is None:
            # The visitor has sought a place beyond it, and watches on from there.
            self._arrive(self._now.watch())

    def _try_again_in(self, delay: Millis) -> None:
        self._next_try()
        self._next_try = self._loop.after(delay, self._try_again)

    def _try_again(self) -> None:
        """Nobody may be there to touch it. What was wrong may have passed; if not, the fault is back in seconds."""
        if self._now.screen is not Screen.FAULT:
            return
        waits = self._screening
        if waits and self.begins(waits.item.film, waits.at) is not None:
            self.screen(waits.item.film, waits.at)
        else:
            self._arrive(self._now.go(Action.REST))


def _item(film: Film, stretch: Stretch | None) -> Item:
    return Item(film, stretch.start, stretch.end, loose=True) if stretch else Item(film)
