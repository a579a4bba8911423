# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film's catalogue and search, over one open database; see kiosk.app.ports.library."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import select

from db.captions import captions_digest, store_lines
from db.catalogue import FilmCatalogue
from db.database import Database
from db.edits import FilmEdits
from db.holdings import holdings_of
from db.ledger import VenueLedger
from db.planning import VenuePlanning
from db.playback import keep
from db.search.film_search import FilmSearch
from db.settings import SettingEdits
from db.shipped import digest_of, store
from db.staff import FilmStaffRecords
from db.tables.films import FilmRow
from db.titles import titles_of
from db.visits import FilmVisits
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import Ref
from kiosk.domain.content import Content
from kiosk.domain.errors import MachineError
from kiosk.domain.holdings import Holding
from kiosk.domain.played import Played
from kiosk.domain.values import LocalText, Slug


class FilmLibrary:
    """Shelves. Closing it closes the database."""

    def __init__(self, database: Database, film: Slug, today: Callable[[], date]) -> None:
        self._database = database
        self._film = film
        self._today = today
        self.withheld = ""
        self.catalogue = FilmCatalogue(database, film, today)
        self.search = FilmSearch(self.catalogue, film)
        self.edits = FilmEdits(database, film)
        self.ledger = VenueLedger(database)
        self.visits = FilmVisits(database)
        self.settings = SettingEdits(database)
        self.staff = FilmStaffRecords(database, film)
        self.planning = VenuePlanning(database)

    @property
    def damage(self) -> str:
        """What was met that says that the file is damaged, in a few words; "" for nothing."""
        return self._database.damage

    def withhold(self, why: MachineError) -> None:
        """What is to be written is refused from now on, with this."""
        self.withheld = why.code
        self._database.withhold(why)

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        with self._database.noting() as connection:
            for ended_at, one in played:
                keep(connection, one, ended_at)

    def titles(self, refs: Iterable[Ref]) -> Mapping[Ref, LocalText]:
        with self._database.reading() as session:
            return titles_of(session, self._film, refs)

    def holdings(self) -> tuple[Holding, ...]:
        with self._database.reading() as session:
            return holdings_of(session, self._film, self._today())

    def content_version(self) -> str:
        with self._database.reading() as session:
            return digest_of(session.connection(), self._film) or ""

    def version(self) -> int:
        return self._database.version()

    def close(self) -> None:
        self._database.close()


class Stock:
    """The films in the database, and what brings shipped content into it. Each call is one transaction.

    Raises MachineError: see db.file.faults.
    """

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder)

    def films(self) -> tuple[Slug, ...]:
        """In the order they came."""
        with self.database.reading() as session:
            return tuple(session.scalars(select(FilmRow.slug).order_by(FilmRow.position)))

    def digest(self, film: Slug) -> str | None:
        with self.database.reading() as session:
            return digest_of(session.connection(), film)

    def put(self, content: Content, digest: str) -> None:
        """Raises ContentError: content.taken (address, film)."""
        with self.database.writing() as connection:
            store(connection, content, digest)

    def captions_digests(self, copy: Slug) -> dict[Slug, str | None]:
        """Of each film that has a copy of this name."""
        with self.database.reading() as session:
            return captions_digest(session.connection(), copy)

    def put_captions(self, film: Slug, copy: Slug, lines: Iterable[CaptionLine], digest: str) -> None:
        with self.database.writing() as connection:
            store_lines(connection, film, copy, lines, digest)
