# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Leads through the examination before the doors open, and hands it over to be kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.app.check_book import CheckBook
from kiosk.app.check_player import CheckPlayer
from kiosk.app.ports.background import Background
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.staff_area import StaffArea, StaffState
from kiosk.domain.check_clip import PLACES
from kiosk.domain.check_facts import CheckFacts, answers, film_answer
from kiosk.domain.errors import KioskError
from kiosk.domain.opening_check import Found, OpeningRun, Step
from kiosk.domain.staff import Who
from kiosk.domain.values import Millis

_SECOND = 1000
_ENOUGH = 50
"""Pictures: two seconds of most films."""


@dataclass(frozen=True, slots=True)
class CheckState:
    """run: None before the first one. left: seconds for the present step. kept: it was handed over to be written down.

    quiet: there is no sound device.
    """

    run: OpeningRun | None = None
    left: int = 0
    kept: bool = False
    quiet: bool = False

    @property
    def running(self) -> bool:
        return self.run is not None and self.run.step is not None

    @property
    def awaits_words(self) -> bool:
        """Something is ill: what the attendant has to say of it is waited for before it is kept."""
        return self.run is not None and not self.running and not self.kept


@dataclass(frozen=True, slots=True)
class Examined:
    """The machine. look: called in the background. built: no day before it can be today."""

    look: Callable[[], CheckFacts]
    background: Background
    built: date


Subscriber = Callable[[CheckState], None]


class OpeningCheck:
    """Owns the examination that is on the way: about a minute, whoever answers or does not.

    It is broken off when its page or the staff area is left: then nothing is kept of it. One that is over is kept, with
    what the attendant had to say of it until then.
    """

    def __init__(
        self, area: StaffArea, player: CheckPlayer, machine: Examined, book: CheckBook, loop: Loop, clock: Clock
    ) -> None:
        self._area = area
        self._player = player
        self._machine = machine
        self._book = book
        self._loop = loop
        self._clock = clock
        self._who = Who.COMMAND
        self._words = ""
        self._now = CheckState()
        self._subscribers: list[Subscriber] = []
        self._tick: Cancel = lambda: None
        self._looking: Cancel = lambda: None
        area.subscribe(self._follow)

    @property
    def now(self) -> CheckState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def begin(self) -> None:
        """Nothing while one is on the way, or where nobody of staff is there."""
        if self._now.running or not self._area.now.open:
            return
        self.leave()
        self._who, self._words = self._area.who, ""
        self._publish(CheckState(OpeningRun(self._clock.now())))
        self._looking = self._machine.background.run(self._machine.look, self._learn, self._see_nothing)
        self._enter()

    def choose(self, choice: str) -> None:
        """The attendant's answer: see kiosk.domain.opening_check.CHOICES."""
        self._become(lambda run, now: run.chooses(choice, now))

    def reach(self, field: int) -> None:
        """A field of the grid was touched, counted from 0."""
        self._become(lambda run, now: run.reaches(field, now))

    def give_up(self) -> None:
        """The fields that are left do not answer."""
        self._become(lambda run, now: run.gives_up(now))

    def skip(self) -> None:
        self._become(lambda run, now: run.skips(now))

    def say(self, words: str) -> None:
        """What the attendant has to say of what is ill, as far as it is typed."""
        self._words = words

    def keep(self) -> None:
        """With what was said."""
        run, who, words = self._now.run, self._who, self._words
        if run is None or not self._now.awaits_words:
            return
        self._publish(replace(self._now, kept=True))
        self._book.keep(lambda at: run.kept(at, who, words))

    def leave(self) -> None:
        """The page is left: one on the way is broken off, one that waits for words is kept with those it has."""
        self.keep()
        self._tick()
        self._looking()
        self._player.close()
        self._publish(CheckState())

    def _follow(self, state: StaffState) -> None:
        if not state.open:
            self.leave()

    def _learn(self, facts: CheckFacts) -> None:
        self._publish(replace(self._now, quiet=not facts.sound))
        for step, found in answers(facts, self._machine.built).items():
            self._take(step, found)

    def _see_nothing(self, _: KioskError) -> None:
        """What it does not tell is ill when it is due."""

    def _take(self, step: Step, found: Found) -> None:
        self._become(lambda run, now: run.learns(step, found, now))

    def _become(self, change: Callable[[OpeningRun, Millis], OpeningRun]) -> None:
        run = self._now.run
        if run is None or not self._now.running:
            return
        changed = change(run, self._clock.now())
        if changed is run:
            return
        self._publish(replace(self._now, run=changed))
        if changed.step is not run.step:
            self._enter()

    def _enter(self) -> None:
        """Do what the step that has come needs."""
        step = self._now.run.step if self._now.run else None
        self._await()
        if step in PLACES:
            self._player.play_clip(PLACES[step], self._fail)
        elif step is Step.FILM:
            self._play_film()
        elif step is not None:
            self._player.rest()
        else:
            self._end()

    def _end(self) -> None:
        self._player.close()
        if self._now.run and not self._now.run.ill:
            self.keep()

    def _fail(self, code: str) -> None:
        self._become(lambda run, now: run.fails(code, now))

    def _play_film(self) -> None:
        film = self._player.film
        if film is None:
            self._tell_film("")
            return

        def count(pictures: int) -> None:
            if pictures == _ENOUGH:
                self._tell_film("")

        self._player.play_film(film, count, self._tell_film)

    def _tell_film(self, fault: str) -> None:
        self._take(Step.FILM, film_answer(self._player.film, fault))

    def _await(self) -> None:
        """For the end of the step, or for the next second of its countdown."""
        self._tick()
        run = self._now.run
        if run is None or run.due is None:
            return
        left = run.due - self._clock.now()
        if left <= 0:
            self._become(lambda run, now: run.passes(now))
            return
        self._publish(replace(self._now, left=-(-left // _SECOND)))
        self._tick = self._loop.after(Millis(left % _SECOND or _SECOND), self._await)

    def _publish(self, state: CheckState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)
