# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map is painted from outlines: sea, land, countries that are told of, and what is marked."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.domain.map_projection import SHEET, project
from kiosk.host.outlines import shipped_outlines
from kiosk.ui.map_tiles import TILE, MapPainter, MapTiles, scale_of

INKS = "12110f/efe9dc/9a9284/6b6457/c4432b"
LEVEL = 0


@pytest.fixture(scope="module")
def tiles(qapp: QGuiApplication) -> MapPainter:
    return MapPainter(shipped_outlines)


def around(latitude: float, longitude: float) -> tuple[int, int, QPoint]:
    """The tile of a place, by column and row, and where in it the place is."""
    at, scale = project(latitude, longitude), scale_of(LEVEL)
    x, y = (at.x - SHEET.left) * scale, (at.y - SHEET.top) * scale
    return int(x // TILE), int(y // TILE), QPoint(int(x % TILE), int(y % TILE))


def colours(tiles: MapPainter, latitude: float, longitude: float, drawn: str = "LV.PL/LV/-") -> set[str]:
    """Of a few pixels around a place."""
    column, row, at = around(latitude, longitude)
    image = tiles.paint(f"{LEVEL}/{column}/{row}/{drawn}/{INKS}")
    assert image.size() == QSize(TILE, TILE)
    near = (QPoint(x, y) for x in range(-4, 5) for y in range(-4, 5))
    return {image.pixelColor(at + step).name() for step in near if image.rect().contains(at + step)}


def test_the_sea_has_the_colour_of_the_ground_and_land_has_not(tiles: MapPainter) -> None:
    assert colours(tiles, 73.0, 35.0) == {"#12110f"}
    (land,) = colours(tiles, 62.3, 14.5)
    assert land != "#12110f"


def test_a_country_that_has_a_card_stands_out_and_one_that_was_filmed_in_is_hatched(tiles: MapPainter) -> None:
    (plain,) = colours(tiles, 52.0, 19.5, "-/-/-")
    (told,) = colours(tiles, 52.0, 19.5, "PL/-/-")
    assert QColor(told).lightness() > QColor(plain).lightness()
    assert len(colours(tiles, 52.0, 19.5, "PL/PL/-")) > 1


def test_what_is_marked_has_an_outline_in_the_accent_colour(tiles: MapPainter) -> None:
    # Between Latvia and Estonia.
    assert "#c4432b" not in colours(tiles, 57.87, 25.3)
    assert "#c4432b" in colours(tiles, 57.87, 25.3, "LV.PL/LV/LV")


def test_tiles_meet_without_a_seam(tiles: MapPainter) -> None:
    column, row, _ = around(55.75, 60.0)
    left, right = (tiles.paint(f"{LEVEL}/{one}/{row}/RU/-/-/{INKS}") for one in (column, column + 1))
    inland = [y for y in range(TILE) if left.pixel(TILE - 1, y) == left.pixel(TILE - 3, y)]
    differing = [y for y in inland if left.pixel(TILE - 1, y) != right.pixel(0, y)]
    assert len(differing) <= len(inland) // 20


@pytest.mark.parametrize(
    "address",
    ["", "x", "0/0/0", "0/0/0/-/-/-/12110f", f"a/b/c/-/-/-/{INKS}", f"--1/0/0/-/-/-/{INKS}", f"99/0/0/-/-/-/{INKS}"],
)
def test_what_is_no_such_address_is_black(tiles: MapPainter, address: str) -> None:
    image = tiles.paint(address)
    black = QImage(TILE, TILE, QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    assert image == black


def test_a_tile_can_be_fetched_while_it_is_offered_and_is_not_kept(qapp: QGuiApplication) -> None:
    tiles, image, size = MapTiles(), QImage(TILE, TILE, QImage.Format.Format_RGB32), QSize()
    image.fill(QColor("white"))
    with tiles.offering("a", image):
        assert tiles.requestImage("a", size, QSize()) == image
    assert size == QSize(TILE, TILE)
    assert tiles.requestImage("a", size, QSize()) != image
