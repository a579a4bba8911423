# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The director: what is on air, and where in it."""

import logging
from collections.abc import Callable
from dataclasses import replace

from kiosk.app.cueing import Cueing
from kiosk.app.cut import Cut
from kiosk.app.engines import Engines
from kiosk.app.left_places import LeftPlaces
from kiosk.app.logbook import Logbook
from kiosk.app.lost_pictures import LostPictures
from kiosk.app.on_air import OnAir
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
from kiosk.domain.played import Reason
from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.strikes import fault_of
from kiosk.domain.values import Language, Millis

_log = logging.getLogger(__name__)
_FUTILE = 4
"""So many engines in a row without one picture, and not by the fault of a file, are a fault of the machine."""

Subscriber = Callable[[OnAir], None]


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
        self._subscribers: list[Subscriber] = []
        self._now = OnAir(hearing=self.sound.now)
        self._queue = Queue(given_up)
        self._cueing = Cueing(self._engines, self._queue, loop, self._opening)
        self._relay = Relay(self._engines, self._cueing)
        self._left, self._lost = LeftPlaces(), LostPictures()
        self._futile = 0
        self._cut = Cut(loop, self._finish)

    @property
    def now(self) -> OnAir:
        return self._now

    @property
    def replaced(self) -> int:
        """How many engines had to be replaced while on air."""
        return self._engines.replaced

    @property
    def engine(self) -> Engine | None:
        """The one on air."""
        return self._engines.on_air

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def log_to(self, log: PlaybackLog) -> None:
        self._logbook.log = log

    def prepare(self) -> None:
        """Start an engine before it is needed."""
        self._engines.prepare()

    def play(self, film: Film, at: Millis = Millis(0), *, attract: bool = False) -> None:
        """Put the film on air from a place. In the attract loop it is silent and begins again at its end."""
        self.play_list(Playlist((Item(film),), loop=attract), at=at, attract=attract)

    def play_list(self, playlist: Playlist, index: int = 0, *, at: Millis | None = None, attract: bool = False) -> None:
        """Put a list on air, from one of its items on. at: where in that, None for its start.

        An item that cannot be played is skipped. If none can, that is a fault, and nothing is on air.
        """
        self._close_entry(Reason.LEFT)
        self._set(attract=attract)
        if self._queue.start(playlist, index):
            self._put_on_air(self._entered(at if self._queue.index == index else None))
        else:
            item = playlist.items[index]
            self._rest()
            self._publish(film=item.film, item=item, playing=False, ended=True, fault="film.broken")

    def interlude(self, film: Film, start: Millis, end: Millis) -> None:
        """Play a stretch, and then go on at the second where the item on air is now, and with what follows it."""
        rest = () if self._now.ended else self._queue.rest(self._now.position)
        self.play_list(Playlist((Item(film, start, end), *rest)))

    def renew_engines(self) -> None:
        """The machine has something now, as a sound device, that no engine finds but a fresh one."""
        self._engines.renew()

    def cue(self, film: Film, at: Millis) -> None:
        """A finger is on something that would play this: have it ready when it is lifted."""
        self._cueing.press(film, at)

    def pause(self, paused: bool = True) -> None:
        if self._now.film is None or self._now.playing is not paused:
            return
        if self._now.ended:
            self._put_on_air(self._entered())
            return
        self._publish(playing=not paused)
        self._engines.expect(playing=not paused)
        self._cut.cancel()
        if self._engines.on_air:
            self._engines.on_air.pause(paused)

    def seek(self, to: Millis) -> None:
        """Go on from another place; playing or paused as before, but playing where the item had ended."""
        if (item := self._queue.reach(to)) is None:
            return
        if self._now.ended:
            self._put_on_air(self._entered(to))
            return
        self._queue.forgive()
        self._cut.cancel()
        self._publish(item=item, position=item.within(to))
        self._engines.seek(self._here())
        self._cueing.turns(self._now.position)

    def set_captions(self, language: Language | None) -> None:
        """Captions in a language, or none. A language the film has no captions in shows none."""
        if language == self._now.captions:
            return  # and what a finger has had cued stays cued
        self._publish(captions=language)
        if self._engines.on_air:
            self._engines.on_air.set_captions(self._now.caption_track(self._now.film))
        self._cueing.turns(self._now.position)

    def leave(self) -> None:
        """The visitor turns to something else: hold the picture, and remember the place."""
        self._left.note(self._now)
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
        self._publish(film=None, item=None, position=Millis(0), playing=False, ended=False, attract=False)

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
        self._tell()

    def _entered(self, at: int | None = None) -> Opening:
        """Of the item, which is what is playing from now on, as nobody has been told yet. at: None for its start."""
        item = self._queue.item
        assert item is not None  # noqa: S101 - callers have checked
        self._cut.cancel()
        self._set(
            film=item.film,
            item=item,
            index=self._queue.index,
            position=item.start if at is None else item.within(at),
            playing=True,
            ended=False,
            fault=None,
        )
        self._cueing.enters(self._now.position, watched=not self._now.attract)
        self._logbook.begin(item.film.slug, attract=self._now.attract, lost=self._now.lost, engines=self.replaced)
        return self._here()

    def _hear(self, event: EngineEvent) -> None:
        match event:
            case Shown(_, position):
                self._shows(position)
            case Alive(lost):
                if (total := self._lost.count(lost)) != self._now.lost:
                    self._publish(lost=total)
            case Ended():
                if self._now.is_through:
                    self._finish()
                else:
                    self._engines.replace("film.early_end")

    def _shows(self, position: Millis) -> None:
        item = self._queue.item
        self._futile = 0
        self._logbook.shows(position)
        self._publish(position=position, fault=None)
        if item is None:
            return
        if self._now.playing:
            self._cut.shows(item, position, stays=self._queue.following() is None)
        self._cueing.shows(position)
        self._relay.shows(self._now)

    def _go_on(self, reason: str) -> Opening | None:
        """Where to go on when an engine is gone; None when there is nothing to go on with."""
        film = self._now.film
        if film is None or self._now.ended:
            return None
        if self._now.playing and self._now.ends_with(reason):
            opening = self._next()
            self._tell()
            return opening
        fault = fault_of(reason)
        self._futile += fault is None
        if self._futile >= _FUTILE:
            self._publish(fault="engine.unstartable")
        if fault and self._queue.fails(self._now.position):
            _log.error("%s is given up at %d ms: %s", film.slug, self._now.position, reason)
            self._close_entry(Reason.FAILED, fault)
            opening = self._next(fault)
            self._tell()
            return opening
        return self._here()

    def _finish(self) -> None:
        if opening := self._next():
            self._engines.open(opening)
        self._tell()

    def _next(self, fault: str | None = None) -> Opening | None:
        """On to the next item that may be played, or to the end, untold. fault: why this one is given up."""
        self._close_entry(Reason.ENDED)
        if not self._queue.advance(away=fault is not None):
            self._cut.cancel()
            self._set(playing=False, ended=True, fault=fault)
            self._engines.expect(playing=False)
            if self._engines.on_air:
                self._engines.on_air.pause(paused=True)
            return None
        return self._entered()

    def _hears(self, hearing: Hearing) -> None:
        before = self._now.sound(self._now.film)
        self._publish(hearing=hearing)
        sound = self._now.sound(self._now.film)
        if self._engines.on_air and sound != before:
            self._engines.on_air.set_sound(sound)
        if sound.track != before.track:
            self._cueing.turns(self._now.position)

    def _close_entry(self, reason: Reason, fault: str = "") -> None:
        self._logbook.close(reason, lost=self._now.lost, engines=self.replaced, fault=fault)

    def _here(self) -> Opening:
        assert self._now.film is not None  # noqa: S101 - callers have checked
        return self._opening(self._now.film, self._now.position)

    def _opening(self, film: Film, at: Millis) -> Opening:
        return self._now.opening(film, at)

    def _publish(self, **changes: object) -> None:
        self._set(**changes)
        self._tell()

    def _set(self, **changes: object) -> None:
        self._now = replace(self._now, **changes)  # type: ignore[arg-type]

    def _tell(self) -> None:
        for subscriber in self._subscribers:
            subscriber(self._now)
