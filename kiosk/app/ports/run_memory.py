# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What outlives a kiosk that dies, but not its machine."""

from typing import Protocol

from kiosk.domain.kept_run import KeptRun


class RunMemory(Protocol):
    """Asked on the thread of the screen, so it waits for no disk. Raises nothing."""

    def read(self) -> KeptRun:
        """What was kept last; nothing where there is none, or it cannot be understood."""
        ...

    def keep(self, run: KeptRun) -> None: ...
