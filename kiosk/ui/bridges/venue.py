# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the venue gives its visitors to take away, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal

from kiosk.app.settings import SettingsDesk
from kiosk.domain.settings import Settings
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.codes import code_source, modules


@dataclass(frozen=True, slots=True)
class _Face:
    takeAway: str
    corrections: str
    rating: bool


def _face(settings: Settings) -> _Face:
    return _Face(settings.take_away_address, settings.corrections_address, settings.rating)


class VenueBridge(QObject):
    """takeAway: an address for visitors to take away, or "". corrections: where mistakes can be reported, or "".

    code: the picture of takeAway, less the last part of its address, see Codes. side: how many modules its side has,
    with the margin that belongs to it; 0 where there is no code. Both are made when they are first asked for.
    rating: visitors are asked for stars.
    """

    takeAwayChanged = Signal()
    correctionsChanged = Signal()
    ratingChanged = Signal()

    def __init__(self, settings: SettingsDesk) -> None:
        super().__init__()
        self._face = _face(settings.now)
        settings.subscribe(self._follow)

    def _get_take_away(self) -> str:
        return self._face.takeAway

    def _get_corrections(self) -> str:
        return self._face.corrections

    def _get_rating(self) -> bool:
        return self._face.rating

    def _get_code(self) -> str:
        return code_source(self._face.takeAway)

    def _get_side(self) -> int:
        return len(modules(self._face.takeAway))

    takeAway = Property(str, _get_take_away, notify=takeAwayChanged)
    corrections = Property(str, _get_corrections, notify=correctionsChanged)
    rating = Property(bool, _get_rating, notify=ratingChanged)
    code = Property(str, _get_code, notify=takeAwayChanged)
    side = Property(int, _get_side, notify=takeAwayChanged)

    def _follow(self, settings: Settings) -> None:
        before, self._face = self._face, _face(settings)
        emit_changes(self, before, self._face)
