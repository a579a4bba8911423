# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures that carry a frame code, made of arithmetic instead of pixels."""

from kiosk.domain.framecode import CELL_ROWS, CELLS, TEAR_COLUMNS, TEAR_ROWS, Luma, cells, tear_cells

GROUND = 15.0


def picture(item: int, frame: int, *, top: tuple[bool, ...] | None = None) -> Luma:
    """A clean picture of 1280 by 720. top: cells to show instead of the right ones."""
    code = top or cells(item, frame)
    marks = tear_cells(frame)

    def luma(x: float, y: float) -> float:
        if y * 720 < CELL_ROWS:
            return 255.0 if code[int(x * CELLS)] else 0.0
        if x * 1280 < TEAR_COLUMNS:
            return 69.0 if marks[int(y * TEAR_ROWS)] else 28.0
        return GROUND

    return luma


def scaled(luma: Luma, width: int, height: int) -> Luma:
    """The picture as a screen of that many pixels shows it: each pixel has the brightness of its middle."""
    return lambda x, y: luma((int(x * width) + 0.5) / width, (int(y * height) + 0.5) / height)


def veiled(luma: Luma, strength: float, veil: float) -> Luma:
    """The picture under a translucent overlay. strength: 0 is clear, 1 hides everything."""
    return lambda x, y: luma(x, y) * (1 - strength) + veil * strength


def torn(above: Luma, below: Luma, at: float) -> Luma:
    """Two pictures in one, the second from the height `at` down."""
    return lambda x, y: above(x, y) if y < at else below(x, y)
