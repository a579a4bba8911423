# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit before what is known about the film, with everything fake around it."""

from kiosk.app.director import Director
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.domain.cards import Ref
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Film
from kiosk.domain.navigation import Action
from kiosk.domain.values import Slug
from tests.fakes.background import FakeBackground
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import small_film
from tests.support.shelves import ToldShelves

BROKEN = MachineError("database.unusable", path="/none", detail="by the test")


class LibraryStage:
    """refuse: what the library is refused with. Whoever has made the services calls begin."""

    def __init__(self, film: Film | None = None) -> None:
        self.loop = FakeLoop()
        self.director = Director(FakeEngines(self.loop, FakeScreen()), self.loop, self.loop)
        self.navigation = Navigation(self.director, film or small_film(), self.loop)
        self.shelves = ToldShelves()
        self.refuse: MachineError | None = None
        self.background = FakeBackground(self.loop)
        self.library = Library(self._open, self.background, self.loop, Slug("rehearsal"))

    def begin(self, *, wait: bool) -> None:
        """To the first page; wait: until the library is open."""
        self.library.begin()
        self.navigation.go(Action.WAKE)
        if wait:
            self.loop.pass_time(4_000)

    def go(self, *steps: Action | Ref) -> None:
        for step in steps:
            if isinstance(step, Ref):
                self.open(step)
            else:
                self.navigation.go(step)
            self.loop.pass_time(100)

    def open(self, ref: Ref) -> None:
        self.navigation.open(ref)

    def _open(self) -> ToldShelves:
        if self.refuse:
            raise self.refuse
        return self.shelves
