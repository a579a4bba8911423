# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a visitor is still there; when not, the visit ends and the attract loop returns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.idle import USUAL_TIMES, Asking, Doing, Idle, IdleTimes
from kiosk.domain.navigation import NO_VISIT, Action, Place, Screen
from kiosk.domain.values import Millis

_SECOND = 1000


@dataclass(frozen=True, slots=True)
class Question:
    """asking: see there. left: whole seconds in which an answer is waited for, 0 where nothing is asked."""

    asking: Asking = Asking.QUIET
    left: int = 0


Subscriber = Callable[[Question], None]


class Attendance:
    """Owns the question whether anybody is there.

    resets: what makes everything as it was before a visit; called whenever the attract loop returns or a screening
    begins, and when staff leave these, who may have come while there was a visit.
    """

    def __init__(
        self,
        navigation: Navigation,
        director: Director,
        clock: Clock,
        loop: Loop,
        resets: Sequence[Callable[[], object]],
        times: IdleTimes = USUAL_TIMES,
    ) -> None:
        self._navigation = navigation
        self._director = director
        self._clock = clock
        self._loop = loop
        self._resets = resets
        self._times = times
        self._idle = Idle(clock.now(), clock.now())
        self._now = Question()
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        self._held = 0
        navigation.subscribe(self._arrive)
        director.subscribe(lambda _: self._look())
        self._look()

    @property
    def now(self) -> Question:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def touched(self) -> bool:
        """Somebody has touched the screen or a key.

        True where that answers a question or calls for one: then it presses nothing beneath.
        """
        before = self._idle.asking
        self._become(self._idle.touch(self._clock.now(), self._times))
        return self._idle.asking is not before

    def hold(self) -> Cancel:
        """Staff are there: nobody is asked anything until what is returned has been called. Holds may overlap."""
        self._held += 1
        self._look()
        released = False

        def release() -> None:
            nonlocal released
            if not released:
                released = True
                self._held -= 1
                if not self._held and self._navigation.now.screen in NO_VISIT:
                    self._reset()
                self._look()

        return release

    def keep_to(self, times: IdleTimes) -> None:
        """Other times from now on."""
        self._times = times
        self._await()
        self._tell()

    def stay(self) -> None:
        """The answer: yes, and on with it."""
        self._become(self._idle.stay(self._clock.now()))

    def end(self) -> None:
        """The answer: everything from the beginning."""
        self._become(self._idle.end(self._clock.now()))

    def _arrive(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self._reset()
        self._look()

    def _reset(self) -> None:
        for reset in self._resets:
            reset()

    def _look(self) -> None:
        self._become(self._idle.does(self._doing(), self._clock.now()))

    def _doing(self) -> Doing:
        screen = self._navigation.now.screen
        if self._held or screen in NO_VISIT or screen is Screen.FAULT:
            return Doing.AWAY
        if screen is Screen.HEARD:
            return Doing.PAUSED
        if screen is Screen.FILM:
            return Doing.PLAYING if self._director.now.playing else Doing.PAUSED
        return Doing.BROWSING

    def _become(self, idle: Idle) -> None:
        before, self._idle = self._idle, idle
        if idle.asking is Asking.OVER:
            self._finish()
        elif idle != before:
            self._await()
            self._tell()

    def _finish(self) -> None:
        self._navigation.go(Action.REST)
        self.stay()

    def _await(self) -> None:
        """For what is due, or for the next second of a countdown."""
        self._wait()
        self._wait = lambda: None
        due = self._idle.due(self._times)
        if due is not None:
            left = due - self._clock.now()
            counted = left % _SECOND or _SECOND if self._idle.asking is not Asking.QUIET else left
            self._wait = self._loop.after(Millis(max(0, min(left, counted))), self._pass)

    def _pass(self) -> None:
        before = self._idle
        self._become(before.pass_time(self._clock.now(), self._times))
        if self._idle is before:
            self._await()
            self._tell()

    def _tell(self) -> None:
        due = self._idle.due(self._times) if self._idle.asking is not Asking.QUIET else None
        left = 0 if due is None else -(-max(0, due - self._clock.now()) // _SECOND)
        question = Question(self._idle.asking, left)
        if question != self._now:
            self._now = question
            for subscriber in self._subscribers:
                subscriber(question)
