# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk for one data folder."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import MachineError

_NAME = "kiosk.lock"


class InstanceLock:
    """Held from its making until the process ends, however it ends: the kernel lets go of it."""

    def __init__(self, folder: Path) -> None:
        """Raises MachineError: instance.second (path, pid of the first) or data.unwritable (path, detail)."""
        try:
            self._file = (folder / _NAME).open("a+")
            self._take(folder)
        except OSError as error:
            # A folder can take new files and still hold a lock that this user may not open, such as one root left.
            detail = f"{_NAME}: {error.strerror or error}"
            raise MachineError("data.unwritable", path=str(folder), detail=detail) from error

    def _take(self, folder: Path) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            self._file.seek(0)
            first = self._file.read().strip()
            self._file.close()
            raise MachineError("instance.second", path=str(folder), pid=first or "?") from None
        self._file.truncate(0)
        self._file.write(str(os.getpid()))
        self._file.flush()

    def release(self) -> None:
        self._file.close()


def holder_of(folder: Path) -> str | None:
    """The number of the process that holds a folder's lock; None where none does, or where this user may not look."""
    with suppress(OSError), (folder / _NAME).open() as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return file.read().strip() or "?"
    return None
