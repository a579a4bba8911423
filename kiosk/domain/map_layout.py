# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the names of places stand on the map, and which of them stand for each other where it is crowded.

A layout holds for a stretch of scales, so that nothing jumps while two fingers spread. A name keeps its size and its
distance from its place, so its edges move on straight lines as the scale grows: two names that are apart along one axis
at both ends of the stretch are apart all the way.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from kiosk.domain.map_projection import SHEET, Box, Point

Size = tuple[float, float]
_MOST_ROWS = 12
"""So many names stand below each other for places that no scale can part."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with its name. size: of the name and its sign, in pixels. area: the name stands in its middle."""

    key: str
    at: Point
    size: Size
    area: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn: one place, or several in one. at: of the place, or amid them.

    left, top: from there to the corner of what can be touched, in pixels; size: of that.
    """

    keys: tuple[str, ...]
    at: Point
    left: float
    top: float
    size: Size

    def box(self, scale: float) -> Box:
        """In pixels from the origin of the map. scale: pixels to a radius of the Earth."""
        x, y = self.at.x * scale + self.left, self.at.y * scale + self.top
        return Box(x, y, x + self.size[0], y + self.size[1])


@dataclass(frozen=True, slots=True)
class Stretch:
    """Of scales. final: the map cannot be enlarged beyond it, so places at one spot stand below each other."""

    low: float
    high: float
    final: bool = False


@dataclass(frozen=True, slots=True)
class _Group:
    spots: tuple[Spot, ...]

    @property
    def at(self) -> Point:
        count = len(self.spots)
        return Point(sum(spot.at.x for spot in self.spots) / count, sum(spot.at.y for spot in self.spots) / count)

    def joined(self, other: "_Group") -> "_Group":
        return _Group((*self.spots, *other.spots))


def lay_out(spots: Iterable[Spot], stretch: Stretch, inset: float, cluster: Callable[[int], Size]) -> tuple[Mark, ...]:
    """Each spot in exactly one mark; no two marks touch each other anywhere in the stretch.

    spots: the most important ones first. inset: from the edge of a name to the middle of its sign, in pixels.
    cluster: how large the mark of so many places is.
    """
    waiting = [_Group((spot,)) for spot in spots]
    waiting.reverse()
    placed: list[tuple[_Group, Mark]] = []
    while waiting:
        group = waiting.pop()
        marks = list(_candidates(group, stretch, inset, cluster))
        free = next((mark for mark in marks if all(_apart(mark, other, stretch) for _, other in placed)), None)
        if free:
            placed.append((group, free))
            continue
        # The nearest of those that are in its way.
        met = [one for one in placed if not _apart(marks[0], one[1], stretch)]
        met = met or [one for one in placed if any(not _apart(mark, one[1], stretch) for mark in marks)]
        other = min(met, key=lambda one: _distance(one[1].at, group.at))
        placed.remove(other)
        waiting.append(other[0].joined(group))
    return tuple(mark for _, mark in placed)


def _candidates(group: _Group, stretch: Stretch, inset: float, cluster: Callable[[int], Size]) -> Iterator[Mark]:
    """Those within the sheet come first."""
    marks = list(_all_candidates(group, stretch, inset, cluster))
    within = [mark for mark in marks if _is_on_sheet(mark, stretch)]
    return chain(within, (mark for mark in marks if mark not in within))


def _all_candidates(group: _Group, stretch: Stretch, inset: float, cluster: Callable[[int], Size]) -> Iterator[Mark]:
    first = group.spots[0]
    keys = tuple(spot.key for spot in group.spots)
    width, height = size = first.size if len(keys) == 1 else cluster(len(keys))
    if first.area or len(keys) > 1:
        yield Mark(keys, group.at, -width / 2, -height / 2, size)
        if not stretch.final:
            return
    for row in range(_MOST_ROWS if stretch.final else 1):
        for away in {0: (0,)}.get(row, (row, -row)):
            top = -height / 2 + away * height
            yield Mark(keys, group.at, -inset, top, size)
            yield Mark(keys, group.at, inset - width, top, size)


def _apart(one: Mark, other: Mark, stretch: Stretch) -> bool:
    boxes = [(one.box(scale), other.box(scale)) for scale in (stretch.low, stretch.high)]
    return (
        all(a.right <= b.left for a, b in boxes)
        or all(b.right <= a.left for a, b in boxes)
        or all(a.bottom <= b.top for a, b in boxes)
        or all(b.bottom <= a.top for a, b in boxes)
    )


def _is_on_sheet(mark: Mark, stretch: Stretch) -> bool:
    box, scale = mark.box(stretch.low), stretch.low
    return (
        box.left >= SHEET.left * scale
        and box.right <= SHEET.right * scale
        and box.top >= SHEET.top * scale
        and box.bottom <= SHEET.bottom * scale
    )


def _distance(a: Point, b: Point) -> float:
    return (a.x - b.x) ** 2 + (a.y - b.y) ** 2


def in_order(spots: Sequence[Spot], first: frozenset[str]) -> list[Spot]:
    """As lay_out wants them: those that are marked, then points, whose place is exact, then areas."""
    return sorted(spots, key=lambda spot: (spot.key not in first, spot.area))
