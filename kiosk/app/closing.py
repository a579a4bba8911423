# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Closing: visitors see that it is closed, and the screen goes dark where the kiosk can switch it."""

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
from kiosk.domain.hours_words import Opening
from kiosk.domain.navigation import Action
from kiosk.domain.opening_check import Remark
from kiosk.domain.playlist import Item
from kiosk.domain.staff import Answer, KeptCheck, Occasion
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_DARK_AGAIN = Millis(30_000)
"""A touch wakes most screens; so long after the last one it goes dark again."""
_STAYS_DARK = Millis(60_000)
"""So often it is made dark again, whatever has lit it."""
_STAFF_GRACE = Millis(300_000)
"""So long after staff have left it stays open outside the hours."""


@dataclass(frozen=True, slots=True)
class ClosingState:
    """closed: visitors see that, and nothing else; opens: when it opens by the schedule, None where that is not told.

    switchable: whether the kiosk can switch the screen off; None before that is known. backed_up: whether there is a
    backup of today; None before that is known. by_hand: staff have closed it.
    """

    closed: bool = False
    switchable: bool | None = None
    backed_up: bool | None = None
    opens: Opening | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Night:
    """What is asked and done then. backed_up: whether there is a backup of today; in the background, raises KioskError.

    end_takeover: gives back what a docent has taken over; taken: whether one has. darkens: whether the screen is to be
    switched off at all.
    """

    power: ScreenPower
    backed_up: Callable[[], bool]
    background: Background
    end_takeover: Callable[[], object]
    taken: Callable[[], bool] = lambda: False
    darkens: Callable[[], bool] = lambda: True


Subscriber = Callable[[ClosingState], None]


class Closing:
    """Owns whether it is closed: by hand until staff come in again or the house opens, and outside the hours.

    Staff who come in have it open for as long as they are in, and some minutes more; a docent, until the takeover ends.
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
        self._after_hours = self._by_hand = self._graced = False
        self._opens: Opening | None = None
        self._held: Item | None = None
        self._complained = ""
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        self._grace: Cancel = lambda: None
        area.subscribe(self._follow_staff)
        director.subscribe(self._follow_film)
        night.background.run(night.power.restore, lambda _: None, self._complain)

    @property
    def now(self) -> ClosingState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look(self) -> None:
        """Learn what closing would do tonight."""
        run, night = self._night.background.run, self._night
        run(night.power.available, self._learn, self._complain)
        run(night.backed_up, lambda found: self._publish(replace(self._now, backed_up=found)), self._see_no_backup)

    def keep_to(self, *, closed: bool, opens: Opening | None) -> None:
        """What the hours of the house say now. opens: when it does, None where that is not known."""
        if self._after_hours and not closed:
            self._by_hand = self._graced = False
        elif closed and not self._after_hours and self._area.now.open:
            self._graced = True
        self._after_hours, self._opens = closed, opens
        self.settle()

    def shut(self) -> None:
        """Close for today; whoever did it has left the staff area then. Nothing where nobody of staff is there."""
        if not self._area.now.open:
            return
        who = self._area.who
        now = self._now
        if self._darkens:
            self._area.note("screen.off")
        self._book.keep(lambda at: KeptCheck(at, who, Occasion.CLOSING, *_found(now)))
        self._by_hand, self._graced = True, False
        self._area.leave()
        self.settle()

    def settle(self) -> None:
        """Whatever it hangs on may be another: as whether a docent has taken it over."""
        kept_open = self._area.now.open or self._graced or self._night.taken()
        closed = self._by_hand or (self._after_hours and not kept_open)
        if closed and not self._now.closed:
            self._close()
        elif self._now.closed and not closed:
            self._open()
        self._publish(replace(self._now, opens=self._opens if closed else None, by_hand=self._by_hand))

    def stir(self) -> None:
        """Somebody has touched the dark screen, which may be lit now."""
        if self._now.closed:
            self._wait()
            self._wait = self._loop.after(_DARK_AGAIN, self._darken)

    def close(self) -> None:
        """The kiosk ends: its screen is lit by then, if that takes no more than a few seconds."""
        self._wait()
        self._grace()
        if self._now.closed and self._now.switchable:
            self._night.power.restore()

    @property
    def _darkens(self) -> bool:
        return self._now.switchable is True and self._night.darkens()

    def _close(self) -> None:
        self._publish(replace(self._now, closed=True))
        self._night.end_takeover()
        self._navigation.go(Action.REST)
        self._hold()
        if self._now.switchable is None:
            self.look()
        self._darken()

    def _open(self) -> None:
        self._wait()
        self._publish(replace(self._now, closed=False))
        held, self._held = self._held, None
        now = self._director.now
        if held and now.item is held and not now.ended:
            self._director.pause(False)
        if self._now.switchable:
            if self._area.now.open:
                self._area.note("screen.on")
            self._night.background.run(self._night.power.on, lambda _: None, self._complain)

    def _learn(self, switchable: bool) -> None:
        fresh = switchable and self._now.switchable is None
        self._publish(replace(self._now, switchable=switchable))
        if fresh:
            self._darken()

    def _darken(self) -> None:
        if not self._now.closed:
            return
        self._wait()
        self._wait = self._loop.after(_STAYS_DARK, self._darken)
        if self._darkens:
            self._night.background.run(self._night.power.off, lambda _: None, self._complain)

    def _follow_staff(self, state: StaffState) -> None:
        self._grace()
        self._grace = lambda: None
        if state.open:
            self._by_hand, self._graced = False, self._after_hours
        elif self._graced:
            self._grace = self._loop.after(_STAFF_GRACE, self._end_grace)
        self.settle()

    def _end_grace(self) -> None:
        self._graced = False
        self.settle()

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
        self._complain(error)
        self._publish(replace(self._now, backed_up=False))

    def _complain(self, error: KioskError) -> None:
        # Once for each kind of trouble: it is tried again each minute of a night.
        if error.code != self._complained:
            self._complained = error.code
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
