# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits, one after the other, each a little different; the same ones in every soak."""

import logging
import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from random import Random

from kiosk.bootstrap.kiosk import Kiosk
from kiosk.cli.soak.samples import Tally
from kiosk.domain.navigation import Action
from kiosk.playback.client import EngineClient
from kiosk.ui.items import in_sight, visible_items
from kiosk.ui.visitor import LostError, Visitor

_log = logging.getLogger(__name__)
_ATTRACT = (2.0, 12.0)
_NOBODY = (20.0, 60.0)
"""Long enough for a quote and the next stretch, in every fifth visit."""
_READ = (0.5, 4.0)
_WATCH = (2.0, 15.0)
_KILL_EVERY = 3
"""In one of so many visits to the film its engine is killed."""
_LISTS = ("voices", "topics", "timeline", "reception")
_WORDS = ("stalin", "gul", "karš", "famine", "katyn", "žan")
_PLAYER = (
    *("player.forward10", "player.back10", "player.next", "player.previous", "player.captions"),
    *("player.softer", "player.louder", "language.lv", "language.en"),
)


class Nobody:
    """Nobody comes: the attract loop alone. tally, is_over: as of Mix."""

    def __init__(self, kiosk: Kiosk, is_over: Callable[[], bool]) -> None:
        self.tally = Tally()
        self._visitor = Visitor(kiosk.window.window)
        self._is_over = is_over

    def go_on(self) -> None:
        """Wait until it is over."""
        while not self._is_over():
            self._visitor.linger(1)


class Mix:
    """Pays visits. tally: of them until now. is_over: whether to end before the next thing."""

    def __init__(self, kiosk: Kiosk, is_over: Callable[[], bool]) -> None:
        self.tally = Tally()
        self._kiosk = kiosk
        self._visitor = Visitor(kiosk.window.window)
        self._is_over = is_over
        self._random = Random("soak")  # noqa: S311 - nothing is kept secret by it
        self._acts: tuple[Callable[[], None], ...] = (self._read, self._search, self._watch, self._watch)

    def go_on(self) -> None:
        """Visit upon visit until it is over."""
        while not self._is_over():
            self.tally = replace(self.tally, visits=self.tally.visits + 1)
            try:
                self._visit()
            except LostError as error:
                screen = self._kiosk.navigation.now.screen
                _log.error("visit %d failed on %s: %s", self.tally.visits, screen, error)
                self.tally = replace(self.tally, failed=self.tally.failed + 1)
            # Nobody comes back to a kiosk that was left: it rests by itself, one day.
            self._kiosk.navigation.go(Action.REST)

    def _visit(self) -> None:
        self._linger(_ATTRACT if self.tally.visits % 5 else _NOBODY)
        self._visitor.touch("attract.wake")
        self._expect("home")
        self._visitor.touch(self._random.choice(("language.lv", "language.en")))
        for act in self._random.sample(self._acts, k=2):
            if self._is_over():
                return
            act()
            self._home()
        self._kiosk.choices.reset()

    def _read(self) -> None:
        name = self._random.choice(_LISTS)
        self._visitor.touch(f"home.{name}")
        self._expect(name)
        self._linger(_READ)
        for _ in range(3):
            if (entry := self._any("entry.")) is None:
                return
            self._visitor.touch(entry)
            self._linger(_READ)
            if self._kiosk.navigation.now.screen == "film":
                return

    def _search(self) -> None:
        self._visitor.touch("home.search")
        self._expect("search")
        for letter in self._random.choice(_WORDS):
            if self._visitor.sees(f"key.{letter}"):
                self._visitor.touch(f"key.{letter}")
        self._linger(_READ)
        if found := self._any("search.found."):
            self._visitor.touch(found)
            self._linger(_READ)

    def _watch(self) -> None:
        self._visitor.touch("home.chapters")
        self._expect("chapters")
        self._linger(_READ)
        chapter = self._any("chapters.item.")
        if chapter is None:
            raise LostError("there are no chapters")
        self._visitor.touch(chapter)
        self._expect("film")
        self._expect_pictures()
        for name in self._random.sample(_PLAYER, k=3):
            if self._is_over():
                return
            self._control(name)
            self._linger(_WATCH)
        self._control("player.strip", across=self._random.uniform(0.05, 0.9))
        self._expect_pictures()
        if self._random.randrange(_KILL_EVERY) == 0:
            self._kill()

    def _kill(self) -> None:
        """The engine on air."""
        engine = self._kiosk.director.engine
        if not isinstance(engine, EngineClient):
            return
        self.tally = replace(self.tally, killed=self.tally.killed + 1)
        replaced = self._kiosk.director.replaced
        os.kill(engine.pid, signal.SIGKILL)
        self._visitor.wait(lambda: self._kiosk.director.replaced > replaced, "the end of an engine that was killed")
        self._expect_pictures()

    def _control(self, name: str, across: float = 0.5) -> None:
        if self._kiosk.navigation.now.screen != "film":
            return  # the film has come to its end
        if not self._visitor.sees(name):
            self._visitor.touch("player.picture")
        self._visitor.touch(name, across)

    def _expect(self, screen: str) -> None:
        self._visitor.wait(lambda: self._kiosk.navigation.now.screen == screen, f"the screen {screen}")
        self._linger((0.3, 0.6))

    def _expect_pictures(self) -> None:
        shown = self._kiosk.screen.frames_shown
        director = self._kiosk.director
        self._visitor.wait(
            lambda: self._kiosk.screen.frames_shown > shown + 2 or director.now.ended, "the film goes on", seconds=20
        )

    def _home(self) -> None:
        for _ in range(20):
            if self._kiosk.navigation.now.screen == "home":
                return
            before = self._kiosk.navigation.now
            if before.screen == "film":
                self._control("back")
            else:
                self._visitor.touch("ended.home" if before.screen == "ended" else "back")
            self._visitor.wait(lambda: self._kiosk.navigation.now != before, "the way back")  # noqa: B023
            self._linger((0.2, 0.4))
        raise LostError("no way home")

    def _any(self, prefix: str) -> str | None:
        """The name of something on the screen."""
        names = {item.objectName() for item in visible_items(self._kiosk.window.window) if in_sight(item)}
        found = sorted(name for name in names if name.startswith(prefix))
        return self._random.choice(found) if found else None

    def _linger(self, between: tuple[float, float]) -> None:
        until = time.monotonic() + self._random.uniform(*between)
        while time.monotonic() < until and not self._is_over():
            self._visitor.linger(0.1)
