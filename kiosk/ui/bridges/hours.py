# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes to the minute whatever a visitor does, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.approaching import Approach, Approaching
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    closes: str
    screening: str
    left: int
    reminds: bool


def _face(approach: Approach) -> _Face:
    closes = f"{approach.closes:%H:%M}" if approach.closes else ""
    return _Face(closes, approach.screening, approach.left, approach.reminds)


class HoursBridge(QObject):
    """closes: the time of day, such as "18:00", when the house closes soon, or "". screening: one about to
    begin, or "".

    left: seconds until either, in the last minute, else 0. reminds: it is time to tell a visitor.
    """

    closesChanged = Signal()
    screeningChanged = Signal()
    leftChanged = Signal()
    remindsChanged = Signal()

    def __init__(self, approaching: Approaching) -> None:
        super().__init__()
        self._face = _face(approaching.now)
        approaching.subscribe(self._follow)

    def _get_closes(self) -> str:
        return self._face.closes

    def _get_screening(self) -> str:
        return self._face.screening

    def _get_left(self) -> int:
        return self._face.left

    def _get_reminds(self) -> bool:
        return self._face.reminds

    closes = Property(str, _get_closes, notify=closesChanged)
    screening = Property(str, _get_screening, notify=screeningChanged)
    left = Property(int, _get_left, notify=leftChanged)
    reminds = Property(bool, _get_reminds, notify=remindsChanged)

    def _follow(self, approach: Approach) -> None:
        before, self._face = self._face, _face(approach)
        emit_changes(self, before, self._face)
