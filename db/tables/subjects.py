# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the film is about: topics, terms, moments, exhibits, places."""

from sqlalchemy.orm import Mapped

from db.base import Base
from db.keys import slug_of
from db.mixed import DatedRow, ShippedPart, VerbatimRow, key_to, parts, present
from db.tables.cards import CardRow
from kiosk.domain.cards import Kind
from kiosk.domain.exhibits import Exhibit, Medium, Publicity
from kiosk.domain.moments import Moment, Strand
from kiosk.domain.places import Extent, Place
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import LocalText


class TopicRow(CardRow):
    """See kiosk.domain.topics.Topic. card.text: summary."""

    __tablename__ = "topic"
    __mapper_args__ = {"polymorphic_identity": Kind.TOPIC}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    plain: Mapped[LocalText]

    def record(self) -> Topic:
        return Topic(self.slug, present(self.title), present(self.text), self.plain, self.care())


class TermRow(CardRow):
    """See kiosk.domain.topics.Term. card.text: meaning."""

    __mapper_args__ = {"polymorphic_identity": Kind.TERM}

    def record(self) -> Term:
        return Term(self.slug, present(self.title), present(self.text), self.care())


class MomentRow(DatedRow, CardRow):
    """See kiosk.domain.moments.Moment."""

    __tablename__ = "moment"
    __mapper_args__ = {"polymorphic_identity": Kind.MOMENT}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    strand: Mapped[Strand]

    def record(self) -> Moment:
        return Moment(self.slug, present(self.title), present(self.text), self.when_of(), self.strand, self.care())


class ExhibitRow(DatedRow, CardRow):
    """See kiosk.domain.exhibits.Exhibit. card.text: shows."""

    __tablename__ = "exhibit"
    __mapper_args__ = {"polymorphic_identity": Kind.EXHIBIT}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    medium: Mapped[Medium]
    credit: Mapped[LocalText | None]
    picture: Mapped[str | None]

    publicity: Mapped[list["PublicityRow"]] = parts("PublicityRow")

    def record(self) -> Exhibit:
        return Exhibit(
            slug=self.slug,
            title=present(self.title),
            medium=self.medium,
            shows=present(self.text),
            care=self.care(),
            when=self.when_of(),
            publicity=tuple(Publicity(row.verbatim(), slug_of(row.source_id)) for row in self.publicity),
            credit=self.credit,
            picture=self.picture,
        )


class PublicityRow(ShippedPart, VerbatimRow, Base):
    """What those say of an exhibit who advertise the film."""

    __tablename__ = "publicity"

    exhibit_id: Mapped[str] = key_to("exhibit.card_id", primary=True)
    source_id: Mapped[str] = key_to("source.id")


class PlaceRow(CardRow):
    """See kiosk.domain.places.Place. card.title: name; card.text: note."""

    __tablename__ = "place"
    __mapper_args__ = {"polymorphic_identity": Kind.PLACE}

    card_id: Mapped[str] = key_to("card.id", primary=True)
    extent: Mapped[Extent]
    country: Mapped[str]
    latitude: Mapped[float | None]
    longitude: Mapped[float | None]
    filmed: Mapped[bool]

    def record(self) -> Place:
        return Place(
            slug=self.slug,
            name=present(self.title),
            note=present(self.text),
            extent=self.extent,
            country=self.country,
            care=self.care(),
            latitude=self.latitude,
            longitude=self.longitude,
            filmed=self.filmed,
        )
