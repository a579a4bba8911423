# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Visits in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.domain.errors import KioskError
from kiosk.domain.rating import MOST_STARS, Ratings, Tally
from kiosk.domain.values import Slug
from kiosk.domain.visits import DAYS_FAILED, DAYS_WAITED, DayFigures, Visit


class FakeVisits:
    """kept: every visit, the oldest first. plays: in screenings. fails: raised instead of doing anything."""

    def __init__(self) -> None:
        self.kept: list[Visit] = []
        self.plays: list[Slug] = []
        self._terms: dict[str, set[date]] = {}
        self.fails: KioskError | None = None

    def keep(self, visits: Sequence[Visit]) -> None:
        self._check()
        self.kept += visits

    def screened(self, films: Sequence[Slug]) -> None:
        self._check()
        self.plays += films

    def search_failed(self, terms: Sequence[tuple[date, str]]) -> None:
        self._check()
        for day, term in terms:
            self._terms.setdefault(term, set()).add(day)
        latest = max((day for day, _ in terms), default=date.min)
        for term, days in list(self._terms.items()):
            if len(days) < DAYS_FAILED:
                self._terms[term] = {day for day in days if latest - day <= timedelta(days=DAYS_WAITED)}

    def failed(self) -> dict[str, int]:
        """What may be told, with on how many days it failed."""
        return {term: len(days) for term, days in self._terms.items() if len(days) >= DAYS_FAILED}

    def tally(self, film: Slug) -> Tally:
        self._check()
        stars = [visit.ratings().get(film, 0) for visit in self.kept]
        given = tuple(stars.count(number) for number in range(1, MOST_STARS + 1))
        visits = sum(film in visit.played() for visit in self.kept)
        return Tally(visits + self.plays.count(film), Ratings(given))

    def today(self, now: datetime) -> DayFigures:
        self._check()
        ours = [visit for visit in self.kept if visit.begun.astimezone(now.tzinfo).date() == now.date()]
        # Beyond so many events of a visit nothing is kept.
        return DayFigures(len(ours), sum(len(replace(visit, unnoted={}).played()) for visit in ours))

    def _check(self) -> None:
        if self.fails:
            raise self.fails
