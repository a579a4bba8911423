# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Other programs of the session: their windows, all of one colour, and what they hold out to be pasted."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from tests.escapes.server import Server
from tests.escapes.waiting import wait

COLOUR = QColor(255, 0, 255)
_MAPPED = 2.0
_BOTH = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class _Window(QRasterWindow):
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's way to write names
        QPainter(self).fillRect(event.rect(), COLOUR)


class Strangers:
    """Part of this process."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._windows: list[_Window] = []

    def show(
        self, place: QRect, flags: Qt.WindowType = Qt.WindowType.Window, *, whole: bool = False, dialog_of: int = 0
    ) -> int:
        """whole: asks for all of the screen. dialog_of: a window it says it belongs to. The new window."""
        window = _Window()
        self._windows.append(window)
        window.setFlags(flags)
        window.setGeometry(place)
        window.create()
        number = int(window.winId())
        if dialog_of:
            self._server.belong(number, dialog_of)
        if whole:
            window.showFullScreen()
        else:
            window.show()
        wait(lambda: any(one.client == number for one in self._server.shown()), _MAPPED)
        return number

    def grab(self, grabs: bool) -> None:
        """Whether the last window takes all keys for itself."""
        self._windows[-1].setKeyboardGrabEnabled(grabs)

    def hold_out(self, text: str) -> None:
        """On the clipboard and as the primary selection."""
        for mode in _BOTH:
            QGuiApplication.clipboard().setText(text, mode)
        self._server.sync()

    def held_out(self) -> list[str]:
        """What anybody has on the clipboard and as the primary selection now."""
        names = ("CLIPBOARD", "PRIMARY")
        offered = [mode for mode, name in zip(_BOTH, names, strict=True) if self._server.owner(name)]
        return [text for mode in offered if (text := QGuiApplication.clipboard().text(mode))]

    def leave(self) -> None:
        """All that they have brought goes away."""
        for window in self._windows:
            window.close()
            window.destroy()
        self._windows.clear()
        for mode in _BOTH:
            QGuiApplication.clipboard().clear(mode)
        self._server.disown("CLIPBOARD", "PRIMARY", "XdndSelection")
