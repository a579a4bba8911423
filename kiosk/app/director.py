# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The director: what is on air, and where in it."""

import logging
from collections.abc import Callable

from kiosk.app.cueing import Cueing
from kiosk.app.cut import Cut
from kiosk.app.engines import Engines
from kiosk.app.left_places import LeftPlaces
from kiosk.app.logbook import Logbook
from kiosk.app.lost_pictures import LostPictures
from kiosk.app.on_air import OnAir, Subscriber, Telling
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.engine import Alive, Ended, Engine, EngineEvent, EngineFactory, Opening, Shown
from kiosk.app.ports.loop import Loop
from kiosk.app.ports.playback_log import PlaybackLog
from kiosk.app.queue import Queue
from kiosk.app.relay import Relay
from kiosk.app.sound import SoundDesk
from kiosk.domain.film import Film
from kiosk.domain.hearing import USUAL_LIMITS, Hearing
from kiosk.domain.liveness import Deadlines
from kiosk.domain.played import Occasion, Reason
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.strikes import fault_of
from kiosk.domain.values import Language, Millis

_log = logging.getLogger(__name__)
_FUTILE = 4
"""So many engines in a row without one picture, and not by the fault of a file, are a fault of the machine."""


class Director:
    """Owns what is on air. Verbs act at once; what became of them is in the snapshot that subscribers get.

    sound: what is heard of it. given_up: told of a film that failed too often to be tried again.
    What is wanted next is cued: the next item or chapter, and what a finger has been put on.
    """

    def __init__(
        self,
        factory: EngineFactory,
        clock: Clock,
        loop: Loop,
        deadlines: Deadlines = Deadlines(),
        given_up: Callable[[Film], None] = lambda _: None,
    ) -> None:
        self.sound = SoundDesk(USUAL_LIMITS, self._hears)
        self._engines = Engines(factory, clock, loop, self._hear, self._go_on, deadlines)
        self._logbook = Logbook(clock)
        self._air = Telling(OnAir(hearing=self.sound.now))
        self._queue = Queue(given_up)
        self._cueing = Cueing(self._engines, self._queue, loop, self._opening)
        self._relay = Relay(self._engines, self._cueing)
        self._left, self._lost = LeftPlaces(), LostPictures()
        self._futile = 0
        self._cut = Cut(loop, self._finish)

    @property
    def now(self) -> OnAir:
        return self._air.now

    @property
    def replaced(self) -> int:
        """How many engines had to be replaced while on air."""
        return self._engines.replaced

    @property
    def engine(self) -> Engine | None:
        """The one on air."""
        return self._engines.on_air

    def subscribe(self, subscriber: Subscriber) -> None:
        self._air.subscribe(subscriber)

    def log_to(self, log: PlaybackLog) -> None:
        self._logbook.log = log

    def prepare(self) -> None:
        """Start an engine before it is needed."""
        self._engines.prepare()

    def play(self, film: Film, at: Millis = Millis(0), *, attract: bool = False) -> None:
        """Put the film on air from a place. In the attract loop it is silent and begins again at its end."""
        self.play_list(Playlist((Item(film),), loop=attract), at=at, attract=attract)

    def play_list(
        self,
        playlist: Playlist,
        index: int = 0,
        *,
        at: Millis | None = None,
        attract: bool = False,
        occasion: Occasion = Occasion.NONE,
    ) -> None:
        """Put a list on air, from one of its items on. at: where in that, None for its start.

        An item that cannot be played is skipped. If none can, that is a fault, and nothing is on air.
        """
        self._close_entry(Reason.LEFT)
        self._air.set(attract=attract, occasion=occasion)
        if self._queue.start(playlist, index):
            self._put_on_air(self._entered(at if self._queue.index == index else None))
        else:
            item = playlist.items[index]
            self._rest()
            self._air.publish(film=item.film, item=item, playing=False, ended=True, fault="film.broken")

    def then(self, *items: Item) -> None:
        """These come after the item on air, without a gap, in place of what was to come after it."""
        if not self.now.ended and self._queue.follow_with(items):
            self._cueing.turns(self.now.position)

    def renew_engines(self) -> None:
        """The machine has something now, as a sound device, that no engine finds but a fresh one."""
        self._engines.renew()

    def cue(self, film: Film, at: Millis) -> None:
        """A finger is on something that would play this: have it ready when it is lifted."""
        self._cueing.press(Item(film), at)

    def pause(self, paused: bool = True) -> None:
        if self.now.film is None or self.now.playing is not paused:
            return
        if self.now.ended:
            self._put_on_air(self._entered())
            return
        self._air.publish(playing=not paused)
        self._engines.expect(playing=not paused)
        self._cut.cancel()
        if self._engines.on_air:
            self._engines.on_air.pause(paused)

    def seek(self, to: Millis) -> None:
        """Go on from another place; playing or paused as before, but playing where the item had ended."""
        if (item := self._queue.reach(to)) is None:
            return
        if self.now.ended:
            self._put_on_air(self._entered(to))
            return
        self._queue.forgive()
        self._cut.cancel()
        self._air.publish(item=item, position=item.within(to))
        self._engines.seek(self._here())
        self._cueing.turns(self.now.position)

    def set_captions(self, language: Language | None, *, shown: bool = True) -> None:
        """The language of captions that are pictures; one that the film has none in shows none.

        shown: whether they are, where an item does not say so itself.
        """
        if (language, shown) == (self.now.captions, self.now.captioned):
            return  # and what a finger has had cued stays cued
        self._air.publish(captions=language, captioned=shown)
        if self._engines.on_air:
            self._engines.on_air.set_captions(self.now.caption_track(self.now.item))
        self._cueing.turns(self.now.position)

    def leave(self) -> None:
        """The visitor turns to something else: hold the picture, and remember the place."""
        self._left.note(self.now)
        self.pause()

    def left(self, film: Film) -> Millis | None:
        """Where this visit would go on with a film: a little before it was left. None where it was not."""
        return self._left.resume(film)

    def forget(self) -> None:
        """The visit is over."""
        self._left.forget()
        self.sound.reset()

    def stop(self) -> None:
        """Nothing on air; the screen keeps the last picture."""
        self._close_entry(Reason.STOPPED)
        self._rest()
        self._queue.clear()
        self._air.set(film=None, item=None, position=Millis(0), playing=False, ended=False)
        self._air.publish(attract=False, occasion=Occasion.NONE)

    def close(self) -> None:
        self._close_entry(Reason.STOPPED)
        self._cut.cancel()
        self._cueing.clear()
        self._engines.close()

    def _rest(self) -> None:
        self._engines.stop()
        self._cueing.clear()
        self._cut.cancel()

    def _put_on_air(self, opening: Opening) -> None:
        # A picture that was held comes, and is told of, at once: telling of the item first would double that.
        self._engines.open(opening)
        self._air.tell()

    def _entered(self, at: int | None = None) -> Opening:
        """Of the item, which is what is playing from now on, as nobody has been told yet. at: None for its start."""
        item = self._queue.item
        assert item is not None  # noqa: S101 - callers have checked
        self._cut.cancel()
        self._air.set(
            film=item.film,
            item=item,
            index=self._queue.index,
            position=item.start if at is None else item.within(at),
            playing=True,
            ended=False,
            fault=None,
        )
        self._cueing.enters(self.now.position, watched=not self.now.unattended)
        self._logbook.begin(self.now, engines=self.replaced)
        return self._here()

    def _hear(self, event: EngineEvent) -> None:
        match event:
            case Shown(_, position):
                self._shows(position)
            case Alive(lost):
                if (total := self._lost.count(lost)) != self.now.lost:
                    self._air.publish(lost=total)
            case Ended():
                if self.now.is_through:
                    self._finish()
                else:
                    self._engines.replace("film.early_end")

    def _shows(self, position: Millis) -> None:
        item = self._queue.item
        self._futile = 0
        self._logbook.shows(position)
        self._air.publish(position=position, fault=None)
        if item is None:
            return
        if self.now.playing:
            self._cut.shows(item, position, stays=self._queue.following() is None)
        self._cueing.shows(position)
        self._relay.shows(self.now)

    def _go_on(self, reason: str) -> Opening | None:
        """Where to go on when an engine is gone; None when there is nothing to go on with."""
        film = self.now.film
        if film is None or self.now.ended:
            return None
        if self.now.playing and self.now.ends_with(reason):
            opening = self._next()
            self._air.tell()
            return opening
        fault = fault_of(reason)
        self._futile += fault is None
        if self._futile >= _FUTILE:
            self._air.publish(fault="engine.unstartable")
        if fault and self._queue.fails(self.now.position):
            _log.error("%s is given up at %d ms: %s", film.slug, self.now.position, reason)
            self._close_entry(Reason.FAILED, fault)
            opening = self._next(fault)
            self._air.tell()
            return opening
        return self._here()

    def _finish(self) -> None:
        if opening := self._next():
            self._engines.open(opening)
        self._air.tell()

    def _next(self, fault: str | None = None) -> Opening | None:
        """On to the next item that may be played, or to the end, untold. fault: why this one is given up."""
        self._close_entry(Reason.ENDED)
        if not self._queue.advance(away=fault is not None):
            self._cut.cancel()
            self._air.set(playing=False, ended=True, fault=fault)
            self._engines.expect(playing=False)
            if self._engines.on_air:
                self._engines.on_air.pause(paused=True)
            return None
        return self._entered()

    def _hears(self, hearing: Hearing) -> None:
        before = self.now.sound(self.now.item)
        self._air.publish(hearing=hearing)
        sound = self.now.sound(self.now.item)
        if self._engines.on_air and sound != before:
            self._engines.on_air.set_sound(sound)
        if sound.track != before.track:
            self._cueing.turns(self.now.position)

    def _close_entry(self, reason: Reason, fault: str = "") -> None:
        self._logbook.close(reason, lost=self.now.lost, engines=self.replaced, fault=fault)

    def _here(self) -> Opening:
        assert self.now.item is not None  # noqa: S101 - callers have checked
        return self._opening(self.now.item, self.now.position)

    def _opening(self, item: Item, at: Millis) -> Opening:
        return self.now.opening(item, at)
