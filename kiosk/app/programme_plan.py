# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the schedule comes to with the films and playlists that are there, for today and the days ahead."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.app.ports.library import Shelves
from kiosk.app.repertoire import ListPlay, resolve_all
from kiosk.domain.civil_time import FIRST_DAY, LAST_DAY, civil_day
from kiosk.domain.film import Film
from kiosk.domain.playlists import ATTRACT
from kiosk.domain.programme import DayProgramme, Entry, Facts, Occurs, PlannedScreening, Use
from kiosk.domain.reckoning import programme_of
from kiosk.domain.schedule import Rule, RuleKind, Schedule
from kiosk.domain.values import Slug

_DAY = timedelta(days=1)
_AHEAD = 8
"""So many days are looked through for the next screening and the next opening, today among them."""


@dataclass(frozen=True, slots=True)
class Making:
    """What a plan is made with beside what the library knows; all but now is asked in the background.

    now: with its zone. zone: of the house. films: those that are here, "" for the one in use. given_up: those of them
    that are not played any more.
    """

    now: Callable[[], datetime]
    zone: Callable[[], ZoneInfo]
    films: Callable[[], Mapping[Slug, Film]]
    given_up: Callable[[], frozenset[Slug]]
    occurs: Occurs


@dataclass(frozen=True, slots=True)
class Plan:
    """days: today, tomorrow, and further ones as far as they were looked through, in order.

    lists: what is played of the playlists that a rule names, and of the attract loop's own, by their keys.
    films: those that can be shown.
    """

    schedule: Schedule
    days: tuple[DayProgramme, ...]
    zone: ZoneInfo
    facts: Facts
    playlists: Mapping[int, str]
    lists: Mapping[int, ListPlay]
    films: Mapping[Slug, Film]

    def at(self, moment: datetime) -> Entry | None:
        """None beyond its days."""
        return next(filter(None, (day.at(moment) for day in self.days)), None)

    def after(self, moment: datetime) -> Iterator[Entry]:
        """Whatever is another than what is now, in order."""
        before = self.at(moment)
        for entry in (entry for day in self.days for entry in day.entries if entry.start > moment):
            if before is None or not goes_on(before, entry):
                yield entry
            before = entry

    def exact(self, moment: datetime) -> datetime | None:
        """When the house closes, or a screening begins, after a moment; None where that is not within its days."""
        return next((one.start for one in self.after(moment) if one.use in {Use.CLOSED, Use.SCREENING}), None)

    def opens(self, moment: datetime) -> datetime | None:
        """When it is no longer closed after a moment."""
        return next((one.start for one in self.after(moment) if one.use is not Use.CLOSED), None)

    def closes(self, moment: datetime) -> datetime | None:
        """When it next is, after a moment."""
        return next((one.start for one in self.after(moment) if one.use is Use.CLOSED), None)

    def screenings(self) -> Iterator[PlannedScreening]:
        return (one for day in self.days for one in day.screenings)

    def is_of(self, moment: datetime) -> bool:
        """Whether its first day is that of a moment, and it says which screening follows, if there is one at all."""
        today = self.days[0].entries
        if not today or not today[0].start <= moment < today[-1].end:
            return False
        looked = len(self.days) == _AHEAD or not _announces(self.schedule)
        return looked or any(one.start > moment for one in self.screenings())

    def screening(self, entry: Entry) -> PlannedScreening | None:
        """Which one it is that an entry is of, also of one that began the day before; None for none."""
        rule = self.rule(entry.rule)
        if entry.use is not Use.SCREENING or rule is None or entry.began is None or entry.until is None:
            return None
        day = civil_day(entry.began, self.zone)
        return PlannedScreening(entry.rule, rule.title, entry.film, day, entry.began, entry.until)

    def rule(self, key: int) -> Rule | None:
        return next((one for one in self.schedule.rules if one.key == key), None)


def goes_on(before: Entry, entry: Entry) -> bool:
    """Whether the later one is the same thing, as at midnight."""
    return (before.use, before.rule, before.began) == (entry.use, entry.rule, entry.began)


def make_plan(shelves: Shelves, making: Making, before: Plan | None = None) -> Plan:
    """In the background. before: the same one again where nothing has changed.

    Raises MachineError, as the shelves do; zone.unknown (zone).
    """
    schedule, stored = shelves.planning.schedule(), shelves.planning.playlists()
    wanted = {rule.playlist for rule in schedule.rules if rule.kind is RuleKind.LIST} | {ATTRACT}
    here, given_up = making.films(), making.given_up()
    named = [one for one in stored if one.key in wanted]
    resolved = resolve_all(shelves, named, here, given_up)
    films = {slug: film for slug, film in here.items() if film.slug not in given_up}
    lists = {one.key: ListPlay(one, resolved[one.key]) for one in named}
    playable = frozenset(key for key, play in lists.items() if any(item.playable for item in play.items))
    lengths = {slug: film.length for slug, film in films.items()}
    facts, zone, now = Facts(lengths.get, playable), making.zone(), making.now()
    days = tuple(_days(schedule, now, zone, making.occurs, facts))
    plan = Plan(schedule, days, zone, facts, {one.key: one.name for one in stored}, lists, films)
    # But for the facts, which are made anew each time of the same things.
    return before if before and replace(plan, facts=before.facts) == before else plan


def _announces(schedule: Schedule) -> bool:
    return any(rule.kind is RuleKind.SCREENING and rule.active for rule in schedule.rules)


def _days(schedule: Schedule, now: datetime, zone: ZoneInfo, occurs: Occurs, facts: Facts) -> Iterator[DayProgramme]:
    """Today and tomorrow, and as many more as it takes to know of the next screening and the next opening."""
    announces = _announces(schedule)
    # A clock that shows anything else is not gone by.
    today, found = max(FIRST_DAY, min(civil_day(now, zone), LAST_DAY - _AHEAD * _DAY)), 0
    for ahead in range(_AHEAD):
        day = programme_of(schedule, today + ahead * _DAY, zone, occurs, facts)
        yield day
        # A day that the zone leaves out is no tomorrow.
        found += bool(day.entries)
        announces = announces and all(one.start <= now for one in day.screenings)
        opens = any(one.use is not Use.CLOSED and one.end > now for one in day.entries)
        if found >= 2 and opens and not announces:
            return
