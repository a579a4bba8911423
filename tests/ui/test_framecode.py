# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame code read from an image, as a test reads a screenshot."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.domain.framecode import FrameCode, read
from kiosk.ui.framecode import luma_of
from tests.support.codes import picture


def screenshot(film: QRectF, frame: int) -> QImage:
    """A screen of 1024 by 768 with the film somewhere on it."""
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    luma = picture(1, frame)
    for row in range(int(film.top()), int(film.bottom())):
        for column in range(int(film.left()), int(film.right())):
            if row < film.top() + 20 or column < film.left() + 10:
                x, y = (column + 0.5 - film.x()) / film.width(), (row + 0.5 - film.y()) / film.height()
                level = int(luma(x, y))
                image.setPixelColor(column, row, QColor(level, level, level))
    return image


@pytest.mark.parametrize("film", [QRectF(0, 96, 1024, 576), QRectF(300, 200, 640, 360)])
def test_it_reads_from_a_part_of_a_screenshot(film: QRectF) -> None:
    assert read(luma_of(screenshot(film, 4711), film)) == FrameCode(1, 4711)


def test_looking_in_the_wrong_place_finds_nothing() -> None:
    image = screenshot(QRectF(300, 200, 640, 360), 4711)
    assert read(luma_of(image, QRectF(0, 96, 1024, 576))) is None


@pytest.mark.parametrize("film", [QRectF(), QRectF(900, 0, 640, 360), QRectF(-1, 0, 640, 360)])
def test_a_place_outside_the_picture_is_refused(film: QRectF) -> None:
    with pytest.raises(ValueError, match="not inside"):
        luma_of(QImage(1024, 768, QImage.Format.Format_RGB32), film)
