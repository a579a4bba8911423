# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Loop on the standard library, for commands that need an engine but no window."""

import heapq
import itertools
import selectors
import time
from collections.abc import Callable

from kiosk.app.ports.loop import Cancel
from kiosk.domain.values import Millis


class SelectLoop:
    """Runs descriptors and timers until a condition holds."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self._cancelled: set[int] = set()

    def watch(self, descriptor: int, ready: Callable[[], None]) -> Cancel:
        key = self._selector.register(descriptor, selectors.EVENT_READ, ready)

        def unwatch() -> None:
            if self._selector.get_map().get(descriptor) is key:
                self._selector.unregister(descriptor)

        return unwatch

    def after(self, delay: Millis, call: Callable[[], None]) -> Cancel:
        number = next(self._numbers)
        heapq.heappush(self._timers, (time.monotonic() + delay / 1000, number, call))
        return lambda: self._cancelled.add(number)

    def run_until(self, done: Callable[[], bool], *, seconds: float = 20) -> None:
        """Raises TimeoutError when done() does not come true in time."""
        deadline = time.monotonic() + seconds
        while not done():
            now = time.monotonic()
            if now > deadline:
                raise TimeoutError("what was waited for did not happen")
            if self._fire(now):
                continue
            next_timer = self._timers[0][0] if self._timers else deadline
            for key, _ in self._selector.select(max(0.0, min(next_timer, deadline) - time.monotonic())):
                # One call may end what another watches.
                if self._selector.get_map().get(key.fd) is key:
                    key.data()

    def run_for(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self.after(Millis(int(seconds * 1000)), lambda: None)
        self.run_until(lambda: time.monotonic() >= end, seconds=seconds + 1)

    def run_out(self, *, seconds: float = 5) -> None:
        """Until nothing is left to do later, such as burying an engine that was closed. Raises TimeoutError."""
        self.run_until(lambda: self._cancelled.issuperset(number for _, number, _ in self._timers), seconds=seconds)

    def _fire(self, now: float) -> bool:
        """Whether anything was done."""
        fired = False
        while self._timers and (self._timers[0][0] <= now or self._timers[0][1] in self._cancelled):
            _, number, call = heapq.heappop(self._timers)
            if number in self._cancelled:
                self._cancelled.discard(number)
            else:
                call()
                fired = True
        return fired
