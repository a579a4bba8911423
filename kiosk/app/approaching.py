# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes to the minute whatever a visitor does, told to them before: the house closes, a screening begins."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.programme import Programme
from kiosk.domain.values import Millis

_MINUTE = 60
_TOLD_FROM = 10 * _MINUTE
_REMINDS = (10 * _MINUTE, 5 * _MINUTE)
_STAYS = 12
"""Seconds that a reminder stays."""
_LATER = Millis(30_000)
_SECOND = 1_000


@dataclass(frozen=True, slots=True)
class Approach:
    """closes: when the house does, by its clock, where that is within ten minutes. screening: the title of one that
    begins within a minute, or "". left: seconds until either, within the last minute, else 0.

    reminds: it is time to tell a visitor, wherever they are.
    """

    closes: datetime | None = None
    screening: str = ""
    left: int = 0
    reminds: bool = False


Subscriber = Callable[[Approach], None]
_NOTHING = Approach()


class Approaching:
    """Counts for as long as the loop runs. now: by the clock on the wall."""

    def __init__(self, programme: Programme, now: Callable[[], datetime], loop: Loop) -> None:
        self._programme = programme
        self._clock = now
        self._loop = loop
        self._now = _NOTHING
        self._subscribers: list[Subscriber] = []
        self._wait: Cancel = lambda: None
        programme.subscribe(lambda _: self._count())
        self._count()

    @property
    def now(self) -> Approach:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def close(self) -> None:
        self._wait()

    def _count(self) -> None:
        self._wait()
        now = self._clock()
        approach = self._look(now)
        near = approach != _NOTHING or _within(self._programme.now.closes, now, _TOLD_FROM + _MINUTE)
        second = Millis(_SECOND - now.microsecond // _SECOND)
        self._wait = self._loop.after(second if near or self._begins(now, 2 * _MINUTE) else _LATER, self._count)
        if approach != self._now:
            self._now = approach
            for subscriber in self._subscribers:
                subscriber(approach)

    def _look(self, now: datetime) -> Approach:
        begins = self._begins(now, _MINUTE)
        if begins:
            start, title = begins
            return Approach(screening=title, left=_seconds(start - now), reminds=True)
        closes = self._programme.now.closes
        if closes is None or not _within(closes, now, _TOLD_FROM):
            return _NOTHING
        left = _seconds(closes - now)
        last = left <= _MINUTE
        reminds = last or any(at - _STAYS < left <= at for at in _REMINDS)
        return Approach(self._programme.local(closes), left=left if last else 0, reminds=reminds)

    def _begins(self, now: datetime, seconds: int) -> tuple[datetime, str] | None:
        plan = self._programme.plan
        near = (one for one in plan.screenings() if _within(one.start, now, seconds)) if plan else ()
        return next(((one.start, one.title) for one in near), None)


def _within(moment: datetime | None, now: datetime, seconds: int) -> bool:
    """Whether it is still to come, and not later than in so many seconds."""
    return moment is not None and timedelta() < moment - now <= timedelta(seconds=seconds)


def _seconds(left: timedelta) -> int:
    return -int(-left.total_seconds() // 1)
