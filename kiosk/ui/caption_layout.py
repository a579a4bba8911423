# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How large captions can be, and where their lines break, so that all of them lie within the picture."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.domain.caption_wrap import wrapped

SANS, SERIF = "IBM Plex Sans", "IBM Plex Serif"
SECOND = 0.9
"""The second language is set so much smaller, and in another letter."""
_STEP, _STEPS = 0.9, 14
_MOST = 600
"""Letters of captions that nobody reads more of before they are gone."""


@dataclass(frozen=True, slots=True)
class Laid:
    """size: of the first language's letters, in pixels. texts: with a line break wherever a line ends."""

    size: int
    texts: tuple[str, ...]


def laid_out(texts: Sequence[str], size: float, room: QSizeF) -> Laid:
    """The texts, one for each language, as large as is wanted, or smaller where there is no room for that."""
    found = _at(texts, round(size), room)
    for step in range(1, _STEPS):
        if _fits(found, room):
            break
        found = _at(texts, max(1, round(size * _STEP**step)), room)
    return found


def _at(texts: Sequence[str], size: int, room: QSizeF) -> Laid:
    def lines(number: int, text: str) -> str:
        fits = _fitting(number, size, room.width())
        short = text if len(text) <= _MOST else text[:_MOST] + "…"
        return "\n".join(wrapped(short, fits))

    return Laid(size, tuple(lines(number, text) for number, text in enumerate(texts)))


def _fits(laid: Laid, room: QSizeF) -> bool:
    height = 0
    for number, text in enumerate(laid.texts):
        narrow = _fitting(number, laid.size, room.width())
        parts = text.split("\n") if text else []
        if not all(map(narrow, parts)):
            return False
        height += len(parts) * _line_height(QFontMetricsF(_font(number, laid.size)))
    return height <= room.height()


def _line_height(metrics: QFontMetricsF) -> int:
    """As Qt sets lines: each in whole pixels."""
    return ceil(metrics.ascent()) + ceil(metrics.descent())


def _fitting(number: int, size: int, width: float) -> Callable[[str], bool]:
    """Whether a line of the first language, or of the second one, is narrow enough."""
    metrics = QFontMetricsF(_font(number, size))
    return lambda line: metrics.horizontalAdvance(line) <= width


def _font(number: int, size: int) -> QFont:
    font = QFont(SERIF if number else SANS)
    font.setPixelSize(max(1, round(size * (SECOND if number else 1))))
    font.setItalic(bool(number))
    font.setWeight(QFont.Weight.Normal if number else QFont.Weight.Medium)
    return font
