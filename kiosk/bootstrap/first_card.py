# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A first visit that begins at a card, as tours and tests want it."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.reading import Reading
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Action, Screen

_LISTS: Mapping[Kind, Action] = MappingProxyType(
    {
        Kind.PERSON: Action.VOICES,
        Kind.TOPIC: Action.TOPICS,
        Kind.MOMENT: Action.TIMELINE,
        Kind.NOTICE: Action.RECEPTION,
    }
)
"""By which list a visitor would have come to it; to all others, by searching."""


class FirstCard:
    """Goes there once, as soon as the library is open, unless somebody has touched the screen before that."""

    def __init__(self, ref: Ref, navigation: Navigation, reading: Reading, library: Library) -> None:
        self._ref: Ref | None = ref
        self._navigation = navigation
        self._reading = reading
        library.subscribe(self._follow)

    def _follow(self, standing: Standing) -> None:
        ref = self._ref
        if ref is None or not standing.ready:
            return
        self._ref = None
        if self._navigation.now.screen is Screen.ATTRACT:
            for action in (Action.WAKE, _LISTS.get(ref.kind, Action.SEARCH)):
                self._navigation.go(action)
            self._reading.open(ref)
