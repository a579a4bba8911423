# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film's picture in the software scene graph."""

from PySide6.QtCore import Property, QObject, QRect, QRectF, QSize, Signal
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGImageNode, QSGNode, QSGTexture

from kiosk.ui.film_screen import FilmScreen

QML_IMPORT_NAME = "Kiosk.Film"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SoftwareFilm(QQuickItem):
    """Fills itself with the screen's last picture; the item has the film's shape already."""

    screenChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents, True)
        self._screen: FilmScreen | None = None
        self._texture: QSGTexture | None = None

    def _get_screen(self) -> QObject | None:
        return self._screen

    def _set_screen(self, screen: QObject | None) -> None:
        if screen is self._screen or not isinstance(screen, FilmScreen):
            return
        self._screen = screen
        screen.imageChanged.connect(self.update)
        self._tell_size()
        self.screenChanged.emit()
        self.update()

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._tell_size()

    def _tell_size(self) -> None:
        window = self.window()
        if self._screen is not None and window is not None:
            ratio = window.effectiveDevicePixelRatio()
            self._screen.paint_at(QSize(round(self.width() * ratio), round(self.height() * ratio)))

    screen = Property(QObject, _get_screen, _set_screen, notify=screenChanged)

    def updatePaintNode(  # type: ignore[override]  # Qt gives None and takes it
        self, node: QSGNode | None, _: QQuickItem.UpdatePaintNodeData
    ) -> QSGNode | None:
        if self._screen is None or self._screen.image.isNull():
            return None
        image_node = node if isinstance(node, QSGImageNode) else self.window().createImageNode()
        texture = self.window().createTextureFromImage(self._screen.image)
        # Makes it Python's own: else its Python side would live as long as the window, 350 bytes with each picture.
        texture.setParent(None)
        image_node.setOwnsTexture(False)
        image_node.setTexture(texture)
        self._texture = texture
        image_node.setRect(QRectF(0, 0, self.width(), self.height()))
        image_node.setFiltering(QSGTexture.Filtering.Nearest)
        return image_node
