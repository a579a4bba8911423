# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is seen of the map first, and what by who comes back."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.map_projection import SHEET, Point
from kiosk.domain.map_view import View, Window, around, start, whole

WINDOW = Window(1072, 700, 580, 8000)
POINTS = st.builds(Point, st.floats(SHEET.left, SHEET.right), st.floats(SHEET.top, SHEET.bottom))
KATYN, MAGADAN = Point(-0.18, -0.03), Point(0.66, -0.55)


@given(st.lists(POINTS, min_size=1, max_size=8))
def test_everything_that_is_to_be_seen_is_unless_even_the_whole_map_is_too_large(points: list[Point]) -> None:
    view = around(points, WINDOW)
    assert WINDOW.least <= view.scale <= WINDOW.most
    if view.scale > WINDOW.least:
        assert all(view.holds(point, WINDOW) for point in points)


def test_a_single_place_is_seen_with_what_lies_around_it() -> None:
    view = around([KATYN], WINDOW)
    assert view.middle == KATYN
    assert WINDOW.least < view.scale < WINDOW.most


def test_without_places_there_is_the_whole_map() -> None:
    assert around([], WINDOW) == whole(WINDOW) == start(None, [], [], WINDOW)


def test_who_comes_back_finds_it_as_it_was_left() -> None:
    left = View(KATYN, 3000)
    assert start(left, [], [KATYN, MAGADAN], WINDOW) == left
    assert start(left, [KATYN], [KATYN, MAGADAN], WINDOW) == left


def test_what_is_marked_is_seen_wherever_it_was_left() -> None:
    assert start(View(KATYN, 3000), [MAGADAN], [KATYN, MAGADAN], WINDOW) == View(MAGADAN, 3000)
    assert start(None, [MAGADAN], [KATYN, MAGADAN], WINDOW) == around([MAGADAN], WINDOW)
