# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film's picture in the software scene graph."""

from PySide6.QtCore import Property, QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGImageNode, QSGNode, QSGTexture

from kiosk.ui.film_screen import FilmScreen

QML_IMPORT_NAME = "Kiosk.Film"
QML_IMPORT_MAJOR_VERSION = 1
_STILL = 250
"""Milliseconds after which a picture stands still: longer than from one of a slow film to the next."""


@QmlElement
class SoftwareFilm(QQuickItem):
    """Fills itself with the screen's last picture; the item has the film's shape already.

    A picture of another size than the item, as until the next open after that was changed, is scaled: smoothly only
    where it stands still, as that takes seven times as long (8 ms from 1920 x 1080 to 1280 x 720).
    """

    screenChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__()
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self._screen: FilmScreen | None = None
        # Kept as it is told of: PySide takes a window that window() has returned for a child of this item, and for gone
        # when this item goes.
        self._window: QQuickWindow | None = None
        self._texture: QSGTexture | None = None
        self._pixels = QSize()
        self._moves = QTimer(self, singleShot=True, interval=_STILL)
        self._moves.timeout.connect(self.update)
        self.windowChanged.connect(self._enter)
        if parent is not None:
            # Now that it is told which window that is in.
            self.setParent(parent)
            self.setParentItem(parent)

    def _get_screen(self) -> QObject | None:
        return self._screen

    def _set_screen(self, screen: QObject | None) -> None:
        if screen is self._screen or not isinstance(screen, FilmScreen):
            return
        self._screen = screen
        screen.imageChanged.connect(self._follow)
        self._tell_size()
        self.screenChanged.emit()
        self.update()

    def _follow(self) -> None:
        self._moves.start()
        self.update()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._tell_size()

    def _enter(self, window: QQuickWindow | None) -> None:
        self._window = window
        self._tell_size()

    def _tell_size(self) -> None:
        window = self._window
        if self._screen is not None and window is not None:
            ratio = window.effectiveDevicePixelRatio()
            self._pixels = QSize(round(self.width() * ratio), round(self.height() * ratio))
            self._screen.paint_at(self._pixels)

    def _picture(self, image: QImage) -> QImage:
        if self._moves.isActive() or self._pixels.isEmpty() or image.size() == self._pixels:
            return image
        mode = Qt.TransformationMode.SmoothTransformation
        return image.scaled(self._pixels, Qt.AspectRatioMode.IgnoreAspectRatio, mode)

    screen = Property(QObject, _get_screen, _set_screen, notify=screenChanged)

    def updatePaintNode(  # type: ignore[override]  # Qt gives None and takes it
        self, node: QSGNode | None, _: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        window = self._window
        if window is None or self._screen is None or self._screen.image.isNull():
            return None
        image_node = node if isinstance(node, QSGImageNode) else window.createImageNode()
        texture = window.createTextureFromImage(self._picture(self._screen.image))
        # Makes it Python's own: else its Python side would live as long as the window, 350 bytes with each picture.
        texture.setParent(None)
        image_node.setOwnsTexture(False)
        image_node.setTexture(texture)
        self._texture = texture
        image_node.setRect(QRectF(0, 0, self.width(), self.height()))
        image_node.setFiltering(QSGTexture.Filtering.Nearest)
        return image_node
