# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where it is kept what visits did."""

from collections.abc import Callable
from datetime import date, datetime

from kiosk.app.batches import Batches
from kiosk.app.library import Library
from kiosk.app.ports.loop import Loop
from kiosk.domain.values import Slug
from kiosk.domain.visits import Visit, kept_term


class VisitRecords:
    """In the library, as soon as that can be written to. now: asked for when something happens, with its time zone."""

    def __init__(self, library: Library, loop: Loop, now: Callable[[], datetime]) -> None:
        self.now = now
        self._visits: Batches[Visit] = Batches(
            library, loop, "visits", lambda shelves, visits: shelves.visits.keep(visits)
        )
        self._screened: Batches[Slug] = Batches(
            library, loop, "plays", lambda shelves, films: shelves.visits.screened(films)
        )
        self._terms: Batches[tuple[date, str]] = Batches(
            library, loop, "failed search terms", lambda shelves, terms: shelves.visits.search_failed(terms)
        )

    def keep(self, visit: Visit) -> None:
        self._visits.add(visit)

    def screened(self, film: Slug) -> None:
        """A screening has shown it."""
        self._screened.add(film)

    def search_failed(self, query: str) -> None:
        """query: as it was typed; what may not be kept is not."""
        if term := kept_term(query):
            self._terms.add((self.now().date(), term))
