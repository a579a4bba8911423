# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an engine prints (libVLC, its plugins, ALSA): into the log, but not without bounds."""

import logging
import os

from kiosk.app.ports.loop import Loop
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_LINES_A_MINUTE = 10
_MINUTE = Millis(60_000)


class Chatter:
    """Keeps the first few lines of each minute and counts the rest: without sound libVLC writes 175 a second."""

    def __init__(self, loop: Loop, descriptor: int, pid: int) -> None:
        self._loop = loop
        self._descriptor = descriptor
        self._pid = pid
        self._left = _LINES_A_MINUTE
        self._swallowed = 0
        self._unwatch = loop.watch(descriptor, self._read)
        self._cancel = loop.after(_MINUTE, self._next_minute)

    def close(self) -> None:
        self._unwatch()
        self._cancel()
        self._tell_swallowed()
        os.close(self._descriptor)

    def _read(self) -> None:
        data = os.read(self._descriptor, 65536)
        if not data:
            self._unwatch()
        for line in data.decode(errors="replace").splitlines():
            if self._left:
                self._left -= 1
                _log.info("engine %d: %s", self._pid, line.strip()[:500])
            else:
                self._swallowed += 1

    def _next_minute(self) -> None:
        self._tell_swallowed()
        self._left = _LINES_A_MINUTE
        self._cancel = self._loop.after(_MINUTE, self._next_minute)

    def _tell_swallowed(self) -> None:
        if self._swallowed:
            _log.info("engine %d: %d more lines", self._pid, self._swallowed)
            self._swallowed = 0
