# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff area: who is in it, and which page they are at."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.ports.clock import Clock
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.settings import SettingsDesk
from kiosk.domain.staff import PAGES, Role, StaffPage, Who
from kiosk.domain.values import Language, Millis

_SECOND = 1000
_TOLD_FROM = 15
"""Seconds before it closes by itself, from which on they are counted aloud."""


@dataclass(frozen=True, slots=True)
class StaffState:
    """role: who is in, None for nobody. left: seconds until it closes by itself, 0 while that is long.

    furnished: its pages have been made, which happens at the first knock.
    """

    role: Role | None = None
    page: StaffPage = StaffPage.NOW
    left: int = 0
    furnished: bool = False

    @property
    def open(self) -> bool:
        return self.role is not None


Subscriber = Callable[[StaffState], None]


class StaffArea:
    """Owns whether the staff area is open. It lies over what a visitor sees, which goes on beneath.

    Meanwhile nobody is asked whether they are still there. Its language is that of the visit until another is chosen in
    it, and put back at its end. It closes when nobody has touched it for as long as is set (staff-idle).
    """

    def __init__(
        self, attendance: Attendance, choices: Choices, settings: SettingsDesk, clock: Clock, loop: Loop, acts: ActBook
    ) -> None:
        self._attendance = attendance
        self._choices = choices
        self._settings = settings
        self._clock = clock
        self._loop = loop
        self._acts = acts
        self._now = StaffState()
        self._touched = clock.now()
        self._before = choices.now.language
        self._subscribers: list[Subscriber] = []
        self._release: Cancel = lambda: None
        self._wait: Cancel = lambda: None
        settings.subscribe(lambda _: self._await() if self._now.open else None)

    @property
    def now(self) -> StaffState:
        return self._now

    @property
    def who(self) -> Who:
        """Whose doing it is what is done in it now. To be asked while it is open."""
        return Who(self._now.role.value) if self._now.role else Who.COMMAND

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def furnish(self) -> None:
        """All pages are there."""
        self._publish(replace(self._now, furnished=True))

    def enter(self, role: Role) -> None:
        """Somebody has shown that they are this. The first page is the first that they may open."""
        if self._now.open:
            self.leave()
        self._release = self._attendance.hold()
        self._before = self._choices.now.language
        self._touched = self._clock.now()
        self._publish(replace(self._now, role=role, page=PAGES[role][0]))
        self.note("staff.entered")
        self._await()

    def leave(self, by: str = "touch") -> None:
        """Calling it again does nothing. by: touch, itself where nobody was there any more, or stop: the kiosk ends."""
        if not self._now.open:
            return
        self._wait()
        self.note("staff.left", by=by)
        self._publish(StaffState(furnished=self._now.furnished))
        self._choices.speak(self._before)
        self._release()

    def go(self, page: StaffPage) -> None:
        """What the role may not open stays shut."""
        if self._now.role and page in PAGES[self._now.role]:
            self._publish(replace(self._now, page=page))

    def speak(self, language: Language) -> None:
        """Until it closes."""
        if self._now.open:
            self._choices.speak(language)

    def touched(self) -> None:
        """Somebody has touched the screen or a key."""
        self._touched = self._clock.now()
        if self._now.open:
            self._await()

    def note(self, code: str, *, who: Who | None = None, **arguments: str | int) -> None:
        """Write down an act of whoever is in, or was when it began."""
        self._acts.note(who or self.who, code, **arguments)

    def _await(self) -> None:
        """For the end, or for the next second of its countdown."""
        self._wait()
        left = self._touched + self._settings.now.staff_idle - self._clock.now()
        if left <= 0:
            self.leave(by="itself")
            return
        seconds = -(-left // _SECOND)
        counted = seconds <= _TOLD_FROM
        self._publish(replace(self._now, left=seconds if counted else 0))
        wait = left % _SECOND or _SECOND if counted else left - _TOLD_FROM * _SECOND
        self._wait = self._loop.after(Millis(wait), self._await)

    def _publish(self, state: StaffState) -> None:
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)
