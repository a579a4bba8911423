# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the map in square tiles, in the background, so that the thread of the screen never waits.

A scene that is drawn in software moves ready pictures in a fraction of the time that it takes to paint outlines anew.
Qt's own thread for pictures is not used: ended while it waits for Python's lock, it would keep the window from closing.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.domain.map_outlines import Country, Line, Outlines
from kiosk.domain.map_projection import SHEET

TILE = 512
"""Pixels of its sides."""
UNIT = 1000
"""Pixels to a radius of the Earth at level 0. Each level has 2 ** 0.5 times as many as the one before."""
_LEVELS = range(-4, 8)
_NUMBER = re.compile(r"-?\d{1,4}")
INKS = ("ground", "paper", "muted", "length", "stamp")
"""The colours at the end of an address, in this order, as six hexadecimal figures."""
_AFAR, _LEAST = 1, 0.8
"""Up to this level, bends are left out that are shorter there than so many pixels."""
_STEP = 3000
"""Points to go through in one go, which takes some milliseconds."""
_LAND, _TOLD, _HATCH = 0.08, 0.17, 0.36
"""How much of the paper's colour is mixed into that of the ground."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a tile shows.

    told: countries that have a card. filmed: those the film was shot in. chosen: those to be outlined.
    """

    told: frozenset[str]
    filmed: frozenset[str]
    chosen: frozenset[str]
    inks: Mapping[str, QColor]

    def mix(self, part: float) -> QColor:
        low, high = self.ink("ground"), self.ink("paper")
        sides = ((low.red(), high.red()), (low.green(), high.green()), (low.blue(), high.blue()))
        return QColor(*(round(one + (other - one) * part) for one, other in sides))

    def ink(self, name: str) -> QColor:
        return self.inks.get(name) or QColor()


class _Shapes:
    """The outlines, to be painted when they are complete. least: bends that are shorter are left out."""

    def __init__(self, outlines: Outlines, least: float) -> None:
        self.countries: dict[str, QPainterPath] = {}
        self.coasts: list[tuple[str, QPainterPath]] = []
        self.borders: list[tuple[str, QPainterPath]] = []
        self._growth = self._grow(outlines, least)

    def grow(self) -> bool:
        """By one step. False when they are complete."""
        points = 0
        for more in self._growth:
            points += more
            if points >= _STEP:
                return True
        return False

    def _grow(self, outlines: Outlines, least: float) -> Iterator[int]:
        """Yields how many points were gone through."""
        for code, country in outlines.countries.items():
            self.countries[code] = _area(country, least)
            yield sum(map(len, country.rings))
        for lines, strokes in ((outlines.coasts, self.coasts), (outlines.borders, self.borders)):
            for line in lines:
                strokes.append(("", _stroke(line, least)))
                yield len(line)


class MapPainter:
    """Paints tiles, whatever the thread.

    An address is LEVEL/COLUMN/ROW/TOLD/FILMED/CHOSEN/GROUND/PAPER/… , countries by their codes, with dots between.
    outlines: loads them, on the thread that paints.
    """

    def __init__(self, outlines: Callable[[], Outlines]) -> None:
        self._outlines = outlines
        self._shapes: dict[bool, _Shapes] = {}
        self._lock = Lock()

    def paint(self, address: str) -> QImage:
        """What is no address is black."""
        image = QImage(TILE, TILE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.black)
        parts = address.split("/")
        if len(parts) == 6 + len(INKS) and all(map(_NUMBER.fullmatch, parts[:3])) and int(parts[0]) in _LEVELS:
            level, column, row = map(int, parts[:3])
            told, filmed, chosen = (frozenset(filter(None, part.split("."))) for part in parts[3:6])
            inks = {name: QColor(f"#{colour}") for name, colour in zip(INKS, parts[6:], strict=True)}
            self._paint(image, Sketch(told, filmed, chosen, inks), level, column, row)
        return image

    def prepare(self) -> bool:
        """One step towards what tiles from near need, ahead of the first of them. False when all of it is there."""
        with self._lock:
            return self._begun(afar=False).grow()

    def _paint(self, image: QImage, sketch: Sketch, level: int, column: int, row: int) -> None:
        scale, shapes = scale_of(level), self._shapes_for(level)
        image.fill(sketch.ink("ground"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(
            QTransform(scale, 0, 0, scale, -SHEET.left * scale - column * TILE, -SHEET.top * scale - row * TILE)
        )
        paint_map(painter, shapes, sketch, scale, _seen(scale, column, row))
        painter.end()

    def _shapes_for(self, level: int) -> _Shapes:
        """Few points of those that a whole coast has can be told apart from afar, and each takes its time."""
        with self._lock:
            shapes = self._begun(afar=level <= _AFAR)
            while shapes.grow():
                pass
            return shapes

    def _begun(self, *, afar: bool) -> _Shapes:
        if afar not in self._shapes:
            self._shapes[afar] = _Shapes(self._outlines(), _LEAST / scale_of(_AFAR) if afar else 0)
        return self._shapes[afar]


class MapTiles(QQuickImageProvider):
    """image://map/ADDRESS: a tile, while it is offered. What is not is black."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._painted: dict[str, QImage] = {}

    @contextmanager
    def offering(self, address: str, image: QImage) -> Iterator[None]:
        """To whoever fetches it meanwhile: whoever has left the map does not, and nothing is kept for them."""
        self._painted[address] = image
        try:
            yield
        finally:
            del self._painted[address]

    def requestImage(self, address: str, size: QSize, _: QSize) -> QImage:
        size.setWidth(TILE)
        size.setHeight(TILE)
        image = self._painted.get(address)
        if image is None:
            image = QImage(TILE, TILE, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.black)
        return image


def scale_of(level: int) -> float:
    """Pixels to a radius of the Earth."""
    return float(UNIT * 2 ** (level / 2))


def paint_map(painter: QPainter, shapes: _Shapes, sketch: Sketch, scale: float, seen: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for code, area in _within(shapes.countries.items(), seen):
        painter.setBrush(sketch.mix(_TOLD if code in sketch.told else _LAND))
        painter.drawPath(area)
        if code in sketch.filmed:
            painter.fillPath(area, _hatching(sketch.mix(_HATCH), scale))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for lines, ink, width in ((shapes.borders, "length", 1.0), (shapes.coasts, "muted", 0.9)):
        painter.setPen(QPen(sketch.ink(ink), width / scale))
        for _, line in _within(lines, seen):
            painter.drawPath(line)
    painter.setPen(QPen(sketch.ink("stamp"), 4 / scale, j=Qt.PenJoinStyle.RoundJoin))
    for code, area in _within(shapes.countries.items(), seen):
        if code in sketch.chosen:
            painter.drawPath(area)


def _within(paths: Iterable[tuple[str, QPainterPath]], seen: QRectF) -> list[tuple[str, QPainterPath]]:
    return [(name, path) for name, path in paths if path.controlPointRect().intersects(seen)]


def _hatching(colour: QColor, scale: float) -> QBrush:
    brush = QBrush(colour, Qt.BrushStyle.BDiagPattern)
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


def _seen(scale: float, column: int, row: int) -> QRectF:
    side, edge = TILE / scale, 8 / scale
    corner = QPointF(SHEET.left + column * side - edge, SHEET.top + row * side - edge)
    return QRectF(corner.x(), corner.y(), side + 2 * edge, side + 2 * edge)


def _area(country: Country, least: float) -> QPainterPath:
    path = QPainterPath()
    for ring in country.rings:
        path.addPolygon(_polygon(ring, least))
        path.closeSubpath()
    return path


def _stroke(line: Line, least: float) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(_polygon(line, least))
    return path


def _polygon(line: Line, least: float) -> QPolygonF:
    kept = [line[0]]
    for point in line[1:-1]:
        if abs(point.x - kept[-1].x) + abs(point.y - kept[-1].y) >= least:
            kept.append(point)
    return QPolygonF([QPointF(point.x, point.y) for point in (*kept, line[-1])])
