# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The models of the film itself, its sources, and the advisories."""

from typing import Annotated

from pydantic import Field

from kiosk.content.cards import House, VerbatimModel
from kiosk.content.dates import WhenModel
from kiosk.content.fields import ContentModel, LanguageCode, LocalTextField, SlugField, Words
from kiosk.content.links import ClaimRef, PersonRef, SourceRef, TopicRef, slug_of, slugs_of
from kiosk.domain.about import Credit, Fact, FilmFacts, Statement, Tag
from kiosk.domain.advisories import Advisory, Level
from kiosk.domain.dates import UNDATED
from kiosk.domain.sources import Source, SourceKind


class _FactModel(ContentModel):
    slug: SlugField
    label: LocalTextField
    value: LocalTextField
    source: SourceRef
    published: str = ""
    note: LocalTextField | None = None

    def record(self) -> Fact:
        return Fact(self.slug, self.label, self.value, self.source.slug, self.published, self.note)


class _CreditModel(ContentModel):
    role: LocalTextField
    name: LocalTextField
    source: SourceRef
    person: PersonRef | None = None

    def record(self) -> Credit:
        return Credit(self.role, self.name, self.source.slug, slug_of(self.person))


class _StatementModel(VerbatimModel):
    slug: SlugField
    summary: LocalTextField
    source: SourceRef
    claim: ClaimRef | None = None

    def record(self, house: House) -> Statement:
        return Statement(self.slug, self.summary, self.verbatim(house), self.source.slug, slug_of(self.claim))


class _TagModel(ContentModel):
    published: Words
    topics: tuple[TopicRef, ...]

    def record(self) -> Tag:
        return Tag(self.published, slugs_of(self.topics))


class FilmModel(ContentModel):
    """See kiosk.domain.about.FilmFacts."""

    slug: SlugField
    title: LocalTextField
    languages: Annotated[tuple[LanguageCode, ...], Field(min_length=1)]
    about: LocalTextField
    corrections: LocalTextField
    edition: LocalTextField
    facts: tuple[_FactModel, ...] = ()
    credits: tuple[_CreditModel, ...] = ()
    theses: tuple[_StatementModel, ...] = ()
    publicity: tuple[_StatementModel, ...] = ()
    tags: tuple[_TagModel, ...] = ()

    def house(self) -> House:
        return House(self.corrections, self.edition)

    def record(self, house: House) -> FilmFacts:
        return FilmFacts(
            slug=self.slug,
            title=self.title,
            languages=self.languages,
            about=self.about,
            corrections=self.corrections,
            edition=self.edition,
            facts=tuple(fact.record() for fact in self.facts),
            credits=tuple(credit.record() for credit in self.credits),
            theses=tuple(thesis.record(house) for thesis in self.theses),
            publicity=tuple(words.record(house) for words in self.publicity),
            tags=tuple(tag.record() for tag in self.tags),
        )


class SourceModel(ContentModel):
    """See kiosk.domain.sources.Source."""

    slug: SlugField
    kind: SourceKind
    title: LocalTextField
    note: LocalTextField
    title_published: str = ""
    when: WhenModel | None = None

    def record(self, _house: House) -> Source:
        when = self.when.record() if self.when else UNDATED
        return Source(self.slug, self.kind, self.title, self.note, self.title_published, when)


class AdvisoryModel(ContentModel):
    """See kiosk.domain.advisories.Advisory."""

    slug: SlugField
    level: Level
    sentence: LocalTextField

    def record(self, _house: House) -> Advisory:
        return Advisory(self.slug, self.level, self.sentence)
