# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log: to standard error for the service, and bounded files in the data folder for staff."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_FILE_BYTES = 1_000_000
_FILES = 5


class _PatientFileHandler(RotatingFileHandler):
    """A full disk must not turn each log line into a traceback on standard error."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def start_logging(folder: Path | None, *, level: int = logging.INFO) -> None:
    """Log to standard error and, where there is a data folder, to log/kiosk.log in it."""
    root = logging.getLogger()
    root.setLevel(level)
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if folder is not None:
        (folder / "log").mkdir(exist_ok=True)
        handlers.append(
            _PatientFileHandler(
                folder / "log" / "kiosk.log", maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8"
            )
        )
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_FORM))
        root.addHandler(handler)
