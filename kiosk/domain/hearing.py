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
        return Hearing(self.within(self.start), ceiling=self.ceiling)


@dataclass(frozen=True, slots=True)
class ChosenSound:
    """The sound as a visitor chose it, for any film. language: None for tracks that do not say theirs.

    number: which of the tracks in that language, counted from 0; a second one may be a commentary.
    """

    language: Language | None
    number: int = 0

    @classmethod
    def of(cls, tracks: Sequence[Track], index: int) -> "ChosenSound":
        """What chooses this one of a film's tracks."""
        language = tracks[index].language
        return cls(language, sum(track.language == language for track in tracks[:index]))

    def among(self, tracks: Sequence[Track]) -> int | None:
        """Index of that track, or of the first in its language where there are fewer; None where there is none."""
        found = [index for index, track in enumerate(tracks) if track.language == self.language]
        return found[self.number if self.number < len(found) else 0] if found else None


@dataclass(frozen=True, slots=True)
class Hearing:
    """volume: 0 to the ceiling, which is 100 at most. speaks: the visitor's language.

    chosen: the sound, where the visitor chose one. faded: percent of the volume that is heard, as before closing time.
    """

    volume: int
    muted: bool = False
    speaks: Language | None = None
    chosen: ChosenSound | None = None
    ceiling: int = _LOUDEST
    faded: int = 100

    @property
    def heard(self) -> int:
        """How loud it is, whether it is muted or not."""
        return self.volume * self.faded // 100

    def track_of(self, tracks: Sequence[Track]) -> int | None:
        """Index of the one chosen, else of one in the visitor's language, else 0; None where there is no track."""
        found = self.chosen.among(tracks) if self.chosen else None
        if found is None and self.speaks:
            found = ChosenSound(self.speaks).among(tracks)
        return 0 if found is None and tracks else found

    def reset(self, limits: SoundLimits) -> "Hearing":
        """As the next visit finds it; which language that one speaks is told apart."""
        return replace(limits.usual(), speaks=self.speaks)


USUAL_LIMITS = SoundLimits()
USUAL = USUAL_LIMITS.usual()
