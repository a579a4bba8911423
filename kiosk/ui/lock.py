# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window hears, and what it never hears of."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow

from kiosk.domain.keys import KEYS, is_meant

_KIND = QEvent.Type
_KEYS = frozenset({_KIND.KeyPress, _KIND.KeyRelease, _KIND.ShortcutOverride})
_CLICKS = frozenset({_KIND.MouseButtonPress, _KIND.MouseButtonDblClick, _KIND.MouseButtonRelease})
_NEVER = frozenset({_KIND.ContextMenu, _KIND.DragEnter, _KIND.DragMove, _KIND.DragLeave, _KIND.Drop})
_NAMES = {getattr(Qt.Key, f"Key_{name}").value: name for name in KEYS}
_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Lock(QObject):
    """MUST be made after those who are told of touches: what is locked out is no sign of a visitor.

    Locked out are keys that are not the kiosk's, all buttons of a mouse but the first, menus, and what is dragged here.
    The window does not close, either. closed: called when somebody asks it to.
    """

    def __init__(self, window: QWindow, closed: Callable[[], None]) -> None:
        super().__init__(window)
        self._closed = closed
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _KIND.Close:
            event.ignore()
            self._closed()
            return True
        if kind in _NEVER:
            event.ignore()
            return True
        if not ((kind in _KEYS and _is_foreign(event)) or (kind in _CLICKS and _is_other(event))):
            return False
        # Then no shortcut takes the key, and nobody makes a menu of the click.
        event.accept()
        return True


def _is_foreign(event: QEvent) -> bool:
    # A key that was pressed before another may be let go of after it.
    if not isinstance(event, QKeyEvent) or event.type() == _KIND.KeyRelease:
        return False
    held = event.modifiers()
    shift, command = bool(held & Qt.KeyboardModifier.ShiftModifier), bool(held & _COMMAND)
    name, again = _NAMES.get(event.key(), ""), event.isAutoRepeat()
    return not is_meant(name, event.text(), shift=shift, command=command, again=again)


def _is_other(event: QEvent) -> bool:
    return isinstance(event, QMouseEvent) and event.button() != Qt.MouseButton.LeftButton
