# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A card with everything that is shown on it, put together from the catalogue."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.advisories import Advisory, Level
from kiosk.domain.cards import ContentCard, Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.entries import Entry
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.marks import Stretch
from kiosk.domain.moments import Moment, Strand
from kiosk.domain.people import Part, Person
from kiosk.domain.quotes import Quote
from kiosk.domain.reception import Notice
from kiosk.domain.sources import Source
from kiosk.domain.topics import Topic
from kiosk.domain.values import Millis, Slug

_OWNERS = (Kind.PERSON, Kind.NOTICE, Kind.CLAIM, Kind.EXHIBIT, Kind.TOPIC)
"""Where a quote is shown, the first of these that it belongs to."""


@dataclass(frozen=True, slots=True)
class CardPage:
    """quotes: in the order they are shown; speakers: the people named beside them, by their addresses.

    linked: what belongs to the card, in the order of kinds, without quotes. sources: every one the page names.
    advisory: None where nothing calls for a warning. places: from where to where in this copy of the film.
    """

    ref: Ref
    card: ContentCard
    quotes: tuple[Quote, ...]
    speakers: tuple[Entry, ...]
    linked: tuple[Entry, ...]
    sources: tuple[Source, ...]
    advisory: Advisory | None
    places: tuple[tuple[Millis, Millis], ...]

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """The places, as what can be heard of the film."""
        return tuple(Stretch(self.ref, start, end) for start, end in self.places)

    @property
    def is_unmarked(self) -> bool:
        """Whether it can be expected in the film, and nobody has marked yet where."""
        match self.card:
            case Person(part=Part.VOICE | Part.UNNAMED) | Topic() | Moment(strand=Strand.HISTORY) | Exhibit() | Claim():
                return not self.places
            case _:
                return False

    def quote(self, slug: Slug) -> Quote | None:
        return next((quote for quote in self.quotes if quote.slug == slug), None)

    def source(self, slug: Slug) -> Source | None:
        return next((source for source in self.sources if source.slug == slug), None)

    def speaker(self, slug: Slug) -> Entry | None:
        return next((entry for entry in self.speakers if entry.ref.slug == slug), None)


def voices(catalogue: Catalogue) -> tuple[Person, ...]:
    """The quoted voices by name, then the witnesses without one."""
    people = catalogue.all(Person)
    return tuple(person for part in (Part.VOICE, Part.UNNAMED) for person in people if person.part is part)


def card_page(catalogue: Catalogue, ref: Ref, copy: Slug | None) -> CardPage | None:
    """None where there is no such card, or it may not be shown. copy: whose marks give the places in the film."""
    with catalogue.looking() as look:
        return _card_page(look, ref, copy)


def _card_page(catalogue: Catalogue, ref: Ref, copy: Slug | None) -> CardPage | None:
    card = catalogue.card(ref)
    if card is None or isinstance(card, Quote):
        return None
    linked = catalogue.linked(ref)
    quotes = tuple(_quotes(catalogue, card, linked))
    return CardPage(
        ref,
        card,
        quotes,
        catalogue.entries(Ref(Kind.PERSON, slug) for quote in quotes for slug in quote.people),
        tuple(entry for entry in linked if entry.ref.kind is not Kind.QUOTE),
        catalogue.sources(dict.fromkeys(_sources(card, quotes))),
        _advisory(catalogue, card),
        catalogue.places(ref, copy) if copy else (),
    )


def owner(catalogue: Catalogue, ref: Ref) -> Ref | None:
    """The card that a thing is shown on; itself where it has a card of its own, None where it is shown nowhere."""
    if ref.kind is not Kind.QUOTE:
        return ref
    if catalogue.card(ref) is None:
        return None
    linked = [entry.ref for entry in catalogue.linked(ref)]
    return next((other for kind in _OWNERS for other in linked if other.kind is kind), None)


def _quotes(catalogue: Catalogue, card: ContentCard, linked: Iterable[Entry]) -> Iterator[Quote]:
    match card:
        case Person():
            yield from catalogue.quotes_of(card.slug)
            return
        case Notice():
            slugs: Iterable[Slug] = card.quotes
        case Claim():
            slugs = dict.fromkeys(slug for side in (*card.makers, *card.objections) for slug in side.quotes)
        case _:
            slugs = (entry.ref.slug for entry in linked if entry.ref.kind is Kind.QUOTE)
    for slug in slugs:
        if quote := catalogue.get(Quote, slug):
            yield quote


def _sources(card: ContentCard, quotes: Iterable[Quote]) -> Iterator[Slug]:
    yield from card.care.sources
    for quote in quotes:
        yield quote.quoted_via
        if quote.said_in:
            yield quote.said_in
    match card:
        case Notice():
            yield card.quoted_via
            if card.said_in:
                yield card.said_in
        case Exhibit():
            yield from (publicity.source for publicity in card.publicity)


def _advisory(catalogue: Catalogue, card: ContentCard) -> Advisory | None:
    advisory = catalogue.advisory(card.care.advisory) if card.care.advisory else None
    return advisory if advisory and advisory.level is not Level.EVERYONE else None
