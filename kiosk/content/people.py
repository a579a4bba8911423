# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of people and quotes."""

from typing import Annotated

from pydantic import Field

from kiosk.content.cards import CardModel, House, VerbatimModel
from kiosk.content.dates import WhenModel
from kiosk.content.fields import ContentModel, DayField, LocalTextField, Words
from kiosk.content.links import PersonRef, SourceRef, slug_of, slugs_of
from kiosk.domain.dates import UNDATED
from kiosk.domain.people import Consent, FilterRole, Interest, Part, Person, PublishedRole
from kiosk.domain.quotes import Quote


class _RoleModel(ContentModel):
    text: LocalTextField
    source: SourceRef

    def record(self) -> PublishedRole:
        return PublishedRole(self.text, self.source.slug)


class PersonModel(CardModel):
    """See kiosk.domain.people.Person."""

    part: Part
    name: Words | None = None
    display: LocalTextField
    sort_name: Words
    roles: Annotated[tuple[_RoleModel, ...], Field(min_length=1)]
    filter_roles: tuple[FilterRole, ...] = ()
    affiliation: LocalTextField | None = None
    about: LocalTextField | None = None
    interests: tuple[Interest, ...] = ()
    consent: Consent = Consent.PUBLISHED
    embargo: DayField | None = None

    def record(self, house: House) -> Person:
        return Person(
            slug=self.slug,
            part=self.part,
            name=self.name or "",
            display=self.display,
            sort_name=self.sort_name,
            roles=tuple(role.record() for role in self.roles),
            care=self.care(house),
            filter_roles=self.filter_roles,
            affiliation=self.affiliation,
            about=self.about,
            interests=self.interests,
            consent=self.consent,
            embargo=self.embargo,
        )


class QuoteModel(CardModel, VerbatimModel):
    """See kiosk.domain.quotes.Quote. It came to us through the first of its sources."""

    people: tuple[PersonRef, ...] = ()
    said_in: SourceRef | None = None
    when: WhenModel | None = None
    original_checked: bool = False

    def record(self, house: House) -> Quote:
        return Quote(
            slug=self.slug,
            words=self.verbatim(house),
            people=slugs_of(self.people),
            quoted_via=self.sources[0].slug,
            care=self.care(house),
            said_in=slug_of(self.said_in),
            when=self.when.record() if self.when else UNDATED,
            original_checked=self.original_checked,
        )
