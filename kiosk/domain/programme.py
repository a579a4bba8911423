# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a schedule comes to on a day, and why: records. How it is reckoned: kiosk.domain.reckoning."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.schedule import Recurrence
from kiosk.domain.values import Millis, Slug

Occurs = Callable[[Recurrence, date, date], Sequence[date]]
"""The days of a recurrence from one date to another, both included, in order. See kiosk.host.recurrence."""


class Use(StrEnum):
    """What the kiosk is for. always: whatever it does when nothing is scheduled, which is the attract loop."""

    CLOSED = "closed"
    SCREENING = "screening"
    LIST = "list"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Reason:
    """code: a stable, dotted name, see kiosk.domain.programme_words. arguments: what its sentence needs.

    rule, other: titles of rules. title: of a special day. start, end, until, latest, opens, closes: times of day as
    18:00. hours: several, as 10:00–13:00, 14:00–18:00. minutes: how long the film lasts.
    """

    code: str
    arguments: Mapping[str, str | int] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing from start up to, not including, end; both in UTC. rule: the key of the one that decided it, or 0.

    playlist: of a list. film: of a screening, as in Rule. began: when the rule's own span or the screening began, which
    may be before the day; until: when it ends. over: the keys of rules that would hold for some of this time, but for
    this one.
    """

    start: datetime
    end: datetime
    use: Use
    reason: Reason
    rule: int = 0
    playlist: int = 0
    film: Slug = Slug("")
    began: datetime | None = None
    until: datetime | None = None
    over: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedScreening:
    """start, end, doors: in UTC. doors: None where nobody is kept out. day: the one it belongs to."""

    rule: int
    title: str
    film: Slug
    day: date
    start: datetime
    end: datetime
    doors: datetime | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something that a rule asks for and that does not come, or not as asked.

    at: when, in UTC. day: which it belongs to.
    """

    day: date
    rule: int
    reason: Reason
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DayProgramme:
    """A civil day, from its first moment to that of the next: entries cover it without a gap or overlap, in order.

    A day that the zone leaves out has none. screenings: those that belong to it. latest: for each time the house closes
    on it, when the film in use may start at the latest; without those before it opens.
    """

    day: date
    entries: tuple[Entry, ...]
    screenings: tuple[PlannedScreening, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    latest: tuple[datetime, ...] = ()

    def at(self, moment: datetime) -> Entry | None:
        """The one decision of a moment, None outside the day."""
        return next((entry for entry in self.entries if entry.start <= moment < entry.end), None)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the reckoning has to know of films and playlists.

    length: of a film by the copy's slug, "" for the one in use; None where there is no such film.
    playable: the keys of playlists of which something can be played.
    """

    length: Callable[[Slug], Millis | None]
    playable: frozenset[int] = frozenset()
