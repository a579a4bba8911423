# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films and what is said of each as a whole: facts, credits, statements, tags, sources, advisories."""

from enum import StrEnum

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Words
from db.keys import slug_of, slugs_of
from db.mixed import DatedRow, VerbatimRow, key_to, parts
from kiosk.domain.about import Credit, Fact, FilmFacts, Statement, Tag
from kiosk.domain.advisories import Advisory, Level
from kiosk.domain.sources import Source, SourceKind
from kiosk.domain.values import Language, LocalText, Slug


class FilmRow(Base):
    """digest: of the content files the shipped rows were made from."""

    __tablename__ = "film"

    slug: Mapped[Slug] = mapped_column(primary_key=True)
    position: Mapped[int]
    digest: Mapped[str]
    title: Mapped[LocalText]
    languages: Mapped[tuple[Language, ...]] = mapped_column(Words)
    about: Mapped[LocalText]
    corrections: Mapped[LocalText]
    edition: Mapped[LocalText]

    facts: Mapped[list["FactRow"]] = parts("FactRow")
    credits: Mapped[list["CreditRow"]] = parts("CreditRow")
    statements: Mapped[list["StatementRow"]] = parts("StatementRow")
    tags: Mapped[list["TagRow"]] = parts("TagRow")

    def record(self) -> FilmFacts:
        return FilmFacts(
            self.slug,
            self.title,
            self.languages,
            self.about,
            self.corrections,
            self.edition,
            facts=tuple(row.record() for row in self.facts),
            credits=tuple(row.record() for row in self.credits),
            theses=self._statements(StatementKind.THESIS),
            publicity=self._statements(StatementKind.PUBLICITY),
            tags=tuple(row.record() for row in self.tags),
        )

    def _statements(self, kind: "StatementKind") -> tuple[Statement, ...]:
        return tuple(row.record() for row in self.statements if row.kind is kind)


class OfFilm:
    """A row of one film, at a place in its order, from 0."""

    film: Mapped[Slug] = key_to("film.slug", primary=True)
    position: Mapped[int] = mapped_column(primary_key=True, sort_order=-1)


class SourceRow(DatedRow, Base):
    """See kiosk.domain.sources.Source. retired: see CardRow."""

    __tablename__ = "source"

    id: Mapped[str] = mapped_column(primary_key=True)
    film: Mapped[Slug] = mapped_column(ForeignKey("film.slug"))
    position: Mapped[int]
    retired: Mapped[bool]
    kind: Mapped[SourceKind]
    title: Mapped[LocalText]
    note: Mapped[LocalText]
    title_published: Mapped[str]

    def record(self) -> Source:
        return Source(slug_of(self.id), self.kind, self.title, self.note, self.title_published, self.when_of())


class AdvisoryRow(Base):
    """See kiosk.domain.advisories.Advisory. retired: see CardRow."""

    __tablename__ = "advisory"

    id: Mapped[str] = mapped_column(primary_key=True)
    film: Mapped[Slug] = mapped_column(ForeignKey("film.slug"))
    position: Mapped[int]
    retired: Mapped[bool]
    level: Mapped[Level]
    sentence: Mapped[LocalText]

    def record(self) -> Advisory:
        return Advisory(slug_of(self.id), self.level, self.sentence)


class FactRow(OfFilm, Base):
    """See kiosk.domain.about.Fact."""

    __tablename__ = "fact"
    __table_args__ = (UniqueConstraint("film", "slug"),)

    slug: Mapped[Slug]
    label: Mapped[LocalText]
    value: Mapped[LocalText]
    source_id: Mapped[str] = key_to("source.id")
    published: Mapped[str]
    note: Mapped[LocalText | None]

    def record(self) -> Fact:
        return Fact(self.slug, self.label, self.value, slug_of(self.source_id), self.published, self.note)


class CreditRow(OfFilm, Base):
    """See kiosk.domain.about.Credit."""

    __tablename__ = "credit"

    role: Mapped[LocalText]
    name: Mapped[LocalText]
    source_id: Mapped[str] = key_to("source.id")
    person_id: Mapped[str | None] = key_to("card.id")

    def record(self) -> Credit:
        person = slug_of(self.person_id) if self.person_id else None
        return Credit(self.role, self.name, slug_of(self.source_id), person)


class StatementKind(StrEnum):
    """What the film argues, and what its publicity promises."""

    THESIS = "thesis"
    PUBLICITY = "publicity"


class StatementRow(OfFilm, VerbatimRow, Base):
    """See kiosk.domain.about.Statement."""

    __tablename__ = "statement"

    kind: Mapped[StatementKind] = mapped_column(primary_key=True, sort_order=-2)
    slug: Mapped[Slug]
    text: Mapped[LocalText]
    source_id: Mapped[str] = key_to("source.id")
    claim_id: Mapped[str | None] = key_to("card.id")

    def record(self) -> Statement:
        claim = slug_of(self.claim_id) if self.claim_id else None
        return Statement(self.slug, self.text, self.verbatim(), slug_of(self.source_id), claim)


class TagRow(OfFilm, Base):
    """See kiosk.domain.about.Tag."""

    __tablename__ = "tag"

    published: Mapped[str]
    topic_ids: Mapped[tuple[str, ...]] = mapped_column(Words)

    def record(self) -> Tag:
        return Tag(self.published, slugs_of(self.topic_ids))
