# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a command has done, in the log of the kiosk."""

import logging
import os
from contextlib import suppress
from pathlib import Path

from kiosk.host.logs import FORM
from kiosk.host.private_file import leave_to_owner

_NAME = "log/kiosk.log"


def log_command(data: Path, message: str) -> None:
    """One line beside what a kiosk that runs writes there. Raises nothing: a full disk keeps nobody from acting."""
    path = data / _NAME
    record = logging.LogRecord("kiosk.command", logging.INFO, __file__, 0, message, (), None)
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True)
        with open(path, "a", encoding="utf-8", opener=_no_link) as file:
            leave_to_owner(file.fileno(), data)
            file.write(FORM.format(record) + "\n")
            file.flush()
            os.fsync(file.fileno())


def _no_link(path: str, flags: int) -> int:
    """A link that the kiosk's user has put there would have root hand over another file."""
    return os.open(path, flags | os.O_NOFOLLOW, 0o644)
