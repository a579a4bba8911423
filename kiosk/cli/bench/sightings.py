# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lookout saw, and what follows from it. Times are milliseconds on the clock that every process shares."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import quantiles

from kiosk.cli.bench.fault import MeasureError

_PATIENCE = 20
_USUAL = 5.0
"""So long a lookout may have been away between two looks; what is more is not held against what it saw."""
_CELL_ROW = 8 / 720
"""Where in the picture's height the frame code is looked for."""
_BEYOND = 15
"""So many pictures beyond a stretch are still of its item."""
_AFTER = 2
"""So many pictures after the first one of an item are still of the change to it."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A picture, when it was first seen. blind: for how long nobody had looked. item, frame: None without a code."""

    at: float
    blind: float
    item: int | None
    frame: int | None

    def since(self, before: "Sighting") -> float:
        """For how long the picture before stood, without the time in which nobody looked."""
        return self.at - before.at - max(0.0, self.blind - _USUAL)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pictures of an item from first to last."""

    item: int
    first: int
    last: int

    def has(self, seen: Sighting, beyond: int = 0) -> bool:
        """Whether it is of the stretch, or of so many pictures beyond it."""
        return seen.item == self.item and seen.frame is not None and self.first <= seen.frame <= self.last + beyond


@dataclass(slots=True)
class Followed:
    """How a list of stretches was shown. wrong: pictures of something else. codeless: without a frame code.

    beyond: pictures by which a stretch was overrun, at most. gaps: for each change to the next stretch, the longest
    time that a picture stood in it.
    """

    wrong: int = 0
    codeless: int = 0
    beyond: int = 0
    gaps: list[float] = field(default_factory=list)


class Lookout:
    """A process that looks, from its making until close. window: the one it looks at."""

    def __init__(self, window: int, left: int, top: int, size: tuple[int, int]) -> None:
        """left, top, size: where in the window the whole picture of the film is. window: 0 for one of its own.

        Raises MeasureError where nobody can look.
        """
        numbers = (window, left, top + round(size[1] * _CELL_ROW), size[0])
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "kiosk.cli.bench.lookout", *map(str, numbers)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # It must be of the same kiosk as this process.
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        first = self._process.stdout.readline()
        if not first:
            self.close()
        self.window = int(first)

    def close(self) -> list[tuple[float, float, int | None, int | None]]:
        """What it saw; see sightings. Raises MeasureError."""
        with self._process:
            out, _ = self._process.communicate(timeout=_PATIENCE)
        if self._process.returncode:
            raise MeasureError("the screen cannot be looked at")
        found: list[tuple[float, float, int | None, int | None]] = json.loads(out)
        return found


def sightings(rows: Sequence[Sequence[float | None]]) -> list[Sighting]:
    """From the rows of a lookout's answer."""
    return [Sighting(*row) for row in rows]  # type: ignore[arg-type]  # JSON has no tuples


def first_of(seen: Sequence[Sighting], stretch: Stretch, since: float) -> Sighting | None:
    """The first picture of the stretch that was seen from a moment on."""
    return next((one for one in seen if one.at >= since and stretch.has(one)), None)


def follow(seen: Sequence[Sighting], stretches: Sequence[Stretch]) -> Followed:
    """The stretches one after the other, again and again. What was seen before the first one of them does not count."""
    found = Followed()
    begun = next((number for number, one in enumerate(seen) if stretches[0].has(one)), len(seen))
    current, changing = 0, 0
    for before, one in pairwise(seen[begun:]):
        ahead = (current + 1) % len(stretches)
        if stretches[ahead].has(one):
            current, changing = ahead, _AFTER + 1
            found.gaps.append(0.0)
        else:
            _judge(found, stretches[current], before, one)
        if changing:
            changing -= 1
            found.gaps[-1] = max(found.gaps[-1], one.since(before))
    return found


def _judge(found: Followed, stretch: Stretch, before: Sighting, one: Sighting) -> None:
    """Whether a picture goes on with its stretch."""
    if one.item is None or one.frame is None:
        found.codeless += 1
    elif not stretch.has(one, _BEYOND) or (before.item == one.item and (before.frame or 0) > one.frame):
        found.wrong += 1
    else:
        found.beyond = max(found.beyond, one.frame - stretch.last)


def standstill(seen: Sequence[Sighting], after: float, within: float) -> tuple[Sighting, Sighting] | None:
    """The longest one that ended between a moment and so long after it: the pictures before and after it."""
    pairs = [(before, one) for before, one in pairwise(seen) if after < one.at <= after + within]
    return max(pairs, key=lambda pair: pair[1].at - pair[0].at, default=None)


def p95(values: Sequence[float]) -> float:
    """95 % are not above it."""
    return quantiles(values, n=20, method="inclusive")[-1] if len(values) > 1 else values[0]
