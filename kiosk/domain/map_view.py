# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of the map is to be seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.map_outlines import box_around
from kiosk.domain.map_projection import SHEET, Point

_ROOM = 1.6
"""So much wider and higher than what it is to show, as names stand beside it."""
_NEAR = 3.0
"""What a single place is shown at, in times of the whole map."""


@dataclass(frozen=True, slots=True)
class Window:
    """What the map is seen through, in pixels. least, most: the smallest and the largest scale."""

    width: float
    height: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class View:
    """middle: of what is seen. scale: pixels to a radius of the Earth."""

    middle: Point
    scale: float

    def holds(self, point: Point, window: Window) -> bool:
        across, down = abs(point.x - self.middle.x) * self.scale, abs(point.y - self.middle.y) * self.scale
        return across <= window.width / 2 and down <= window.height / 2


def whole(window: Window) -> View:
    return View(Point((SHEET.left + SHEET.right) / 2, (SHEET.top + SHEET.bottom) / 2), window.least)


def around(points: Sequence[Point], window: Window) -> View:
    """All of them, as large as they go. The whole map where there are none."""
    if not points:
        return whole(window)
    box = box_around(points)
    fits = min(
        window.width / _ROOM / box.width if box.width else window.most,
        window.height / _ROOM / box.height if box.height else window.most,
    )
    near = window.most if len(points) > 1 else _NEAR * window.least
    middle = Point((box.left + box.right) / 2, (box.top + box.bottom) / 2)
    return View(middle, max(window.least, min(window.most, near, fits)))


def start(left: View | None, marked: Sequence[Point], every: Sequence[Point], window: Window) -> View:
    """Where it was left, unless what is marked would not be seen there; else what is marked, or everything."""
    if left and all(left.holds(point, window) for point in marked):
        return left
    if left and marked:
        box = box_around(marked)
        return View(Point((box.left + box.right) / 2, (box.top + box.bottom) / 2), left.scale)
    return around(marked or every, window)
