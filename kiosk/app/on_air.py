# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on air, as all others know it."""

from dataclasses import dataclass

from kiosk.domain.film import Chapter, Film
from kiosk.domain.values import Language, Millis


@dataclass(frozen=True, slots=True)
class OnAir:
    """What the director knows at one moment.

    index: of the item in its playlist. playing: moving, or meant to be. fault: a code why what played had to be given
    up, or None. lost: pictures that came too late to be shown, since the kiosk was started.
    """

    film: Film | None = None
    position: Millis = Millis(0)
    playing: bool = False
    ended: bool = False
    attract: bool = False
    index: int = 0
    volume: int = 70
    captions: Language | None = None
    fault: str | None = None
    lost: int = 0

    @property
    def chapter(self) -> Chapter | None:
        return self.film.chapter_at(self.position) if self.film else None
