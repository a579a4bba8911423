# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One kiosk for one data folder."""

import fcntl
import os
from pathlib import Path

from kiosk.domain.errors import MachineError


class InstanceLock:
    """Held from its making until the process ends, however it ends: the kernel lets go of it."""

    def __init__(self, folder: Path) -> None:
        """Raises MachineError: instance.second (path, pid of the first)."""
        self._file = (folder / "kiosk.lock").open("a+")
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
