# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The content of a film, read from the database; see kiosk.app.ports.catalogue."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TypeVar

from db.database import Database
from db.look import Look
from kiosk.app.ports.catalogue import Counts
from kiosk.domain.about import FilmFacts
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import ContentCard, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.marks import Marks
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.sources import Source
from kiosk.domain.timeline import Dated
from kiosk.domain.values import Millis, Slug

CardT = TypeVar("CardT", bound=ContentCard)


class FilmCatalogue:
    """A Catalogue: each question is one look into the database."""

    def __init__(self, database: Database, film: Slug, today: Callable[[], date]) -> None:
        self._database = database
        self._film = film
        self._today = today

    @contextmanager
    def looking(self) -> Iterator[Look]:
        with self._database.reading() as session:
            yield Look(session, self._film, self._today())

    def film(self) -> FilmFacts:
        with self.looking() as look:
            return look.film()

    def counts(self) -> Counts:
        with self.looking() as look:
            return look.counts()

    def all(self, kind: type[CardT]) -> tuple[CardT, ...]:
        with self.looking() as look:
            return look.all(kind)

    def get(self, kind: type[CardT], slug: Slug) -> CardT | None:
        with self.looking() as look:
            return look.get(kind, slug)

    def card(self, ref: Ref) -> ContentCard | None:
        with self.looking() as look:
            return look.card(ref)

    def entries(self, refs: Iterable[Ref]) -> tuple[Entry, ...]:
        with self.looking() as look:
            return look.entries(refs)

    def linked(self, ref: Ref) -> tuple[Entry, ...]:
        with self.looking() as look:
            return look.linked(ref)

    def dated(self) -> tuple[Dated, ...]:
        with self.looking() as look:
            return look.dated()

    def quotes_of(self, person: Slug) -> tuple[Quote, ...]:
        with self.looking() as look:
            return look.quotes_of(person)

    def notices_by(self, person: Slug) -> tuple[Notice, ...]:
        with self.looking() as look:
            return look.notices_by(person)

    def copies(self) -> tuple[Slug, ...]:
        with self.looking() as look:
            return look.copies()

    def marks(self, copy: Slug) -> Marks | None:
        with self.looking() as look:
            return look.marks(copy)

    def places(self, ref: Ref, copy: Slug) -> tuple[tuple[Millis, Millis], ...]:
        with self.looking() as look:
            return look.places(ref, copy)

    def sources(self, slugs: Iterable[Slug]) -> tuple[Source, ...]:
        with self.looking() as look:
            return look.sources(slugs)

    def advisory(self, slug: Slug) -> Advisory | None:
        with self.looking() as look:
            return look.advisory(slug)
