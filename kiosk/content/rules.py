# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a card gets wrong although each part of it has the right form."""

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kiosk.content.cards import CardModel
from kiosk.content.checks import Mistake
from kiosk.content.folder import File, cards
from kiosk.content.marks import ChapterModel, MarksModel
from kiosk.content.people import PersonModel
from kiosk.content.reception import ClaimModel, NoticeModel
from kiosk.content.subjects import PlaceModel
from kiosk.content.yaml_tree import Where
from kiosk.domain.advisories import Level
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.people import Part
from kiosk.domain.places import Extent
from kiosk.domain.reception import NoticeKind
from kiosk.domain.values import Slug


class Rules:
    """Of one whole folder, whose links are already known to be good."""

    def __init__(self, files: tuple[File, ...]) -> None:
        self._levels = {advisory.slug: advisory.level for file in files for advisory in file.value.advisories}
        self._people = {Ref(Kind.PERSON, person.slug): person for file in files for person in file.value.people}
        self._quotes = {Ref(Kind.QUOTE, quote.slug): quote for file in files for quote in file.value.quotes}
        self._chapters: dict[Slug, tuple[File, Where, ChapterModel]] = {}
        for file, where, chapter in _all_chapters(files):
            self._chapters.setdefault(chapter.slug, (file, where, chapter))

    def mistakes(self, file: File) -> Iterator[Mistake]:
        for name, i, kind, card in cards(file):
            where: Where = (name, i)
            if isinstance(card, CardModel):
                yield from _links(Ref(kind, card.slug), card, where)
                yield from self._attract(card.attract, card.advisory, where)
                if card.attract and card.markings:
                    yield (*where, "attract"), "what carries a marking is never shown in attract: remove one of them"
            match card:
                case PersonModel():
                    yield from _person(card, where)
                case PlaceModel():
                    yield from _place(card, where)
                case NoticeModel():
                    yield from _notice(card, where)
                    yield from self._interests(card, where)
                case ClaimModel():
                    yield from self._claim(card, where)
        for i, marks in enumerate(file.value.marks):
            yield from self._marks(marks, ("marks", i))

    def _attract(self, attract: bool, advisory: Ref | None, where: Where) -> Iterator[Mistake]:
        if attract and (advisory is None or self._levels[advisory.slug] is not Level.EVERYONE):
            yield (*where, "attract"), "attract shows what is for everyone: give such an advisory, or remove attract"

    def _interests(self, notice: NoticeModel, where: Where) -> Iterator[Mistake]:
        for i, author in enumerate(notice.authors):
            interests = self._people[author.person].interests if author.person else ()
            for interest in interests:
                if interest not in notice.interests:
                    yield (*where, "authors", i), f"this person {interest}: add that to interests of the notice"

    def _claim(self, claim: ClaimModel, where: Where) -> Iterator[Mistake]:
        for name in ("makers", "objections"):
            for i, side in enumerate(getattr(claim, name)):
                for j, ref in enumerate(side.quotes):
                    people = self._quotes[ref].people
                    if side.person and people and side.person not in people:
                        yield (*where, name, i, "quotes", j), f"{ref} is not by {side.person.slug}: choose their words"

    def _marks(self, marks: MarksModel, where: Where) -> Iterator[Mistake]:
        yield from _stretches(marks, where)
        yield from _chapters(marks, where)
        for i, chapter in enumerate(marks.chapters):
            yield from self._attract(chapter.attract, chapter.advisory, (*where, "chapters", i))
            yield from self._one_chapter(chapter, (*where, "chapters", i))
        for i, appearance in enumerate(marks.appearances):
            quote = self._quotes[appearance.quote] if appearance.quote else None
            if quote and appearance.person not in quote.people:
                yield (*where, "appearances", i, "quote"), "this quote is not by this person: choose their words"

    def _one_chapter(self, chapter: ChapterModel, where: Where) -> Iterator[Mistake]:
        # In several copies of the film it is one chapter with several places.
        file, other_where, other = self._chapters[chapter.slug]
        for name in ("title", "summary"):
            if getattr(chapter, name) != getattr(other, name):
                place = f"{file.path.name}, line {file.line((*other_where, name))}"
                yield (*where, name), f"{chapter.slug} has another {name} in {place}: give it the same in all copies"


def _all_chapters(files: tuple[File, ...]) -> Iterator[tuple[File, Where, ChapterModel]]:
    for file in files:
        for i, marks in enumerate(file.value.marks):
            for j, chapter in enumerate(marks.chapters):
                yield file, ("marks", i, "chapters", j), chapter


def _links(own: Ref, card: CardModel, where: Where) -> Iterator[Mistake]:
    counted = Counter(card.links)
    for i, ref in enumerate(card.links):
        if ref == own:
            yield (*where, "links", i), "this leads to the card itself: remove it"
        elif counted[ref] > 1:
            yield (*where, "links", i), f"{ref} stands here twice: remove one of them"


def _person(person: PersonModel, where: Where) -> Iterator[Mistake]:
    if person.part is Part.UNNAMED and person.name:
        yield (*where, "name"), "the unnamed stay unnamed: remove the name, or choose another part"
    if person.part is not Part.UNNAMED and not person.name:
        yield where, "name is missing: give it as published"
    if person.part is Part.VOICE and not person.filter_roles:
        yield where, "filter_roles is missing: a voice needs at least one"


def _place(place: PlaceModel, where: Where) -> Iterator[Mistake]:
    placed = place.latitude is not None and place.longitude is not None
    if place.extent is Extent.SETTLEMENT and not placed:
        yield where, "a settlement needs latitude and longitude"
    if place.extent is Extent.COUNTRY and (place.latitude is not None or place.longitude is not None):
        yield where, "a country is drawn as an area: remove latitude and longitude"


_LEGAL = frozenset({NoticeKind.COMPLAINT, NoticeKind.DECISION})


def _notice(notice: NoticeModel, where: Where) -> Iterator[Mistake]:
    if notice.kind is NoticeKind.DECISION and notice.stance:
        yield (*where, "stance"), "an authority's act has no stance: remove it"
    if notice.kind in _LEGAL and not notice.proceeding:
        yield where, "proceeding is missing: a matter of law is told with stage, authority and outcome"
    if bool(notice.interests) != bool(notice.interest_note):
        yield where, "interests and interest_note go together: add the one that is missing"


def _chapters(marks: MarksModel, where: Where) -> Iterator[Mistake]:
    slugs = Counter(chapter.slug for chapter in marks.chapters)
    for i, chapter in enumerate(marks.chapters):
        if slugs[chapter.slug] > 1:
            yield (*where, "chapters", i, "slug"), f"{chapter.slug} stands here twice: choose another slug"
    for i, (before, after) in enumerate(pairwise(marks.chapters), start=1):
        if after.start < before.end:
            yield (*where, "chapters", i, "start"), "this chapter begins before the one above it is over"


def _stretches(marks: MarksModel, where: Where) -> Iterator[Mistake]:
    end = max(chapter.end for chapter in marks.chapters)
    lists: Mapping[str, tuple[float, ...]] = {
        name: tuple(part.start for part in getattr(marks, name)) for name in ("appearances", "stretches", "lines")
    }
    for name, starts in lists.items():
        for i, (before, after) in enumerate(pairwise(starts), start=1):
            if after < before:
                yield (*where, name, i, "start"), "this begins before the one above it: put it in the order of the film"
    for name in ("chapters", "appearances", "stretches"):
        for i, part in enumerate(getattr(marks, name)):
            if part.end <= part.start:
                yield (*where, name, i, "end"), "this ends before it begins"
            if part.end > end:
                yield (*where, name, i, "end"), "this ends after the last chapter"
