# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a kiosk is stopped from outside."""

import signal
import socket
from collections.abc import Callable

from kiosk.ui.loop import QtLoop


def on_signals(loop: QtLoop, stop: Callable[[], None]) -> Callable[[], None]:
    """Stop on SIGTERM and SIGINT, which Python would hear of only when Qt calls it."""
    woken, wake = socket.socketpair()
    wake.setblocking(False)
    before = signal.set_wakeup_fd(wake.fileno())
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}

    def hear() -> None:
        woken.recv(64)
        stop()

    unwatch = loop.watch(woken.fileno(), hear)

    def restore() -> None:
        unwatch()
        signal.set_wakeup_fd(before)
        for number, handler in handlers.items():
            signal.signal(number, handler)
        woken.close()
        wake.close()

    return restore
