# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window over the whole screen, in front of all others, and heard by the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_LOOK_MS, _SOON_MS = 500, 50
"""So often it is looked whether all is as it should be, and so soon after something has changed."""
_PATIENCE = 20
"""So many looks a window has until it is seen for the first time: a busy machine takes seconds over it."""


class Foremost(QObject):
    """Taken back whenever it is lost: to a window that opened, to whoever hid, moved or shrank this one, or with the
    screen that it was on.

    place: of the screen now.
    """

    def __init__(self, window: QQuickWindow, place: Callable[[], QRect]) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        # Looks since it was on the screen.
        self._unseen = -_PATIENCE
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._see)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._mend)
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint)

    @property
    def seen(self) -> bool:
        """Whether it has been on the screen since it was made."""
        return self._unseen >= 0

    def show(self) -> None:
        self._cover()
        if QGuiApplication.platformName().startswith("wayland"):
            # There nobody can take it away, and only the compositor could give it back.
            return
        for changed in (self._window.activeChanged, self._window.windowStateChanged, self._window.visibleChanged):
            changed.connect(self._change)
        self._look.start()

    def close(self) -> None:
        """The window is about to end: nothing is taken back any more."""
        self._look.stop()
        self._soon.stop()

    def _change(self) -> None:
        if self._look.isActive():
            self._soon.start()

    def _cover(self) -> None:
        self._window.setGeometry(self._place())
        self._window.showFullScreen()

    def _see(self) -> None:
        self._unseen += 1
        if self._unseen > 1 and not self._window.isExposed():
            # Somebody has taken it from the screen without asking, or done away with it: it is made anew.
            self._window.destroy()
            self._unseen = -_PATIENCE
        self._mend()

    def _mend(self) -> None:
        window = self._window
        exposed = window.isExposed()
        if exposed:
            self._unseen = 0
        whole = window.windowState() == Qt.WindowState.WindowFullScreen and window.geometry() == self._place()
        if not (exposed and whole):
            self._cover()
        window.raise_()
        if not (exposed and window.isActive()):
            window.requestActivate()
