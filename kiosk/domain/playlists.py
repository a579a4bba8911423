# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists as staff make them. What one comes to with the films that are there is found when it is played."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.cards import Ref
from kiosk.domain.values import Millis, Slug

ATTRACT = 1
"""The key of the playlist of the attract loop. Without items that plays whatever is marked as fit for everyone."""
MOST_ITEMS = 500
LONGEST_NAME = 80
LONGEST_TEXT = 300
LONGEST_STAY = Millis(3_600_000)
SHORTEST_STAY = Millis(1_000)
LOUDEST, QUIETEST = 12, -24
"""Decibels: how much louder or quieter than usual an item may be."""


class What(StrEnum):
    """What an item shows. clip: a stretch of a film that staff chose. voice: wherever a person speaks in the film.

    pause: a card with words of the staff. still: a quote or an exhibit of the library.
    """

    FILM = "film"
    CHAPTER = "chapter"
    CLIP = "clip"
    VOICE = "voice"
    PAUSE = "pause"
    STILL = "still"


OF_A_FILM = frozenset({What.FILM, What.CHAPTER, What.CLIP, What.VOICE})
CARDS = frozenset({What.PAUSE, What.STILL})
"""These stand for as long as they stay, and have no sound."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """film: of OF_A_FILM the copy's slug, "" for whatever film is in use. start, end: of a clip, end not included.

    subject: the chapter, person, quote or exhibit. stays: how long a card stands. text: of a pause card.
    gain: in decibels, louder or quieter than usual. captions: whether they are shown, None as visitors begin with.
    """

    what: What
    film: Slug = Slug("")
    subject: Ref | None = None
    start: Millis = Millis(0)
    end: Millis = Millis(0)
    stays: Millis = Millis(15_000)
    text: str = ""
    gain: int = 0
    captions: bool | None = None


@dataclass(frozen=True, slots=True)
class StoredPlaylist:
    """key: 0 for one that is not kept yet. version: how often it was changed, from 1 when it is made.

    name: "" of the attract loop alone. loop: after the last item comes the first one. shuffle: in another order each
    time round, in which each item comes once.
    """

    name: str
    items: tuple[ListItem, ...] = ()
    loop: bool = True
    shuffle: bool = False
    key: int = 0
    version: int = 0

    @property
    def attract(self) -> bool:
        return self.key == ATTRACT
