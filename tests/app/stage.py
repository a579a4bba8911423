# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A director with everything fake around it."""

from kiosk.app.director import Director
from kiosk.domain.film import Film
from kiosk.domain.played import Played
from kiosk.domain.values import Millis
from tests.fakes.engine import FakeEngine, FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film


class Stage:
    """played: what went into the playback log. given_up: what is not tried again."""

    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.screen = FakeScreen(clock=self.loop)
        self.engines = FakeEngines(self.loop, self.screen)
        self.played: list[Played] = []
        self.given_up: list[Film] = []
        self.director = Director(self.engines, self.loop, self.loop, given_up=self.given_up.append)
        self.director.log_to(self)
        self.film: Film = small_film()

    @property
    def reserve(self) -> FakeEngine:
        """The engine that nothing was asked of."""
        (found,) = [engine for engine in self.engines.made if not (engine.opens or engine.cues or engine.closed)]
        return found

    @property
    def holder(self) -> FakeEngine | None:
        """The engine that holds a cue, or is about to."""
        found = [engine for engine in self.engines.made if engine.cues and not (engine.opens or engine.closed)]
        assert len(found) <= 1
        return found[0] if found else None

    @property
    def cued(self) -> int | None:
        """Where what is held begins, in ms."""
        return self.holder.cues[-1].at if self.holder else None

    def record(self, played: Played) -> None:
        self.played.append(played)

    def play(self, at: int = 0, *, attract: bool = False) -> None:
        self.director.play(self.film, Millis(at), attract=attract)
        self.loop.run_until(lambda: bool(self.screen.shown))

    def close(self) -> None:
        self.director.close()
        assert all(engine.closed for engine in self.engines.made)
