# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the exhibit that is open, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlNamedElement, QmlSingleton, QQmlEngine

from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.domain.photographs import Photograph
from kiosk.ui.bridges.faces import bridge_of, emit_changes
from kiosk.ui.bridges.voice_rows import file_of

QML_IMPORT_NAME = "Kiosk.Bridges"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Face:
    picture: str
    credit: str


@QmlNamedElement("Exhibit")
@QmlSingleton
class ExhibitBridge(QObject):  # type: ignore[operator]  # the stub of QmlNamedElement takes no name
    """picture: of the open exhibit, as an address of a file, or "". credit: who made it, and by what right."""

    pictureChanged = Signal()
    creditChanged = Signal()

    def __init__(self, pictures: ExhibitPictures) -> None:
        super().__init__()
        self._face = _face(pictures.now)
        pictures.subscribe(self._show)

    @staticmethod
    def create(engine: QQmlEngine) -> "ExhibitBridge":
        return bridge_of(engine, ExhibitBridge)

    def _get_picture(self) -> str:
        return self._face.picture

    def _get_credit(self) -> str:
        return self._face.credit

    picture = Property(str, _get_picture, notify=pictureChanged)
    credit = Property(str, _get_credit, notify=creditChanged)

    def _show(self, photograph: Photograph | None) -> None:
        before, self._face = self._face, _face(photograph)
        emit_changes(self, before, self._face)


def _face(photograph: Photograph | None) -> _Face:
    return _Face(file_of(photograph), photograph.told if photograph else "")
