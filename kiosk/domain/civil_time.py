# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and times of the house's clock as moments, which are always in UTC.

- A time that the clock leaves out, as it goes forward, is the first moment after the gap.
- A time that comes twice, as the clock goes back, is the first of the two.
- A day lasts from its first moment to that of the next one. Where the clock goes back past midnight, the day that has
  begun goes on. A day that a zone leaves out, as Pacific/Apia did 30 December 2011, has no moment at all.

So what is later by the clock's face is never earlier.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from kiosk.domain.schedule import Span

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2100, 12, 31)
"""Days beyond these are of no use to a kiosk, and not reckoned with."""
ONE_DAY = timedelta(days=1)
_MIDNIGHT = time()
_SECOND = timedelta(seconds=1)
_NO_OFFSET = timedelta()


def moment_of(day: date, at: time, zone: tzinfo) -> datetime:
    """at: by the clock's face, in whole seconds."""
    face = datetime.combine(day, at, zone)
    before, after = face.utcoffset() or _NO_OFFSET, face.replace(fold=1).utcoffset() or _NO_OFFSET
    moment = datetime.combine(day, at, UTC) - before
    return moment if after <= before else _end_of_gap(moment - (after - before), moment, zone)


def _end_of_gap(early: datetime, late: datetime, zone: tzinfo) -> datetime:
    """early: before the clock goes forward. late: not before that."""
    before = early.astimezone(zone).utcoffset()
    while late - early > _SECOND:
        middle = early + _SECOND * ((late - early) // _SECOND // 2)
        if middle.astimezone(zone).utcoffset() == before:
            early = middle
        else:
            late = middle
    return late


@lru_cache(maxsize=2048)
def day_bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """The first moment of a day and that of the next one: the same of a day that the zone leaves out."""
    return moment_of(day, _MIDNIGHT, zone), moment_of(day + ONE_DAY, _MIDNIGHT, zone)


def exists(day: date, zone: tzinfo) -> bool:
    """Whether the zone has this day."""
    start, end = day_bounds(day, zone)
    return start < end


def civil_day(moment: datetime, zone: tzinfo) -> date:
    """The day whose bounds hold a moment."""
    day = moment.astimezone(zone).date()
    return day + ONE_DAY if moment >= day_bounds(day, zone)[1] else day


def span_moments(span: Span, day: date, zone: tzinfo) -> tuple[datetime, datetime] | None:
    """Start and end of a span that belongs to a day, None where the zone leaves all of it out."""
    if not exists(day, zone):
        return None
    start = moment_of(day, span.start, zone)
    end = moment_of(day + ONE_DAY if span.next_day else day, span.end, zone)
    return (start, end) if start < end else None


def face(moment: datetime, zone: tzinfo) -> str:
    """What the house's clock shows, as 18:05."""
    local = moment.astimezone(zone)
    return f"{local.hour:02}:{local.minute:02}"
