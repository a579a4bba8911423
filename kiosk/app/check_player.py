# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays what staff look at and listen to before the doors open, beside what is on air."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.ports.engine import Died, Ended, Engine, EngineEvent, EngineFactory, Failed, Shown
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis

Failure = Callable[[str], None]
"""Told why no more pictures come, as a code."""


class CheckPlayer:
    """An engine of its own, of the same make as that on air, with its pictures on a screen of their own.

    So nothing of the visit is changed by it, and nothing comes into the playback log. What is heard on air is held
    meanwhile, and goes on where it was; the attract loop, which is silent, goes on all the time.

    clip: see kiosk.domain.check_clip. film: that of the kiosk, None where it has none.
    """

    def __init__(self, factory: EngineFactory, director: Director, clip: Film, film: Film | None) -> None:
        self._factory = factory
        self._director = director
        self._clip = clip
        self.film = film
        self._engine: Engine | None = None
        self._held: OnAir | None = None

    def play_clip(self, at: Millis, failed: Failure) -> None:
        """From a place on; from another one, where it plays already."""
        if self._engine:
            self._engine.seek(at)
        else:
            self._play(self._clip, at, lambda _: None, failed)

    def play_film(self, film: Film, pictures: Callable[[int], None], failed: Failure) -> None:
        """From its beginning. pictures: told with each fresh one how many came so far."""
        self.rest()
        self._play(film, Millis(0), pictures, failed)

    def rest(self) -> None:
        """Nothing of it is seen or heard any more."""
        engine, self._engine = self._engine, None
        if engine:
            # Its sound fades, as that of a take does.
            engine.leave()

    def close(self) -> None:
        """What was held goes on, too. Again, it does nothing."""
        self.rest()
        held, self._held = self._held, None
        now = self._director.now
        # What somebody put on air meanwhile stays as it is.
        if held and now.item is held.item and not now.ended:
            self._director.pause(False)

    def _play(self, film: Film, at: Millis, pictures: Callable[[int], None], failed: Failure) -> None:
        self._hold()
        count = 0

        def hear(event: EngineEvent) -> None:
            nonlocal count
            match event:
                case Shown():
                    count += 1
                    pictures(count)
                case Died(reason):
                    self._fail(reason, failed)
                case Failed(_, code):
                    self._fail(code, failed)
                case Ended():
                    self._fail("film.early_end", failed)

        try:
            self._engine = self._factory.spawn(hear)
        except KioskError as error:
            failed(error.code)
            return
        # As loud as a visit begins, in the language of this one.
        loud = replace(self._director.now.hearing, volume=self._director.sound.limits.usual().volume, muted=False)
        self._engine.open(OnAir(hearing=loud).opening(Item(film), at))

    def _fail(self, code: str, failed: Failure) -> None:
        engine, self._engine = self._engine, None
        if engine:
            engine.close()
        failed(code)

    def _hold(self) -> None:
        now = self._director.now
        if now.playing and not now.attract and self._held is None:
            self._held = now
            self._director.pause()
