# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways into and out of the kiosk that are not the window's: the clipboard, and links."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
_SOON_MS = 100
_SCHEMES = (
    *("about", "data", "file", "ftp", "geo", "help", "http", "https", "javascript", "magnet", "mailto", "man"),
    *("qrc", "sftp", "smb", "sms", "ssh", "tel", "telnet", "xmpp"),
)


class EmptyClipboard(QObject):
    """Nothing of a visitor is left in it for the next one, and nothing of another program comes in by it.

    From its making until close. Emptied without being read, for which one would wait for that program.
    """

    def __init__(self) -> None:
        super().__init__()
        self._clipboard = QGuiApplication.clipboard()
        self._filled = set(_MODES)
        # Not at once: what is emptied tells of that, too.
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.empty)
        self._clipboard.changed.connect(self._change)
        self.empty()

    def close(self) -> None:
        self._soon.stop()
        self._clipboard.changed.disconnect(self._change)

    def empty(self) -> None:
        before = self._clipboard.blockSignals(True)
        # No other: what has come in since the display server last told of it cannot be taken out yet.
        for mode in self._filled:
            self._clipboard.clear(mode)
        self._filled.clear()
        self._clipboard.blockSignals(before)

    @Slot(QClipboard.Mode)
    def _change(self, mode: QClipboard.Mode) -> None:
        self._filled.add(mode)
        self._soon.start()


class NoLinks(QObject):
    """No address is handed to a program of the desktop. Nothing of ours asks for that; a library might."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        handle: Any = QDesktopServices.setUrlHandler  # its stub asks for bytes, which it refuses
        for scheme in _SCHEMES:
            handle(scheme, self, "refuse")

    @Slot(QUrl)
    def refuse(self, _: QUrl) -> None:
        pass
