# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outlines of the countries, as assets/map/outlines.json has them: made by packaging/lib/outlines.py.

grid: steps to a radius of the Earth; all figures are whole steps. lines: the first point, then how far to each next
one. borders: the lines between two countries, by their numbers. inner: those within a country, which are not drawn.
countries: by their ISO 3166-1 codes; rings: i is line i, -1 - i is line i from its end; at: where there is room for the
name.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from kiosk.domain.map_projection import Box, Point

Line = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """rings: closed, lakes and islands among them. at: where there is room for the name. box: around all of it."""

    rings: tuple[Line, ...]
    at: Point
    box: Box

    def holds(self, point: Point) -> bool:
        return self.box.holds(point) and sum(_crosses(ring, point) for ring in self.rings) % 2 == 1


@dataclass(frozen=True, slots=True)
class Outlines:
    """coasts, borders: the lines to be drawn. countries: by their ISO 3166-1 codes."""

    coasts: tuple[Line, ...] = ()
    borders: tuple[Line, ...] = ()
    countries: Mapping[str, Country] = field(default_factory=dict)

    def country_at(self, point: Point) -> str | None:
        """The code of the country that a place of the map lies in, None for the sea."""
        return next((code for code, country in self.countries.items() if country.holds(point)), None)


def read_outlines(text: str) -> Outlines:
    """Raises ValueError, KeyError, TypeError for what is no such file."""
    found = json.loads(text)
    lines = [_line(steps, found["grid"]) for steps in found["lines"]]
    borders, inner = set(found["borders"]), set(found["inner"])
    return Outlines(
        tuple(line for number, line in enumerate(lines) if number not in borders | inner),
        tuple(lines[number] for number in found["borders"]),
        {code: _country(country, lines, found["grid"]) for code, country in found["countries"].items()},
    )


def _line(steps: list[int], grid: int) -> Line:
    x = y = 0
    points = []
    for right, down in zip(steps[::2], steps[1::2], strict=True):
        x, y = x + right, y + down
        points.append(Point(x / grid, y / grid))
    return tuple(points)


def _country(found: Any, lines: list[Line], grid: int) -> Country:
    rings = tuple(tuple(_joined(lines, ring)) for ring in found["rings"])
    x, y = found["at"]
    return Country(rings, Point(x / grid, y / grid), box_around(point for ring in rings for point in ring))


def _joined(lines: list[Line], ring: Iterable[int]) -> Iterator[Point]:
    for number in ring:
        yield from lines[number] if number >= 0 else lines[~number][::-1]


def box_around(points: Iterable[Point]) -> Box:
    """Raises ValueError where there are none."""
    xs, ys = zip(*((point.x, point.y) for point in points), strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def _crosses(ring: Line, point: Point) -> bool:
    """Whether a ray to the right leaves the ring an odd number of times."""
    inside = False
    for a, b in pairwise((*ring, ring[0])):
        if (a.y > point.y) != (b.y > point.y) and point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x:
            inside = not inside
    return inside
