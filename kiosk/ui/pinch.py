# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two fingers on what can be moved and spread by them."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QTouchEvent, QWindow

Fingers = tuple[tuple[float, float], tuple[float, float]]
"""Where two of them are in the window, or twice where the only one is that is left."""

_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})


class Spreadable(Protocol):
    """What is moved."""

    def holds(self, place: QPointF) -> bool: ...

    def grasp(self) -> None:
        """Two fingers are on it, or others than before."""
        ...

    def spread(self, before: Fingers, now: Fingers) -> None:
        """Where they were when it was grasped, and are now."""
        ...


class Pinch(QObject):
    """From the second finger on, touches are taken from the window's items, which let go of what they had, until the
    last finger is lifted. One that is left goes on moving it.

    thing: None until there is one.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.thing: Spreadable | None = None
        self._window = window
        self._fingers: tuple[int, ...] = ()
        self._before: Fingers = ((0.0, 0.0), (0.0, 0.0))
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchCancel:
            self._fingers = ()
        thing = self.thing
        if thing is None or event.type() not in _TOUCHES or not isinstance(event, QTouchEvent):
            return False
        down = [point for point in event.points() if point.state() != QEventPoint.State.Released][:2]
        if not self._fingers:
            if len(down) < 2 or not all(thing.holds(point.position()) for point in down):
                return False
            self._let_go(event)
        # Qt makes mouse presses of touches that nobody has accepted.
        event.accept()
        self._follow(thing, down)
        return True

    def _follow(self, thing: Spreadable, down: list[QEventPoint]) -> None:
        ids = tuple(point.id() for point in down)
        if not down:
            self._fingers = ()
            return
        places = [(point.position().x(), point.position().y()) for point in down]
        now = (places[0], places[-1])
        if ids != self._fingers:
            self._fingers, self._before = ids, now
            thing.grasp()
        else:
            thing.spread(self._before, now)

    def _let_go(self, event: QTouchEvent) -> None:
        """Whatever the first finger has pressed, or begun to drag."""
        QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
