# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing for today: visitors see that it is closed, and the screen goes dark where the kiosk can switch it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.check_book import CheckBook
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.ports.screen_power import ScreenPower
from kiosk.app.staff_area import StaffArea, StaffState
from kiosk.domain.errors import KioskError
from kiosk.domain.navigation import Action
from kiosk.domain.opening_check import Remark
from kiosk.domain.playlist import Item
from kiosk.domain.staff import Answer, KeptCheck, Occasion
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_DARK_AGAIN = Millis(30_000)
"""A touch wakes most screens; so long after the last one it goes dark again."""


@dataclass(frozen=True, slots=True)
class ClosingState:
    """closed: visitors see that, and nothing else. switchable: whether the kiosk can switch the screen off; None
    before that is known. backed_up: whether there is a backup of today; None before that is known.
    """

    closed: bool = False
    switchable: bool | None = None
    backed_up: bool | None = None


@dataclass(frozen=True, slots=True)
class Night:
    """What is asked and done then. backed_up: whether there is a backup of today; in the background, raises KioskError.

    end_takeover: gives back what a docent has taken over.
    """

    power: ScreenPower
    backed_up: Callable[[], bool]
    background: Background
    end_takeover: Callable[[], object]


Subscriber = Callable[[ClosingState], None]


class Closing:
    """Owns whether it is closed. Whoever of staff comes in opens it again; so does a start of the kiosk.

    While it is closed the attract loop is held, as nobody can see it; a backup is made as on any evening.
    """

    def __init__(
        self, area: StaffArea, navigation: Navigation, director: Director, night: Night, book: CheckBook, loop: Loop
    ) -> None:
        self._area = area
        self._navigation = navigation
        self._director = director
        self._night = night
        self._book = book
        self._loop = loop
        self._now = ClosingState()
        self._held: Item | None = None
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        self._looks: list[Cancel] = []
        area.subscribe(self._follow_staff)
        director.subscribe(self._follow_film)
        night.background.run(night.power.restore, lambda _: None, self._told)

    @property
    def now(self) -> ClosingState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self) -> None:
        """Learn what closing would do tonight."""
        run, night = self._night.background.run, self._night
        run(night.power.available, lambda found: self._publish(replace(self._now, switchable=found)), self._told)
        run(night.backed_up, lambda found: self._publish(replace(self._now, backed_up=found)), self._see_no_backup)

    def shut(self) -> None:
        """Close for today; whoever did it has left the staff area then. Nothing where nobody of staff is there."""
        if not self._area.now.open:
            return
        who = self._area.who
        now = self._now
        if now.switchable:
            self._area.note("screen.off")
        self._book.keep(lambda at: KeptCheck(at, who, Occasion.CLOSING, *_found(now)))
        self._night.end_takeover()
        self._navigation.go(Action.REST)
        self._area.leave()
        self._publish(replace(now, closed=True))
        self._hold()
        self._darken()

    def stir(self) -> None:
        """Somebody has touched the dark screen, which may be lit now."""
        if self._now.closed:
            self._wait()
            self._wait = self._loop.after(_DARK_AGAIN, self._darken)

    def close(self) -> None:
        """The kiosk ends: its screen is lit by then, if that takes no more than a few seconds."""
        self._wait()
        if self._now.closed and self._now.switchable:
            self._night.power.restore()

    def _open(self) -> None:
        self._wait()
        self._publish(replace(self._now, closed=False))
        held, self._held = self._held, None
        now = self._director.now
        if held and now.item is held and not now.ended:
            self._director.pause(False)
        if self._now.switchable:
            self._area.note("screen.on")
            self._night.background.run(self._night.power.on, lambda _: None, self._told)

    def _darken(self) -> None:
        if self._now.closed and self._now.switchable:
            self._night.background.run(self._night.power.off, lambda _: None, self._told)

    def _follow_staff(self, state: StaffState) -> None:
        if state.open and self._now.closed:
            self._open()

    def _follow_film(self, on_air: OnAir) -> None:
        if self._now.closed and on_air.playing:
            # Later: the director is telling others of what it plays.
            self._loop.after(Millis(0), self._hold)

    def _hold(self) -> None:
        now = self._director.now
        if self._now.closed and now.playing:
            self._held = now.item
            self._director.pause()

    def _see_no_backup(self, error: KioskError) -> None:
        """Where none can be looked for: that keeps nobody from closing."""
        self._told(error)
        self._publish(replace(self._now, backed_up=False))

    def _told(self, error: KioskError) -> None:
        _log.error("closing: %s", error)

    def _publish(self, state: ClosingState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)


def _found(now: ClosingState) -> tuple[dict[str, Answer], dict[str, str]]:
    """The answers, and what is remarked of them."""
    screen = Answer.WELL if now.switchable else Answer.SKIPPED
    backup = Answer.WELL if now.backed_up else Answer.SKIPPED
    remarks = {} if now.switchable else {"screen": str(Remark("not-switched"))}
    if not now.backed_up:
        remarks["backup"] = str(Remark("backup-due"))
    return {"screen": screen, "backup": backup}, remarks
