# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Announced showings of the whole film, and how long it is until the next one."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.values import LocalText, Millis

_MINUTE = 60
_COUNTED = 3 * 60 * _MINUTE
"""Seconds. Who reads of what is later than that wants the time of day, and no sum."""


@dataclass(frozen=True, slots=True)
class Screening:
    """doors: when visitors are let in, None where nobody is kept out. All times carry their zone."""

    title: LocalText
    start: datetime
    end: datetime
    doors: datetime | None = None


@dataclass(frozen=True, slots=True)
class Countdown:
    """days: from today to the day of it. minutes, or in the last minute seconds: left until it starts, else 0.

    doors: whether they are still to open.
    """

    days: int = 0
    minutes: int = 0
    seconds: int = 0
    doors: bool = False


def countdown(screening: Screening, now: datetime) -> Countdown:
    """now: before the screening starts, in the zone in which days are counted."""
    left = (screening.start - now).total_seconds()
    days = (screening.start.astimezone(now.tzinfo).date() - now.date()).days
    doors = screening.doors is not None and now < screening.doors
    if left > _COUNTED:
        return Countdown(days, doors=doors)
    whole = max(1, _up(left))
    minutes, seconds = (0, whole) if whole <= _MINUTE else (_up(left / _MINUTE), 0)
    return Countdown(days, minutes, seconds, doors)


def until_it_changes(screening: Screening | None, now: datetime) -> Millis:
    """When to count again: when a minute of the countdown is over, or in the last one a second."""
    if screening is None:
        return Millis(_MINUTE * 1000)
    left = round((screening.start - now) / timedelta(milliseconds=1))
    step = 1000 if left <= _MINUTE * 1000 else _MINUTE * 1000
    return Millis(left % step or step)


def _up(amount: float) -> int:
    return -int(-amount // 1)
