# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be played, one thing after the other."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.values import Millis


@dataclass(frozen=True, slots=True)
class Item:
    """A film, or a stretch of one: from start up to, not including, end. end: None for the end of the film.

    loose: whoever seeks beyond it goes on with all of the film. gain: in decibels, louder or quieter than usual.
    captions: whether they are shown while it plays, None as usual.
    """

    film: Film
    start: Millis = Millis(0)
    end: Millis | None = None
    loose: bool = False
    gain: int = 0
    captions: bool | None = None

    @property
    def length(self) -> Millis:
        return Millis(self.until - self.start)

    @property
    def until(self) -> Millis:
        """Where it ends in the film."""
        return self.film.length if self.end is None else self.end

    def within(self, at: int) -> Millis:
        """The nearest place in it that has a picture."""
        last = int(self.until - self.film.media.frame_length)
        return Millis(max(self.start, min(at, last)))

    def reaching(self, at: int) -> "Item":
        """What is played where somebody seeks to a place of the film."""
        return self if not self.loose or self.start <= at < self.until else Item(self.film)


@dataclass(frozen=True, slots=True)
class Playlist:
    """loop: after the last item comes the first one."""

    items: tuple[Item, ...]
    loop: bool = False

    def after(self, index: int, skipped: AbstractSet[Path] = frozenset()) -> int | None:
        """The next item whose file is not skipped, which in a loop may be the same one; None at the end."""
        count = len(self.items)
        ahead = range(index + 1, index + 1 + count) if self.loop else range(index + 1, count)
        return next((at % count for at in ahead if self.items[at % count].film.media.path not in skipped), None)
