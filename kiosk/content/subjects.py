# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of topics, terms, moments, exhibits and places. Each must say what it rests on."""

from typing import Annotated

from pydantic import Field, StringConstraints

from kiosk.content.cards import CardModel, House, VerbatimModel
from kiosk.content.dates import WhenModel
from kiosk.content.fields import LocalTextField, Words
from kiosk.content.links import SourceRef
from kiosk.domain.cards import Basis
from kiosk.domain.dates import UNDATED
from kiosk.domain.exhibits import Exhibit, Medium, Publicity
from kiosk.domain.moments import Moment, Strand
from kiosk.domain.places import Extent, Place
from kiosk.domain.topics import Term, Topic

_File = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]*$", max_length=80)]


class TopicModel(CardModel):
    """See kiosk.domain.topics.Topic."""

    basis: Basis
    title: LocalTextField
    summary: LocalTextField
    plain: LocalTextField

    def record(self, house: House) -> Topic:
        return Topic(self.slug, self.title, self.summary, self.plain, self.care(house))


class TermModel(CardModel):
    """See kiosk.domain.topics.Term."""

    basis: Basis
    title: LocalTextField
    meaning: LocalTextField

    def record(self, house: House) -> Term:
        return Term(self.slug, self.title, self.meaning, self.care(house))


class MomentModel(CardModel):
    """See kiosk.domain.moments.Moment."""

    basis: Basis
    title: LocalTextField
    text: LocalTextField
    when: WhenModel
    strand: Strand

    def record(self, house: House) -> Moment:
        return Moment(self.slug, self.title, self.text, self.when.record(), self.strand, self.care(house))


class _PublicityModel(VerbatimModel):
    source: SourceRef

    def record(self, house: House) -> Publicity:
        return Publicity(self.verbatim(house), self.source.slug)


class ExhibitModel(CardModel):
    """See kiosk.domain.exhibits.Exhibit."""

    title: LocalTextField
    medium: Medium
    shows: LocalTextField
    when: WhenModel | None = None
    publicity: tuple[_PublicityModel, ...] = ()
    credit: LocalTextField | None = None
    picture: _File | None = None

    def record(self, house: House) -> Exhibit:
        return Exhibit(
            slug=self.slug,
            title=self.title,
            medium=self.medium,
            shows=self.shows,
            care=self.care(house),
            when=self.when.record() if self.when else UNDATED,
            publicity=tuple(words.record(house) for words in self.publicity),
            credit=self.credit,
            picture=self.picture,
        )


class PlaceModel(CardModel):
    """See kiosk.domain.places.Place."""

    basis: Basis
    name: LocalTextField
    note: LocalTextField
    extent: Extent
    country: Annotated[Words, StringConstraints(pattern=r"^[A-Z]{2}$")]
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    filmed: bool = False

    def record(self, house: House) -> Place:
        return Place(
            slug=self.slug,
            name=self.name,
            note=self.note,
            extent=self.extent,
            country=self.country,
            care=self.care(house),
            latitude=self.latitude,
            longitude=self.longitude,
            filmed=self.filmed,
        )
