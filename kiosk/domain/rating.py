# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visitors think of a film, in stars."""

from dataclasses import dataclass

MOST_STARS = 5
ENOUGH = 5
"""So many ratings make an average that is shown. Fewer are the opinion of somebody who may stand beside the kiosk."""


def is_rating(stars: int) -> bool:
    return 1 <= stars <= MOST_STARS


@dataclass(frozen=True, slots=True)
class Ratings:
    """given: how many visits gave one star, how many two, and so on."""

    given: tuple[int, ...] = (0,) * MOST_STARS

    @property
    def count(self) -> int:
        return sum(self.given)

    @property
    def average(self) -> float | None:
        """Of 1 to MOST_STARS; None while there are too few."""
        if self.count < ENOUGH:
            return None
        return sum(stars * count for stars, count in enumerate(self.given, start=1)) / self.count


@dataclass(frozen=True, slots=True)
class Tally:
    """What all visits here made of a film. plays: in how many of them, and of screenings, it was; see Visit.played."""

    plays: int = 0
    ratings: Ratings = Ratings()
