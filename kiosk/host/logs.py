# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log: to standard error for the service, and bounded files in the data folder for staff."""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_log = logging.getLogger(__name__)
_bug_log = logging.getLogger("kiosk.bug")
FORM = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
_FILE_BYTES = 1_000_000
_FILES = 5


class _PatientFileHandler(RotatingFileHandler):
    """A full disk must not turn each log line into a traceback on standard error."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def start_logging(folder: Path | None, *, level: int = logging.INFO) -> None:
    """Log to standard error and, where there is a data folder, to log/kiosk.log in it.

    Where that file cannot be used, standard error alone must do: no museum closes for want of a log.
    """
    root = logging.getLogger()
    root.setLevel(level)
    # It tells its own inner workings; what became of the database is told by the kiosk.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    _add(root, logging.StreamHandler())
    if folder is None:
        return
    try:
        _add(root, _log_file(folder / "log"))
    except OSError as error:
        _log.warning("no log is kept in the data folder: %s", error)


def limit_log(level: int) -> None:
    """Write down what is as grave as that. Others who listen hear of each warning all the same: see LoggedFaults."""
    root = logging.getLogger()
    root.setLevel(min(level, logging.WARNING))
    for handler in root.handlers:
        if handler.formatter is FORM:
            handler.setLevel(level)


class Bugs:
    """From its making until close, exceptions that nobody caught go to the log as kiosk.bug, and are counted.

    Qt hands on what a slot raises and goes on: without this, staff would never hear of it.
    """

    def __init__(self) -> None:
        self.count = 0
        self._before = sys.excepthook
        # One object, so that close can tell whether it still is the one in place.
        self._hook: Callable[[type[BaseException], BaseException, TracebackType | None], object] = self._hear
        sys.excepthook = self._hook

    def close(self) -> None:
        """Calling it again does nothing."""
        if sys.excepthook is self._hook:
            sys.excepthook = self._before

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        self.count += 1
        _bug_log.error("a bug, number %d since the start", self.count, exc_info=(kind, error, trace))


def _add(root: logging.Logger, handler: logging.Handler) -> None:
    handler.setFormatter(FORM)
    root.addHandler(handler)


def _log_file(folder: Path) -> logging.Handler:
    """Raises OSError."""
    folder.mkdir(exist_ok=True)
    return _PatientFileHandler(folder / "kiosk.log", maxBytes=_FILE_BYTES, backupCount=_FILES, encoding="utf-8")
