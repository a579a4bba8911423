# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the house is open, and why it is closed otherwise."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from operator import attrgetter

from kiosk.domain.civil_time import ONE_DAY, day_bounds, span_moments
from kiosk.domain.programme import Reason
from kiosk.domain.schedule import Schedule, Span, SpecialDay

_YEAR = timedelta(days=365)
_START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Stretch:
    """From start up to, not including, end; in UTC."""

    start: datetime
    end: datetime


def special_day_of(special_days: Sequence[SpecialDay], day: date) -> SpecialDay | None:
    """The one whose hours hold: of several, one of this year alone before a yearly one, else that of fewer days, else
    the one that was made later.
    """
    holding = [
        (one.yearly, one.last - one.first, -order, one) for order, one in enumerate(special_days) if _on(one, day)
    ]
    return min(holding, key=lambda found: found[:3])[3] if holding else None


def _on(special: SpecialDay, day: date) -> bool:
    if not special.yearly or day < special.first:
        return special.first <= day <= special.last
    if special.last - special.first >= _YEAR:
        return True
    first, last, at = _of_year(special.first), _of_year(special.last), _of_year(day)
    return first <= at <= last if first <= last else at >= first or at <= last


def _of_year(day: date) -> tuple[int, int]:
    return day.month, day.day


class Opening:
    """The opening hours of the days from first to last; no other day may be asked for."""

    def __init__(self, schedule: Schedule, first: date, last: date, zone: tzinfo) -> None:
        self._special_days = schedule.special_days
        self._week = schedule.hours.week
        self._zone = zone
        self._hours = {day: self._hours_on(day) for day in _days(first, last)}
        self.stretches = _merged(sorted(self._each(), key=_START))
        """In order, none touching the next: hours that follow upon each other are one."""
        self._starts = [stretch.start for stretch in self.stretches]

    def has_hours(self, day: date) -> bool:
        """Whether the house opens at all on a day."""
        return self._hours[day] != ()

    def around(self, moment: datetime) -> tuple[Stretch | None, Stretch | None]:
        """The last one that has begun by a moment, and the one after that."""
        after = bisect_right(self._starts, moment)
        before = self.stretches[after - 1] if after else None
        return before, self.stretches[after] if after < len(self.stretches) else None

    def part(self, start: datetime, end: datetime) -> Stretch | None:
        """From the first to the last moment of this time when the house is open, None where it is closed throughout."""
        first, following = self.around(start)
        if first is None or first.end <= start:
            first = following
        last, _ = self.around(end - timedelta.resolution)
        if first is None or last is None or first.start >= end:
            return None
        return Stretch(max(first.start, start), min(last.end, end))

    def holds(self, start: datetime, end: datetime) -> bool:
        """Whether the house is open all this time."""
        after = bisect_right(self._starts, start)
        return after > 0 and end <= self.stretches[after - 1].end

    def why_closed(self, day: date) -> Reason:
        """Why the house is closed at some time of a day."""
        special = special_day_of(self._special_days, day)
        spans = self._hours[day] or ()
        hours = ", ".join(f"{span.start:%H:%M}–{span.end:%H:%M}" for span in spans)
        if special:
            said = {"title": special.title}
            return Reason("closed.special", {**said, "hours": hours}) if spans else Reason("closed.day", said)
        return Reason("closed.hours", {"hours": hours}) if spans else Reason("closed.weekday")

    def _hours_on(self, day: date) -> tuple[Span, ...] | None:
        """None: open all day."""
        special = special_day_of(self._special_days, day)
        if special:
            return special.spans
        return None if self._week is None else self._week[day.weekday()]

    def _each(self) -> Iterator[Stretch]:
        for day, hours in self._hours.items():
            found = [day_bounds(day, self._zone)] if hours is None else self._moments(hours, day)
            yield from (Stretch(start, end) for start, end in found if start < end)

    def _moments(self, hours: tuple[Span, ...], day: date) -> list[tuple[datetime, datetime]]:
        found = (span_moments(span, day, self._zone) for span in hours)
        return [bounds for bounds in found if bounds]


def _days(first: date, last: date) -> Iterator[date]:
    return (first + ONE_DAY * number for number in range((last - first).days + 1))


def _merged(stretches: list[Stretch]) -> list[Stretch]:
    merged: list[Stretch] = []
    for stretch in stretches:
        if merged and stretch.start <= merged[-1].end:
            merged[-1] = Stretch(merged[-1].start, max(merged[-1].end, stretch.end))
        else:
            merged.append(stretch)
    return merged
