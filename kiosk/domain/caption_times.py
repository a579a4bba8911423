# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines are to be read at a place of the film."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Protocol

from kiosk.domain.values import Millis

_NEVER = Millis(-1)


class Timed(Protocol):
    """Lasts from start up to, not including, end."""

    @property
    def start(self) -> Millis: ...

    @property
    def end(self) -> Millis: ...


class CaptionTimes:
    """Answers by bisection. What it costs grows with what is found, and with the film only by a few more halvings.

    lines: in the order of their starts; any number may overlap.
    """

    def __init__(self, lines: Sequence[Timed]) -> None:
        self._starts = [line.start for line in lines]
        self._leaves = 1 << max(0, len(lines) - 1).bit_length()
        # A tree in a list: the children of n are 2n and 2n + 1. Each holds the latest end of the lines below it.
        ends = [line.end for line in lines]
        self._ends = [_NEVER] * self._leaves + ends + [_NEVER] * (self._leaves - len(ends))
        for node in range(self._leaves - 1, 0, -1):
            self._ends[node] = max(self._ends[2 * node], self._ends[2 * node + 1])

    def at(self, place: Millis) -> tuple[int, ...]:
        """The numbers of the lines that contain the place, counted from 0, in order."""
        return tuple(self._ending_after(place, 1, 0, self._leaves, bisect_right(self._starts, place)))

    def begun(self, place: Millis) -> int:
        """The number of the last line that has begun, whether it is over or not; -1 before the first one."""
        return bisect_right(self._starts, place) - 1

    def _ending_after(self, place: Millis, node: int, first: int, width: int, before: int) -> Iterator[int]:
        """Of the lines below a node, which are width from first on, those with a number less than before."""
        if first >= before or self._ends[node] <= place:
            return
        if width == 1:
            yield first
            return
        half = width // 2
        yield from self._ending_after(place, 2 * node, first, half, before)
        yield from self._ending_after(place, 2 * node + 1, first + half, half, before)
