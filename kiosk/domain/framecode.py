# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame code: which frame of which item a picture shows, written into the picture itself.

64 cells stand side by side along the top edge, over the whole width, each black (0) or white (1), CELL_ROWS / 720 of
the picture high. From the left, most significant bit first:

    sync 8 bits | item 8 bits | frame 24 bits | CRC-16 of item and frame 16 bits | sync, inverted, 8 bits

A *tear mark* down the left edge repeats the low four bits of the frame number, Gray coded, in TEAR_ROWS dim cells from
top to bottom, each bit followed by its opposite, so that a picture put together from two frames disagrees with itself.

Places are fractions of the picture, so a reader needs only to know where on a screenshot the film stands.
"""

from binascii import crc_hqx
from collections.abc import Callable
from dataclasses import dataclass

CELLS = 64
CELL_ROWS = 16
TEAR_ROWS = 40
TEAR_COLUMNS = 8
_SYNC = 0b10110010
_FRAME_BITS = 24

Luma = Callable[[float, float], float]
"""Brightness, 0 to 255, of the picture at (x, y), both 0 to 1 from the top left corner."""


@dataclass(frozen=True, slots=True)
class FrameCode:
    """item: 0 to 255. frame: 0 to 16,777,215, counted from the first picture of the item. torn: two frames in one."""

    item: int
    frame: int
    torn: bool = False


def cells(item: int, frame: int) -> tuple[bool, ...]:
    """The 64 cells of the top edge, from the left; True is white."""
    if not (0 <= item < 256 and 0 <= frame < 1 << _FRAME_BITS):
        raise ValueError(f"no frame code for item {item}, frame {frame}")
    body = item << _FRAME_BITS | frame
    word = _SYNC << 56 | body << 24 | _checksum(body) << 8 | (_SYNC ^ 0xFF)
    return tuple(bool(word >> (CELLS - 1 - i) & 1) for i in range(CELLS))


def tear_cells(frame: int) -> tuple[bool, ...]:
    """The cells of the left edge, from the top; True is the brighter one."""
    low = frame & 0xF
    gray = low ^ low >> 1
    return tuple(bool(gray >> (i // 2 % 4) & 1) ^ bool(i % 2) for i in range(TEAR_ROWS))


def read(luma: Luma, clear: float = 1.0) -> FrameCode | None:
    """The code of a picture, or None where there is none or it does not check.

    clear: how much of the picture's height, from the top, nothing covers; below it no tear is looked for.

    The threshold lies midway between the black and white cells of the sync, so a picture shown through a
    translucent overlay still reads.
    """
    levels = [_cell_level(luma, i) for i in range(CELLS)]
    sync = [bool(_SYNC >> (7 - i) & 1) for i in range(8)]
    whites = [level for level, bit in zip(levels, sync, strict=False) if bit]
    blacks = [level for level, bit in zip(levels, sync, strict=False) if not bit]
    if min(whites) - max(blacks) < 16:
        return None
    threshold = (min(whites) + max(blacks)) / 2
    word = 0
    for level in levels:
        word = word << 1 | (level > threshold)
    body = word >> 24 & 0xFFFFFFFF
    if word >> 56 != _SYNC or word & 0xFF != _SYNC ^ 0xFF or word >> 8 & 0xFFFF != _checksum(body):
        return None
    frame = body & (1 << _FRAME_BITS) - 1
    return FrameCode(body >> _FRAME_BITS, frame, torn=_is_torn(luma, frame, clear))


def _cell_level(luma: Luma, cell: int) -> float:
    y = CELL_ROWS / 720 / 2
    return sum(luma((cell + part) / CELLS, y) for part in (0.35, 0.5, 0.65)) / 3


def _is_torn(luma: Luma, frame: int, clear: float) -> bool:
    x = TEAR_COLUMNS / 2 / 1280
    # The first row lies under the frame code.
    rows = range(1, int(TEAR_ROWS * clear))
    levels = [luma(x, (row + 0.5) / TEAR_ROWS) for row in rows]
    expected = tear_cells(frame)
    bright = [level for level, row in zip(levels, rows, strict=True) if expected[row]]
    dim = [level for level, row in zip(levels, rows, strict=True) if not expected[row]]
    return bool(bright and dim) and min(bright) <= max(dim)


def _checksum(body: int) -> int:
    return crc_hqx(body.to_bytes(4, "big"), 0xFFFF)
