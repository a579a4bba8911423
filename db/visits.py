# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visits did: kept, thinned out, counted."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Select, delete, func, insert, select, update
from sqlalchemy.orm import Session

from db.database import Database
from db.tables.visits import FailedTermRow, FilmPlaysRow, FilmRatingRow, VisitEventRow, VisitRow
from db.term_key import HIDDEN, hiding
from kiosk.domain.rating import MOST_STARS, Ratings, Tally
from kiosk.domain.values import Slug
from kiosk.domain.visits import A_PLAY, DAYS_FAILED, DAYS_WAITED, DayFigures, Event, EventKind, Visit

KEPT = timedelta(days=400)
"""Longer than a year, so that this month can be compared with that of last year."""
MOST_VISITS = 50_000
"""So many, of some twenty events each, are about 50 MB: what a disk of a kiosk has, and a backup of it, too."""
MOST_TERMS = 20_000
"""Children type anything."""


class FilmVisits:
    """A Visits over one open database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, visits: Sequence[Visit]) -> None:
        with self._database.noting() as connection:
            for visit in visits:
                _insert(connection, visit)
                _count(connection, visit)
            _thin_visits(connection)
            self._thin_terms(connection, max((visit.begun.date() for visit in visits), default=None))

    def screened(self, films: Sequence[Slug]) -> None:
        with self._database.noting() as connection:
            for film in films:
                _add_play(connection, film)

    def search_failed(self, terms: Sequence[tuple[date, str]]) -> None:
        with self._database.noting() as connection:
            hide = hiding(self._database.folder)
            for day, term in terms:
                _note_term(connection, day, term, hide(term))
            self._thin_terms(connection, max((day for day, _ in terms), default=None))

    def tally(self, film: Slug) -> Tally:
        with self._database.reading() as session:
            plays = session.scalar(select(FilmPlaysRow.plays).where(FilmPlaysRow.film == film))
            return Tally(plays or 0, _ratings(session, film))

    def today(self, now: datetime) -> DayFigures:
        begun = now.replace(hour=0, minute=0, second=0, microsecond=0)
        ours = (VisitRow.begun_at >= begun) & (VisitRow.begun_at < begun + timedelta(days=1))
        with self._database.reading() as session:
            visits = session.scalar(select(func.count()).select_from(VisitRow).where(ours))
            plays = session.scalar(select(func.count()).select_from(_plays(ours).subquery()))
            return DayFigures(visits or 0, plays or 0)

    def _thin_terms(self, connection: Connection, today: date | None) -> None:
        if today is None:
            return
        _forget_terms(connection, today)
        # What an older version kept as it was typed, and what has failed on so many days too long ago.
        if early := connection.scalars(_too_early()).all():
            hide = hiding(self._database.folder)
            for term in early:
                _rename(connection, term, hide(term))


def visits_since(database: Database, since: datetime) -> tuple[Visit, ...]:
    """The oldest first. since: with its time zone; the minute that one began in may be before it."""
    query = select(VisitRow).where(VisitRow.begun_at >= since).order_by(VisitRow.begun_at, VisitRow.id)
    with database.reading() as session:
        rows = session.scalars(query).all()
        events = _events(session, [row.id for row in rows])
        return tuple(Visit(row.begun_at, row.seconds, tuple(events.get(row.id, ()))) for row in rows)


def failed_terms(database: Database) -> tuple[tuple[str, int], ...]:
    """Those that have failed on so many days that they may be told, each with on how many, the most frequent first."""
    days = func.count(FailedTermRow.id)
    query = select(FailedTermRow.term, days).group_by(FailedTermRow.term).having(days >= DAYS_FAILED)
    with database.reading() as session:
        found = session.execute(query.order_by(days.desc(), FailedTermRow.term)).all()
        return tuple((term, count) for term, count in found)


def _plays(ours: ColumnElement[bool]) -> Select[int, str]:
    """One row for each visit of these and each film that it played."""
    watched = func.sum(VisitEventRow.end_ms - VisitEventRow.start_ms)
    played = select(VisitEventRow.visit_id, VisitEventRow.name).join(VisitRow, VisitRow.id == VisitEventRow.visit_id)
    events = played.where(ours, VisitEventRow.kind == EventKind.PLAYED)
    return events.group_by(VisitEventRow.visit_id, VisitEventRow.name).having(watched >= A_PLAY)


def _insert(connection: Connection, visit: Visit) -> None:
    added = connection.execute(insert(VisitRow).values(begun_at=visit.begun, seconds=visit.seconds))
    (key,) = added.inserted_primary_key or (None,)
    rows = [
        {
            "visit_id": key,
            "number": number,
            "kind": event.kind,
            "name": event.name,
            "value": event.value,
            "seconds": event.seconds,
            "start_ms": event.start,
            "end_ms": event.end,
        }
        for number, event in enumerate(visit.events)
    ]
    if rows:
        connection.execute(insert(VisitEventRow), rows)


def _count(connection: Connection, visit: Visit) -> None:
    """Who writes is alone: nobody adds a row between the look and the insertion."""
    for film in visit.played():
        _add_play(connection, film)
    for film, stars in visit.ratings().items():
        same = (FilmRatingRow.film == film) & (FilmRatingRow.stars == stars)
        if not connection.execute(update(FilmRatingRow).where(same).values(given=FilmRatingRow.given + 1)).rowcount:
            connection.execute(insert(FilmRatingRow).values(film=film, stars=stars, given=1))


def _add_play(connection: Connection, film: Slug) -> None:
    more = update(FilmPlaysRow).where(FilmPlaysRow.film == film).values(plays=FilmPlaysRow.plays + 1)
    if not connection.execute(more).rowcount:
        connection.execute(insert(FilmPlaysRow).values(film=film, plays=1))


def _note_term(connection: Connection, day: date, term: str, stands_in: str) -> None:
    """Once for each day; as it was typed only from the last of the days on which it must have failed."""
    ours = FailedTermRow.term.in_((term, stands_in))
    if connection.scalar(select(FailedTermRow.id).where(ours, FailedTermRow.day == day)) is None:
        connection.execute(insert(FailedTermRow).values(term=stands_in, day=day))
    if (connection.scalar(select(func.count()).where(ours)) or 0) >= DAYS_FAILED:
        _rename(connection, stands_in, term)


def _rename(connection: Connection, before: str, after: str) -> None:
    connection.execute(update(FailedTermRow).where(FailedTermRow.term == before).values(term=after))


def _too_early() -> Select[str]:
    """Terms that are there as they were typed, and have not failed often enough for that."""
    typed = select(FailedTermRow.term).where(FailedTermRow.term.not_like(f"{HIDDEN}%"))
    return typed.group_by(FailedTermRow.term).having(func.count() < DAYS_FAILED)


def _thin_visits(connection: Connection) -> None:
    """By number, as a clock that is wrong for a day would make everything look old."""
    newest = select(func.max(VisitRow.id)).scalar_subquery()
    connection.execute(delete(VisitRow).where(VisitRow.id <= newest - MOST_VISITS))


def _forget_terms(connection: Connection, today: date) -> None:
    waited = today - timedelta(days=DAYS_WAITED)
    known = select(FailedTermRow.term).group_by(FailedTermRow.term).having(func.count(FailedTermRow.id) >= DAYS_FAILED)
    newest = select(func.max(FailedTermRow.id)).scalar_subquery()
    for gone in (
        FailedTermRow.day < today - KEPT,
        (FailedTermRow.day < waited) & FailedTermRow.term.not_in(known),
        FailedTermRow.id <= newest - MOST_TERMS,
    ):
        connection.execute(delete(FailedTermRow).where(gone))


def _ratings(session: Session, film: Slug) -> Ratings:
    query = select(FilmRatingRow.stars, FilmRatingRow.given).where(FilmRatingRow.film == film)
    found = {row.stars: row.given for row in session.execute(query)}
    return Ratings(tuple(found.get(stars, 0) for stars in range(1, MOST_STARS + 1)))


def _events(session: Session, visits: Sequence[int]) -> Mapping[int, list[Event]]:
    found: dict[int, list[Event]] = {}
    if not visits:
        return found
    query = select(VisitEventRow).where(VisitEventRow.visit_id.between(min(visits), max(visits)))
    wanted = set(visits)
    for row in session.scalars(query.order_by(VisitEventRow.visit_id, VisitEventRow.number)):
        if row.visit_id in wanted:
            event = Event(row.kind, row.name, row.value, row.seconds, row.start_ms, row.end_ms)
            found.setdefault(row.visit_id, []).append(event)
    return found
