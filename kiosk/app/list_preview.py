# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays what staff put into a playlist, small and beside what is on air."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.app.director import Director
from kiosk.app.ports.engine import Died, Ended, Engine, EngineEvent, EngineFactory, Failed, Opening, Shown, Sound
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.repertoire import CardStep, FilmStep, Resolved, Step
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.loudness import level_of
from kiosk.domain.playlist import Item
from kiosk.domain.values import LocalText, Millis


@dataclass(frozen=True, slots=True)
class Previewed:
    """number: which item of the list, None where a film is looked through, or nothing is shown. title: of the item.

    item: what of a film is shown, None for a card, and then card says which. at: the place in that film. playing: it
    goes on. sound: it is heard. pictured: there is a picture of it. fault: a code why no more comes, or "".
    """

    number: int | None = None
    title: LocalText | None = None
    item: Item | None = None
    card: CardStep | None = None
    at: Millis = Millis(0)
    playing: bool = False
    sound: bool = False
    pictured: bool = False
    fault: str = ""

    @property
    def on(self) -> bool:
        """Something is shown."""
        return self.item is not None or self.card is not None


Subscriber = Callable[[Previewed], None]


class ListPreview:
    """An engine of its own, of the same make as that on air, with its pictures on a screen of their own.

    Silent until somebody wants to hear it; nothing of it comes into the playback log. director: says how loud.
    """

    def __init__(self, factory: EngineFactory, director: Director, loop: Loop) -> None:
        self._factory = factory
        self._director = director
        self._loop = loop
        self._engine: Engine | None = None
        self._steps: tuple[tuple[int, Resolved, Step], ...] = ()
        self._step = 0
        self._now = Previewed()
        self._wait: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> Previewed:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def play(self, items: Sequence[Resolved | None], number: int) -> None:
        """The list from this item on, once. What cannot be played is left out."""
        self._steps = tuple((at, one, step) for at, one in enumerate(items) if one for step in one.steps)
        self._begin(sum(at < number for at, _, _ in self._steps))

    def look_through(self, film: Film, at: Millis) -> None:
        """All of a film, from a place on."""
        step = FilmStep(Item(film))
        self._steps = ()
        self._show_film(None, film.title, step.item, step.item.within(at))

    def pause(self, paused: bool) -> None:
        """A card that goes on stays once more as long as it does."""
        if not self._now.on:
            return
        self._publish(playing=not paused)
        if self._now.card:
            self._wait()
            if not paused:
                self._await(self._now.card)
        elif self._engine:
            self._engine.pause(paused)

    def skip(self, by: int) -> None:
        """So many thousandths of a second on, or back, within the item."""
        item = self._now.item
        if item and self._engine:
            at = item.within(self._now.at + by)
            self._engine.seek(at)
            self._publish(at=at)

    def turn(self, by: int) -> None:
        """To a later item of the list, or an earlier one."""
        number = self._now.number
        if number is None:
            return
        wanted = sorted({at for at, _, _ in self._steps})
        place = wanted.index(number) + by
        if 0 <= place < len(wanted):
            self._begin(next(n for n, (at, _, _) in enumerate(self._steps) if at == wanted[place]))

    def hear(self, wanted: bool) -> None:
        self._publish(sound=wanted)
        if self._engine and self._now.item:
            self._engine.set_sound(self._sound(self._now.item))

    def rest(self) -> None:
        """Nothing of it is seen or heard any more; what is played next is silent again."""
        self._wait()
        engine, self._engine = self._engine, None
        if engine:
            # Its sound fades, as that of a take does.
            engine.leave()
        self._steps = ()
        self._publish(Previewed())

    def _begin(self, step: int) -> None:
        self._wait()
        self._step = step
        if step >= len(self._steps):
            self.rest()
            return
        number, resolved, what = self._steps[step]
        if isinstance(what, FilmStep):
            self._show_film(number, resolved.title, what.item, what.item.start)
        else:
            if self._engine:
                self._engine.pause(True)
            shown = Previewed(number, resolved.title, card=what, playing=True, sound=self._now.sound)
            self._publish(shown)
            self._await(what)

    def _await(self, card: CardStep) -> None:
        self._wait = self._loop.after(card.stays, lambda: self._begin(self._step + 1))

    def _show_film(self, number: int | None, title: LocalText, item: Item, at: Millis) -> None:
        self._wait()
        before = self._now.item
        same = self._now.pictured and before is not None and before.film is item.film
        shown = Previewed(number, title, item, at=at, playing=True, sound=self._now.sound, pictured=same)
        try:
            self._engine = self._engine or self._spawn()
        except KioskError as error:
            self._publish(Previewed(fault=error.code))
            return
        self._publish(shown)
        self._engine.open(Opening(item.film.media, at, self._sound(item)))

    def _spawn(self) -> Engine:
        def hear(event: EngineEvent) -> None:
            if self._engine is not engine:
                return
            match event:
                case Shown(position=position):
                    self._see(position)
                case Ended():
                    self._begin(self._step + 1)
                case Died(reason):
                    self._fail(reason)
                case Failed(code=code):
                    self._fail(code)

        engine = self._factory.spawn(hear)
        return engine

    def _see(self, at: Millis) -> None:
        item = self._now.item
        if item is None:
            return
        # The picture that would be the first beyond its end.
        if item.end is not None and at >= item.end and self._now.playing:
            self._begin(self._step + 1)
        else:
            self._publish(at=at, pictured=True)

    def _sound(self, item: Item) -> Sound:
        tracks = item.film.media.sound
        hearing = self._director.now.hearing
        index = hearing.track_of(tracks)
        loudness = None if index is None else tracks[index].loudness
        volume = self._director.sound.limits.usual().volume if self._now.sound else 0
        return Sound(volume, index, level_of(loudness, item.gain))

    def _fail(self, code: str) -> None:
        engine, self._engine = self._engine, None
        if engine:
            engine.close()
        self._publish(Previewed(fault=code))

    def _publish(self, previewed: Previewed | None = None, **changes: object) -> None:
        now = previewed or replace(self._now, **changes)  # type: ignore[arg-type]
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)
