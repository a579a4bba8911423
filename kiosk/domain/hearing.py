# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit hears of the film: how loud, and in which language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.film import Track
from kiosk.domain.values import Language

_LOUDEST = 100


@dataclass(frozen=True, slots=True)
class SoundLimits:
    """Set by staff. start: the volume each visit begins with. ceiling: the loudest a visitor can have it; 0 to 100."""

    start: int = 70
    ceiling: int = _LOUDEST

    def within(self, volume: int) -> int:
        """volume, brought inside."""
        return max(0, min(volume, self.ceiling, _LOUDEST))

    def usual(self) -> "Hearing":
        """As it is when a visit begins."""
        return Hearing(self.within(self.start))


@dataclass(frozen=True, slots=True)
class Hearing:
    """volume: 0 to 100. speaks: the visitor's language. chosen: that of the sound, where the visitor chose one."""

    volume: int
    muted: bool = False
    speaks: Language | None = None
    chosen: Language | None = None

    def track_of(self, tracks: Sequence[Track]) -> int | None:
        """Index of the one in the language chosen, else in the visitor's, else the first; None where there is none."""
        for language in (self.chosen, self.speaks):
            for index, track in enumerate(tracks):
                if language and track.language == language:
                    return index
        return 0 if tracks else None

    def reset(self, limits: SoundLimits) -> "Hearing":
        """As the next visit finds it; which language that one speaks is told apart."""
        return replace(limits.usual(), speaks=self.speaks)


USUAL_LIMITS = SoundLimits()
USUAL = USUAL_LIMITS.usual()
