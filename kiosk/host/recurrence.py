# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The days of a recurrence."""

from datetime import date, datetime, time, timedelta

from dateutil.rrule import MONTHLY, WEEKLY, YEARLY, rrule, weekday

from kiosk.domain.schedule import Frequency, Recurrence

_MONTHS = 12


def days_of(recurrence: Recurrence, first: date, last: date) -> tuple[date, ...]:
    """An Occurs. It takes as long for a recurrence that began decades ago as for one of this year."""
    first = max(first, recurrence.first)
    last = min(last, recurrence.last or last)
    if first > last:
        return ()
    return tuple(day for day in _found(recurrence, first, last) if day >= first and day not in recurrence.without)


def _found(recurrence: Recurrence, first: date, last: date) -> list[date]:
    """Those up to the last one; maybe some before the first."""
    if recurrence.frequency is Frequency.ONCE:
        return [recurrence.first]
    rule = _rule(recurrence, first, datetime.combine(last, time()))
    return [found.date() for found in rule] if rule else []


def _rule(recurrence: Recurrence, first: date, until: datetime) -> rrule | None:
    """It begins with the last period that is one of the recurrence's and not after the first day."""
    origin, interval = recurrence.first, recurrence.interval
    weekdays = sorted(recurrence.weekdays)
    match recurrence.frequency:
        case Frequency.WEEKLY:
            week = origin - timedelta(days=origin.weekday())
            start = week + timedelta(weeks=_passed((first - week).days // 7, interval))
            return rrule(WEEKLY, _midnight(start), interval, byweekday=weekdays, until=until) if weekdays else None
        case Frequency.MONTHLY:
            start = _month(origin, _passed(_month_number(first) - _month_number(origin), interval))
            if not recurrence.nth:
                return rrule(MONTHLY, _midnight(start), interval, bymonthday=origin.day, until=until)
            nths = [weekday(day, recurrence.nth) for day in weekdays]
            return rrule(MONTHLY, _midnight(start), interval, byweekday=nths, until=until) if nths else None
        case _:
            start = date(origin.year + _passed(first.year - origin.year, interval), 1, 1)
            month, day = origin.month, origin.day
            return rrule(YEARLY, _midnight(start), interval, bymonth=month, bymonthday=day, until=until)


def _passed(periods: int, interval: int) -> int:
    """How many of them lie before the last period that counts."""
    return periods // interval * interval


def _month_number(day: date) -> int:
    return day.year * _MONTHS + day.month - 1


def _month(origin: date, later: int) -> date:
    year, month = divmod(_month_number(origin) + later, _MONTHS)
    return date(year, month + 1, 1)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
