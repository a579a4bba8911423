# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt says goes to the log, as kiosk.ui.qt."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("kiosk.ui.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    # Qt's "info" is about Qt, such as which graphics it found.
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def install_messages() -> None:
    """To be called before the application is made."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    place = f" ({context.file}:{context.line})" if context.file else ""
    category = context.category or "default"
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s%s", category, message, place)
