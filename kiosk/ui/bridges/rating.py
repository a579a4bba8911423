# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the visitor rates the film, for QML."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.rating import Rating
from kiosk.domain.rating import MOST_STARS


class RatingBridge(QObject):
    """stars: what this visit gave, 0 while it has given none. most: so many can be given."""

    starsChanged = Signal()

    def __init__(self, rating: Rating) -> None:
        super().__init__()
        self._rating = rating
        rating.subscribe(lambda _: self.starsChanged.emit())

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
