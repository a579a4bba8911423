# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the visitor rates the film, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlNamedElement, QmlSingleton, QQmlEngine

from kiosk.app.rating import Rating
from kiosk.domain.rating import MOST_STARS
from kiosk.ui.bridges.faces import bridge_of

QML_IMPORT_NAME = "Kiosk.Bridges"
QML_IMPORT_MAJOR_VERSION = 1


@QmlNamedElement("Rating")
@QmlSingleton
class RatingBridge(QObject):  # type: ignore[operator]  # the stub of QmlNamedElement takes no name
    """stars: what this visit gave, 0 while it has given none. most: so many can be given."""

    starsChanged = Signal()

    def __init__(self, rating: Rating) -> None:
        super().__init__()
        self._rating = rating
        rating.subscribe(lambda _: self.starsChanged.emit())

    @staticmethod
    def create(engine: QQmlEngine) -> "RatingBridge":
        return bridge_of(engine, RatingBridge)

    @Slot(int)
    def give(self, stars: int) -> None:
        """1 to most; another number changes nothing."""
        self._rating.give(stars)

    def _get_stars(self) -> int:
        return self._rating.now or 0

    def _get_most(self) -> int:
        return MOST_STARS

    stars = Property(int, _get_stars, notify=starsChanged)
    most = Property(int, _get_most, constant=True)
