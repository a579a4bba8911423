# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visitor made of code: touches the real window where a person would, and looks at what is on the screen."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.domain.framecode import FrameCode, read
from kiosk.ui.framecode import luma_of
from kiosk.ui.items import centre, find_item

_SLICE = 10
_FINGER_DOWN = 0.05


@dataclass(frozen=True, slots=True)
class Look:
    """What was on the screen at one moment. code: of the film's picture in it, None where none can be read."""

    image: QImage
    code: FrameCode | None

    def keep(self, path: Path) -> bool:
        """Write it as PNG; False where that fails."""
        return self.image.save(str(path))


class LostError(Exception):
    """The visitor did not find what they wanted to touch, or what they waited for did not happen."""


class Visitor:
    """Events are handled only while the visitor acts or waits, so a script reads from top to bottom."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._finger = QTest.createTouchDevice()

    def wait(self, done: Callable[[], bool], what: str, seconds: float = 10) -> None:
        """Let the kiosk run until done() holds. Raises LostError, naming what, when it does not in time."""
        deadline = time.monotonic() + seconds
        while not done():
            if time.monotonic() > deadline:
                raise LostError(f"{what} did not happen within {seconds:g} s")
            self._run()

    def linger(self, seconds: float) -> None:
        """Let the kiosk run for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._run()

    def sees(self, name: str) -> bool:
        return find_item(self._window, name) is not None

    def touch(self, name: str, across: float = 0.5) -> None:
        """Put a finger on the item of this name and lift it. across: where on its width, 0 to 1. Raises LostError."""
        self.wait(lambda: self.sees(name), f"{name} on the screen")
        item = find_item(self._window, name)
        if item is None:
            raise LostError(f"{name} went away")
        middle = centre(item)
        left = item.mapToScene(QPointF(0, 0)).x()
        self.touch_at(QPoint(round(left + across * item.width()), middle.y()))

    def touch_at(self, point: QPoint) -> None:
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window)
        self.linger(_FINGER_DOWN)
        QTest.touchEvent(self._window, self._finger).release(0, point, self._window)
        self._run()

    def hold_at(self, point: QPoint, done: Callable[[], bool], what: str) -> None:
        """Keep a finger there until done() holds. Raises LostError, naming what, when it does not in time."""
        QTest.touchEvent(self._window, self._finger).press(0, point, self._window)
        try:
            self.wait(done, what)
        finally:
            QTest.touchEvent(self._window, self._finger).release(0, point, self._window)
            self._run()

    def look(self, clear: float = 1.0) -> Look:
        """What the display server shows of the window. clear: how much of the film's height nothing covers."""
        # Not the window's own screen: PySide lets go of a screen together with a window that was asked for it.
        image = QGuiApplication.primaryScreen().grabWindow(self._window.winId()).toImage()
        if image.isNull():  # where a session forbids it, as Wayland does: what the scene graph draws
            image = self._window.grabWindow()
        film = self._film(image)
        return Look(image, read(luma_of(image, film), clear) if film is not None else None)

    def _film(self, image: QImage) -> QRectF | None:
        item = find_item(self._window, "film.picture")
        if item is None or not self._window.width():
            return None
        ratio = image.width() / self._window.width()
        corner = item.mapToScene(QPointF(0, 0)) * ratio
        film = QRectF(corner, QSizeF(item.width(), item.height()) * ratio)
        return film if QRectF(image.rect()).contains(film) else None

    def _run(self) -> None:
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _SLICE)
        # Outside of an event loop Qt keeps for good what was said to be deleted later.
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.001)
