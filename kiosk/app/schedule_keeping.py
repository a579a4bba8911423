# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of the schedule as they are kept. All of this is done in the background."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kiosk.app.ports.library import Shelves
from kiosk.app.ports.planning import Planning
from kiosk.domain.schedule import OpeningHours, Rule, Schedule, SpecialDay, VolumeHours
from kiosk.domain.schedule_drafts import Record
from kiosk.domain.staff import Decision
from kiosk.domain.staff_schedule import Change, Part, found

_LOOKED_THROUGH = 20
"""Acts, at most, among which that of a change is looked for."""


@dataclass(frozen=True, slots=True)
class Plans:
    """What is kept. playlists: names by key, in order, without the attract loop."""

    schedule: Schedule
    playlists: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Kept:
    """change: as it was made, with the key of what is new, its version and its act."""

    change: Change
    plans: Plans


def plans(shelves: Shelves) -> Plans:
    planning = shelves.planning
    playlists = {one.key: one.name for one in planning.playlists() if not one.attract}
    return Plans(planning.schedule(), playlists)


def make(shelves: Shelves, change: Change, decision: Decision) -> Kept:
    """change: with the version that was seen. Raises as Planning does."""
    planning = shelves.planning
    after = change.after
    if after is not None:
        key = _put(planning, after, change.version, decision)
    else:
        key = change.key
        _take_out(planning, change.part, key, change.version, decision)
    now = plans(shelves)
    kept = found(now.schedule, change.part, key) if after is not None else None
    version = kept.version if kept else change.version + 1
    acts = shelves.staff.acts(decision.at, _LOOKED_THROUGH)
    act = next((one.key for one in acts if _tells(one.act.arguments, key, version)), None)
    return Kept(replace(change, after=kept, version=version, act=act), now)


def _put(planning: Planning, record: Record, seen: int, decision: Decision) -> int:
    match record:
        case Rule():
            return planning.put_rule(record, seen=seen, decision=decision)
        case SpecialDay():
            return planning.put_special_day(record, seen=seen, decision=decision)
        case OpeningHours():
            planning.put_hours(record, seen=seen, decision=decision)
        case VolumeHours():
            planning.put_volumes(record, seen=seen, decision=decision)
    return 0


def _take_out(planning: Planning, part: Part, key: int, seen: int, decision: Decision) -> None:
    remove = planning.remove_rule if part is Part.RULES else planning.remove_special_day
    remove(key, seen=seen, decision=decision)


def _tells(arguments: Mapping[str, str | int], key: int, version: int) -> bool:
    return arguments.get("key", 0) == key and arguments.get("version") == version
