# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of notices and claims."""

from typing import Annotated

from pydantic import Field

from kiosk.content.cards import CardModel, House
from kiosk.content.dates import WhenModel
from kiosk.content.fields import ContentModel, LocalTextField
from kiosk.content.links import AnyRef, NoticeRef, PersonRef, QuoteRef, SourceRef, slug_of, slugs_of
from kiosk.domain.claims import Claim, Side
from kiosk.domain.dates import UNDATED
from kiosk.domain.people import Interest
from kiosk.domain.reception import Author, Notice, NoticeKind, Point, Proceeding, Stance


class _AuthorModel(ContentModel):
    name: LocalTextField
    described: LocalTextField
    person: PersonRef | None = None

    def record(self) -> Author:
        return Author(self.name, self.described, slug_of(self.person))


class _PointModel(ContentModel):
    text: LocalTextField
    quotes: tuple[QuoteRef, ...] = ()

    def record(self) -> Point:
        return Point(self.text, slugs_of(self.quotes))


class _ProceedingModel(ContentModel):
    stage: LocalTextField
    authority: LocalTextField
    outcome: LocalTextField

    def record(self) -> Proceeding:
        return Proceeding(self.stage, self.authority, self.outcome)


class NoticeModel(CardModel):
    """See kiosk.domain.reception.Notice. It came to us through the first of its sources."""

    kind: NoticeKind
    stance: Stance | None = None
    title: LocalTextField
    authors: Annotated[tuple[_AuthorModel, ...], Field(min_length=1)]
    points: Annotated[tuple[_PointModel, ...], Field(min_length=1)]
    said_in: SourceRef | None = None
    when: WhenModel | None = None
    interests: tuple[Interest, ...] = ()
    interest_note: LocalTextField | None = None
    proceeding: _ProceedingModel | None = None
    about: AnyRef | None = None

    def record(self, house: House) -> Notice:
        return Notice(
            slug=self.slug,
            kind=self.kind,
            title=self.title,
            authors=tuple(author.record() for author in self.authors),
            points=tuple(point.record() for point in self.points),
            quoted_via=self.sources[0].slug,
            care=self.care(house),
            stance=self.stance,
            said_in=slug_of(self.said_in),
            when=self.when.record() if self.when else UNDATED,
            interests=self.interests,
            interest_note=self.interest_note,
            proceeding=self.proceeding.record() if self.proceeding else None,
            about=self.about,
        )


class _SideModel(ContentModel):
    name: LocalTextField
    why: LocalTextField
    quotes: tuple[QuoteRef, ...] = ()
    person: PersonRef | None = None
    notice: NoticeRef | None = None

    def record(self) -> Side:
        return Side(self.name, self.why, slugs_of(self.quotes), slug_of(self.person), slug_of(self.notice))


class ClaimModel(CardModel):
    """See kiosk.domain.claims.Claim."""

    title: LocalTextField
    text: LocalTextField
    makers: Annotated[tuple[_SideModel, ...], Field(min_length=1)]
    objections: tuple[_SideModel, ...] = ()

    def record(self, house: House) -> Claim:
        makers = tuple(side.record() for side in self.makers)
        objections = tuple(side.record() for side in self.objections)
        return Claim(self.slug, self.title, self.text, makers, objections, self.care(house))
