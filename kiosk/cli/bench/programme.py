# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon it is known what very many rules come to."""

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial
from random import Random

from kiosk.cli.bench.clock import now
from kiosk.cli.bench.rig import Rig
from kiosk.cli.bench.row import Figures, LimitKind, Row
from kiosk.domain.programme import Facts
from kiosk.domain.reckoning import programme_of, year_conflicts
from kiosk.domain.schedule import Frequency, OpeningHours, Recurrence, Rule, RuleKind, Schedule, Span, SpecialDay
from kiosk.domain.values import Millis
from kiosk.host.recurrence import days_of
from kiosk.host.zones import zone_named

_RULES, _SCREENINGS, _PLAYLISTS = 200, 40, 20
"""Of the rules every fifth one announces films."""
_CLOSURES = 20
_ZONE = "Europe/Riga"
_FIRST, _YEAR, _QUICK_YEAR = date(2026, 1, 1), 365, 14
_DAYS, _QUICK_DAYS = 12, 2
_FACTS = Facts(lambda _: Millis(85 * 60_000), frozenset(range(_PLAYLISTS)))


def _day(rig: Rig) -> Figures:
    rig.tell(f"the programme of a day with {_RULES} rules")
    schedule, zone, count = _schedule(), zone_named(_ZONE), _QUICK_DAYS if rig.quick else _DAYS
    days = [_FIRST + timedelta(days=number * _YEAR // count) for number in range(count)]
    return Figures(max(_took(partial(programme_of, schedule, day, zone, days_of, _FACTS)) for day in days))


def _year(rig: Rig) -> Figures:
    rig.tell(f"the conflicts of a year with {_RULES} rules")
    schedule, zone = _schedule(), zone_named(_ZONE)
    last = _FIRST + timedelta(days=(_QUICK_YEAR if rig.quick else _YEAR) - 1)
    return Figures(_took(partial(year_conflicts, schedule, _FIRST, last, zone, days_of, _FACTS)) / 1000)


def _took(reckon: Callable[[], object]) -> float:
    """Milliseconds."""
    began = now()
    reckon()
    return now() - began


def _schedule() -> Schedule:
    random = Random("programme")  # noqa: S311 - the same one each time
    rules = tuple(_rule(random, key) for key in range(1, _RULES + 1))
    hours = tuple((Span(time(9), time(21)),) for _ in range(7))
    closures = (_FIRST + timedelta(days=random.randrange(_YEAR)) for _ in range(_CLOSURES))
    return Schedule(rules, OpeningHours(hours), tuple(SpecialDay(f"{day}", day, day, yearly=True) for day in closures))


def _rule(random: Random, key: int) -> Rule:
    """Most hold on several days of each week, all year round, for some hours; some past midnight."""
    title, days, priority = f"rule {key}", _days(random), random.randint(1, 9)
    if key % (_RULES // _SCREENINGS) == 0:
        starts = tuple(sorted({_time(random), _time(random)}))
        return Rule(title, RuleKind.SCREENING, days, starts=starts, priority=priority, key=key)
    start = _time(random)
    end = start.replace(hour=(start.hour + random.randint(1, 5)) % 24)
    span = Span(start, end, next_day=end <= start)
    return Rule(title, RuleKind.LIST, days, random.randrange(_PLAYLISTS), span, priority=priority, key=key)


def _time(random: Random) -> time:
    return time(random.randrange(24), random.randrange(0, 60, 5))


def _days(random: Random) -> Recurrence:
    first = _FIRST - timedelta(days=random.randrange(3650))
    weekdays = frozenset(random.sample(range(7), random.randint(3, 7)))
    match random.randrange(10):
        case 0:
            return Recurrence(first, Frequency.MONTHLY, weekdays, nth=random.choice([1, 2, -1]))
        case 1:
            return Recurrence(first, Frequency.WEEKLY, weekdays, interval=2)
        case _:
            return Recurrence(first, Frequency.WEEKLY, weekdays)


ROWS = (
    Row(
        "programme.day",
        "ms",
        50,
        LimitKind.ABSOLUTE,
        f"What a day comes to with {_RULES} rules, the longest of {_DAYS} days of a year.",
        _day,
    ),
    Row(
        "programme.year",
        "s",
        3,
        LimitKind.ABSOLUTE,
        f"All conflicts of a year with {_RULES} rules.",
        _year,
    ),
)
