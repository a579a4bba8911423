# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A running kiosk that follows a script, and notes when its pictures are on the screen."""

import os
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.cli.bench.clock import now
from kiosk.cli.bench.sightings import Lookout
from kiosk.domain.film import Film
from kiosk.domain.framecode import read
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from kiosk.ui.framecode import luma_of
from kiosk.ui.items import find_item

Asked = dict[str, Any]
Answer = dict[str, Any]
PICTURE: Final = "picture"
SETTLE = Millis(1500)

Script = Generator[Millis | Literal["picture"], None, None]
"""Yields what it waits for: so many milliseconds, or the next picture of the film on the screen."""


class Stage:
    """painted: pictures of the film that were on the screen, each once. painted_at: when the last one was there."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk
        self.painted = 0
        self.painted_at = 0.0
        self._fresh = self._waiting = False
        self._row = b""
        self._script: Script | None = None
        self._fault: Exception | None = None
        # Nobody is there to answer.
        kiosk.house.guide.advisories.ask(False)
        kiosk.screen.shown.connect(self._shown)
        kiosk.window.window.frameSwapped.connect(self._swapped, Qt.ConnectionType.DirectConnection)

    def perform(self, script: Script) -> None:
        """Run the kiosk until the script is through. Raises what the script raises."""
        self._script = script
        self.kiosk.loop.after(Millis(0), self._go_on)
        self.kiosk.run()
        if self._fault is not None:
            raise self._fault

    @property
    def film(self) -> Film:
        film = self.kiosk.film
        if film is None:
            raise LookupError("there is no film")
        return film

    def enter_film(self) -> Script:
        """Past the attract loop, to the film from its start."""
        yield from self.attract()
        self.kiosk.navigation.go(Action.WAKE)
        # The spare engine is to be there, as it is when somebody has touched the screen.
        yield SETTLE
        self.kiosk.navigation.watch()
        self.forget()
        yield PICTURE

    def attract(self) -> Script:
        """Its first picture; of a film that nobody has marked as fit for who passes by there is none."""
        yield PICTURE if self.kiosk.director.now.film else SETTLE

    def look_out(self) -> Lookout:
        """Somebody outside who looks at the film's picture in the window."""
        window = self.kiosk.window.window
        item = find_item(window, "film.picture")
        if item is None:
            raise LookupError("the film is not on the screen")
        ratio = window.effectiveDevicePixelRatio()
        corner = item.mapToScene(QPointF(0, 0)) * ratio
        size = round(item.width() * ratio), round(item.height() * ratio)
        return Lookout(int(window.winId()), round(corner.x()), round(corner.y()), size)

    def stay(self) -> None:
        """Nothing happens but that somebody is there, or the visit would end."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self.kiosk.window.window, event)

    def forget(self) -> None:
        """What was handed over until now does not count as a picture any more."""
        self._fresh = False

    @property
    def is_behind(self) -> bool:
        """The last picture that was handed over is not on the screen yet."""
        return self._fresh

    def frame(self) -> int:
        """Software scene graph: the number of the last picture, by its frame code. Raises ValueError without one."""
        image = self.kiosk.screen.image
        code = read(luma_of(image, QRectF(image.rect())))
        if code is None:
            raise ValueError("no frame code")
        return code.frame

    def _code_row(self) -> bytes:
        """Software scene graph: a row through the last picture's frame code, which no two pictures have in common."""
        image = self.kiosk.screen.image
        row = image.height() // 90
        return b"" if image.isNull() else bytes(image.constBits()[row * image.bytesPerLine() :][: image.width() * 4])

    def _shown(self) -> None:
        self._fresh = True

    def _swapped(self) -> None:
        if not self._fresh:
            return
        self._fresh = False
        row = self._code_row()
        # While there is nothing new libVLC displays the last picture again, every 80 ms.
        if row and row == self._row:
            return
        self._row = row
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


def begin(asked: Asked) -> Stage:
    """A kiosk as it was asked for; see kiosk.cli.bench.subject."""
    width, height = asked["window"]
    film = clip(asked["clip"]) if "clip" in asked else None
    return Stage(Kiosk(Options(Path(asked["data"]), (width, height), film=film)))


def clip(key: tuple[str, int]) -> Film:
    """The clip to measure with, by the folder it is in and its seconds."""
    # Loads a decoder, which the start of the kiosk does without.
    from kiosk.media.bench_clip import bench_film  # noqa: PLC0415

    folder, seconds = key
    return bench_film(Path(folder), seconds, lambda _: None)
