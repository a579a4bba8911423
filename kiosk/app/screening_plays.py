# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts a screening as one play of its film, which nobody's visit is."""

from collections.abc import Callable

from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.on_air import OnAir
from kiosk.domain.navigation import Place
from kiosk.domain.played import Occasion
from kiosk.domain.playlist import Item
from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import A_PLAY


class ScreeningPlays:
    """played: told once of each screening, when the film has been shown for as long as makes a play of a visit."""

    def __init__(self, navigation: Navigation, director: Director, played: Callable[[Slug], None]) -> None:
        self._navigation = navigation
        self._played = played
        self._item: Item | None = None
        self._since = Millis(0)
        self._counted = False
        navigation.subscribe(self._turn)
        director.subscribe(self._see)

    def _turn(self, _: Place) -> None:
        # After a fault it goes on as the same one.
        if self._navigation.screening is None:
            self._item, self._counted = None, False

    def _see(self, on_air: OnAir) -> None:
        if on_air.item is None or on_air.occasion is not Occasion.SCREENING or self._counted:
            return
        if on_air.item is not self._item:
            self._item, self._since = on_air.item, on_air.position
        elif on_air.position - self._since >= A_PLAY:
            self._counted = True
            self._played(on_air.item.film.slug)
