# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A director with everything fake around it."""

from kiosk.app.director import Director
from kiosk.domain.film import Film
from kiosk.domain.played import Played
from kiosk.domain.values import Millis
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film


class Stage:
    """played: what went into the playback log."""

    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.screen = FakeScreen(clock=self.loop)
        self.engines = FakeEngines(self.loop, self.screen)
        self.played: list[Played] = []
        self.director = Director(self.engines, self.loop, self.loop)
        self.director.log_to(self)
        self.film: Film = small_film()

    def record(self, played: Played) -> None:
        self.played.append(played)

    def play(self, at: int = 0, *, attract: bool = False) -> None:
        self.director.play(self.film, Millis(at), attract=attract)
        self.loop.run_until(lambda: bool(self.screen.shown))

    def close(self) -> None:
        self.director.close()
        assert all(engine.closed for engine in self.engines.made)
