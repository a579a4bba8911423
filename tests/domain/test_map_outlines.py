# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The outlines that ship: small enough, whole, and with the countries where they are."""

import json
from pathlib import Path

import pytest

from kiosk.domain.map_outlines import Outlines, read_outlines
from kiosk.domain.map_projection import SHEET, Point, project
from tests.content.shipped import shipped

FILE = Path(__file__).parents[2] / "assets" / "map" / "outlines.json"
SQUARE = {
    "grid": 10,
    "lines": [[0, 0, 10, 0, 0, 10], [0, 0, 0, 10, 10, 0], [20, 0, 10, 0, 0, 10, -10, -10]],
    "borders": [1],
    "inner": [2],
    "countries": {"AA": {"at": [5, 5], "rings": [[0, -2]]}, "BB": {"at": [28, 2], "rings": [[2]]}},
}


@pytest.fixture(scope="module")
def outlines() -> Outlines:
    return read_outlines(FILE.read_text(encoding="utf-8"))


def test_they_are_at_most_300_kib() -> None:
    assert FILE.stat().st_size <= 300 * 1024


@pytest.mark.parametrize(
    ("latitude", "longitude", "code"),
    [
        (56.95, 24.11, "LV"),
        (54.77, 31.79, "RU"),
        (59.65, 150.6, "RU"),
        (66.3, -172.5, "RU"),
        (48.86, 2.35, "FR"),
        (45.2, 34.3, "UA"),
        (57.0, 20.0, None),
        (75.0, 170.0, None),
    ],
    ids=["Riga", "Katyn", "near Magadan", "Chukotka", "Paris", "Crimea", "the Baltic", "the Arctic"],
)
def test_a_place_lies_in_the_country_it_belongs_to(
    outlines: Outlines, latitude: float, longitude: float, code: str | None
) -> None:
    assert outlines.country_at(project(latitude, longitude)) == code


def test_the_name_of_each_country_on_the_sheet_stands_within_it(outlines: Outlines) -> None:
    for code in {place.country for place in shipped().places}:
        country = outlines.countries[code]
        assert SHEET.holds(country.at)
        assert outlines.country_at(country.at) == code


def test_a_border_is_drawn_once_and_what_lies_within_a_country_is_not() -> None:
    found = read_outlines(json.dumps(SQUARE))
    assert found.borders == ((Point(0, 0), Point(0, 1), Point(1, 1)),)
    assert found.coasts == ((Point(0, 0), Point(1, 0), Point(1, 1)),)


def test_a_ring_is_made_of_lines_in_either_direction() -> None:
    found = read_outlines(json.dumps(SQUARE)).countries["AA"]
    (ring,) = found.rings
    assert set(ring) == {Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)}
    assert found.holds(Point(0.5, 0.5))
    assert not found.holds(Point(1.5, 0.5))


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"grid": 1, "lines": [[1]], "borders": [], "inner": []}'])
def test_what_is_no_such_file_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        read_outlines(text)
