# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visits did, for staff: nothing of it says who they were. And what all of them together made of a film."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base
from kiosk.domain.rating import MOST_STARS
from kiosk.domain.values import Millis, Slug
from kiosk.domain.visits import EventKind


class VisitRow(Base):
    """See kiosk.domain.visits.Visit."""

    __tablename__ = "visit"

    id: Mapped[int] = mapped_column(primary_key=True)
    begun_at: Mapped[datetime] = mapped_column(index=True)
    seconds: Mapped[int]


class VisitEventRow(Base):
    """See kiosk.domain.visits.Event. number: where it stands in its visit, from 0."""

    __tablename__ = "visit_event"

    visit_id: Mapped[int] = mapped_column(ForeignKey("visit.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[EventKind]
    name: Mapped[str]
    value: Mapped[str]
    seconds: Mapped[int]
    start_ms: Mapped[Millis | None]
    end_ms: Mapped[Millis | None]


class FilmPlaysRow(Base):
    """In how many visits a film was played, those that are not kept any more among them."""

    __tablename__ = "film_plays"

    film: Mapped[Slug] = mapped_column(primary_key=True)
    plays: Mapped[int]


class FilmRatingRow(Base):
    """How many visits gave a film so many stars, those that are not kept any more among them."""

    __tablename__ = "film_rating"
    __table_args__ = (CheckConstraint(f"stars BETWEEN 1 AND {MOST_STARS}", name="stars"),)

    film: Mapped[Slug] = mapped_column(primary_key=True)
    stars: Mapped[int] = mapped_column(primary_key=True)
    given: Mapped[int]


class FailedTermRow(Base):
    """A term for which nothing was found on a day: a hash of it until it has failed on several, see db.term_key."""

    __tablename__ = "failed_term"
    __table_args__ = (UniqueConstraint("term", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    term: Mapped[str]
    day: Mapped[date] = mapped_column(index=True)
