# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day of the programme as a bar: from when to when it goes, and the hours on its scale."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.domain.programme import DayProgramme, Entry, Use

_HOUR = timedelta(hours=1)
_LABELS = 13
"""So many hours have room for a label each; of more, every other one has."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A whole hour. label: as 08, "" where there is no room for one."""

    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class Plot:
    """start, end: in UTC, start before end. ticks: in order."""

    start: datetime
    end: datetime
    ticks: tuple[Tick, ...]

    def place(self, moment: datetime) -> float:
        """From 0 at its start to 1 at its end; what lies beyond is at that end."""
        return min(1.0, max(0.0, (moment - self.start) / (self.end - self.start)))

    def holds(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def moment(self, place: float) -> datetime:
        """To the minute below."""
        minutes = int((self.end - self.start) / timedelta(minutes=1) * min(1.0, max(0.0, place)))
        return min(self.start + timedelta(minutes=minutes), self.end - timedelta(minutes=1))


def plot_of(programme: DayProgramme, zone: tzinfo, now: datetime) -> Plot | None:
    """The whole day; where the house is closed at its ends, an hour of that. now is on it, if it is of that day.

    None for a day that the zone leaves out.
    """
    entries = programme.entries
    if not entries:
        return None
    open_ = [entry for entry in entries if entry.use is not Use.CLOSED]
    start, end = _trimmed(entries, open_, zone) if open_ else (entries[0].start, entries[-1].end)
    if entries[0].start <= now < entries[-1].end:
        start, end = min(start, _whole(now, zone)), max(end, _whole(now, zone) + _HOUR)
    start, end = max(start, entries[0].start), min(end, entries[-1].end)
    return Plot(start, end, tuple(_ticks(start, end, entries[-1].end, zone)))


def _trimmed(entries: tuple[Entry, ...], open_: list[Entry], zone: tzinfo) -> tuple[datetime, datetime]:
    start, end = _whole(open_[0].start - _HOUR, zone), open_[-1].end + _HOUR
    return max(start, entries[0].start), min(end, entries[-1].end)


def _whole(moment: datetime, zone: tzinfo) -> datetime:
    """The last whole hour of the zone."""
    local = moment.astimezone(zone)
    return moment - timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)


def _ticks(start: datetime, end: datetime, midnight: datetime, zone: tzinfo) -> Iterator[Tick]:
    every = 1 if end - start <= _LABELS * _HOUR else 2
    at = start
    while at <= end:
        local = at.astimezone(zone)
        # A zone may leave out half an hour.
        if local.minute:
            at += timedelta(minutes=60 - local.minute)
            continue
        label = "24" if at == midnight else f"{local:%H}"
        yield Tick(at, label if local.hour % every == 0 else "")
        at += _HOUR
