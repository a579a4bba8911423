# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Visits in the database: kept as they were, thinned out, and no term before its time."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from db import visits as module
from db.database import Database
from db.tables.visits import FailedTermRow, VisitEventRow
from db.term_key import HIDDEN, KEY_FILE, hiding
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


def test_a_screening_is_a_play_and_no_visit(visits: FilmVisits, database: Database) -> None:
    visits.screened((FILM,))
    visits.keep((Visit(MINUTE, 300, EVENTS),))
    visits.screened((FILM, FILM, Slug("other")))
    assert (visits.tally(FILM).plays, visits.tally(Slug("other"))) == (4, Tally(1))
    assert len(visits_since(database, MINUTE)) == 1


def test_the_oldest_gives_way_with_its_events_and_is_counted_for_ever(
    visits: FilmVisits, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_VISITS", 10)
    for number in range(25):
        visits.keep([Visit(MINUTE + timedelta(minutes=number), 1, EVENTS)])
    found = visits_since(database, MINUTE)
    assert [visit.begun for visit in found] == [MINUTE + timedelta(minutes=number) for number in range(15, 25)]
    assert count(database, VisitEventRow) == 10 * len(EVENTS)
    assert visits.tally(FILM) == Tally(25, Ratings((0, 0, 0, 25, 0)))


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


def terms(database: Database) -> set[str]:
    """As they stand in the table; "–" for what nobody can read."""
    with database.reading() as session:
        found = session.scalars(select(FailedTermRow.term))
        return {"–" if term.startswith(HIDDEN) else term for term in found}


def test_a_term_is_not_written_down_before_its_third_day(
    visits: FilmVisits, database: Database, tmp_path: Path
) -> None:
    visits.search_failed([(day(0), "anna kalniņa"), (day(1), "anna kalniņa")])
    assert terms(database) == {"–"}
    with database.reading() as session:
        (kept,) = set(session.scalars(select(FailedTermRow.term)))
    assert "anna" not in kept
    (tmp_path / "other").mkdir()
    assert kept == hiding(tmp_path)("anna kalniņa") != hiding(tmp_path / "other")("anna kalniņa")
    visits.search_failed([(day(2), "anna kalniņa"), (day(2), "other")])
    assert terms(database) == {"anna kalniņa", "–"}
    visits.search_failed([(day(3), "anna kalniņa"), (day(3), "anna kalniņa")])
    assert failed_terms(database) == (("anna kalniņa", 4),)


def test_the_key_is_for_its_owner_alone_and_one_that_is_lost_is_made_anew(
    visits: FilmVisits, database: Database, tmp_path: Path
) -> None:
    visits.search_failed([(day(0), "golod"), (day(1), "golod")])
    key = tmp_path / KEY_FILE
    assert key.stat().st_mode & 0o777 == 0o600
    key.write_bytes(b"")
    visits.search_failed([(day(2), "golod")])
    assert (failed_terms(database), count(database, FailedTermRow)) == ((), 3)
    visits.search_failed([(day(3), "golod"), (day(4), "golod")])
    assert failed_terms(database) == (("golod", 3),)


def test_what_an_older_version_wrote_down_too_early_is_hidden_with_the_next_visit(
    visits: FilmVisits, database: Database
) -> None:
    with database.writing() as connection:
        for number, term in ((0, "anna"), (1, "anna"), (0, "golod"), (1, "golod"), (2, "golod")):
            connection.execute(insert(FailedTermRow).values(term=term, day=day(number)))
    visits.keep([Visit(MINUTE, 1)])
    assert terms(database) == {"–", "golod"}
    visits.search_failed([(day(2), "anna")])
    assert failed_terms(database) == (("anna", 3), ("golod", 3))


def test_what_failed_too_seldom_goes_though_nothing_else_fails(visits: FilmVisits, database: Database) -> None:
    visits.search_failed([(day(0), "anna")])
    visits.keep([Visit(MINUTE + timedelta(days=DAYS_WAITED + 2), 1)])
    assert count(database, FailedTermRow) == 0
