# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People, and what they are quoted with."""

from datetime import date

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Words
from db.keys import slug_of
from db.mixed import DatedRow, ShippedPart, VerbatimRow, key_to, parts, present
from db.tables.cards import CardRow
from kiosk.domain.cards import Kind
from kiosk.domain.people import Consent, FilterRole, Interest, Part, Person, PublishedRole
from kiosk.domain.quotes import Quote
from kiosk.domain.values import LocalText

KEPT_BACK = text("(consent = 'withdrawn' OR embargo IS NOT NULL)")
"""Few people are, and every look into the catalogue asks for them: in these words, which the index is found by."""


class PersonRow(CardRow):
    """See kiosk.domain.people.Person. card.title: the name in each language; card.text: about."""

    __tablename__ = "person"
    __table_args__ = (Index("ix_person_kept_back", "card_id", sqlite_where=KEPT_BACK, postgresql_where=KEPT_BACK),)
    __mapper_args__ = {"polymorphic_identity": Kind.PERSON}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    part: Mapped[Part]
    name: Mapped[str]
    sort_name: Mapped[str] = mapped_column(index=True)
    affiliation: Mapped[LocalText | None]
    interests: Mapped[tuple[str, ...]] = mapped_column(Words)
    consent: Mapped[Consent]
    embargo: Mapped[date | None]

    roles: Mapped[list["PersonRoleRow"]] = parts("PersonRoleRow")
    filter_roles: Mapped[list["PersonFilterRoleRow"]] = parts("PersonFilterRoleRow")

    def record(self) -> Person:
        return Person(
            slug=self.slug,
            part=self.part,
            name=self.name,
            display=present(self.title),
            sort_name=self.sort_name,
            roles=tuple(PublishedRole(role.text, slug_of(role.source_id)) for role in self.roles),
            care=self.care(),
            filter_roles=tuple(row.role for row in self.filter_roles),
            affiliation=self.affiliation,
            about=self.text,
            interests=tuple(map(Interest, self.interests)),
            consent=self.consent,
            embargo=self.embargo,
        )


class PersonRoleRow(ShippedPart, Base):
    """A role as published."""

    __tablename__ = "person_role"

    person_id: Mapped[str] = key_to("person.card_id", primary=True)
    text: Mapped[LocalText]
    source_id: Mapped[str] = key_to("source.id")


class PersonFilterRoleRow(ShippedPart, Base):
    """A role that visitors filter by."""

    __tablename__ = "person_filter_role"

    person_id: Mapped[str] = key_to("person.card_id", primary=True)
    role: Mapped[FilterRole]


class QuoteRow(VerbatimRow, DatedRow, CardRow):
    """See kiosk.domain.quotes.Quote."""

    __tablename__ = "quote"
    __mapper_args__ = {"polymorphic_identity": Kind.QUOTE}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    quoted_via_id: Mapped[str] = key_to("source.id")
    said_in_id: Mapped[str | None] = key_to("source.id")
    original_checked: Mapped[bool]

    people: Mapped[list["QuotePersonRow"]] = parts("QuotePersonRow", "quote_id")

    def record(self) -> Quote:
        return Quote(
            slug=self.slug,
            words=self.verbatim(),
            people=tuple(slug_of(row.person_id) for row in self.people),
            quoted_via=slug_of(self.quoted_via_id),
            care=self.care(),
            said_in=slug_of(self.said_in_id) if self.said_in_id else None,
            when=self.when_of(),
            original_checked=self.original_checked,
        )


class QuotePersonRow(ShippedPart, Base):
    """Who said it."""

    __tablename__ = "quote_person"

    quote_id: Mapped[str] = key_to("quote.card_id", primary=True)
    person_id: Mapped[str] = key_to("card.id", index=True)
