# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints stars. They are pictures, as a scene that is drawn in software has no smooth shapes."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

_POINTS = 5
_INNER = 0.382
"""How far in the corners between the points lie, so that the edges of a star are straight."""
_LINE = 0.07
_USUAL, _LARGEST = 64, 512


class Stars(QQuickImageProvider):
    """image://stars/FILL/COLOUR: filled or hollow, and six hexadecimal figures. As large as it is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        side = max(1, min(wanted.width() if wanted.isValid() else _USUAL, _LARGEST))
        size.setWidth(side)
        size.setHeight(side)
        fill, _, colour = address.partition("/")
        return star(side, QColor(f"#{colour}"), filled=fill == "filled")


def star(side: int, colour: QColor, *, filled: bool) -> QImage:
    """side: in pixels. What is not the star is clear."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, side * _LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_outline(side))
    painter.end()
    return image


def _outline(side: int) -> QPolygonF:
    """A point above. Sharp corners of a line reach beyond it."""
    radius = side / 2 * (1 - 2.2 * _LINE)
    # The star is a little less high than the circle around it.
    middle = QPointF(side / 2, side / 2 + radius * 0.05)
    reach = (radius, radius * _INNER)
    turns = [number * pi / _POINTS for number in range(2 * _POINTS)]
    return QPolygonF([middle + QPointF(sin(turn), -cos(turn)) * reach[n % 2] for n, turn in enumerate(turns)])
