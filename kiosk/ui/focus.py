# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The keyboard's focus: the strip follows it through a list, and who comes back finds it where they left it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.navigation import Navigation
from kiosk.app.reading import Reading, Sheet, State
from kiosk.app.strip import Strip
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Place
from kiosk.domain.values import Slug
from kiosk.ui.items import find_item


@dataclass(frozen=True, slots=True)
class _Left:
    """name: of what had the focus. seen: whether the visitor uses a keyboard, so that it is to be seen again."""

    name: str
    seen: bool


class Focus(QObject):
    """MUST be made before the bridges: where somebody was is noted before QML takes them elsewhere."""

    def __init__(self, navigation: Navigation, reading: Reading, strip: Strip) -> None:
        super().__init__()
        self._navigation = navigation
        self._strip = strip
        self._window: QQuickWindow | None = None
        self._place = navigation.now
        self._here: _Left | None = None
        self._left: dict[int, _Left] = {}
        self._wanted: _Left | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._restore)
        navigation.subscribe(self._turn)
        reading.subscribe(self._read)

    def watch(self, window: QQuickWindow) -> None:
        self._window = window
        window.activeFocusItemChanged.connect(self._follow)

    def close(self) -> None:
        """The window is about to end."""
        self._later.stop()
        self._window = None

    def _turn(self, place: Place) -> None:
        before, depth = self._place.depth, place.depth
        if self._here:
            self._left[before] = self._here
        self._place, self._here = place, None
        self._wanted = self._left.get(depth) if depth < before else None
        self._left = {stop: left for stop, left in self._left.items() if place.forgotten <= stop < depth}
        self._later.start()

    def _read(self, sheet: Sheet) -> None:
        if sheet.state is State.READY and self._wanted:
            self._later.start()

    def _restore(self) -> None:
        """Once it is there again: what is read from the library comes a moment after its screen."""
        if self._window is None or self._wanted is None:
            return
        if item := find_item(self._window, self._wanted.name):
            reason = Qt.FocusReason.TabFocusReason if self._wanted.seen else Qt.FocusReason.OtherFocusReason
            self._wanted = None
            item.forceActiveFocus(reason)

    def _follow(self) -> None:
        # As a property: what its method returns, PySide ties to the window for ever.
        item = self._window.property("activeFocusItem") if self._window else None
        # What the visitor has left already takes its items along, and with them the focus.
        if item is None or self._navigation.now is not self._place:
            return
        seen = bool(item.property("visualFocus"))
        if item.objectName():
            self._here = _Left(item.objectName(), seen)
        self._strip.point(_address(item) if seen else None)


def _address(item: QQuickItem) -> Ref | None:
    """Of what the item leads to, None where that has none."""
    kind, _, slug = str(item.property("address") or "").partition("/")
    return Ref(Kind(kind), Slug(slug)) if slug and kind in set(Kind) else None
