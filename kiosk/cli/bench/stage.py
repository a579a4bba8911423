# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running kiosk that follows a script, and notes when its pictures are on the screen."""

import os
import time
from collections.abc import Generator
from typing import Literal

from PySide6.QtCore import QRectF, Qt

from kiosk.bootstrap.kiosk import Kiosk
from kiosk.domain.framecode import read
from kiosk.domain.values import Millis
from kiosk.ui.framecode import luma_of

Script = Generator[Millis | Literal["picture"], None, None]
"""Yields what it waits for: so many milliseconds, or the next picture of the film on the screen."""


def now() -> float:
    """Milliseconds on the clock that every process shares."""
    return time.monotonic() * 1000


class Stage:
    """painted: pictures of the film that were on the screen. painted_at: when the last one was there."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.painted = 0
        self.painted_at = 0.0
        self._fresh = self._waiting = False
        self._script: Script | None = None
        self._fault: Exception | None = None
        kiosk.screen.shown.connect(self._shown)
        kiosk.window.window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def perform(self, script: Script) -> None:
        """Run the kiosk until the script is through. Raises what the script raises."""
        self._script = script
        self.kiosk.loop.after(Millis(0), self._go_on)
        self.kiosk.run()
        if self._fault is not None:
            raise self._fault

    def forget(self) -> None:
        """What was handed over until now does not count as a picture any more."""
        self._fresh = False

    def frame(self) -> int:
        """Software scene graph: the number of the last picture, by its frame code. Raises ValueError without one."""
        image = self.kiosk.screen.image
        code = read(luma_of(image, QRectF(image.rect())))
        if code is None:
            raise ValueError("no frame code")
        return code.frame

    def _shown(self) -> None:
        self._fresh = True

    def _swapped(self) -> None:
        if not self._fresh:
            return
        self._fresh = False
        self.painted += 1
        self.painted_at = now()
        if self._waiting:
            self._waiting = False
            self.kiosk.loop.after(Millis(0), self._go_on)

    def _go_on(self) -> None:
        assert self._script is not None  # noqa: S101 - perform has set it
        try:
            wish = next(self._script)
        except StopIteration:
            self.kiosk.application.exit(0)
        except Exception as error:  # noqa: BLE001 - Qt would only print it and go on; perform raises it
            self._fault = error
            self.kiosk.application.exit(os.EX_SOFTWARE)
        else:
            if wish == "picture":
                self._waiting = True
            else:
                self.kiosk.loop.after(wish, self._go_on)
