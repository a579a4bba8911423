# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The screening that runs, and that none begins twice."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.app.navigation import Navigation
from kiosk.app.ports.run_memory import RunMemory
from kiosk.domain.film import Film
from kiosk.domain.kept_run import KeptRun, Mark, mark_of
from kiosk.domain.navigation import Action, Place, Screen
from kiosk.domain.programme import PlannedScreening
from kiosk.domain.values import Millis, Slug

_PUNCTUAL = timedelta(seconds=5)
"""So much later it still begins at its beginning."""
_KEPT_WAITING = timedelta(minutes=5)
"""The same for one that had to wait until the film before it was over."""
_REMEMBERED = timedelta(days=1)
_MOST = 60


class ScreeningRun:
    """Owns it, from its beginning until it is over: the film has ended, somebody has left it, or its time is over.

    One that a kiosk showed when it died, or that met a fault, is gone on with; one that a docent took the screen from
    is joined afterwards where its rule catches up. film: by the copy's slug, "" for the one in use; None for none.
    """

    def __init__(self, navigation: Navigation, memory: RunMemory, film: Callable[[Slug], Film | None]) -> None:
        self._navigation = navigation
        self._memory = memory
        self._film = film
        self._kept = memory.read()
        self._resumes = self._kept.running is not None
        self._taken = False
        self._waits: Mark | None = None
        navigation.subscribe(self._follow)

    @property
    def now(self) -> PlannedScreening | None:
        return self._kept.running

    @property
    def on_screen(self) -> bool:
        return self.now is not None and self._navigation.now.screen is Screen.SCREENING

    def take_away(self) -> None:
        """A docent takes the screen: what runs is not over by that."""
        self._taken = self.now is not None

    def expire(self, now: datetime) -> None:
        """One whose time is over is over. But a film on the screen is never cut."""
        if self.now and self.now.end <= now and not self.on_screen:
            self.leave()

    def leave(self) -> None:
        """It is over."""
        self._resumes = self._taken = False
        if self.now:
            self._keep(replace(self._kept, running=None))
            if self._navigation.now.screen is Screen.FAULT and self._navigation.screening:
                self._navigation.go(Action.REST)

    def show(self, due: PlannedScreening | None, now: datetime, *, catches_up: bool) -> None:
        """Go on with the screening that runs, or begin the one that is due, where it has to be. Again, it does nothing.

        catches_up: of the one that is due.
        """
        self.expire(now)
        if self.now and self._navigation.screening:
            self._note_due(due, self.now, now)
            # Behind the fault screen it is tried again by itself, where it stood.
            if self.on_screen and self._resumes:
                self._put_up(self.now, now)
            return
        if self.now and (self._resumes or (self._taken and catches_up)):
            self._put_up(self.now, now)
            return
        self.leave()
        if due and mark_of(due) not in self._kept.begun:
            patient = _KEPT_WAITING if mark_of(due) == self._waits else _PUNCTUAL
            late = now - due.start > patient
            shown = catches_up or not late
            self._keep(KeptRun(due if shown else None, self._recent(now) | {mark_of(due)}))
            if shown:
                self._put_up(due, now if late else due.start)

    def _note_due(self, due: PlannedScreening | None, running: PlannedScreening, now: datetime) -> None:
        """While one is shown. What should start in the midst of it by its own rule is the same one at a new time."""
        self._waits = mark_of(due) if due else None
        moved = due is not None and due.rule == running.rule and running.start != due.start < running.end
        if due and moved and mark_of(due) not in self._kept.begun:
            self._keep(replace(self._kept, begun=self._recent(now) | {mark_of(due)}))

    def _put_up(self, one: PlannedScreening, now: datetime) -> None:
        self._resumes = self._taken = False
        film = self._film(one.film)
        at = Millis(round((now - one.start) / timedelta(milliseconds=1)))
        if film and at < film.length:
            self._navigation.screen(film, at)
        if not self.on_screen and self._navigation.now.screen is not Screen.FAULT:
            self.leave()

    def _follow(self, place: Place) -> None:
        if self.now is None or place.screen is Screen.SCREENING:
            return
        if place.screen is Screen.FAULT:
            self._resumes = True
        elif not self._resumes and not self._taken:
            self.leave()

    def _recent(self, now: datetime) -> frozenset[Mark]:
        recent = sorted((mark for mark in self._kept.begun if now - mark[1] < _REMEMBERED), key=lambda mark: mark[1])
        return frozenset(recent[-_MOST:])

    def _keep(self, run: KeptRun) -> None:
        self._kept = run
        self._memory.keep(run)
