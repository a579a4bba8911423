# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stars, as they are painted."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.ui.stars import Stars, star

PAPER = QColor("#EFE9DC")


def inked(image: QImage) -> list[tuple[int, int]]:
    """Where there is more ink than none, from the left and the top."""
    width, height = image.width(), image.height()
    return [(x, y) for y in range(height) for x in range(width) if image.pixelColor(x, y).alpha() > 128]


@pytest.mark.parametrize("filled", [True, False])
def test_a_star_stands_upright_within_its_picture(qapp: QGuiApplication, filled: bool) -> None:
    image = star(56, PAPER, filled=filled)
    places = inked(image)
    assert min(x for x, _ in places) + max(x for x, _ in places) in {54, 55, 56}
    assert 0 < min(y for _, y in places) < 8
    top = [x for x, y in places if y == min(y for _, y in places)]
    assert 26 <= sum(top) / len(top) <= 29


def test_a_filled_one_is_told_from_a_hollow_one_without_colour(qapp: QGuiApplication) -> None:
    assert star(56, PAPER, filled=True).pixelColor(28, 30).alpha() == 255
    assert star(56, PAPER, filled=False).pixelColor(28, 30).alpha() == 0


@pytest.mark.parametrize("address", ["", "filled", "filled/zz", "/", "x/y/z"])
def test_whatever_is_asked_for_is_answered(qapp: QGuiApplication, address: str) -> None:
    assert Stars().requestImage(address, QSize(), QSize(10_000, 10_000)).width() <= 512
