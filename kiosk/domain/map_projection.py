# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From degrees to the plane of our map: Albers' equal-area conic projection on a sphere of radius 1.

J. P. Snyder, Map Projections – A Working Manual, U.S. Geological Survey Professional Paper 1395 (1987), formulas 14-1
to 14-6. Areas are true everywhere. The two parallels without distortion and the middle meridian are chosen so that
Europe stands nearly upright and the coast of the Okhotsk Sea is still on the sheet.
"""

from dataclasses import dataclass
from math import asin, atan2, cos, degrees, hypot, radians, sin, sqrt

_PARALLELS = 30.0, 65.0
_MERIDIAN, _ORIGIN = 50.0, 55.0
_CONE = (sin(radians(_PARALLELS[0])) + sin(radians(_PARALLELS[1]))) / 2
_SUM = cos(radians(_PARALLELS[0])) ** 2 + 2 * _CONE * sin(radians(_PARALLELS[0]))
_WESTMOST = _MERIDIAN - 180.0


@dataclass(frozen=True, slots=True)
class Point:
    """A place of the map, in radii of the Earth: x to the right, y downwards, from 50° E and 55° N."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the map."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def holds(self, point: Point) -> bool:
        return self.left <= point.x <= self.right and self.top <= point.y <= self.bottom


SHEET = Box(-0.9, -0.88, 1.12, 0.28)
"""What the map shows: from the Atlantic to the Pacific Ocean, from the Bering Strait to the Mediterranean."""


def _radius(latitude: float) -> float:
    return sqrt(_SUM - 2 * _CONE * sin(radians(latitude))) / _CONE


def project(latitude: float, longitude: float) -> Point:
    """In degrees north and east, of any place on Earth. The map is cut along 130° W."""
    east = (longitude - _WESTMOST) % 360.0 + _WESTMOST - _MERIDIAN
    radius, angle = _radius(latitude), _CONE * radians(east)
    return Point(radius * sin(angle), radius * cos(angle) - _radius(_ORIGIN))


def degrees_of(point: Point) -> tuple[float, float]:
    """Latitude and longitude of a place of the map: project, backwards."""
    down = point.y + _radius(_ORIGIN)
    radius = hypot(point.x, down)
    latitude = degrees(asin((_SUM - (radius * _CONE) ** 2) / (2 * _CONE)))
    longitude = _MERIDIAN + degrees(atan2(point.x, down)) / _CONE
    return latitude, (longitude + 180.0) % 360.0 - 180.0
