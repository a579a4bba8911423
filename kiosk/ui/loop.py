# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Loop of the kiosk's own process, by Qt."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from kiosk.app.ports.loop import Cancel
from kiosk.domain.values import Millis


class QtLoop:
    """Belongs to the thread that made it. owner: what lives as long as the loop does."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner

    def watch(self, descriptor: int, ready: Callable[[], None]) -> Cancel:
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self._owner)
        live = True
        notifier.activated.connect(lambda *_: ready() if live else None)

        def unwatch() -> None:
            nonlocal live
            if live:
                live = False
                notifier.setEnabled(False)
                notifier.deleteLater()

        return unwatch

    def after(self, delay: Millis, call: Callable[[], None]) -> Cancel:
        timer = QTimer(self._owner, singleShot=True, interval=int(delay))
        live = True

        def cancel() -> None:
            nonlocal live
            if live:
                live = False
                timer.stop()
                timer.deleteLater()

        def fire() -> None:
            cancel()
            call()

        timer.timeout.connect(fire)
        timer.start()
        return cancel
