# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on air, as all others know it."""

from dataclasses import dataclass

from kiosk.app.ports.engine import Opening, Sound
from kiosk.domain.film import Chapter, Film, Track
from kiosk.domain.hearing import USUAL, Hearing
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
    """

    film: Film | None = None
    position: Millis = Millis(0)
    playing: bool = False
    ended: bool = False
    attract: bool = False
    item: Item | None = None
    index: int = 0
    hearing: Hearing = USUAL
    captions: Language | None = None
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

    def sound(self, film: Film | None) -> Sound:
        """How a film is to be heard, as things stand: silent in the attract loop."""
        tracks: tuple[Track, ...] = film.media.sound if film else ()
        index = self.hearing.track_of(tracks)
        loudness = None if index is None else tracks[index].loudness
        silent = self.attract or self.hearing.muted
        return Sound(0 if silent else self.volume, index, loudness.level if loudness else 0.0)

    def caption_track(self, film: Film | None) -> int | None:
        """The index of a film's captions that are pictures, None where it has none in the language that is wanted.

        All others are drawn by us: see kiosk.app.captions.
        """
        tracks: tuple[Track, ...] = film.media.captions if film else ()
        wanted = (i for i, track in enumerate(tracks) if track.bitmap and track.language == self.captions)
        return next(wanted, None) if self.captions else None

    def opening(self, film: Film, at: Millis) -> Opening:
        """How a film is to be opened at a place, as things stand."""
        return Opening(film.media, at, self.sound(film), self.caption_track(film))
