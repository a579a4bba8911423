# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Visits does, the one in memory and the one over the database."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta, timezone
from pathlib import Path

import pytest

from db.visits import FilmVisits
from kiosk.app.ports.visits import Visits
from kiosk.domain.rating import Ratings, Tally
from kiosk.domain.values import Slug
from kiosk.domain.visits import DayFigures, Event, EventKind, Visit
from tests.domain.test_visits import MINUTE, played
from tests.fakes.visits import FakeVisits
from tests.support.databases import open_empty

FILM, OTHER = Slug("rehearsal"), Slug("the-soviet-story")


@pytest.fixture(params=["fake", "database"])
def visits(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Visits]:
    if request.param == "fake":
        yield FakeVisits()
        return
    with closing(open_empty(tmp_path)) as database:
        yield FilmVisits(database)


def rated(stars: int, film: str = FILM) -> Visit:
    return Visit(MINUTE, 100, (played(film, 0, 70), Event(EventKind.RATING, film, str(stars))))


def test_nothing_is_nothing(visits: Visits) -> None:
    visits.keep([])
    visits.search_failed([(date(2026, 1, 1), "holodomor")])
    assert visits.tally(FILM) == Tally()


def test_plays_and_stars_are_counted_film_by_film(visits: Visits) -> None:
    visits.keep([rated(5), rated(5), rated(1)])
    visits.keep([rated(2, OTHER), Visit(MINUTE, 100, (played(FILM, 0, 30),))])
    visits.keep([Visit(MINUTE + timedelta(minutes=5), 100, (played(FILM, 0, 61),))])
    assert visits.tally(FILM) == Tally(4, Ratings((1, 0, 0, 0, 2)))
    assert visits.tally(OTHER) == Tally(1, Ratings((0, 1, 0, 0, 0)))


def test_of_a_day_its_visits_and_plays_are_counted_in_the_zone_that_is_asked_in(visits: Visits) -> None:
    here = MINUTE.astimezone(timezone(timedelta(hours=3)))
    midnight = here.replace(hour=0, minute=0)
    minute = timedelta(minutes=1)
    assert visits.today(here) == DayFigures()
    visits.keep([Visit(midnight - minute, 100, (played(FILM, 0, 70),)), Visit(midnight + minute, 5)])
    assert visits.today(here) == DayFigures(1, 0)
    visits.keep([Visit(here, 100, (played(FILM, 0, 40), played(FILM, 50, 70), played(OTHER, 0, 59)))])
    visits.keep([Visit(here, 100, (played(FILM, 0, 60), played(OTHER, 0, 60)))])
    assert visits.today(here) == DayFigures(3, 3)
    assert visits.today(midnight + timedelta(days=1)) == DayFigures()
    assert visits.today(midnight - minute) == DayFigures(1, 1)
