# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What passers-by see, one thing after the other: a stretch of the film, a quote, a stretch, a quote, …

Without stretches quotes follow each other; without quotes, stretches. Without either there is the invitation alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.domain.cards import Ref
from kiosk.domain.marks import Stretch
from kiosk.domain.values import Millis

_QUOTE_STAYS = Millis(12_000)
_FOR_EACH_LETTER = Millis(85)
"""Read aloud slowly: who passes by has to find the beginning first."""

ThingT = TypeVar("ThingT")


@dataclass(frozen=True, slots=True)
class Fare:
    """What is fit for everyone, in the order it is shown in. quotes: by their addresses.

    film: whether passers-by are shown anything of a film at all.
    """

    stretches: tuple[Stretch, ...] = ()
    quotes: tuple[Ref, ...] = ()
    film: bool = True

    def within(self, room: Millis | None) -> "Fare":
        """What of it is over within some time, None for no bound. A quote may be cut."""
        if room is None:
            return self
        return replace(self, stretches=tuple(one for one in self.stretches if one.end - one.start <= room))


@dataclass(frozen=True, slots=True)
class Turn:
    """What is shown now: a stretch, a quote, or neither. stretches, quotes: how many were, this one included."""

    stretch: Stretch | None = None
    quote: Ref | None = None
    stretches: int = 0
    quotes: int = 0

    def following(self, fare: Fare) -> "Turn":
        """What comes after it. Of one thing alone, that thing again."""
        if fare.quotes and (self.stretch or not fare.stretches):
            return replace(self, stretch=None, quote=_at(fare.quotes, self.quotes), quotes=self.quotes + 1)
        if fare.stretches:
            return replace(self, stretch=_at(fare.stretches, self.stretches), quote=None, stretches=self.stretches + 1)
        return replace(self, stretch=None, quote=None)

    def under(self, fare: Fare) -> "Turn":
        """What is shown once there is another fare: the same for as long as it is still fit."""
        fit = self.stretch in fare.stretches or self.quote in fare.quotes
        return self if fit else self.following(fare)


def quote_stays(letters: int) -> Millis:
    """How long a quote of so many letters is shown."""
    return max(_QUOTE_STAYS, Millis(letters * _FOR_EACH_LETTER))


def _at(things: Sequence[ThingT], number: int) -> ThingT:
    return things[number % len(things)]
