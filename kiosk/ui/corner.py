# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A finger on the corner mark, which is at the lower left of whatever is on the screen."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QMouseEvent, QPointingDevice, QTouchEvent, QWindow

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
_STRAYS = 1.5
"""A finger that is held rolls a little: so many times the side of the square it may be away."""
_FAR = QPointF(-10_000, -10_000)


def corner_side(window: QSize) -> float:
    """Of the square that is the mark's, in pixels: the margin that every screen leaves, as Theme has it."""
    width, height = window.width(), window.height()
    if height > width:
        return 64 * min(width / 1080, height / 1920)
    return 96 * min(width / 1920, height / 1080)


class Held(Protocol):
    """What is told of it."""

    def press(self) -> None: ...
    def let_go(self) -> None: ...
    def subscribe(self, subscriber: Callable[[bool], None]) -> None:
        """Told True when the finger is there to hold and not to touch what lies below."""
        ...


class CornerTouches(QObject):
    """MUST be made after all who keep touches to themselves, so that it sees every one before they do.

    A touch is the screen's, too, until it turns out to be a hold: then whatever it has pressed is let go of, and the
    rest of it is kept from the screen. A second finger, or one that goes away, is no hold.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._held: Held | None = None
        self._down = self._kept = self._sending = False
        # Of the finger, None for a mouse.
        self._device: QPointingDevice | None = None
        window.installEventFilter(self)

    def tell(self, held: Held) -> None:
        """From now on; of a finger that is there already, too."""
        self._held = held
        held.subscribe(self._keep)
        if self._down:
            held.press()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if self._sending:
            return False
        kind = event.type()
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            return self._touched(event)
        if kind in _MOUSE and isinstance(event, QMouseEvent):
            return self._clicked(event)
        if kind == QEvent.Type.TouchCancel:
            self._lift()
            # Nothing more comes of it that could be kept.
            self._kept = False
        return False

    def _touched(self, event: QTouchEvent) -> bool:
        down = [point for point in event.points() if point.state() != QEventPoint.State.Released]
        alone = down[0].position() if len(down) == 1 else None
        self._follow(event, alone, begins=event.type() == QEvent.Type.TouchBegin)
        return self._swallow(event, over=not down)

    def _clicked(self, event: QMouseEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonPress
        there = bool(event.buttons() & Qt.MouseButton.LeftButton)
        # Qt makes these of touches that nobody has accepted, too.
        if event.pointingDevice().type() != QInputDevice.DeviceType.TouchScreen:
            self._follow(event, event.position() if there else None, begins=pressed)
        return self._swallow(event, over=not there)

    def _follow(self, event: QTouchEvent | QMouseEvent, place: QPointF | None, *, begins: bool) -> None:
        side = corner_side(self._window.size())
        if begins and place is not None and self._is_near(place, side):
            self._down = True
            self._device = event.pointingDevice() if isinstance(event, QTouchEvent) else None
            if self._held:
                self._held.press()
        elif self._down and (place is None or not self._is_near(place, _STRAYS * side)):
            self._lift()

    def _is_near(self, place: QPointF, side: float) -> bool:
        return place.x() < side and place.y() >= self._window.height() - side

    def _lift(self) -> None:
        self._down = False
        if self._held:
            self._held.let_go()

    def _swallow(self, event: QEvent, *, over: bool) -> bool:
        """over: nothing is pressed any more."""
        kept = self._kept
        if kept:
            # Qt makes a mouse press of a touch that nobody has accepted.
            event.accept()
        if over:
            self._kept = False
        return kept

    def _keep(self, held: bool) -> None:
        """It is a hold: what it has pressed below is to let go, and not to be pressed when it ends."""
        if not held or not self._down or self._kept:
            return
        self._kept = True
        self._sending = True
        if self._device:
            QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, self._device))
        else:
            left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
            away = QMouseEvent(QEvent.Type.MouseButtonRelease, _FAR, _FAR, left, none, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(self._window, away)
        self._sending = False
