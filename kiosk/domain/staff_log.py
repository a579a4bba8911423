# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log that staff read: what they did and what went wrong, as one list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.faults import Fault
from kiosk.domain.staff import KeptAct

Entry = KeptAct | Fault

MOST_ENTRIES = 2_000
"""Of one look into the log."""


class LogPart(StrEnum):
    """acts: what staff did. faults: what went wrong. notes: of what staff did, what visitors said and examinations."""

    ALL = "all"
    ACTS = "acts"
    FAULTS = "faults"
    NOTES = "notes"


class Reach(StrEnum):
    """How far back: since midnight, seven days, thirty, or as far as it was kept."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    ALL = "all"


_DAYS = {Reach.TODAY: 0, Reach.WEEK: 6, Reach.MONTH: 29}
_NOTES = ("note.", "check.")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The newest first. cut: there is more of it, and older."""

    entries: tuple[Entry, ...] = ()
    cut: bool = False


def moment(entry: Entry) -> datetime:
    """With its time zone."""
    return entry.act.at if isinstance(entry, KeptAct) else entry.at


def beginning(reach: Reach, now: datetime) -> datetime:
    """A midnight of the zone that now is in."""
    if reach not in _DAYS:
        return datetime.fromtimestamp(0, UTC)
    return datetime.combine(now.date() - timedelta(days=_DAYS[reach]), time(), now.tzinfo)


def together(acts: Sequence[KeptAct], faults: Sequence[Fault], part: LogPart, most: int = MOST_ENTRIES) -> Sheet:
    """acts: the newest first. More than most of either means that there may be still more."""
    found: list[Entry] = [act for act in acts if _belongs(act, part)]
    if part in {LogPart.ALL, LogPart.FAULTS}:
        found += faults
    found.sort(key=moment, reverse=True)
    return Sheet(tuple(found[:most]), len(found) > most or len(acts) > most or len(faults) > most)


def without_doubles(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """What waits in its file may have come into the library meanwhile."""
    return tuple({fault.key: fault for fault in faults}.values())


def _belongs(act: KeptAct, part: LogPart) -> bool:
    if part is LogPart.NOTES:
        return act.act.code.startswith(_NOTES)
    return part is not LogPart.FAULTS
