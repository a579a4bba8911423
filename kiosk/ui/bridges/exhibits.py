# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the exhibit that is open, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.domain.photographs import Photograph
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.voice_rows import file_of


@dataclass(frozen=True, slots=True)
class _Face:
    picture: str
    credit: str


class ExhibitBridge(QObject):
    """picture: of the open exhibit, as an address of a file, or "". credit: who made it, and by what right."""

    pictureChanged = Signal()
    creditChanged = Signal()

    def __init__(self, pictures: ExhibitPictures) -> None:
        super().__init__()
        self._face = _face(pictures.now)
        pictures.subscribe(self._show)

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
