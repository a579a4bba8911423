# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What Qt says goes to the log, as kiosk.ui.qt."""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.domain.errors import MachineError

_log = logging.getLogger("kiosk.ui.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    # Qt's "info" is about Qt, such as which graphics it found.
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LOST = ("The X11 connection broke", "The Wayland connection broke", "The Wayland connection experienced a fatal error")
"""After one of these Qt ends the process at once."""


def install_messages() -> None:
    """To be called before the application is made."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if message.startswith(_LOST):
        _log.critical("the kiosk ends: %s", MachineError("display.lost", reason=message))
        return
    place = f" ({context.file}:{context.line})" if context.file else ""
    category = context.category or "default"
    _log.log(_LEVELS.get(kind, logging.WARNING), "%s: %s%s", category, message, place)
