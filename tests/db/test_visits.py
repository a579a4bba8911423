# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits in the database: kept as they were, thinned out, and no term before its time."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db import visits as module
from db.database import Database
from db.tables.visits import FailedTermRow, VisitEventRow
from db.visits import KEPT, FilmVisits, failed_terms, visits_since
from kiosk.domain.rating import Ratings, Tally
from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import DAYS_WAITED, Event, EventKind, Visit
from tests.domain.test_visits import MINUTE
from tests.support.databases import open_empty

FILM = Slug("rehearsal")
EVENTS = (
    Event(EventKind.CHOICE, "language", "lv"),
    Event(EventKind.SCREEN, "topic", "topic/katyn", seconds=12),
    Event(EventKind.PLAYED, FILM, start=Millis(0), end=Millis(61_000)),
    Event(EventKind.RATING, FILM, "4"),
)
DAY = date(2026, 5, 4)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_empty(tmp_path)) as opened:
        yield opened


@pytest.fixture
def visits(database: Database) -> FilmVisits:
    return FilmVisits(database)


def day(number: int) -> date:
    return DAY + timedelta(days=number)


def test_what_is_kept_is_read_as_it_was(visits: FilmVisits, database: Database) -> None:
    kept = (Visit(MINUTE, 300, EVENTS), Visit(MINUTE, 5), Visit(MINUTE + timedelta(minutes=1), 9, EVENTS[:1]))
    visits.keep(kept[:2])
    visits.keep(kept[2:])
    assert visits_since(database, MINUTE) == kept
    assert visits_since(database, MINUTE + timedelta(minutes=1)) == kept[2:]


def test_what_is_older_than_its_time_goes_with_its_events_and_is_counted_for_ever(
    visits: FilmVisits, database: Database
) -> None:
    visits.keep([Visit(MINUTE - KEPT - timedelta(days=1), 300, EVENTS)])
    visits.keep([Visit(MINUTE, 300, EVENTS[:1])])
    assert [visit.begun for visit in visits_since(database, MINUTE - 2 * KEPT)] == [MINUTE]
    assert count(database, VisitEventRow) == 1
    assert visits.tally(FILM) == Tally(1, Ratings((0, 0, 0, 1, 0)))


def test_more_than_there_is_room_for_lose_the_oldest(
    visits: FilmVisits, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_VISITS", 10)
    for number in range(25):
        visits.keep([Visit(MINUTE + timedelta(minutes=number), 1, EVENTS)])
    found = visits_since(database, MINUTE)
    assert [visit.begun for visit in found] == [MINUTE + timedelta(minutes=number) for number in range(15, 25)]
    assert visits.tally(FILM).plays == 25


def test_a_term_is_told_when_it_has_failed_on_three_days(visits: FilmVisits, database: Database) -> None:
    for number in (0, 0, 0, 1):
        visits.search_failed([(day(number), "holodomor"), (day(number), "golod")])
    assert failed_terms(database) == ()
    visits.search_failed([(day(2), "holodomor")])
    assert failed_terms(database) == (("holodomor", 3),)


def test_what_has_not_failed_often_enough_in_its_time_is_forgotten(visits: FilmVisits, database: Database) -> None:
    visits.search_failed([(day(0), "anna"), (day(1), "anna")])
    visits.search_failed([(day(DAYS_WAITED + 2), "other")])
    visits.search_failed([(day(DAYS_WAITED + 3), "anna")])
    assert failed_terms(database) == ()
    assert count(database, FailedTermRow) == 2


def test_what_is_told_already_stays_until_it_is_old(visits: FilmVisits, database: Database) -> None:
    visits.search_failed([(day(number), "golod") for number in range(3)])
    visits.search_failed([(day(2 * DAYS_WAITED), "other")])
    assert failed_terms(database) == (("golod", 3),)
    visits.search_failed([(day(KEPT.days + 10), "other")])
    assert failed_terms(database) == ()


def test_children_may_type_anything(visits: FilmVisits, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_TERMS", 50)
    visits.search_failed([(DAY, f"term {number}") for number in range(500)])
    assert count(database, FailedTermRow) == 50


def count(database: Database, row: type[FailedTermRow | VisitEventRow]) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(row)) or 0
