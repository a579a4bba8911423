# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every touch, click and key in the window, before anything in it hears of them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow

_SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class Touches(QObject):
    """touched: told of each; where it answers True the touch presses nothing."""

    def __init__(self, window: QWindow, touched: Callable[[], bool]) -> None:
        super().__init__(window)
        self._touched = touched
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS or _is_held(event) or not self._touched():
            return False
        # Qt makes a mouse press of a touch that nobody has accepted.
        event.accept()
        return True


def _is_held(event: QEvent) -> bool:
    """A key that stays down for long may be held by nobody: it is a sign of somebody once."""
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()
