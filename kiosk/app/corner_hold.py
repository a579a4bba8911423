# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A finger that is held on the corner mark."""

from collections.abc import Callable

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.values import Millis

SHOWN, KNOCKS = Millis(500), Millis(3_000)
"""From when on the hold is one and presses nothing else, and from when on it is a knock."""

Subscriber = Callable[[bool], None]


class CornerHold:
    """now: it is seen that somebody holds it. knock: called when it was held for long enough.

    awaits: whether a knock is worth anything now; where it is not, a finger there is any other finger.
    """

    def __init__(self, loop: Loop, knock: Callable[[], None], awaits: Callable[[], bool]) -> None:
        self._loop = loop
        self._knock = knock
        self._awaits = awaits
        self._now = False
        self._next: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> bool:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def press(self) -> None:
        """A finger was put on it."""
        self._next()
        if self._awaits():
            self._next = self._loop.after(SHOWN, self._show)

    def let_go(self) -> None:
        """It was lifted, moved away or joined by another one. Calling it again does nothing."""
        self._next()
        self._publish(False)

    def _show(self) -> None:
        self._next = self._loop.after(Millis(KNOCKS - SHOWN), self._finish)
        self._publish(True)

    def _finish(self) -> None:
        self._publish(False)
        self._knock()

    def _publish(self, held: bool) -> None:
        if held is not self._now:
            self._now = held
            for subscriber in self._subscribers:
                subscriber(held)
