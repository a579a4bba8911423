# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule as staff see it and change it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.errors import KioskError
from kiosk.domain.plan_fault import PlanFault
from kiosk.domain.plan_faults import hours_faults, rule_faults, special_day_faults, volume_faults
from kiosk.domain.programme import Conflict
from kiosk.domain.schedule import OpeningHours, Rule, Schedule, SpecialDay, VolumeHours
from kiosk.domain.schedule_drafts import Record
from kiosk.domain.values import LocalText, Millis, Slug


class Part(StrEnum):
    """What belongs together on the page. Each has one form."""

    RULES = "rules"
    HOURS = "hours"
    DAYS = "days"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Draft:
    """A form that is being filled in. kept: what it changes, None for what is new. titled: its title was typed.

    doubts: what would not come as asked for if it were kept; reckoned: as the form is now. saving: it is to be kept
    when there are none.
    error: why it was not kept. theirs: what somebody else made of it since it was opened; without one, where error says
    edit.stale, it was removed.
    """

    record: Record
    kept: Record | None = None
    titled: bool = True
    doubts: tuple[Conflict, ...] = ()
    reckoned: bool = False
    saving: bool = False
    error: KioskError | None = None
    theirs: Record | None = None

    @property
    def changed(self) -> bool:
        return self.kept is None or self.record != replace(self.kept, version=self.record.version)

    @property
    def seen(self) -> int:
        return self.kept.version if self.kept else 0

    @property
    def faults(self) -> tuple[PlanFault, ...]:
        return faults_of(self.record)


@dataclass(frozen=True, slots=True)
class Change:
    """One that was made. before: None of what was made new; after: None of what was removed. version: after it.

    act: its key, None if unknown.
    """

    part: Part
    before: Record | None
    after: Record | None
    version: int
    act: int | None = None

    @property
    def key(self) -> int:
        return key_of(self.after or self.before)


@dataclass(frozen=True, slots=True)
class FilmHere:
    """slug: "" for whatever film is in use."""

    slug: Slug
    title: LocalText
    length: Millis


@dataclass(frozen=True, slots=True)
class StaffScheduleState:
    """ready: it can be changed; shut: nothing can be asked or kept now. now: of the house's clock; zone: its name;
    distrust: why it is not gone by, so that nothing of the schedule holds.

    playlists: names by key, in order, without the attract loop. films: the one in use first. conflicts: of the next
    days, by the key of the rule. drafts: forms that are open. changes: that can be undone, the last one last. error:
    why the last act was not done that has no form. busy: one is being done.
    """

    now: datetime
    zone: str = ""
    distrust: KioskError | None = None
    ready: bool = False
    shut: bool = False
    part: Part = Part.RULES
    schedule: Schedule = field(default_factory=Schedule)
    playlists: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))
    films: tuple[FilmHere, ...] = ()
    conflicts: Mapping[int, tuple[Conflict, ...]] = field(default_factory=lambda: MappingProxyType({}))
    drafts: Mapping[Part, Draft] = field(default_factory=lambda: MappingProxyType({}))
    changes: tuple[Change, ...] = ()
    error: KioskError | None = None
    busy: bool = False


def part_of(record: Record) -> Part:
    match record:
        case Rule():
            return Part.RULES
        case SpecialDay():
            return Part.DAYS
        case OpeningHours():
            return Part.HOURS
    return Part.SOUND


def key_of(record: Record | None) -> int:
    """0 for what there is only one of."""
    return record.key if isinstance(record, Rule | SpecialDay) else 0


def faults_of(record: Record) -> tuple[PlanFault, ...]:
    match record:
        case Rule():
            return rule_faults(record)
        case SpecialDay():
            return special_day_faults(record)
        case OpeningHours():
            return hours_faults(record)
        case VolumeHours():
            return volume_faults(record)


def found(schedule: Schedule, part: Part, key: int) -> Record | None:
    """What is kept of this key, None where it is there no more."""
    match part:
        case Part.HOURS:
            return schedule.hours
        case Part.SOUND:
            return schedule.volumes
    records: Sequence[Rule | SpecialDay] = schedule.rules if part is Part.RULES else schedule.special_days
    return next((one for one in records if one.key == key), None)


def put_in(schedule: Schedule, record: Record) -> Schedule:
    """The schedule as it would be. A rule or day that is not kept yet gets a key that no other one has."""
    match record:
        case OpeningHours():
            return replace(schedule, hours=record)
        case VolumeHours():
            return replace(schedule, volumes=record)
        case Rule():
            key = record.key or new_key(schedule)
            others = tuple(one for one in schedule.rules if one.key != key)
            return replace(schedule, rules=tuple(sorted((*others, replace(record, key=key)), key=lambda one: one.key)))
    others_days = tuple(one for one in schedule.special_days if one.key != record.key)
    return replace(schedule, special_days=(*others_days, record))


def new_key(schedule: Schedule) -> int:
    """That a rule has in a schedule in which it is only put to see what would come of it."""
    return 1 + max((one.key for one in schedule.rules), default=0)


def doubted(before: Sequence[Conflict], after: Sequence[Conflict], rule: int) -> tuple[Conflict, ...]:
    """Of what would not come: whatever is of this rule, and what of others came before. rule: 0 for none."""
    known = {(one.day, one.rule, one.reason.code) for one in before}
    return tuple(one for one in after if one.rule == rule or (one.day, one.rule, one.reason.code) not in known)


def of_a_day(rule: Rule) -> tuple[time, str, int]:
    """In which order rules are listed: by when they begin."""
    begins = rule.span.start if rule.span else min(rule.starts, default=time())
    return begins, rule.title.casefold(), rule.key


def without_later(changes: Sequence[Change], part: Part, key: int, version: int) -> tuple[Change, ...]:
    """What can still be undone after a change of this was: of it, the one before is now of this version."""
    last = next((one for one in reversed(changes) if (one.part, one.key) == (part, key)), None)
    return tuple(replace(one, version=version) if one is last else one for one in changes)
