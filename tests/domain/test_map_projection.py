# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The plane of the map: there and back, true areas, and north where it is expected."""

from math import cos, hypot, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.map_projection import SHEET, Point, degrees_of, project

LATITUDES = st.floats(20, 85)
LONGITUDES = st.floats(-40, 180)


@given(LATITUDES, LONGITUDES)
def test_a_place_is_found_again(latitude: float, longitude: float) -> None:
    north, east = degrees_of(project(latitude, longitude))
    assert north == pytest.approx(latitude, abs=1e-9)
    assert (east - longitude + 180) % 360 - 180 == pytest.approx(0, abs=1e-9)


@given(LATITUDES, LONGITUDES)
def test_a_square_of_the_earth_keeps_its_area(latitude: float, longitude: float) -> None:
    small = 1e-4
    here = project(latitude, longitude)
    east, north = project(latitude, longitude + small), project(latitude + small, longitude)
    flat = abs((east.x - here.x) * (north.y - here.y) - (north.x - here.x) * (east.y - here.y))
    assert flat == pytest.approx(radians(small) ** 2 * cos(radians(latitude)), rel=1e-3)


@pytest.mark.parametrize("latitude", [30, 65])
def test_along_the_two_parallels_nothing_is_stretched(latitude: float) -> None:
    here, east = project(latitude, 50), project(latitude, 50.001)
    assert hypot(east.x - here.x, east.y - here.y) == pytest.approx(radians(0.001) * cos(radians(latitude)), rel=1e-4)


def test_on_the_middle_meridian_north_is_up() -> None:
    assert project(55, 50) == Point(0, 0)
    assert project(60, 50).x == 0
    assert project(60, 50).y < 0


def test_beyond_180_degrees_the_map_goes_on() -> None:
    near, beyond = project(66, 179.9), project(66, -179.9)
    assert hypot(near.x - beyond.x, near.y - beyond.y) < 0.01


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(55.75, 37.62), (59.57, 150.80), (54.77, 31.79), (52.21, 0.12), (48.86, 2.35), (53.3, -9.5), (66.1, -169.7)],
    ids=["Moscow", "Magadan", "Katyn", "Cambridge", "Paris", "Galway", "the Bering Strait"],
)
def test_what_is_named_lies_on_the_sheet(latitude: float, longitude: float) -> None:
    assert SHEET.holds(project(latitude, longitude))
