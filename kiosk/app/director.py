# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The director: what is on air, and where in it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.engines import Engines
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.engine import Alive, Ended, EngineEvent, EngineFactory, Opening, Shown, Sound
from kiosk.app.ports.loop import Loop
from kiosk.domain.film import Chapter, Film, Track
from kiosk.domain.liveness import Deadlines
from kiosk.domain.values import Language, Millis

_log = logging.getLogger(__name__)
_WHOLE = 0.95
"""A film that played this part of its length has ended; one that stops before is at fault."""
_SAME_PLACE = Millis(2000)
_STRIKES = 2
_FUTILE = 4
"""So many engines in a row without one picture are a fault of the machine, to be told; tries go on."""
_LAST_MOMENT = Millis(1000)
_FILM_FAULTS = {
    "film.early_end": "film.broken",
    "engine.opening": "film.broken",
    "engine.standing": "film.broken",
    "film.missing": "film.missing",
    "film.shape": "film.broken",
}
"""What counts against the film when it happens twice at one place. Whatever else ends an engine is not its doing."""


@dataclass(frozen=True, slots=True)
class OnAir:
    """What the director knows at one moment.

    playing: moving, or meant to be. fault: a code why the film had to be given up, or None.
    lost: pictures that came too late to be shown, since the kiosk was started.
    """

    film: Film | None = None
    position: Millis = Millis(0)
    playing: bool = False
    ended: bool = False
    attract: bool = False
    volume: int = 70
    captions: Language | None = None
    fault: str | None = None
    lost: int = 0

    @property
    def chapter(self) -> Chapter | None:
        return self.film.chapter_at(self.position) if self.film else None


Subscriber = Callable[[OnAir], None]


class Director:
    """Owns what is on air. Verbs act at once; what became of them is in the snapshot that subscribers get."""

    def __init__(self, factory: EngineFactory, clock: Clock, loop: Loop, deadlines: Deadlines = Deadlines()) -> None:
        self._engines = Engines(factory, clock, loop, self._hear, self._go_on, deadlines)
        self._subscribers: list[Subscriber] = []
        self._now = OnAir()
        self._failed_at: list[Millis] = []
        self._lost = self._lost_before = 0

    @property
    def now(self) -> OnAir:
        return self._now

    @property
    def replaced(self) -> int:
        """How many engines had to be replaced while on air."""
        return self._engines.replaced

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def prepare(self) -> None:
        """Start an engine before it is needed."""
        self._engines.prepare()

    def play(self, film: Film, at: Millis = Millis(0), *, attract: bool = False) -> None:
        """Put the film on air from a place. In the attract loop it is silent and begins again at its end."""
        self._failed_at.clear()
        self._publish(
            film=film, position=self._within(film, at), playing=True, ended=False, attract=attract, fault=None
        )
        self._engines.open(self._opening())

    def pause(self, paused: bool = True) -> None:
        if self._now.film is None or self._now.playing is not paused:
            return
        if self._now.ended:
            self.play(self._now.film)
            return
        self._publish(playing=not paused)
        self._engines.expect(playing=not paused)
        if self._engines.on_air:
            self._engines.on_air.pause(paused)

    def seek(self, to: Millis) -> None:
        """Go on from another place; playing or paused as before, but playing where the film had ended."""
        film = self._now.film
        if film is None:
            return
        if self._now.ended:
            self.play(film, to)
            return
        self._failed_at.clear()
        self._publish(position=self._within(film, to))
        self._engines.expect(playing=self._now.playing)
        if self._engines.on_air:
            self._engines.on_air.seek(self._now.position)

    def skip(self, by: int) -> None:
        """Go by so many milliseconds, back where negative."""
        self.seek(Millis(self._now.position + by))

    def set_volume(self, volume: int) -> None:
        """volume: 0 to 100; what lies outside is brought inside."""
        self._publish(volume=max(0, min(100, volume)))
        if self._engines.on_air:
            self._engines.on_air.set_sound(self._sound())

    def set_captions(self, language: Language | None) -> None:
        """Captions in a language, or none. A language the film has no captions in shows none."""
        self._publish(captions=language)
        if self._engines.on_air:
            self._engines.on_air.set_captions(self._caption_track())

    def stop(self) -> None:
        """Nothing on air; the screen keeps the last picture."""
        self._engines.stop()
        self._publish(film=None, position=Millis(0), playing=False, ended=False, attract=False)

    def close(self) -> None:
        self._engines.close()

    def _hear(self, event: EngineEvent) -> None:
        match event:
            case Shown(_, position):
                self._publish(position=position, fault=None)
            case Alive(lost):
                self._count_lost(lost)
            case Ended():
                if self._is_through():
                    self._finish()
                else:
                    self._engines.replace("film.early_end")
            case _:
                pass

    def _go_on(self, reason: str) -> Opening | None:
        """Where to go on when an engine is gone; None when there is nothing to go on with."""
        film = self._now.film
        if film is None or self._now.ended:
            return None
        if self._now.playing and self._was_the_end(film, reason):
            self._finish()
            return None
        if self._engines.futile >= _FUTILE:
            self._publish(fault="engine.unstartable")
        self._failed_at = [at for at in self._failed_at if abs(at - self._now.position) <= _SAME_PLACE]
        if reason in _FILM_FAULTS:
            self._failed_at.append(self._now.position)
        if len(self._failed_at) >= _STRIKES:
            _log.error("%s is given up at %d ms: %s", film.slug, self._now.position, reason)
            self._publish(playing=False, ended=True, fault=_FILM_FAULTS[reason])
            return None
        return self._opening()

    def _finish(self) -> None:
        film = self._now.film
        if self._now.attract and film is not None:
            self.play(film, attract=True)
        else:
            self._publish(playing=False, ended=True)
            self._engines.expect(playing=False)

    def _was_the_end(self, film: Film, reason: str) -> bool:
        """Ends that libVLC did not report, or that took the engine along."""
        return (reason in _FILM_FAULTS and self._is_through()) or film.length - self._now.position <= _LAST_MOMENT

    def _count_lost(self, lost: int) -> None:
        """An engine counts from 0 with each open."""
        if lost < self._lost:
            self._lost_before += self._lost
        self._lost = lost
        if self._lost_before + lost != self._now.lost:
            self._publish(lost=self._lost_before + lost)

    def _is_through(self) -> bool:
        film = self._now.film
        return film is not None and self._now.position >= film.length * _WHOLE

    def _opening(self) -> Opening:
        assert self._now.film is not None  # noqa: S101 - callers have checked
        return Opening(self._now.film.media, self._now.position, self._sound(), self._caption_track())

    def _sound(self) -> Sound:
        return Sound(volume=0 if self._now.attract else self._now.volume)

    def _caption_track(self) -> int | None:
        film, language = self._now.film, self._now.captions
        tracks: tuple[Track, ...] = film.media.captions if film else ()
        return next((i for i, track in enumerate(tracks) if language and track.language == language), None)

    @staticmethod
    def _within(film: Film, at: int) -> Millis:
        last = int(film.length - film.media.frame_length)
        return Millis(max(0, min(at, last)))

    def _publish(self, **changes: object) -> None:
        self._now = replace(self._now, **changes)  # type: ignore[arg-type]
        for subscriber in self._subscribers:
            subscriber(self._now)
