# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mouse pointer: a finger needs none."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent, QWindow

_STAYS_MS = 3000
_MICE = frozenset({QInputDevice.DeviceType.Mouse, QInputDevice.DeviceType.TouchPad})


class Pointer(QObject):
    """Hidden, but while somebody moves a mouse over the window and for three seconds after.

    The whole application's pointer, not the window's: that one Qt Quick shows again whenever items come and go.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._hidden = False
        self._leave = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._leave.timeout.connect(self._hide)
        self._hide()
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            # Qt makes mouse events out of touches, too.
            if event.pointingDevice().type() in _MICE:
                self.show()
                self._leave.start()
        elif kind == QEvent.Type.TouchBegin:
            self._leave.stop()
            self._hide()
        return False

    def show(self) -> None:
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()

    def _hide(self) -> None:
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
