# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on air, as all others know it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.ports.engine import Opening, Sound
from kiosk.domain.film import Chapter, Film, Track
from kiosk.domain.hearing import USUAL, Hearing
from kiosk.domain.loudness import level_of
from kiosk.domain.played import Occasion
from kiosk.domain.playlist import Item
from kiosk.domain.strikes import fault_of
from kiosk.domain.values import Language, Millis

_LAST_MOMENT = Millis(1000)
_WHOLE = 0.95
"""A film that played this part of its length has ended; one that stops before is at fault."""


@dataclass(frozen=True, slots=True)
class OnAir:
    """What the director knows at one moment.

    item: of its playlist, and index: its number there. playing: moving, or meant to be. fault: a code why what played
    had to be given up, or None. lost: pictures that came too late to be shown, since the kiosk was started.
    occasion: what for it is played. captions: the language of captions that are pictures, where there are any;
    captioned: whether they are shown while an item does not say so itself.
    """

    film: Film | None = None
    position: Millis = Millis(0)
    playing: bool = False
    ended: bool = False
    attract: bool = False
    occasion: Occasion = Occasion.NONE
    item: Item | None = None
    index: int = 0
    hearing: Hearing = USUAL
    captions: Language | None = None
    captioned: bool = True
    fault: str | None = None
    lost: int = 0

    @property
    def chapter(self) -> Chapter | None:
        return self.film.chapter_at(self.position) if self.film else None

    @property
    def stretch(self) -> Item | None:
        """What a visitor hears of the film, None where they watch it from some place on."""
        return self.item if self.item and self.item.loose else None

    @property
    def is_through(self) -> bool:
        """Whether so much has played that an end is no fault."""
        return self.film is not None and self.position >= self.film.length * _WHOLE

    def ends_with(self, reason: str) -> bool:
        """Ends that libVLC did not report, or that took the engine along. A hang is no end."""
        if self.film is None:
            return False
        ends = fault_of(reason) is not None and reason != "engine.silent"
        return (ends and self.is_through) or self.film.length - self.position <= _LAST_MOMENT

    @property
    def volume(self) -> int:
        return self.hearing.volume

    @property
    def unattended(self) -> bool:
        """Whether nobody who watches it turns to other places of it."""
        return self.attract or self.occasion is not Occasion.NONE

    def sound(self, item: Item | None) -> Sound:
        """How an item is to be heard, as things stand: silent in the attract loop."""
        tracks: tuple[Track, ...] = item.film.media.sound if item else ()
        index = self.hearing.track_of(tracks)
        loudness = None if index is None else tracks[index].loudness
        silent = self.attract or self.hearing.muted
        return Sound(0 if silent else self.hearing.heard, index, level_of(loudness, item.gain if item else 0))

    def caption_track(self, item: Item | None) -> int | None:
        """The index of an item's captions that are pictures, None where it has none in the language that is wanted.

        All others are drawn by us: see kiosk.app.captions.
        """
        if item is None or not (self.captioned if item.captions is None else item.captions):
            return None
        wanted = (i for i, track in enumerate(item.film.media.captions) if track.bitmap)
        of_language = (i for i in wanted if item.film.media.captions[i].language == self.captions)
        return next(of_language, None) if self.captions else None

    def opening(self, item: Item, at: Millis) -> Opening:
        """How an item is to be opened at a place of its film, as things stand."""
        return Opening(item.film.media, at, self.sound(item), self.caption_track(item))


Subscriber = Callable[[OnAir], None]


class Telling:
    """Owns the snapshot, and tells of it."""

    def __init__(self, now: OnAir) -> None:
        self.now = now
        self._subscribers: list[Subscriber] = []

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def set(self, **changes: object) -> None:
        """Untold."""
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]

    def publish(self, **changes: object) -> None:
        self.set(**changes)
        self.tell()

    def tell(self) -> None:
        for subscriber in self._subscribers:
            subscriber(self.now)
