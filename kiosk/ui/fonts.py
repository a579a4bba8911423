# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled type: IBM Plex Serif for titles and quotes, IBM Plex Sans for what one operates."""

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.domain.errors import MachineError

_log = logging.getLogger(__name__)
_USUAL = "IBM Plex Sans"
FONT_FILES = (
    "IBMPlexSans-Regular.ttf",
    "IBMPlexSans-Medium.ttf",
    "IBMPlexSans-SemiBold.ttf",
    "IBMPlexSerif-Regular.ttf",
    "IBMPlexSerif-Italic.ttf",
    "IBMPlexSerif-Medium.ttf",
)


def load_fonts(folder: Path) -> None:
    """Make the type known to Qt. What is missing is logged, and the machine's own type stands in for it."""
    missing = [name for name in FONT_FILES if QFontDatabase.addApplicationFont(str(folder / name)) < 0]
    if missing:
        names = ", ".join(str(folder / name) for name in missing)
        _log.error("the machine's own type stands in: %s", MachineError("fonts.missing", names=names))
    QGuiApplication.setFont(QFont(_USUAL))
