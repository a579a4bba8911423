# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What outlives a kiosk, in a field."""

from kiosk.domain.kept_run import KeptRun


class FakeRunMemory:
    """A RunMemory. kept: all that was kept, the last one last."""

    def __init__(self, run: KeptRun = KeptRun()) -> None:  # noqa: B008 - frozen
        self.kept = [run]

    def read(self) -> KeptRun:
        return self.kept[-1]

    def keep(self, run: KeptRun) -> None:
        self.kept.append(run)
