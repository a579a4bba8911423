# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screens there are, and what leads from one to another.

    attract ──wake──► home ◄────► chapters
       ▲                │ watch      │ watch
       │ rest           ▼            ▼
     (any)             film ──end──► ended ──► film, chapters, home
                        │
     (any) ──fail──► fault ──► home

Back leads to where the visitor came from; see Place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Screen(StrEnum):
    """What a visitor can stand before."""

    ATTRACT = "attract"
    HOME = "home"
    CHAPTERS = "chapters"
    FILM = "film"
    ENDED = "ended"
    FAULT = "fault"


class Action(StrEnum):
    """What leads to another screen: wake to home and chapters are the visitor's doing, the others the kiosk's."""

    WAKE = "wake"
    HOME = "home"
    CHAPTERS = "chapters"
    WATCH = "watch"
    END = "end"
    FAIL = "fail"
    REST = "rest"


TRANSITIONS: Mapping[Screen, Mapping[Action, Screen]] = MappingProxyType(
    {
        Screen.ATTRACT: {Action.WAKE: Screen.HOME},
        Screen.HOME: {Action.CHAPTERS: Screen.CHAPTERS, Action.WATCH: Screen.FILM},
        Screen.CHAPTERS: {Action.HOME: Screen.HOME, Action.WATCH: Screen.FILM},
        Screen.FILM: {Action.HOME: Screen.HOME, Action.CHAPTERS: Screen.CHAPTERS, Action.END: Screen.ENDED},
        Screen.ENDED: {Action.HOME: Screen.HOME, Action.CHAPTERS: Screen.CHAPTERS, Action.WATCH: Screen.FILM},
        Screen.FAULT: {Action.HOME: Screen.HOME},
    }
)
EVERYWHERE: Mapping[Action, Screen] = MappingProxyType({Action.FAIL: Screen.FAULT, Action.REST: Screen.ATTRACT})

SHOWING_THE_FILM = frozenset({Screen.ATTRACT, Screen.FILM})
"""Screens that lie over the moving picture. The others have a ground of their own."""

_COME_BACK_TO = frozenset({Screen.HOME, Screen.CHAPTERS})
_FIRST = frozenset({Screen.ATTRACT, Screen.HOME, Screen.FAULT})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit stands. history: the screens back leads through, the last one first to come."""

    screen: Screen = Screen.ATTRACT
    history: tuple[Screen, ...] = ()

    @property
    def has_back(self) -> bool:
        return self.screen not in _FIRST

    def go(self, action: Action) -> "Place":
        """Where an action leads; the same place where it leads nowhere, as for a touch that comes too late."""
        target = EVERYWHERE.get(action) or TRANSITIONS[self.screen].get(action)
        if target is None or target is self.screen:
            return self
        if target in _FIRST:
            return Place(target)
        behind = (*self.history, self.screen) if self.screen in _COME_BACK_TO else self.history
        # Arriving where one has been is going back there, so no history grows by walking in a circle.
        if target in behind:
            behind = behind[: behind.index(target)]
        return Place(target, behind)

    def back(self) -> "Place":
        """Where the visitor came from, home when that is forgotten; nowhere from a first screen."""
        if not self.has_back:
            return self
        *behind, target = self.history or (Screen.HOME,)
        return Place(target, tuple(behind))
