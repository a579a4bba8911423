# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of the rehearsal film: a painted card, the tape running under its red mark, and the frame code.

All is written into the planes of YUV 4:2:0 directly, so a picture costs about a thousandth of a second and a cell is as
bright as the reader of the code will meet it.
"""

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from av import VideoFrame

from kiosk.app.ports.cards import CardPainter
from kiosk.domain.framecode import CELL_ROWS, CELLS, TEAR_COLUMNS, TEAR_ROWS, cells, tear_cells
from kiosk.domain.rehearsal import (
    FRAME_LENGTH,
    FRAME_RATE,
    HEIGHT,
    ITEM,
    LEFT,
    NOW,
    NOW_WIDTH,
    RIGHT,
    RULE,
    WIDTH,
    RehearsalScript,
)
from kiosk.domain.values import ENGLISH

Planes = tuple[bytes, bytes, bytes]

_BLACK, _WHITE = 16, 235
_DIM, _BRIGHT = 40, 75
_GROUND, _LINE, _MUTED, _PAPER = 31, 62, 138, 215

_TINT = (126, 129)
"""Chroma of ground and paper alike, blue and red. In 8 bits the ground's own would come out as neutral grey."""
_FAINT = 12

_STEP = 2
"""Pixels the tape runs in one picture; even, so that the coarser chroma never lags behind."""
_TAPE_ROWS = 32
_CUE_ROWS, _LINE_ROWS, _SECOND_ROWS = 6, 2, 14


def pictures(script: RehearsalScript, painter: CardPainter) -> Iterator[VideoFrame]:
    """Every picture of the film in order, each numbered from 0; the first of each chapter asks to be a key frame."""
    tape = _tape(script)
    faces = script.faces()
    ends = [at for at, _face in faces[1:]] + [script.length]
    chapter_starts = {start // FRAME_LENGTH for start, _chapter in script.placed()}
    for (at, face), end in zip(faces, ends, strict=True):
        card = _planes(painter.paint(face, WIDTH, HEIGHT))
        for number in range(at // FRAME_LENGTH, end // FRAME_LENGTH):
            frame = _frame(card, tape, number)
            frame.pict_type = 1 if number in chapter_starts else 0
            yield frame


def _planes(pixels: bytes) -> Planes:
    painted = VideoFrame.from_bytes(pixels, WIDTH, HEIGHT, format="rgba")
    converted = painted.reformat(
        format="yuv420p",
        src_colorspace="ITU709",
        dst_colorspace="ITU709",
        src_color_range="JPEG",
        dst_color_range="MPEG",
    )
    y, u, v = (bytes(plane) for plane in converted.planes)
    return y, u.translate(_evened(_TINT[0])), v.translate(_evened(_TINT[1]))


def _evened(tint: int) -> bytes:
    """A table that gives all faint colours one tint, so that type costs no chroma, and leaves the red mark red."""
    return bytes(tint if abs(value - 128) <= _FAINT else value for value in range(256))


def _frame(card: Planes, tape: list[bytes], number: int) -> VideoFrame:
    luma = bytearray(card[0])
    _lay_tape(luma, tape, number)
    luma[: CELL_ROWS * WIDTH] = _code_row(number) * CELL_ROWS
    for x in range(TEAR_COLUMNS):
        luma[CELL_ROWS * WIDTH + x :: WIDTH] = _tear_column(tear_cells(number))
    frame = VideoFrame(WIDTH, HEIGHT, "yuv420p")
    for plane, data in zip(frame.planes, (bytes(luma), *card[1:]), strict=True):
        plane.update(data)
    frame.pts = number
    frame.time_base = Fraction(1, FRAME_RATE)
    return frame


def _code_row(number: int) -> bytes:
    width = WIDTH // CELLS
    return b"".join(bytes([_WHITE if cell else _BLACK]) * width for cell in cells(ITEM, number))


@lru_cache(maxsize=32)
def _tear_column(marks: tuple[bool, ...]) -> bytes:
    height = HEIGHT // TEAR_ROWS
    return b"".join(bytes([_BRIGHT if mark else _DIM]) * height for mark in marks)[CELL_ROWS:]


def _lay_tape(luma: bytearray, tape: list[bytes], number: int) -> None:
    shift = number * _STEP
    for row, stretch in enumerate(tape, start=RULE - _TAPE_ROWS + 1):
        at = row * WIDTH
        luma[at + LEFT : at + NOW] = stretch[shift : shift + NOW - LEFT]
        after = NOW + NOW_WIDTH
        luma[at + after : at + RIGHT] = stretch[shift + after - LEFT : shift + RIGHT - LEFT]


def _tape(script: RehearsalScript) -> list[bytes]:
    """The whole film as one long ruler, row by row: seconds, chapters, and a bar where somebody is quoted.

    It begins so far to the left that the first picture's place lies under the mark.
    """
    lead = NOW - LEFT
    length = _x(script.length)
    rows = [bytearray([_GROUND]) * (lead + length + RIGHT - NOW) for _ in range(_TAPE_ROWS)]

    def fill(x: int, width: int, height: int, luma: int) -> None:
        for row in rows[-height:]:
            row[lead + x : lead + x + width] = bytes([luma]) * width

    for x in range(0, length + 1, _x(1000)):
        fill(x, 2, _SECOND_ROWS, _LINE)
    fill(0, length, _LINE_ROWS, _LINE)
    for caption in script.captions(ENGLISH):
        fill(_x(caption.start), _x(caption.end) - _x(caption.start), _CUE_ROWS, _MUTED)
    for start in (*(start for start, _chapter in script.placed()), script.length):
        fill(_x(start), 2, _TAPE_ROWS, _PAPER)
    return [bytes(row) for row in rows]


def _x(place: int) -> int:
    return place * _STEP // FRAME_LENGTH
