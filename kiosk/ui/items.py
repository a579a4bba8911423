# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding an item of a window by its name, as a scripted visit does."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def visible_items(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every item that is drawn and takes input, parents first. QObject.findChild misses what a Repeater made."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop(0)
        if item.isVisible() and item.isEnabled():
            yield item
            waiting.extend(item.childItems())


def find_item(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item with this objectName."""
    return next((item for item in visible_items(window) if item.objectName() == name), None)


def in_sight(item: QQuickItem) -> bool:
    """Whether a finger can be put on its middle: a list cuts off what lies beyond its edges."""
    return not _is_cut_off(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)), item.parentItem())


def _is_cut_off(place: QPointF, around: QQuickItem | None) -> bool:
    while around is not None:
        if around.clip() and not around.mapRectToScene(around.boundingRect()).contains(place):
            return True
        around = around.parentItem()
    return False


def centre(item: QQuickItem) -> QPoint:
    """Its middle, in pixels of the window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
