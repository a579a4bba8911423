# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names on the map never touch each other, and no place is lost, whatever the scale."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.map_layout import Mark, Spot, Stretch, in_order, lay_out
from kiosk.domain.map_projection import SHEET, Point

INSET = 16.0
HEIGHT = 64.0
PLACES = st.builds(
    Point, st.floats(SHEET.left, SHEET.right, allow_nan=False), st.floats(SHEET.top, SHEET.bottom, allow_nan=False)
)
NAMED = st.tuples(PLACES, st.floats(64, 400), st.booleans())
SCALES = st.floats(300, 8000)


def cluster(count: int) -> tuple[float, float]:
    return 120.0 + len(str(count)) * 10, HEIGHT


def spots_of(named: list[tuple[Point, float, bool]]) -> list[Spot]:
    return [Spot(f"p{number}", at, (width, HEIGHT), area) for number, (at, width, area) in enumerate(named)]


def meet(one: Mark, other: Mark, scale: float) -> bool:
    a, b = one.box(scale), other.box(scale)
    # Figures of that size are true to a millionth of a pixel.
    close = 1e-6
    across = a.left < b.right - close and b.left < a.right - close
    return across and a.top < b.bottom - close and b.top < a.bottom - close


@given(st.lists(NAMED, max_size=25), SCALES, st.floats(1, 1.5), st.floats(0, 1), st.booleans())
def test_names_are_apart_at_every_scale_of_the_stretch(
    named: list[tuple[Point, float, bool]], low: float, wide: float, part: float, final: bool
) -> None:
    stretch = Stretch(low, low * wide, final)
    marks = lay_out(spots_of(named), stretch, INSET, cluster)
    scale = low + part * (stretch.high - low)
    assert not [pair for pair in combinations(marks, 2) if meet(*pair, scale)]


@given(st.lists(NAMED, max_size=25), SCALES, st.booleans())
def test_each_place_is_in_exactly_one_mark(named: list[tuple[Point, float, bool]], low: float, final: bool) -> None:
    spots = spots_of(named)
    marks = lay_out(spots, Stretch(low, low * 1.42, final), INSET, cluster)
    assert sorted(key for mark in marks for key in mark.keys) == sorted(spot.key for spot in spots)


@given(st.lists(NAMED, max_size=12), SCALES)
def test_a_lone_name_stands_at_its_place(named: list[tuple[Point, float, bool]], low: float) -> None:
    spots = {spot.key: spot for spot in spots_of(named)}
    for mark in lay_out(spots.values(), Stretch(low, low * 1.42), INSET, cluster):
        if len(mark.keys) == 1:
            spot = spots[mark.keys[0]]
            assert mark.at == spot.at
            assert mark.size == spot.size
            assert -spot.size[0] <= mark.left <= 0


def test_places_far_from_each_other_have_names_of_their_own_and_near_ones_are_one() -> None:
    katyn, moscow = Spot("katyn", Point(-0.18, -0.03), (150, 64)), Spot("moscow", Point(-0.12, -0.02), (180, 64))
    magadan = Spot("magadan", Point(0.66, -0.55), (190, 64))
    marks = lay_out((katyn, moscow, magadan), Stretch(400, 560), INSET, cluster)
    assert sorted(mark.keys for mark in marks) == [("katyn", "moscow"), ("magadan",)]
    marks = lay_out((katyn, moscow, magadan), Stretch(4000, 5600), INSET, cluster)
    assert sorted(mark.keys for mark in marks) == [("katyn",), ("magadan",), ("moscow",)]


def test_places_at_one_spot_stand_below_each_other_where_the_map_can_grow_no_more() -> None:
    spots = [Spot(f"p{number}", Point(0, 0), (150, 64)) for number in range(6)]
    assert len(lay_out(spots, Stretch(4000, 5600), INSET, cluster)) == 1
    assert len(lay_out(spots, Stretch(8000, 8000, final=True), INSET, cluster)) == 6


def test_what_is_marked_comes_first_and_a_point_before_an_area() -> None:
    area, point, marked = (
        Spot("area", Point(0, 0), (1, 1), area=True),
        Spot("point", Point(0, 0), (1, 1)),
        Spot("marked", Point(0, 0), (1, 1), area=True),
    )
    assert [spot.key for spot in in_order([area, point, marked], frozenset({"marked"}))] == ["marked", "point", "area"]
