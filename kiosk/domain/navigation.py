# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which screens there are, and what leads from one to another.

    attract ──wake──► home ◄────► chapters, voices, topics, timeline, exhibits, map, reception, search, about
       ▲                │ watch      │ watch        │ open
       │ rest           ▼            ▼              ▼
     (any)             film ◄──────────watch──── voice, topic, moment, exhibit, notice, claim, term, place ──► map
                        │ └──────────open─────────► ▲ │
                        ├──end──► ended             └─┘ open
                        │           └──► film, chapters, home
                        └──hear out──► heard ──watch──► film
     (any) ──fail──► fault ──► home
     (any) ──screen──► screening ──wake──► home

A card is a screen with a subject. Of the film a visitor may watch all from some place on, or hear a stretch of it; when
that is over they stand before heard. Back leads to where the visitor came from; see Place. A screening is nobody's
visit: the whole film, announced, for everybody who is there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.values import Millis


class Screen(StrEnum):
    """What a visitor can stand before."""

    ATTRACT = "attract"
    HOME = "home"
    CHAPTERS = "chapters"
    VOICES = "voices"
    VOICE = "voice"
    TOPICS = "topics"
    TOPIC = "topic"
    TIMELINE = "timeline"
    MOMENT = "moment"
    EXHIBITS = "exhibits"
    EXHIBIT = "exhibit"
    RECEPTION = "reception"
    NOTICE = "notice"
    CLAIM = "claim"
    TERM = "term"
    PLACE = "place"
    MAP = "map"
    SEARCH = "search"
    ABOUT = "about"
    FILM = "film"
    ENDED = "ended"
    HEARD = "heard"
    SCREENING = "screening"
    FAULT = "fault"


class Action(StrEnum):
    """What leads to another screen. Wake, home and the lists are the visitor's doing, the others the kiosk's."""

    WAKE = "wake"
    HOME = "home"
    CHAPTERS = "chapters"
    VOICES = "voices"
    TOPICS = "topics"
    TIMELINE = "timeline"
    EXHIBITS = "exhibits"
    MAP = "map"
    RECEPTION = "reception"
    SEARCH = "search"
    ABOUT = "about"
    WATCH = "watch"
    END = "end"
    HEAR_OUT = "hear out"
    FAIL = "fail"
    SCREEN = "screen"
    REST = "rest"


SCREENS_OF: Mapping[Kind, Screen] = MappingProxyType(
    {
        Kind.PERSON: Screen.VOICE,
        Kind.TOPIC: Screen.TOPIC,
        Kind.TERM: Screen.TERM,
        Kind.MOMENT: Screen.MOMENT,
        Kind.EXHIBIT: Screen.EXHIBIT,
        Kind.NOTICE: Screen.NOTICE,
        Kind.CLAIM: Screen.CLAIM,
        Kind.PLACE: Screen.PLACE,
        Kind.CHAPTER: Screen.CHAPTERS,
    }
)
"""Where each kind of thing is shown. A quote is shown on the card of whoever said it, so it has no screen."""

CARDS = frozenset(SCREENS_OF.values()) - {Screen.CHAPTERS}
SHOWING_THE_FILM = frozenset({Screen.ATTRACT, Screen.FILM, Screen.HEARD, Screen.SCREENING})
"""Screens that lie over the picture. The others have a ground of their own."""
NO_VISIT = frozenset({Screen.ATTRACT, Screen.SCREENING})
"""Where there is no visit: whatever one has changed is as before."""

_LISTS: Mapping[Action, Screen] = MappingProxyType(
    {
        Action.VOICES: Screen.VOICES,
        Action.TOPICS: Screen.TOPICS,
        Action.TIMELINE: Screen.TIMELINE,
        Action.EXHIBITS: Screen.EXHIBITS,
        Action.MAP: Screen.MAP,
        Action.RECEPTION: Screen.RECEPTION,
        Action.SEARCH: Screen.SEARCH,
        Action.ABOUT: Screen.ABOUT,
    }
)
_READING: Mapping[Action, Screen] = MappingProxyType({Action.HOME: Screen.HOME, Action.WATCH: Screen.FILM})
_ON_A_CARD: Mapping[Action, Screen] = MappingProxyType({**_READING, Action.MAP: Screen.MAP})
TRANSITIONS: Mapping[Screen, Mapping[Action, Screen]] = MappingProxyType(
    {
        Screen.ATTRACT: {Action.WAKE: Screen.HOME},
        Screen.HOME: {Action.CHAPTERS: Screen.CHAPTERS, Action.WATCH: Screen.FILM, **_LISTS},
        Screen.CHAPTERS: _READING,
        **dict.fromkeys(sorted(_LISTS.values()), _READING),
        # What a card is about can be looked for on the map.
        **dict.fromkeys(sorted(CARDS), _ON_A_CARD),
        Screen.FILM: {
            Action.HOME: Screen.HOME,
            Action.CHAPTERS: Screen.CHAPTERS,
            Action.END: Screen.ENDED,
            Action.HEAR_OUT: Screen.HEARD,
        },
        Screen.ENDED: {Action.HOME: Screen.HOME, Action.CHAPTERS: Screen.CHAPTERS, Action.WATCH: Screen.FILM},
        Screen.HEARD: _READING,
        Screen.SCREENING: {Action.WAKE: Screen.HOME},
        Screen.FAULT: {Action.HOME: Screen.HOME},
    }
)
EVERYWHERE: Mapping[Action, Screen] = MappingProxyType(
    {Action.FAIL: Screen.FAULT, Action.SCREEN: Screen.SCREENING, Action.REST: Screen.ATTRACT}
)

MOST_STOPS = 64
"""A visitor who goes on from card to card comes back by the last so many, and then to the first page."""

_COME_BACK_TO = frozenset(_LISTS.values()) | CARDS | {Screen.HOME, Screen.CHAPTERS, Screen.FILM}
_OPENING = _COME_BACK_TO - {Screen.HOME, Screen.CHAPTERS} | {Screen.HEARD}
_ANY_NUMBER = CARDS | {Screen.FILM}
_FIRST = frozenset({Screen.ATTRACT, Screen.HOME, Screen.SCREENING, Screen.FAULT})


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen that back leads through. subject: what it showed, None where the screen says it all.

    Of the film: stretch is what was to be heard of it, None for all; left, where it stood.
    """

    screen: Screen
    subject: Ref | None = None
    stretch: Stretch | None = None
    left: Millis | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a visit stands. history: the stops back leads through, the last one first to come.

    Cards and the film are gone back through one by one, met twice or not. Any other screen stands in the history once:
    arriving where one has been is going back there. Back leads to the film only from a card that was opened there.

    stretch: of the film what is to be heard, or was. left: where it stood when the visitor went, for who comes back.
    forgotten: how many stops the history had before those, which were too many to keep.
    """

    screen: Screen = Screen.ATTRACT
    subject: Ref | None = None
    history: tuple[Stop, ...] = ()
    stretch: Stretch | None = None
    left: Millis | None = None
    forgotten: int = 0

    @property
    def depth(self) -> int:
        """How many stops lie behind it. For as long as back can lead to a stop, it keeps its depth."""
        return self.forgotten + len(self.history)

    @property
    def stop(self) -> Stop:
        return Stop(self.screen, self.subject)

    @property
    def has_back(self) -> bool:
        return self.screen not in _FIRST

    @property
    def card(self) -> Ref | None:
        """The card that back leads to, None where it leads elsewhere."""
        return self.history[-1].subject if self.history and self.history[-1].screen in CARDS else None

    def go(self, action: Action) -> "Place":
        """Where an action leads; the same place where it leads nowhere, as for a touch that comes too late."""
        target = EVERYWHERE.get(action) or TRANSITIONS[self.screen].get(action)
        if target is None or target is self.screen:
            return self
        place = self._arrive(Stop(target))
        return replace(place, stretch=self.stretch) if target is Screen.HEARD else place

    def watch(self, stretch: Stretch | None = None) -> "Place":
        """To the film, or on with it: all of it, or a stretch. The same place where it cannot be watched from here."""
        place = self.go(Action.WATCH)
        return replace(place, stretch=stretch, left=None) if place.screen is Screen.FILM else place

    def open(self, ref: Ref, left: Millis | None = None) -> "Place":
        """Where an address leads; the same place from a screen without addresses, and for what has no screen.

        left: from the film, where it stands.
        """
        target = SCREENS_OF.get(ref.kind)
        if target is None or self.screen not in _OPENING or ref == self.subject:
            return self
        here = replace(self, left=left) if self.screen is Screen.FILM else self
        return here._arrive(Stop(target, ref))

    def turn(self, ref: Ref) -> "Place":
        """Another card in place of the open one, of the same kind; back leads where it led before."""
        if self.subject is None or self.subject.kind is not ref.kind:
            return self
        return replace(self, subject=ref)

    def back(self) -> "Place":
        """Where the visitor came from, home when that is forgotten; nowhere from a first screen."""
        if not self.has_back:
            return self
        if not self.history:
            return Place(Screen.HOME)
        *behind, target = self.history
        return Place(target.screen, target.subject, tuple(behind), target.stretch, target.left, self.forgotten)

    def _arrive(self, stop: Stop) -> "Place":
        if stop.screen in _FIRST:
            return Place(stop.screen)
        passed = self.screen is Screen.FILM and stop.screen not in CARDS
        here = Stop(self.screen, self.subject, self.stretch, self.left)
        behind = (*self.history, here) if self.screen in _COME_BACK_TO and not passed else self.history
        if stop.screen not in _ANY_NUMBER:
            met = (number for number, before in enumerate(behind) if before.screen is stop.screen)
            behind = behind[: next(met, len(behind))]
        kept = behind[-MOST_STOPS:]
        return Place(stop.screen, stop.subject, kept, forgotten=self.forgotten + len(behind) - len(kept))
