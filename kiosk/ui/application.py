# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The application, before there is a window."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.fonts import load_fonts
from kiosk.ui.keyboard import keep_typing_here
from kiosk.ui.messages import install_messages


def make_application(arguments: Sequence[str], fonts: Path) -> QGuiApplication:
    """The application, to be made before anything else of Qt. fonts: the folder of the bundled type."""
    install_messages()
    keep_typing_here()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    application = QGuiApplication(list(arguments))
    application.setApplicationName("kiosk")
    # Ends by exit() alone: quit() would ask the window, which never agrees to close.
    application.setQuitOnLastWindowClosed(False)
    load_fonts(fonts)
    return application
