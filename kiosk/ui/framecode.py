# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets the frame code be read from what is on the screen."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from kiosk.domain.framecode import Luma


def luma_of(image: QImage, film: QRectF) -> Luma:
    """For kiosk.domain.framecode.read. film: where in the image, in its pixels, the whole picture of the film lies.

    Raises ValueError where that is not inside the image.
    """
    if film.isEmpty() or not QRectF(image.rect()).contains(film):
        raise ValueError(f"{film} is not inside a picture of {image.width()} x {image.height()}")

    def luma(x: float, y: float) -> float:
        column = min(int(film.x() + x * film.width()), image.width() - 1)
        row = min(int(film.y() + y * film.height()), image.height() - 1)
        colour: QColor = image.pixelColor(column, row)
        return 0.2126 * colour.red() + 0.7152 * colour.green() + 0.0722 * colour.blue()

    return luma
