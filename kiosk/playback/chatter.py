# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines print (libVLC, its plugins, ALSA): into the log, but not without bounds."""

import logging
import os
import time
from collections.abc import Callable
from math import inf

from kiosk.app.ports.loop import Loop

_log = logging.getLogger(__name__)
_LINES_A_MINUTE = 10
_MINUTE = 60.0


class Quota:
    """Of all engines together the first few lines of each minute are kept, and the rest is counted.

    Without sound libVLC writes 175 a second. now: seconds of a clock that only goes on.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._since = -inf
        self._kept = 0
        self._dropped = 0

    def take(self, pid: int, line: str) -> None:
        if self._now() - self._since >= _MINUTE:
            self._begin()
        if self._kept < _LINES_A_MINUTE:
            self._kept += 1
            _log.info("engine %d: %s", pid, line)
        else:
            self._dropped += 1

    def _begin(self) -> None:
        dropped, self._since, self._kept, self._dropped = self._dropped, self._now(), 0, 0
        if dropped:
            self._kept = 1
            _log.info("engines: %d more lines", dropped)


def watch_chatter(loop: Loop, descriptor: int, pid: int, quota: Quota) -> Callable[[], None]:
    """Read what an engine prints, until what is returned is called: that closes the descriptor."""

    def read() -> None:
        data = os.read(descriptor, 65536)
        if not data:
            unwatch()
        for line in data.decode(errors="replace").splitlines():
            quota.take(pid, line.strip()[:500])

    unwatch = loop.watch(descriptor, read)

    def close() -> None:
        unwatch()
        os.close(descriptor)

    return close
