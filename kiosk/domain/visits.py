# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit did, for staff. Nothing of it says who the visitor was.

No time is finer than needed: a visit is known by the minute it began in, what happened in it by its order alone. No
text of a visitor's is among it; see kept_term for the one exception.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kiosk.domain.values import Millis, Slug

MOST_EVENTS = 200
"""Of one visit. What a class of children does beyond that tells nothing new."""
LEAST_PLAYED = Millis(1_000)
"""A shorter stretch was passed by, not watched."""
A_PLAY = Millis(60_000)
"""Who watched a film for so long in a visit has played it."""
DAYS_FAILED = 3
"""On so many days a term must have failed before it is told: what one person typed about themselves never is."""
DAYS_WAITED = 30
"""What has not failed on so many days by then is forgotten."""

_LONGEST_TERM = 80
_FEWEST_LETTERS = 3
_MANY_FIGURES = 5


class EventKind(StrEnum):
    """See Event."""

    SCREEN = "screen"
    CHOICE = "choice"
    PLAYED = "played"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a visit did; what the fields mean depends on its kind.

    screen: name, which one; value, the address of the card on it, or ""; seconds, how long it was there.
    choice: name, of what; value, what was chosen, as a code.
    played: name, the film's; start and end, the stretch of it.
    rating: name, the film's; value, the stars.
    """

    kind: EventKind
    name: str
    value: str = ""
    seconds: int = 0
    start: Millis | None = None
    end: Millis | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """From the first touch to the return of the attract loop. begun: the minute, with its time zone.

    seconds: how long it lasted, with the time in which nobody was there any more. unnoted: how long it watched each
    film beyond what its events tell, where it did more than there are events of one visit.
    """

    begun: datetime
    seconds: int
    events: tuple[Event, ...] = ()
    unnoted: Mapping[Slug, Millis] = field(default_factory=dict, hash=False)

    def played(self) -> frozenset[Slug]:
        """The films that it played, for a minute or longer each."""
        watched: dict[Slug, int] = dict(self.unnoted)
        for event in self.events:
            if event.kind is EventKind.PLAYED and event.start is not None and event.end is not None:
                film = Slug(event.name)
                watched[film] = watched.get(film, 0) + event.end - event.start
        return frozenset(film for film, length in watched.items() if length >= A_PLAY)

    def ratings(self) -> Mapping[Slug, int]:
        """The stars that it gave, by film."""
        return {Slug(event.name): int(event.value) for event in self._of(EventKind.RATING)}

    def _of(self, kind: EventKind) -> Iterator[Event]:
        return (event for event in self.events if event.kind is kind)


@dataclass(frozen=True, slots=True)
class DayFigures:
    """Of one day, as far as its visits are over. plays: how often one of them played a film; see A_PLAY."""

    visits: int = 0
    plays: int = 0


def kept_term(query: str) -> str | None:
    """A query for which nothing was found as it may be kept; None for one that may not be, or is worth nothing.

    Whatever looks like an address or a number of somebody's is not.
    """
    term = " ".join(query.casefold().split())
    letters, figures = sum(map(str.isalpha, term)), sum(map(str.isdigit, term))
    if letters < _FEWEST_LETTERS or figures >= _MANY_FIGURES or "@" in term or len(term) > _LONGEST_TERM:
        return None
    return term
