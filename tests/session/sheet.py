# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A contact sheet: what was seen, small, each with the second and what it was taken for."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tests.session.judge import ALLOWED
from tests.session.watch import Look

_COLUMNS, _WIDTH, _HEIGHT, _LINE, _GAP = 6, 320, 180, 22, 8
_MOST = 240


def contact_sheet(looks: list[Look], file: Path) -> None:
    """Of each picture once; where there are too many, of those that are like their neighbours only some."""
    if not QGuiApplication.instance():
        raise RuntimeError("letters need a QGuiApplication")
    shown = _chosen(looks)
    rows = -(-len(shown) // _COLUMNS)
    width, height = _COLUMNS * (_WIDTH + _GAP) + _GAP, rows * (_HEIGHT + _LINE + _GAP) + _GAP
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#9A9284"))
    painter = QPainter(sheet)
    for number, look in enumerate(shown):
        row, column = divmod(number, _COLUMNS)
        place = QRect(_GAP + column * (_WIDTH + _GAP), _GAP + row * (_HEIGHT + _LINE + _GAP), _WIDTH, _HEIGHT)
        picture = QImage(str(look.file)).scaled(
            place.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place.topLeft(), picture)
        painter.setPen(QColor("black" if look.kind in ALLOWED else "red"))
        painter.drawText(place.left(), place.bottom() + _LINE - 6, f"{look.at:.0f} s  {look.kind}")
    painter.end()
    sheet.save(str(file))


def _chosen(looks: list[Look]) -> list[Look]:
    once = list({look.file: look for look in reversed(looks)}.values())[::-1]
    if len(once) <= _MOST:
        return once
    step = -(-len(once) // _MOST)
    changes = {look.file for before, look in pairwise(once) if before.kind is not look.kind}
    return [look for number, look in enumerate(once) if number % step == 0 or look.file in changes]
