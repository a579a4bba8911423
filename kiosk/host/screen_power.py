# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The light of the screen, by the X server's DPMS."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import MachineError
from kiosk.host.child import Answer, run_module
from kiosk.host.scratch import found_scratch, scratch_folder

_SECONDS = 5
_DARK = "screen-off"


class DpmsScreenPower:
    """A ScreenPower. That it was made dark is remembered in memory, until the machine is started anew."""

    def __init__(self, data: Path) -> None:
        self._data = data

    def available(self) -> bool:
        return bool(os.environ.get("DISPLAY")) and self._do("available").code == 0

    def off(self) -> None:
        # Before it is dark: whoever starts after a crash lights it once too often rather than not at all.
        if folder := scratch_folder(self._data):
            with suppress(OSError):
                (folder / _DARK).touch()
        self._must("off")

    def on(self) -> None:
        self._must("on")
        if folder := found_scratch(self._data):
            with suppress(OSError):
                (folder / _DARK).unlink(missing_ok=True)

    def restore(self) -> None:
        folder = found_scratch(self._data)
        if folder and (folder / _DARK).exists():
            with suppress(MachineError):
                self.on()

    def _must(self, act: str) -> None:
        answer = self._do(act)
        if answer.code != 0:
            raise MachineError("screen.unswitchable", detail=answer.reason)

    def _do(self, act: str) -> Answer:
        return run_module("kiosk.host.dpms", act, seconds=_SECONDS)
