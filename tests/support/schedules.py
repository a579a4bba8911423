# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Schedules by chance, and the days of a recurrence found in the slowest and plainest way.

Of a schedule hypothesis draws how many rules it has, and a number for each, from which all else of the rule follows: so
a failure is told with few rules, and a schedule costs next to nothing.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from random import Random

from hypothesis import strategies as st

from kiosk.domain.programme import Facts
from kiosk.domain.schedule import (
    EVERY_DAY,
    Frequency,
    OpeningHours,
    Recurrence,
    Rule,
    RuleKind,
    Schedule,
    Span,
    SpecialDay,
)
from kiosk.domain.values import Millis, Slug

ONE_DAY = timedelta(days=1)
_MINUTES = {Slug(""): 85, Slug("short"): 15, Slug("long"): 420}
FACTS = Facts(
    lambda slug: Millis(_MINUTES[slug] * 60_000) if slug in _MINUTES else None,
    playable=frozenset({1, 2, 3}),
)
"""Three films, of whole minutes, and three playlists that can be played."""

_SEEDS = st.integers(0, 2**32)
_QUARTERS = (0, 15, 30, 45)
_WHOLE_DAY = Span(time(), time(), next_day=True)


def schedules(day: date, most: int = 10) -> st.SearchStrategy[Schedule]:
    """Of which something happens on a day and those around it. The title of a rule is "rule" and its key."""
    return st.builds(
        lambda rules, hours, special: Schedule(
            tuple(_rule(_by(seed), day, key) for key, seed in enumerate(rules, start=11)),
            OpeningHours(_week(_by(hours))),
            tuple(_special_day(_by(seed), day) for seed in special),
        ),
        st.lists(_SEEDS, max_size=most),
        _SEEDS,
        st.lists(_SEEDS, max_size=2),
    )


def recurrences(day: date) -> st.SearchStrategy[Recurrence]:
    """Of which some fall on a day or near it."""
    return _SEEDS.map(lambda seed: _recurrence(_by(seed), day))


@st.composite
def days(draw: st.DrawFn, zone: tzinfo) -> date:
    """Of 1990 to 2037, half of them around one on which the clock is changed, where there is one that year."""
    first = date(draw(st.integers(1990, 2037)), 1, 1)
    changed, near = _changes(first, zone), draw(st.booleans())
    if changed and near:
        return draw(st.sampled_from(changed)) + draw(st.integers(-1, 1)) * ONE_DAY
    return first + draw(st.integers(0, 364)) * ONE_DAY


def occurs_slowly(recurrence: Recurrence, first: date, last: date) -> Sequence[date]:
    """An Occurs that looks at each day."""
    found = (first + number * ONE_DAY for number in range((last - first).days + 1))
    return [day for day in found if _is_on(recurrence, day)]


def _by(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - nobody has to guess it


def _rule(random: Random, day: date, key: int) -> Rule:
    """Some of a film or list that is not there."""
    plays = random.random() < 0.6
    often = random.random() < 0.5
    return Rule(
        f"rule {key}",
        RuleKind.LIST if plays else RuleKind.SCREENING,
        Recurrence(day - 30 * ONE_DAY) if often else _recurrence(random, day),
        playlist=random.choice([1, 2, 3, 3, 3, 4]) if plays else 0,
        span=_span(random) if plays else None,
        film=Slug(random.choice(["", "", "short", "short", "long", "gone"])),
        starts=() if plays else tuple(sorted({_time(random) for _ in range(random.randint(1, 4))})),
        doors=random.choice([0, 15]),
        priority=random.choice([3, 5, 5, 9]),
        active=random.random() < 0.95,
        key=key,
    )


def _recurrence(random: Random, day: date) -> Recurrence:
    weekdays = frozenset(random.sample(range(7), random.randint(1, 7)))
    return Recurrence(
        random.choice([_near(random, day, 400), _near(random, day, 4)]),
        random.choice([Frequency.WEEKLY, *Frequency]),
        random.choice([weekdays, EVERY_DAY]),
        nth=random.choice([0, 0, 1, 2, 4, 5, -1]),
        interval=random.choice([1, 1, 1, 2, 3]),
        last=random.choice([None, None, _near(random, day, 4)]),
        without=tuple(_near(random, day, 4) for _ in range(random.randint(0, 2))),
    )


def _special_day(random: Random, day: date) -> SpecialDay:
    first = _near(random, day, random.choice([1, 30, 370]))
    last = first + random.choice([0, 1, 5, 20]) * ONE_DAY
    return SpecialDay("special", first, last, _spans(random), yearly=random.random() < 0.5)


def _week(random: Random) -> tuple[tuple[Span, ...], ...] | None:
    return random.choice(
        [
            None,
            None,
            ((_WHOLE_DAY,),) * 7,
            ((Span(time(8), time(22)),),) * 7,
            tuple(_spans(random) for _ in range(7)),
        ]
    )


def _spans(random: Random) -> tuple[Span, ...]:
    return tuple(_span(random) for _ in range(random.randint(0, 2)))


def _span(random: Random) -> Span:
    """Within a day, past midnight, or for more than a day; whole days, too."""
    if random.random() < 0.1:
        return _WHOLE_DAY
    start, end = _time(random), _time(random)
    return Span(start, end, next_day=end <= start or random.random() < 0.1)


def _time(random: Random) -> time:
    """Every other one at an hour at which clocks are changed."""
    return time(random.choice([random.randint(0, 3), random.randint(0, 23)]), random.choice(_QUARTERS))


def _near(random: Random, day: date, most: int) -> date:
    return day + random.randint(-most, min(most, 4)) * ONE_DAY


def _changes(first: date, zone: tzinfo) -> list[date]:
    noons = [datetime(first.year, 1, 1, 12, tzinfo=UTC) + number * ONE_DAY for number in range(365)]
    offsets = [noon.astimezone(zone).utcoffset() for noon in noons]
    return [noon.date() for noon, before, after in zip(noons, offsets, offsets[1:], strict=False) if before != after]


def _is_on(recurrence: Recurrence, day: date) -> bool:
    first = recurrence.first
    if day < first or day in recurrence.without or (recurrence.last is not None and day > recurrence.last):
        return False
    match recurrence.frequency:
        case Frequency.ONCE:
            return day == first
        case Frequency.WEEKLY:
            weeks = (_monday(day) - _monday(first)).days // 7
            return day.weekday() in recurrence.weekdays and weeks % recurrence.interval == 0
        case Frequency.MONTHLY:
            months = 12 * (day.year - first.year) + day.month - first.month
            return months % recurrence.interval == 0 and _is_on_in_month(recurrence, day)
        case Frequency.YEARLY:
            same = (day.month, day.day) == (first.month, first.day)
            return same and (day.year - first.year) % recurrence.interval == 0


def _is_on_in_month(recurrence: Recurrence, day: date) -> bool:
    if recurrence.nth == 0:
        return day.day == recurrence.first.day
    if day.weekday() not in recurrence.weekdays:
        return False
    week = 7 * ONE_DAY
    if recurrence.nth < 0:
        return (day + -recurrence.nth * week).month != day.month == (day + (-recurrence.nth - 1) * week).month
    nth = recurrence.nth
    return (day - nth * week).month != day.month == (day - (nth - 1) * week).month


def _monday(day: date) -> date:
    return day - day.weekday() * ONE_DAY
