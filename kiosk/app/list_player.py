# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays what is put on in place of the attract loop: films without a gap, and cards between them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.attraction import Attraction, Time
from kiosk.app.director import Director
from kiosk.app.list_run import ListRun, Spot
from kiosk.app.on_air import OnAir
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.repertoire import CardStep, FilmStep, ListPlay, Resolved
from kiosk.domain.cards import Kind
from kiosk.domain.film import Film
from kiosk.domain.played import Occasion
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.playlists import ListItem
from kiosk.domain.values import Millis

_BROKEN = Millis(5000)
"""Until something else is tried than a film that cannot be played."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """See Attract.put_on."""

    play: ListPlay | None = None
    at: Time | None = None
    room: Time = lambda: None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class _Showing:
    """A step on the screen. item: what the director plays, None of a card. start: the place it was begun at."""

    run: ListRun
    spot: Spot
    item: Item | None = None
    start: Millis = Millis(0)

    @property
    def resolved(self) -> Resolved:
        return self.run.item(self.spot)


class ListPlayer:
    """Has the screen from begin, which is called when what was shown is over, until it calls over or leave is called.

    film: the one in use. publish: told of what is to be seen. over: called when nothing of the list can be played now.
    """

    def __init__(
        self,
        director: Director,
        loop: Loop,
        film: Film | None,
        publish: Callable[[Attraction], None],
        over: Callable[[], None],
    ) -> None:
        self._director = director
        self._loop = loop
        self._film = film
        self._publish = publish
        self._over = over
        self._wish = _Wish()
        self._shows_film = True
        self._wanted: ListRun | None = None
        self._now: _Showing | None = None
        self._ahead: _Showing | None = None
        self._covered = False
        self._failures = 0
        self._through = False
        self._left: tuple[int, ListItem, Spot] | None = None
        self._wait: Cancel = lambda: None

    @property
    def plays(self) -> bool:
        """Whether it has the screen."""
        return self._now is not None

    @property
    def waits(self) -> bool:
        """Whether there is a list that could go on later."""
        return self._wanted is not None and not self._through and not self._is_exhausted

    @property
    def is_as_wished(self) -> bool:
        return self._wanted is (self._now.run if self._now else None)

    def allow(self, *, film: bool) -> None:
        """Whether the attract loop may show anything of a film."""
        if film is not self._shows_film:
            self._shows_film = film
            self._renew()

    def wish(self, play: ListPlay | None, at: Time | None, room: Time, seed: int) -> None:
        """See Attract.put_on. What is shown goes on to its end, unless the list says now that it may not be shown."""
        before, self._wish = self._wish, _Wish(play, at, room, seed)
        if (before.play, before.seed) != (play, seed):
            self._renew()
        elif self._now:
            self._plan()

    def arrive(self) -> bool:
        """As begin, after a visit: what is on the screen is not to be seen any more."""
        self._failures = 0
        return self.begin(covered=self._director.now.film is not None)

    def begin(self, *, covered: bool) -> bool:
        """Whether something of a list can be played now; then it is. covered: no picture may be seen before its own."""
        self._covered = covered
        showing = self._following(Millis(0)) if self.waits else None
        if showing:
            self._put_on(showing)
        elif self._wanted and self._beginning(self._wanted, 0) is None:
            # By now it would be over, and does not begin again.
            self._through = True
        return showing is not None

    def leave(self) -> None:
        """Somebody came, or something else is to be shown at once."""
        self._wait()
        if self._now:
            self._remember(self._now.run, self._now.spot)
            self._now = self._ahead = None

    def bears(self, on_air: OnAir) -> bool:
        """Whether a fault of what is on air is only that of an item: the film in use is more than that."""
        ours = self._now is not None and self._now.item is not None and on_air.item is self._now.item
        return ours and on_air.ended and on_air.film is not self._film

    def follow(self, on_air: OnAir) -> None:
        """Told of all that is on air."""
        ahead, now = self._ahead, self._now
        if ahead and on_air.item is ahead.item:
            self._now = ahead
            self._tell()
            self._plan()
        elif now is None or now.item is None or on_air.item is not now.item:
            return
        elif on_air.ended:
            self._end(now, broken=on_air.fault is not None)
        elif on_air.position > now.start and (self._covered or self._failures):
            self._covered, self._failures = False, 0
            self._tell()

    @property
    def _is_exhausted(self) -> bool:
        """Nothing of the list could be played."""
        return self._wanted is not None and self._failures >= self._wanted.count

    def _renew(self) -> None:
        """Another list is wished for, or the same one was changed."""
        play, now = self._wish.play, self._now
        run = ListRun(play, film=self._shows_film, seed=self._wish.seed) if play else None
        self._wanted = run if run and run.count else None
        self._failures, self._through = 0, False
        if now is None:
            return
        if play is None or play.playlist.key != now.run.key:
            self._plan()
        elif run and (spot := run.kept(now.resolved.item, now.run.step(now.spot), now.spot)):
            self._now = replace(now, run=run, spot=spot)
            self._plan()
        else:
            # It may not be shown any more.
            self._ahead = None
            self._director.pause()
            self._go_on()

    def _following(self, after: int) -> _Showing | None:
        """What comes when so many milliseconds have passed, which what is shown then takes; None where nothing can."""
        run, now, room = self._wanted, self._now, self._wish.room()
        if run is None:
            return None
        left = None if room is None else room - after
        if now and run is now.run:
            spot = run.after(now.spot)
            if spot and spot.is_of(now.spot):
                return _Showing(run, spot)
        elif now and run.key == now.run.key:
            spot = run.following(now.resolved.item, now.spot)
        else:
            spot = self._beginning(run, after)
        fitting = run.fitting(spot, left)
        return _Showing(run, fitting) if fitting else None

    def _beginning(self, run: ListRun, after: int) -> Spot | None:
        place = self._wish.at() if self._wish.at else None
        if place is not None:
            return run.at(Millis(place + after))
        if self._left and self._left[0] == run.key:
            return run.again(*self._left[1:])
        return Spot()

    def _put_on(self, showing: _Showing) -> None:
        self._wait()
        run, spot = showing.run, showing.spot
        step = run.step(spot)
        if isinstance(step, CardStep):
            self._now, self._ahead, self._covered = showing, None, True
            self._director.pause()
            self._tell()
            self._wait = self._loop.after(Millis(step.stays - spot.into), self._go_on)
            return
        # Told apart from what is played before and after it, which may be the same.
        item = replace(step.item)
        self._now, self._ahead = replace(showing, item=item, start=Millis(item.start + spot.into)), None
        self._tell()
        occasion = Occasion.NONE if run.silent else Occasion.LIST
        self._director.play_list(Playlist((item,)), at=self._now.start, attract=run.silent, occasion=occasion)
        self._plan()

    def _plan(self) -> None:
        """Tell the director what it goes on with by itself, if that is a film."""
        self._ahead = None
        now, following = self._now, self._following(self._rest())
        if now is None or now.item is None:
            return
        step = following.run.step(following.spot) if following else None
        alike = following is not None and following.run.silent is now.run.silent and not following.spot.into
        if following and alike and isinstance(step, FilmStep):
            item = replace(step.item)
            self._ahead = replace(following, item=item, start=item.start)
            self._director.then(item)
        else:
            self._director.then()

    def _rest(self) -> int:
        """Milliseconds that the item shown still takes."""
        now = self._now
        if now is None:
            return 0
        played = max(0, self._director.now.position - now.start) if self._director.now.item is now.item else 0
        return now.run.left(now.spot) - played

    def _end(self, now: _Showing, *, broken: bool) -> None:
        """Later: the director has yet to bring its engine to rest. Of a film that cannot be played nothing comes."""
        self._now, self._ahead = replace(now, item=None), None
        self._failures += broken
        self._covered = self._covered or broken
        self._tell()
        self._wait = self._loop.after(_BROKEN if broken else Millis(0), self._go_on)

    def _go_on(self) -> None:
        self._wait()
        following = None if self._is_exhausted else self._following(Millis(0))
        if following:
            self._put_on(following)
            return
        now, self._now, self._ahead = self._now, None, None
        if now and now.run is self._wanted:
            after = now.run.after(now.spot)
            self._through = after is None
            self._remember(now.run, after or Spot())
        self._over()

    def _remember(self, run: ListRun, spot: Spot) -> None:
        self._left = run.key, run.item(spot).item, spot

    def _tell(self) -> None:
        now = self._now
        if now is None:
            return
        step, listed = now.run.step(now.spot), not now.run.silent
        if isinstance(step, CardStep):
            quote = step.card if step.card and step.card.kind is Kind.QUOTE else None
            self._publish(Attraction(quote, covered=True, card=step, listed=listed))
        else:
            other = step.item.film is not self._film
            self._publish(Attraction(covered=self._covered, listed=listed, other=other))
