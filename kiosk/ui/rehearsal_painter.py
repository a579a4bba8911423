# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the cards of the rehearsal film, in the type and the colours of the kiosk.

    Rehearsal – not The Soviet Story                                                3 / 14
    ────────────────────────────────────────────────────────────────────────────────────────
    The Great Purge
    Lielais terors

    1930s                     English text                        Latvian text
    Voices quoted

    ┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴┴
    (captions and the interface lie below)

Needs a QGuiApplication, offscreen will do.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter, QTextLayout, QTextOption

from kiosk.domain.rehearsal import LEFT, NOTICE, NOW, NOW_WIDTH, RIGHT, RULE, Face
from kiosk.domain.values import ENGLISH, LATVIAN

_GROUND = QColor("#12110F")
_PAPER = QColor("#EFE9DC")
_MUTED = QColor("#9A9284")
_LINE = QColor("#3A362F")
_STAMP = QColor("#C4432B")

_SERIF, _SANS = "IBM Plex Serif", "IBM Plex Sans"
_COLUMNS = (LEFT, NOW, 792)
_TEXT_TOP = 262
_LEADING = 36.0
_FILES = ("IBMPlexSerif-Regular", "IBMPlexSerif-Medium", "IBMPlexSerif-Italic", "IBMPlexSans-Regular")


class RehearsalPainter:
    """A CardPainter. Its measures are those of a picture of 1280 by 720; others are scaled from it."""

    def __init__(self, fonts: Path) -> None:
        """fonts: the folder of the bundled type. Raises ValueError where a font is missing: pictures would differ."""
        for name in _FILES:
            if QFontDatabase.addApplicationFont(str(fonts / f"{name}.ttf")) < 0:
                raise ValueError(f"no such font: {name}")

    def paint(self, face: Face, width: int, height: int) -> bytes:
        image = QImage(width, height, QImage.Format.Format_RGBX8888)
        image.fill(_GROUND)
        with _painter(image) as painter:
            painter.scale(width / 1280, height / 720)
            _header(painter, face)
            _title(painter, face)
            _body(painter, face)
            _now(painter)
        # Four bytes to the pixel leave no padding at the end of a row.
        return bytes(image.constBits())


@contextmanager
def _painter(image: QImage) -> Iterator[QPainter]:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def _font(family: str, pixels: int, *, medium: bool = False, italic: bool = False) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Medium if medium else QFont.Weight.Normal)
    font.setItalic(italic)
    # Positions must not depend on how big a screen this runs beside.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _write(painter: QPainter, at: tuple[float, float], text: str, font: QFont, colour: QColor) -> float:
    """Write one line. at: where it begins, and its baseline. Returns where it ends."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(*at), text)
    return at[0] + painter.fontMetrics().horizontalAdvance(text)


def _header(painter: QPainter, face: Face) -> None:
    plain, title = NOTICE
    end = _write(painter, (LEFT, 64), plain, _font(_SANS, 22), _PAPER)
    _write(painter, (end, 64), title, _font(_SERIF, 22, italic=True), _PAPER)
    font = _font(_SANS, 22)
    painter.setFont(font)
    number = f"{face.number} / {face.count}"
    _write(painter, (RIGHT - painter.fontMetrics().horizontalAdvance(number), 64), number, font, _MUTED)
    painter.fillRect(QRectF(LEFT, 86, RIGHT - LEFT, 1), _LINE)


def _title(painter: QPainter, face: Face) -> None:
    _write(painter, (LEFT - 2, 160), face.title.say(ENGLISH), _font(_SERIF, 52, medium=True), _PAPER)
    _write(painter, (LEFT, 204), face.title.say(LATVIAN), _font(_SERIF, 28, italic=True), _MUTED)


def _body(painter: QPainter, face: Face) -> None:
    if face.mark:
        _write(painter, (_COLUMNS[0] - 2, _TEXT_TOP + 34), face.mark, _font(_SERIF, 46), _MUTED)
    for i, voice in enumerate(face.voices, start=2 if face.mark else 0):
        _write(painter, (_COLUMNS[0], _TEXT_TOP + 26 + i * _LEADING), voice.say(ENGLISH), _font(_SANS, 20), _PAPER)
    _column(painter, _COLUMNS[1], _COLUMNS[2] - 28 - _COLUMNS[1], face.text.say(ENGLISH), _PAPER)
    _column(painter, _COLUMNS[2], RIGHT - _COLUMNS[2], face.text.say(LATVIAN), _MUTED)


def _column(painter: QPainter, x: float, width: float, text: str, colour: QColor) -> None:
    layout = QTextLayout(text, _font(_SERIF, 25))
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    baseline = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, baseline))
        baseline += _LEADING
    layout.endLayout()
    if _TEXT_TOP + baseline > RULE - 56:
        raise ValueError(f"too long for a card: {text}")
    painter.setPen(colour)
    layout.draw(painter, QPointF(x, _TEXT_TOP))


def _now(painter: QPainter) -> None:
    painter.fillRect(QRectF(NOW, RULE - 47, NOW_WIDTH, 60), _STAMP)
