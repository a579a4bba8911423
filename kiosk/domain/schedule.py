# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff say should play when. All times are those of the house's clock; see kiosk.domain.civil_time.

What it comes to on a day: kiosk.domain.programme.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from kiosk.domain.values import Slug

USUAL_PRIORITY, HIGHEST_PRIORITY = 5, 9
"""1 is the lowest."""
MOST_STARTS = 24
LONGEST_TITLE = 80
LONGEST_DOORS = 120


@dataclass(frozen=True, slots=True)
class Span:
    """From start up to, not including, end. next_day: the end is on the day after; else it is later than start.

    It belongs to the day it starts on, also what of it lies after midnight.
    """

    start: time
    end: time
    next_day: bool = False


class Frequency(StrEnum):
    """once: on the first day alone. weekly: on the weekdays. yearly: on the date of the first day.

    monthly: on the day of the month of the first day, or on the nth of each of the weekdays.
    """

    ONCE = "once"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"


EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Recurrence:
    """The days of a rule. first: none before it. last: none after it, None for no end. without: those left out.

    interval: every so many weeks, months or years, counted from the first day. weekdays: 0 is Monday. nth: which of a
    month's weekdays, -1 for the last one; 0 where weekdays do not matter. A date that a month or year does not have, as
    30 February, is left out.
    """

    first: date
    frequency: Frequency = Frequency.WEEKLY
    weekdays: frozenset[int] = EVERY_DAY
    nth: int = 0
    interval: int = 1
    last: date | None = None
    without: tuple[date, ...] = ()


class RuleKind(StrEnum):
    """list: a playlist, whenever nobody uses the kiosk. screening: the whole film, announced, and never cut."""

    LIST = "list"
    SCREENING = "screening"


@dataclass(frozen=True, slots=True)
class Rule:
    """days: on which it holds. key, version: as of a playlist.

    Of a list: playlist, its key; span, when. Of a screening: film, the copy's slug or "" for the one in use; starts,
    one or more, in order; doors, so many minutes before the start they open, 0 where nobody is kept out.
    priority: of two that would hold, the higher one does. catch_up: a kiosk that starts in the midst of it goes to
    where it would be; else a list begins with its first item, and a screening is left out. active: whether it holds.
    """

    title: str
    kind: RuleKind
    days: Recurrence
    playlist: int = 0
    span: Span | None = None
    film: Slug = Slug("")
    starts: tuple[time, ...] = ()
    doors: int = 0
    priority: int = USUAL_PRIORITY
    catch_up: bool = True
    active: bool = True
    key: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """week: of each weekday, Monday first, when the house is open, in order; () closed all day. None: always open."""

    week: tuple[tuple[Span, ...], ...] | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """Days with hours of their own, first to last. spans: when open, () closed all day.

    yearly: on these dates of each year, from the first day on. Which one holds of several: kiosk.domain.opening.
    """

    title: str
    first: date
    last: date
    spans: tuple[Span, ...] = ()
    yearly: bool = False
    key: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class VolumeSpan:
    """start: how loud a visit, list or screening begins; ceiling: how loud a visitor may have it. Both 0 to 100.

    The ceiling of the settings is never passed.
    """

    span: Span
    start: int
    ceiling: int


@dataclass(frozen=True, slots=True)
class VolumeHours:
    """spans: without overlap, every day; at all other times the settings hold."""

    spans: tuple[VolumeSpan, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True)
class Schedule:
    """All of it, as one look found it. rules, special_days: in the order they were made.

    unreadable: what cannot be understood, as another version may have left it, and is left out: the names of playlists,
    rules and special days, "hours", "volumes".
    """

    rules: tuple[Rule, ...] = ()
    hours: OpeningHours = field(default_factory=OpeningHours)
    special_days: tuple[SpecialDay, ...] = ()
    volumes: VolumeHours = field(default_factory=VolumeHours)
    unreadable: tuple[str, ...] = ()
