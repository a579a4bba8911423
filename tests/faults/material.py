# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films for the fault suite, all with frame codes, each of another item."""

import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av

from kiosk.domain.film import Film, Media, Shape
from kiosk.domain.framecode import CELL_ROWS, CELLS, TEAR_COLUMNS, TEAR_ROWS, cells, tear_cells
from kiosk.domain.values import Millis, Slug
from tests.support.films import rehearsal

FILM_ITEM = 1
"""Of the rehearsal film."""
NEXT_ITEM = 2
_WIDTH, _HEIGHT = 640, 360
_RATE = 25
_GREY = 15


def film(folder: Path) -> Film:
    """A copy of the rehearsal film."""
    path = Path(shutil.copy(rehearsal().media.path, folder / "film.mkv"))
    return under(rehearsal(), path)


def under(film: Film, path: Path) -> Film:
    """What is said of the film is said of that file."""
    return replace(film, media=replace(film.media, path=path))


def next_film(folder: Path) -> Film:
    """A film of five seconds, to follow."""
    return _coded(folder / "next.mkv", NEXT_ITEM, seconds=5)


def _coded(path: Path, item: int, *, seconds: int) -> Film:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=_RATE, options={"preset": "ultrafast", "g": "25", "crf": "20"})
        stream.width, stream.height, stream.pix_fmt = _WIDTH, _HEIGHT, "yuv420p"
        for number in range(seconds * _RATE):
            container.mux(stream.encode(_picture(item, number)))
        container.mux(stream.encode(None))
    media = Media(path, Millis(seconds * 1000), Shape(_WIDTH, _HEIGHT), Fraction(_RATE))
    return Film(Slug(path.stem), rehearsal().title, media, ())


def _picture(item: int, number: int) -> av.VideoFrame:
    luma = bytearray([_GREY]) * (_WIDTH * _HEIGHT)
    row = b"".join((b"\xeb" if cell else b"\x10") * (_WIDTH // CELLS) for cell in cells(item, number))
    height = _HEIGHT * CELL_ROWS // 720
    luma[: height * _WIDTH] = row * height
    marks = tear_cells(number)
    for y in range(height, _HEIGHT):
        mark = b"\x45" if marks[y * TEAR_ROWS // _HEIGHT] else b"\x1c"
        luma[y * _WIDTH : y * _WIDTH + _WIDTH * TEAR_COLUMNS // 1280] = mark * (_WIDTH * TEAR_COLUMNS // 1280)
    frame = av.VideoFrame(_WIDTH, _HEIGHT, "yuv420p")
    frame.planes[0].update(bytes(luma))
    for plane in frame.planes[1:]:
        plane.update(b"\x80" * plane.buffer_size)
    frame.pts, frame.time_base = number, Fraction(1, _RATE)
    return frame
