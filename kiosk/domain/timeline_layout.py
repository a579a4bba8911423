# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the labels of moments stand, so that none lies over another."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import inf

from kiosk.domain.timeline import Band, Dated
from kiosk.domain.timeline_axis import Axis
from kiosk.domain.values import Slug

Gap = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A label: of one moment, or of several that stand too near to each other. It begins above start.

    start, end: of the line above it, in days from the beginning of the axis; it is as long as the date is inexact, or
    from the first of several to the end of the last. row: counted through all bands. under: it begins below the line of
    another one. gaps: where the label has room along its line, from a day to the next label, in their order; as long as
    of those below its line one is in sight, it keeps before that one or goes on after its end.
    """

    moments: tuple[Dated, ...]
    start: float
    end: float
    band: int
    row: int
    under: bool
    gaps: tuple[Gap, ...]

    @property
    def last_start(self) -> float:
        """Where the last of its moments begins."""
        return self.start + _days(self.moments[0], self.moments[-1])


def _days(one: Dated, other: Dated) -> int:
    first, last = one.when.first, other.when.first
    return last.toordinal() - first.toordinal() if first and last else 0


class Layout:
    """placed: by where they begin."""

    def __init__(self, placed: Iterable[Placed]) -> None:
        self.placed = tuple(sorted(placed, key=lambda one: (one.start, one.row)))
        self._starts = [one.start for one in self.placed]
        self._reach = list(accumulate((one.end for one in self.placed), max))
        self._of: dict[Slug, Placed] = {}

    def between(self, first: float, last: float, label: float) -> tuple[Placed, ...]:
        """Those of which something is in sight between two days, as long as a label is so many days long."""
        begin = min(bisect_left(self._starts, first - label - 1), bisect_left(self._reach, first))
        some = self.placed[begin : bisect_right(self._starts, last)]
        return tuple(one for one in some if one.end >= first or one.start + label >= first)

    def of(self, moment: Dated) -> Placed | None:
        """The label that a moment has, alone or with others."""
        if not self._of:
            self._of = {member.slug: one for one in self.placed for member in one.moments}
        return self._of.get(moment.slug)


def lay_out(bands: Sequence[Band], axis: Axis, scale: float) -> Layout:
    """Holds for this scale and each larger one: what stands apart then moves further apart."""
    return Layout(_placed(bands, axis, scale))


def _placed(bands: Sequence[Band], axis: Axis, scale: float) -> Iterator[Placed]:
    above = 0
    for number, band in enumerate(bands):
        yield from (label.placed(number) for label in _lay_out(band, above, axis, axis.label / scale))
        above += band.rows


@dataclass(slots=True)
class _Label:
    """A label that may still become one of several."""

    row: int
    start: float
    end: float
    moments: list[Dated]
    under: bool = False
    gaps: list[Gap] = field(default_factory=list)
    taken: float = 0.0
    """Up to here others have the room below its line."""

    def add(self, moment: Dated, end: float) -> None:
        self.moments.append(moment)
        self.end = max(self.end, end)

    def close(self, following: float) -> None:
        """The last gap, up to the next label."""
        if self.taken < self.end:
            self.gaps.append((self.taken, following))

    def placed(self, band: int) -> Placed:
        return Placed(tuple(self.moments), self.start, self.end, band, self.row, self.under, tuple(self.gaps))


@dataclass(slots=True)
class _Row:
    """label_end, line_end: where its last label ends, and the line that reaches furthest. last: whose label."""

    number: int
    label_end: float = 0.0
    line_end: float = 0.0
    last: _Label | None = None
    labels: list[_Label] = field(default_factory=list)

    def take(self, label: _Label, length: float) -> None:
        label.under = self.last is not None and label.start < self.line_end
        self.line_end = max(self.line_end, label.end)
        self.label_end, self.last = label.start + length, label
        self.labels.append(label)

    def join(self, moment: Dated, end: float) -> None:
        if self.last:
            self.last.add(moment, end)
            self.line_end = max(self.line_end, end)


def _lay_out(band: Band, above: int, axis: Axis, length: float) -> Iterator[_Label]:
    """From left to right, each moment in the first row that has room for it; without one it joins its neighbour.

    length: of a label, in days.
    """
    rows = [_Row(above + number) for number in range(band.rows)]
    begins = axis.begins.toordinal()
    for moment in band.moments:
        start, end = _line(moment, begins)
        if row := _room(rows, start):
            row.take(_Label(row.number, start, end, [moment]), length)
        else:
            _nearest(rows).join(moment, end)
    for row in rows:
        _find_gaps(row.labels)
        yield from row.labels


def _find_gaps(labels: Iterable[_Label]) -> None:
    """labels: of a row, by where they begin."""
    open_lines: list[_Label] = []
    for label in labels:
        while open_lines and open_lines[-1].end <= label.start:
            open_lines.pop().close(label.start)
        if open_lines and open_lines[-1].taken < label.start:
            open_lines[-1].gaps.append((open_lines[-1].taken, label.start))
        for longer in reversed(open_lines):
            # All that are further out have nothing free up to the end of this one already.
            if longer.taken >= label.end:
                break
            longer.taken = label.end
        label.taken = label.start
        open_lines.append(label)
    for label in open_lines:
        label.close(inf)


def _line(moment: Dated, begins: int) -> tuple[float, float]:
    first, last = moment.when.first, moment.when.last
    start = first.toordinal() - begins if first else 0
    return float(start), float((last or first).toordinal() - begins + 1) if first else float(start)


def _room(rows: Iterable[_Row], start: float) -> _Row | None:
    """The first row that is empty there; else one where only the line of an earlier moment passes."""
    below_a_line: _Row | None = None
    for row in rows:
        if row.label_end <= start or row.last is None:
            if row.line_end <= start or row.last is None:
                return row
            below_a_line = below_a_line or row
    return below_a_line


def _nearest(rows: Iterable[_Row]) -> _Row:
    return max(rows, key=lambda row: row.last.start if row.last else 0.0)
