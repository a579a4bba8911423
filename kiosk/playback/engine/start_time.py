# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What to write behind :start-time=, so that libVLC begins with the picture that is meant.

It leaves out every picture before the time it was told, and reckons that time in single precision: 20 minutes on it is
up to 64 microseconds off, two hours on half a millisecond. Told too much, it begins with the next picture. Told too
little it begins right, but of a picture that stands alone it decodes all from the one before that stands alone; so the
time is the latest that is not too late.
"""

import struct
from pathlib import PurePath

_REORDERED = frozenset({".mp4", ".m4v", ".mov"})
"""There libVLC takes the picture to decode from by when it is decoded, not by when it is shown. Told the very time of
a picture, it may go too far by as many pictures as are put back in order (two, mostly); told less, by one fewer."""
_LESS = 0.1
_MICROS = 1000


def start_time(place: float, path: str) -> str:
    """In seconds, for the picture that begins at a place, in milliseconds, of a film at a path."""
    # Matroska has whole milliseconds.
    place = min(place, round(place))
    if PurePath(path).suffix.lower() in _REORDERED:
        place = max(0.0, place - _LESS)
    seconds = _single(place / 1000)
    while seconds > 0 and heard(seconds) > place * _MICROS:
        seconds = _before(seconds)
    return f"{seconds:.9f}"


def heard(seconds: float) -> int:
    """What libVLC makes of a number of seconds: microseconds."""
    return round(_single(1e6 * _single(seconds)))


def _single(number: float) -> float:
    """The nearest number of single precision."""
    rounded: float = struct.unpack("<f", struct.pack("<f", number))[0]
    return rounded


def _before(number: float) -> float:
    """The next smaller number of single precision, of a positive one."""
    bits: int = struct.unpack("<I", struct.pack("<f", number))[0]
    smaller: float = struct.unpack("<f", struct.pack("<I", bits - 1))[0]
    return smaller
