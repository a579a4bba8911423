# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The axis of the timeline: how days become pixels, how near one may come, and where it is ruled."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import takewhile
from math import hypot, inf, log2

from kiosk.domain.dates import Precision
from kiosk.domain.timeline import Dated

Point = tuple[float, float]

YEAR = 365.2425
_MONTH = YEAR / 12
_CLOSEST = 31.0
"""So many days are in sight at least."""
_STEPS_A_DOUBLING = 2
_TOUCHING = 8.0
"""In pixels: fingers that are no further apart do not say how far they spread."""


class Level(StrEnum):
    """How much is in sight, by its order of magnitude."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    MONTH = "month"


_IN_SIGHT = {Level.DECADE: 10 * YEAR, Level.YEAR: YEAR, Level.MONTH: _CLOSEST}
_LEAST = {Level.CENTURY: 30 * YEAR, Level.DECADE: 3 * YEAR, Level.YEAR: 3 * _MONTH}


@dataclass(frozen=True, slots=True)
class View:
    """first: the day at the left edge, counted from the axis's beginning. scale: pixels a day."""

    first: float
    scale: float

    def day_at(self, x: float) -> float:
        return self.first + x / self.scale

    def x_of(self, day: float) -> float:
        return (day - self.first) * self.scale


@dataclass(frozen=True, slots=True)
class Axis:
    """Days are counted from begins. latest: where the last label begins. width, label: of the view, and of a label.

    The widths are in pixels; a label is narrower than the view.
    """

    begins: date
    days: float
    latest: float
    width: float
    label: float

    @property
    def least(self) -> float:
        """The scale at which everything is in sight."""
        return min(self.width / self.days, (self.width - self.label) / self.latest if self.latest > 0 else inf)

    @property
    def most(self) -> float:
        return max(self.least, self.width / _CLOSEST)

    def length(self, scale: float) -> float:
        """Of the whole axis, in pixels, with room for the last label."""
        return max(self.width, self.days * scale, self.latest * scale + self.label)

    def whole(self) -> View:
        return View(0.0, self.least)

    def within(self, view: View) -> View:
        """The nearest view that shows nothing beyond the axis."""
        scale = min(max(view.scale, self.least), self.most)
        return View(min(max(view.first, 0.0), (self.length(scale) - self.width) / scale), scale)

    def zoomed(self, view: View, factor: float, x: float) -> View:
        """What was at x stays there, unless something beyond the axis would come into sight."""
        scale = min(max(view.scale * factor, self.least), self.most)
        return self.within(View(view.day_at(x) - x / scale, scale))

    def pinched(self, view: View, before: tuple[Point, Point], now: tuple[Point, Point]) -> View:
        """The day between the fingers stays between them, and with fingers side by side each one's under it."""
        middle, wide = _spread(before)
        moved, wider = _spread(now)
        scale = min(max(view.scale * wider / wide, self.least), self.most)
        return self.within(View(view.day_at(middle) - moved / scale, scale))

    def around(self, first: float, last: float) -> View:
        """These days in the middle, over half the view, with room for the label of the last one."""
        scale = min(max(self.width / 2 / max(last - first, 1e-9), self.least), self.most)
        taken = (last - first) * scale + self.label
        return self.within(View(first - (self.width - taken) / 2 / scale, scale))

    def fullest(self, view: View, scale: float, days: Sequence[float]) -> View:
        """The part of a view, at a larger scale, in which most of the days are with their labels; of several such the
        one next to the middle. days: in their order.
        """
        scale = min(max(scale, self.least), self.most)
        room, end = (self.width - self.label) / scale, view.day_at(self.width)
        middle = view.day_at(self.width / 2)
        seen = days[bisect_left(days, view.first - 1e-6) : bisect_right(days, end)]
        stretches = (seen[n : bisect_right(seen, day + room)] for n, day in enumerate(seen))
        best = max(stretches, key=lambda some: (len(some), -abs(some[0] + some[-1] - 2 * middle)), default=[middle])
        first = (best[0] + best[-1] - room) / 2
        return self.within(View(min(max(first, view.first), end - self.width / scale), scale))

    def scale_of(self, level: Level) -> float:
        return self.width / _IN_SIGHT[level] if level in _IN_SIGHT else self.least

    def level(self, scale: float) -> Level:
        in_sight = self.width / scale
        return next((level for level, least in _LEAST.items() if in_sight > least), Level.MONTH)

    def day(self, on: date) -> float:
        return float(on.toordinal() - self.begins.toordinal())

    def on(self, day: float) -> date:
        """The date of a day; within what a calendar has."""
        ordinal = self.begins.toordinal() + int(day // 1)
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))

    def step(self, scale: float) -> int:
        """Labels are placed anew each time the scale has grown by some; from 0 at the least one."""
        return max(0, int(log2(scale / self.least) * _STEPS_A_DOUBLING + 1e-9))

    @property
    def steps(self) -> int:
        return self.step(self.most) + 1

    def step_scale(self, step: int) -> float:
        """The least scale of a step."""
        return float(self.least * 2 ** (step / _STEPS_A_DOUBLING))


def axis_of(moments: Iterable[Dated], today: date, width: float, label: float) -> Axis | None:
    """From the decade of the first moment to today; None where none has a place in time.

    A moment after today, which nobody should have written, is on it all the same.
    """
    firsts = [moment.when.first for moment in moments if moment.when.first]
    if not firsts:
        return None
    begins = date(max(1, min(firsts).year // 10 * 10), 1, 1)
    latest = max(firsts).toordinal() - begins.toordinal()
    days = max(today.toordinal() - begins.toordinal() + 1, latest + 1)
    return Axis(begins, float(days), float(latest), max(width, 1.0), min(label, width / 2))


def _spread(fingers: tuple[Point, Point]) -> Point:
    """The middle of two fingers, along the axis, and how far they are apart."""
    (x, y), (other_x, other_y) = fingers
    return (x + other_x) / 2, max(_TOUCHING, hypot(other_x - x, other_y - y))


@dataclass(frozen=True, slots=True)
class Tick:
    """unit: what begins there, a year, a month or a day."""

    on: date
    unit: Precision


_ROOM = {Precision.YEAR: 0.36, Precision.MONTH: 0.66, Precision.DAY: 1.1}
"""What the name of a tick takes, in widths of a label."""
_RULES = (
    *((Precision.DAY, every, every) for every in (10,)),
    *((Precision.MONTH, every, every * _MONTH) for every in (1, 3, 6)),
    *((Precision.YEAR, every, every * YEAR) for every in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)
"""unit, how many of it from tick to tick, and how many days that is."""


def ticks(axis: Axis, scale: float, first: float, last: float) -> tuple[Tick, ...]:
    """As many between two days as have room for their names."""
    fits = (rule for rule in _RULES if rule[2] * scale >= _ROOM[rule[0]] * axis.label)
    unit, every, _ = next(fits, _RULES[-1])
    begin, end = axis.on(max(first, 0.0)), axis.on(min(last, axis.days))
    on_rule = takewhile(lambda on: on <= end, _ruled(unit, every, begin))
    return tuple(Tick(on, unit) for on in on_rule if on >= begin)


def _ruled(unit: Precision, every: int, begin: date) -> Iterator[date]:
    """From a little before the day on."""
    if unit is Precision.YEAR:
        start = max(begin.year - begin.year % every, every if every > 1 else 1)
        yield from (date(year, 1, 1) for year in range(start, date.max.year + 1, every))
        return
    months = range(begin.year * 12 + (begin.month - 1) // every * every, date.max.year * 12 + 12, every)
    if unit is Precision.MONTH:
        yield from (date(month // 12, month % 12 + 1, 1) for month in months)
        return
    for month in range(begin.year * 12 + begin.month - 1, date.max.year * 12 + 12):
        yield from (date(month // 12, month % 12 + 1, day) for day in (1, 11, 21))
