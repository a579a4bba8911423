# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clock and Loop in one, whose time passes only when told."""

import heapq
import itertools
from collections.abc import Callable

from kiosk.app.ports.loop import Cancel
from kiosk.domain.values import Millis


class FakeLoop:
    def __init__(self) -> None:
        self._now = 1_000_000
        self._timers: list[tuple[int, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._cancelled: set[int] = set()

    def now(self) -> Millis:
        return Millis(self._now)

    def watch(self, descriptor: int, ready: Callable[[], None]) -> Cancel:
        raise AssertionError("nothing fake has a descriptor")

    def after(self, delay: Millis, call: Callable[[], None]) -> Cancel:
        number = next(self._numbers)
        heapq.heappush(self._timers, (self._now + delay, number, call))
        return lambda: self._cancelled.add(number)

    def pass_time(self, milliseconds: int) -> None:
        end = self._now + milliseconds
        while self._timers and self._timers[0][0] <= end:
            self._now, number, call = heapq.heappop(self._timers)
            if number not in self._cancelled:
                call()
        self._now = end

    def run_until(self, done: Callable[[], bool], *, seconds: float = 20) -> None:
        for _ in range(int(seconds * 100)):
            if done():
                return
            self.pass_time(10)
        raise TimeoutError("what was waited for did not happen")

    def run_for(self, seconds: float) -> None:
        self.pass_time(int(seconds * 1000))
