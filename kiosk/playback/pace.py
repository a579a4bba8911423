# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""At which places of a film its pictures are: evenly, or as was written down when it was added.

Places are thousandths of a second, exactly (so not Millis); pictures are counted from 0.
"""

from array import array
from bisect import bisect_right
from contextlib import suppress
from pathlib import Path
from typing import Protocol

_MICROS = 1000


class Pace(Protocol):
    """Both go on beyond the film's end."""

    def place(self, number: int) -> float:
        """Where a picture begins."""
        ...

    def number(self, place: float) -> int:
        """Of the picture that is shown at a place; at least 0."""
        ...


class EvenPace:
    """length: of each picture."""

    def __init__(self, length: float) -> None:
        self._length = length

    def place(self, number: int) -> float:
        return number * self._length

    def number(self, place: float) -> int:
        return max(0, int(place / self._length))


class WrittenPace:
    """Of a film whose pictures come unevenly. length: of a picture beyond the last one."""

    def __init__(self, micros: "array[int]", length: float) -> None:
        self._micros = micros
        self._length = length

    def place(self, number: int) -> float:
        last = len(self._micros) - 1
        return self._micros[min(number, last)] / _MICROS + max(0, number - last) * self._length

    def number(self, place: float) -> int:
        last = len(self._micros) - 1
        found = bisect_right(self._micros, place * _MICROS) - 1
        return max(0, found) if found < last else last + int((place - self.place(last)) / self._length)


def nearest(pace: Pace, place: float) -> int:
    """The number of the picture that begins nearest to a place."""
    number = pace.number(place)
    return number + 1 if pace.place(number + 1) - place < place - pace.place(number) else number


def read_pace(film: str, times: str | None, length: float) -> Pace:
    """film: its path. times: the name of a file of kiosk.media.picture_times beside it, None for an even pace.

    length: of a picture, by the average. The pace is even, too, where the file cannot be read: then places are only
    about right.
    """
    micros = array("q")
    with suppress(OSError, ValueError):
        micros.frombytes(Path(film).with_name(times).read_bytes() if times else b"")
    return WrittenPace(micros, length) if micros else EvenPace(length)
