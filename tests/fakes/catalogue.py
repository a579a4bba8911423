# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Catalogue over content that was loaded from files."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import reduce
from typing import TypeVar

from kiosk.app.ports.catalogue import Counts
from kiosk.domain.about import FilmFacts
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.entries import Entry, entry, together
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.film import Chapter
from kiosk.domain.marks import Marks
from kiosk.domain.moments import Moment
from kiosk.domain.people import Part, Person
from kiosk.domain.places import Place
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.showing import film_without, hidden, marks_without, without
from kiosk.domain.sources import Source
from kiosk.domain.timeline import Dated
from kiosk.domain.topics import Topic
from kiosk.domain.values import LocalText, Millis, Slug

CardT = TypeVar("CardT", bound=ContentCard)
_ORDER = list(Kind)
_Shown = tuple[Content | None, frozenset[Ref], dict[Ref, ContentCard]]
_NOTHING: _Shown = None, frozenset(), {}
_latest: dict[int, _Shown] = {}
"""What was shown of the content that was asked for last: tests ask for all of it hundreds of times."""


class FakeCatalogue:
    def __init__(
        self,
        content: Content,
        today: Callable[[], date] = lambda: date(2026, 1, 1),
        taken_off: frozenset[Ref] = frozenset(),
    ) -> None:
        self._content = content
        self._today = today
        self._taken_off = taken_off

    @contextmanager
    def looking(self) -> Iterator["FakeCatalogue"]:
        yield self

    def film(self) -> FilmFacts:
        return film_without(self._content.film, self._gone())

    def counts(self) -> Counts:
        cards = self._cards().values()
        return Counts(
            voices=sum(isinstance(card, Person) and card.part is Part.VOICE for card in cards),
            topics=sum(isinstance(card, Topic) for card in cards),
            moments=sum(isinstance(card, Moment) for card in cards),
            notices=sum(isinstance(card, Notice) for card in cards),
            exhibits=sum(isinstance(card, Exhibit) for card in cards),
            places=sum(isinstance(card, Place) for card in cards),
        )

    def all(self, kind: type[CardT]) -> tuple[CardT, ...]:
        found = tuple(card for card in self._cards().values() if isinstance(card, kind))
        if kind is Person:
            found = tuple(sorted(found, key=lambda person: person.sort_name))  # type: ignore[attr-defined]
        return found

    def get(self, kind: type[CardT], slug: Slug) -> CardT | None:
        return next((card for card in self.all(kind) if card.slug == slug), None)

    def card(self, ref: Ref) -> ContentCard | None:
        return self._cards().get(ref)

    def entries(self, refs: Iterable[Ref]) -> tuple[Entry, ...]:
        cards: dict[Ref, ContentCard | Chapter] = {**self._cards(), **self._chapters()}
        return tuple(entry(ref, cards[ref], self._by(cards[ref])) for ref in refs if ref in cards)

    def linked(self, ref: Ref) -> tuple[Entry, ...]:
        order = [*self._cards(), *self._chapters()]
        found = [other for other in self._content.linked(ref) if other in order]
        return self.entries(sorted(found, key=lambda other: (_ORDER.index(other.kind), order.index(other))))

    def dated(self) -> tuple[Dated, ...]:
        topics = self.all(Topic)

        def topics_of(moment: Moment) -> tuple[Slug, ...]:
            linked = set(self._content.linked(Ref(Kind.MOMENT, moment.slug)))
            return tuple(topic.slug for topic in topics if Ref(Kind.TOPIC, topic.slug) in linked)

        return tuple(
            Dated(moment.slug, moment.title, moment.when, moment.strand, topics_of(moment))
            for moment in self.all(Moment)
        )

    def quotes_of(self, person: Slug) -> tuple[Quote, ...]:
        return tuple(quote for quote in self.all(Quote) if person in quote.people)

    def notices_by(self, person: Slug) -> tuple[Notice, ...]:
        return tuple(notice for notice in self.all(Notice) if Ref(Kind.PERSON, person) in notice.people)

    def copies(self) -> tuple[Slug, ...]:
        return tuple(marks.copy for marks in self._content.marks)

    def marks(self, copy: Slug) -> Marks | None:
        found = (marks for marks in self._content.marks if marks.copy == copy)
        return next((marks_without(marks, self._gone()) for marks in found), None)

    def places(self, ref: Ref, copy: Slug) -> tuple[tuple[Millis, Millis], ...]:
        marks = self.marks(copy)
        return marks.places_of(ref) if marks else ()

    def sources(self, slugs: Iterable[Slug]) -> tuple[Source, ...]:
        by_slug = {source.slug: source for source in self._content.sources}
        return tuple(by_slug[slug] for slug in slugs if slug in by_slug)

    def advisory(self, slug: Slug) -> Advisory | None:
        return next((advisory for advisory in self._content.advisories if advisory.slug == slug), None)

    def _by(self, card: object) -> LocalText | None:
        if not isinstance(card, Quote):
            return None
        if card.people:
            names = {person.slug: person.display for person in self._content.people}
            return reduce(together, (names[slug] for slug in card.people))
        return self.sources([card.said_in or card.quoted_via])[0].title

    def _gone(self) -> frozenset[Ref]:
        return hidden(self._content, self._today(), self._taken_off)

    def _cards(self) -> dict[Ref, ContentCard]:
        gone = self._gone()
        content, without_them, cards = _latest.get(id(self._content), _NOTHING)
        if content is not self._content or without_them != gone:
            cards = {ref: without(card, gone) for ref, card in self._content.cards() if ref not in gone}
            _latest.clear()
            _latest[id(self._content)] = self._content, gone, cards
        return cards

    def _chapters(self) -> dict[Ref, Chapter]:
        gone = self._gone()
        chapters = [mark.chapter for marks in self._content.marks for mark in marks.chapters]
        return {ref: chapter for chapter in chapters if (ref := Ref(Kind.CHAPTER, chapter.slug)) not in gone}
