# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending the kiosk, for QML."""

from PySide6.QtCore import Property, QObject, Slot

from kiosk.app.ending import Ending


class EndingBridge(QObject):
    """again: whoever started the kiosk starts it again."""

    def __init__(self, ending: Ending) -> None:
        super().__init__()
        self._ending = ending

    @Slot()
    def begin(self) -> None:
        """End it now."""
        self._ending.begin()

    def _get_again(self) -> bool:
        return self._ending.again

    again = Property(bool, _get_again, constant=True)
