# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints typographic portraits: initials cut and set as on a title page, a blank register for who has no name.

They are pictures and not items of the scene, as a scene that is drawn in software would paint letters of this size anew
in every frame of a list that moves.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.monograms import Monogram, read_monogram

_SERIF = "IBM Plex Serif"
_WIDTH = 1.6
"""Of a portrait, where its height is 1."""
INKS = ("ground", "raised", "length", "muted", "paper", "hairline")
"""The colours that stand in the address of a portrait after its monogram, in this order, as six hexadecimal figures."""
LINES = 6
"""Of a register."""
_USUAL = QSize(320, 200)
_LARGEST = 2000
_DRAWN_AT = 1000
_FINE = 0.008


@dataclass(frozen=True, slots=True)
class Tone:
    """The colour of the field and of the two letters. framed: where the field has that of the page."""

    field: str
    strong: str
    quiet: str
    framed: bool = False


_TONES = (Tone("raised", "paper", "muted"), Tone("ground", "paper", "muted", True), Tone("length", "paper", "ground"))


class Portraits(QQuickImageProvider):
    """image://portraits/MONOGRAM/GROUND/RAISED/… : see Monogram and INKS. What is no such address is black."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:
        width, height = (min(side, _LARGEST) for side in (wanted if wanted.isValid() else _USUAL).toTuple())
        size.setWidth(width)
        size.setHeight(height)
        monogram, *colours = address.split("/")
        inks = {name: QColor(f"#{colour}") for name, colour in zip(INKS, colours, strict=False)}
        return portrait(read_monogram(monogram), inks, width, height)


def portrait(monogram: Monogram | None, inks: Mapping[str, QColor], width: int, height: int) -> QImage:
    """width, height: in pixels. inks: by the names in INKS; what is missing is black."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    if monogram is None:
        return image
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(width / _WIDTH, height)
    plate = _Plate(painter, inks, monogram)
    if monogram.letters:
        first, *last = monogram.letters
        _PLANS[monogram.plan](plate, first, "".join(last))
    else:
        _register(plate)
    plate.frame()
    painter.end()
    return image


class _Plate:
    """A field to draw on, _WIDTH wide and 1 high. Letters stand by the height of their capitals, and on a base line."""

    def __init__(self, painter: QPainter, inks: Mapping[str, QColor], monogram: Monogram) -> None:
        self._painter = painter
        self._inks = inks
        self.tone = _TONES[monogram.tone]
        self._cut = monogram.cut
        self.monogram = monogram
        self.field(0, 0, _WIDTH, 1, self.tone.field)

    def frame(self) -> None:
        if self.tone.framed:
            self._stroke(2 * _FINE, "hairline")
            self._painter.drawRect(QRectF(_FINE, _FINE, _WIDTH - 2 * _FINE, 1 - 2 * _FINE))

    def field(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        self._painter.fillRect(QRectF(x, y, width, height), self._ink(ink))

    def rule(self, x: float, y: float, length: float, weight: float = 1, ink: str = "") -> None:
        """From left to right; weight: in fine lines."""
        self.field(x, y, length, weight * _FINE, ink or self.tone.quiet)

    def stroke_down(self, x: float, y: float, length: float) -> None:
        self.field(x, y, _FINE, length, self.tone.quiet)

    def strong(self, letter: str, cap: float, base: float, at: float, anchor: float = 0) -> None:
        """anchor: which part of the letter stands at that place: 0 its left edge, 0.5 its middle, 1 its right edge."""
        self._painter.fillPath(_set(letter, cap, base, at, anchor), self._ink(self.tone.strong))

    def quiet(self, letter: str, cap: float, base: float, at: float, anchor: float = 0) -> None:
        """As strong, in the other colour: whole, hatched as an engraver does it, or in outline."""
        path = _set(letter, cap, base, at, anchor)
        if self._cut == 0:
            self._painter.fillPath(path, self._ink(self.tone.quiet))
        elif self._cut == 1:
            self._hatch(path)
        else:
            self._stroke(3 * _FINE, self.tone.quiet)
            self._painter.drawPath(path)

    def _hatch(self, path: QPainterPath) -> None:
        self._painter.save()
        self._painter.setClipPath(path)
        box, step = path.boundingRect(), 3.5 * _FINE
        y = max(0.0, box.top())
        while y < min(1.0, box.bottom()):
            self.field(box.left(), y, box.width(), step * 0.55, self.tone.quiet)
            y += step
        self._painter.restore()

    def _stroke(self, width: float, ink: str) -> None:
        self._painter.setPen(QPen(self._ink(ink), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _ink(self, name: str) -> QColor:
        return self._inks.get(name) or QColor()


@lru_cache(maxsize=256)
def _glyph(letter: str) -> QPainterPath:
    """Its capitals are 1 high, its left edge is at 0, and it stands on 0."""
    font = QFont(_SERIF)
    font.setPixelSize(_DRAWN_AT)
    font.setWeight(QFont.Weight.Medium)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, letter)
    unit = 1 / (QFontMetricsF(font).capHeight() or _DRAWN_AT)
    return QTransform().scale(unit, unit).translate(-path.boundingRect().left(), 0).map(path)


def _set(letter: str, cap: float, base: float, at: float, anchor: float) -> QPainterPath:
    path = _glyph(letter)
    left = at - anchor * cap * path.boundingRect().width()
    return QTransform().translate(left, base).scale(cap, cap).map(path)


def _tall(plate: _Plate, first: str, last: str) -> None:
    """The first one on the ground, the last one on a rule. Neither is so small that somebody seems to matter less."""
    plate.quiet(last, 0.5, 0.62, 1.48, 1)
    plate.rule(1.0, 0.68, 0.48)
    plate.strong(first, 0.78, 1.0, 0.08)


def _tall_last(plate: _Plate, first: str, last: str) -> None:
    plate.quiet(last or first, 0.86, 1.0, _WIDTH - 0.08, 1)
    plate.rule(0.12, 0.32, 0.42)
    plate.strong(first, 0.5, 0.9, 0.12)


def _split(plate: _Plate, first: str, last: str) -> None:
    """Each in a field of its own."""
    plate.field(0, 0, 0.76, 1, "hairline")
    plate.strong(first, 0.56, 0.78, 0.38, 0.5)
    plate.quiet(last, 0.56, 0.78, 1.18, 0.5)


def _between_rules(plate: _Plate, first: str, last: str) -> None:
    for y in (0.12, 0.15, 0.86):
        plate.rule(0.12, y, _WIDTH - 0.24, 1 if y != 0.15 else 2)
    plate.strong(first, 0.5, 0.78, 0.46, 0.5)
    plate.quiet(last, 0.5, 0.78, 1.14, 0.5)


def _interlaced(plate: _Plate, first: str, last: str) -> None:
    """A monogram."""
    plate.quiet(last, 0.64, 0.88, 1.0, 0.5)
    plate.strong(first, 0.64, 0.74, 0.62, 0.5)


def _stepped(plate: _Plate, first: str, last: str) -> None:
    plate.stroke_down(_WIDTH / 2, 0.1, 0.8)
    plate.strong(first, 0.52, 0.64, 0.4, 0.5)
    plate.quiet(last, 0.52, 0.92, 1.2, 0.5)


def _on_a_line(plate: _Plate, first: str, last: str) -> None:
    """Large letters from edge to edge, as on a spine."""
    plate.quiet(last, 0.68, 0.84, _WIDTH - 0.1, 1)
    plate.strong(first, 0.68, 0.84, 0.1)
    plate.rule(0, 0.84, _WIDTH, 2)


def _banded(plate: _Plate, first: str, last: str) -> None:
    plate.field(0, 0.62, _WIDTH, 0.2, "hairline")
    plate.quiet(last, 0.62, 0.82, 1.14, 0.5)
    plate.strong(first, 0.62, 0.82, 0.46, 0.5)


def _register(plate: _Plate) -> None:
    """A page of a register: its first line, for the name, has a stroke; the others can be written on."""
    plate.stroke_down(0.2 + 0.06 * plate.monogram.cut, 0, 1)
    plate.stroke_down(_WIDTH - 0.1 - 0.05 * plate.monogram.plan, 0, 1 / LINES)
    for line in range(1, LINES):
        plate.rule(0, line / LINES, _WIDTH)
    plate.rule(0.45, 1 / LINES - 0.06, 0.3, 3, plate.tone.strong)


_PLANS: tuple[Callable[[_Plate, str, str], None], ...] = (
    _tall,
    _tall_last,
    _split,
    _between_rules,
    _interlaced,
    _stepped,
    _on_a_line,
    _banded,
)
