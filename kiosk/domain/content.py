# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is known about one film, at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.about import FilmFacts
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import ContentCard, Kind, Link, Ref, linked
from kiosk.domain.claims import Claim
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Marks
from kiosk.domain.moments import Moment
from kiosk.domain.people import Part, Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.sources import Source
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import Slug

CARDS: Mapping[Kind, type[ContentCard]] = {
    Kind.PERSON: Person,
    Kind.QUOTE: Quote,
    Kind.TOPIC: Topic,
    Kind.TERM: Term,
    Kind.MOMENT: Moment,
    Kind.EXHIBIT: Exhibit,
    Kind.NOTICE: Notice,
    Kind.CLAIM: Claim,
    Kind.PLACE: Place,
}
"""The records that are cards."""


@dataclass(frozen=True, slots=True)
class Content:
    """Each list in the order its editors gave it. Every address in it leads somewhere."""

    film: FilmFacts
    sources: tuple[Source, ...] = ()
    advisories: tuple[Advisory, ...] = ()
    people: tuple[Person, ...] = ()
    quotes: tuple[Quote, ...] = ()
    topics: tuple[Topic, ...] = ()
    terms: tuple[Term, ...] = ()
    moments: tuple[Moment, ...] = ()
    exhibits: tuple[Exhibit, ...] = ()
    notices: tuple[Notice, ...] = ()
    claims: tuple[Claim, ...] = ()
    places: tuple[Place, ...] = ()
    marks: tuple[Marks, ...] = ()
    links: tuple[Link, ...] = ()

    def cards(self) -> Iterator[tuple[Ref, ContentCard]]:
        """Every card with its address."""
        lists: Mapping[Kind, Iterable[ContentCard]] = {
            Kind.PERSON: self.people,
            Kind.QUOTE: self.quotes,
            Kind.TOPIC: self.topics,
            Kind.TERM: self.terms,
            Kind.MOMENT: self.moments,
            Kind.EXHIBIT: self.exhibits,
            Kind.NOTICE: self.notices,
            Kind.CLAIM: self.claims,
            Kind.PLACE: self.places,
        }
        return ((Ref(kind, card.slug), card) for kind, cards in lists.items() for card in cards)

    def chapters(self) -> Mapping[Slug, Chapter]:
        """Every chapter once, in whichever copies of the film it is, with its place in the first of them."""
        marked = (mark.chapter for marks in self.marks for mark in marks.chapters)
        chapters: dict[Slug, Chapter] = {}
        for chapter in marked:
            chapters.setdefault(chapter.slug, chapter)
        return chapters

    def voices(self) -> tuple[Person, ...]:
        """Those quoted by name."""
        return tuple(person for person in self.people if person.part is Part.VOICE)

    def quotes_of(self, person: Slug) -> tuple[Quote, ...]:
        return tuple(quote for quote in self.quotes if person in quote.people)

    def notices_by(self, person: Slug) -> tuple[Notice, ...]:
        return tuple(notice for notice in self.notices if Ref(Kind.PERSON, person) in notice.people)

    def linked(self, ref: Ref) -> tuple[Ref, ...]:
        return linked(self.links, ref)
