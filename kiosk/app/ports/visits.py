# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where it is kept what visits did."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from kiosk.domain.rating import Tally
from kiosk.domain.values import Slug
from kiosk.domain.visits import DayFigures, Visit


class Visits(Protocol):
    """May be called from any thread. Each call is all or nothing.

    Every call raises MachineError: database.busy (path), database.unusable (path, detail), data.full (path, free).
    """

    def keep(self, visits: Sequence[Visit]) -> None:
        """What is too old, or too much, goes."""
        ...

    def screened(self, films: Sequence[Slug]) -> None:
        """A screening has shown each of these: a play more, and nobody's visit."""
        ...

    def search_failed(self, terms: Sequence[tuple[date, str]]) -> None:
        """Nothing was found for these, each on its day; see kiosk.domain.visits.DAYS_FAILED for what becomes of them.

        terms: see kiosk.domain.visits.kept_term.
        """
        ...

    def tally(self, film: Slug) -> Tally:
        """Of all visits there ever were, those that are not kept any more among them."""
        ...

    def today(self, now: datetime) -> DayFigures:
        """Of the day that now is in, in the zone of now, as far as it is kept what visits did."""
        ...
