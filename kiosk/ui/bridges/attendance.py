# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a visitor is still there, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.attendance import Attendance, Question
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    asking: str
    left: int


def _face(question: Question) -> _Face:
    return _Face(question.asking, question.left)


class AttendanceBridge(QObject):
    """asking: quiet, asked or offered, see kiosk.domain.idle. left: seconds in which an answer is waited for."""

    askingChanged = Signal()
    leftChanged = Signal()

    def __init__(self, attendance: Attendance) -> None:
        super().__init__()
        self._attendance = attendance
        self._face = _face(attendance.now)
        attendance.subscribe(self._follow)

    @Slot()
    def stay(self) -> None:
        self._attendance.stay()

    @Slot()
    def end(self) -> None:
        """Everything from the beginning."""
        self._attendance.end()

    def _get_asking(self) -> str:
        return self._face.asking

    def _get_left(self) -> int:
        return self._face.left

    asking = Property(str, _get_asking, notify=askingChanged)
    left = Property(int, _get_left, notify=leftChanged)

    def _follow(self, question: Question) -> None:
        before, self._face = self._face, _face(question)
        emit_changes(self, before, self._face)
