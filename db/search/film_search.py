# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search in one film: the port kiosk.app.ports.search.Search."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from db.catalogue import FilmCatalogue
from db.look import Look
from db.search.cards import Candidate, CardWords
from db.search.lines import Line, LineWords
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.findings import Found, Group, Hit, LineHit
from kiosk.domain.queries import Sought, all_found, excerpt, marked, sought
from kiosk.domain.searching import Searchable, paragraphs, searchable
from kiosk.domain.showing import is_clear
from kiosk.domain.values import Language, Millis, Slug


class FilmSearch:
    """Over the film of that slug, whose catalogue it is."""

    def __init__(self, catalogue: FilmCatalogue, film: Slug) -> None:
        self._catalogue = catalogue
        self._film = film

    def find(self, query: str, language: Language, limit: int = 8) -> Found:
        wanted = sought(query)
        if not wanted:
            return Found(query)
        with self._catalogue.looking() as look:
            return _Finding(look, self._film, wanted, language).found(query, limit)


class _Finding:
    """One query, within one look."""

    def __init__(self, look: Look, film: Slug, wanted: Sequence[Sought], language: Language) -> None:
        self._look = look
        self._wanted = wanted
        self._language = language
        self._cards = CardWords(look.connection, film, wanted, look.gone)
        self._lines = LineWords(look.connection, film, wanted, look.gone)
        self._claims: dict[Ref, Searchable] = {}
        self._off: dict[Slug, list[tuple[Millis, Millis]]] = {}

    def found(self, query: str, limit: int) -> Found:
        """One more than the limit is read of everything, which tells whether there are more."""
        cards = self._best(limit + 1)
        lines = list(islice(filter(self._is_shown, self._lines.found(self._language)), limit + 1))
        shown = [card for some in cards.values() for card in some[:limit]]
        entries = {entry.ref: entry for entry in self._look.entries(card.ref for card in shown)} if shown else {}
        bodies = self._bodies(shown)
        groups = tuple(
            Group(kind, tuple(self._hit(entries[card.ref], bodies) for card in some[:limit]), more=len(some) > limit)
            for kind, some in cards.items()
        )
        in_order = sorted(lines[:limit], key=lambda line: (line.copy, line.start, line.language))
        return Found(query, groups, tuple(map(self._line_hit, in_order)), more_lines=len(lines) > limit)

    def _best(self, count: int) -> Mapping[Kind, list[Candidate]]:
        """Up to so many of each kind, the kind with the best one first; kinds of the same tier in their own order."""
        found = {
            kind: list(islice(self._still_holding(cards, count) if kind is Kind.CLAIM else cards, count))
            for kind, cards in self._cards.found()
        }
        return dict(sorted(((kind, some) for kind, some in found.items() if some), key=lambda item: item[1][0].tier))

    def _still_holding(self, cards: Iterator[Candidate], at_once: int) -> Iterator[Candidate]:
        """A claim is shown without the sides of those kept back, so what is in the index may not be shown of it."""
        while some := list(islice(cards, at_once)):
            if self._look.gone:
                for claim in self._look.claims(card.ref for card in some):
                    ref = Ref(Kind.CLAIM, claim.slug)
                    self._claims[ref] = searchable(ref, claim)
                some = [card for card in some if all_found(self._claims[card.ref], self._wanted)]
            yield from some

    def _bodies(self, cards: Iterable[Candidate]) -> Mapping[Ref, Mapping[Language, str]]:
        indexed = self._cards.bodies([card for card in cards if card.ref not in self._claims])
        claims = {
            ref: {language: paragraphs(told.body) for language, told in claim.told.items()}
            for ref, claim in self._claims.items()
        }
        return {**indexed, **claims}

    def _hit(self, entry: Entry, bodies: Mapping[Ref, Mapping[Language, str]]) -> Hit:
        """With an excerpt in the visitor's language where the words are in it, else in the first one that has them."""
        said = bodies[entry.ref]
        for language in sorted(said, key=lambda one: one != self._language):
            if spans := excerpt(said[language], self._wanted):
                return Hit(entry, spans, language)
        return Hit(entry)

    def _is_shown(self, line: Line) -> bool:
        """Not in a chapter that is off the screen."""
        if line.copy not in self._off:
            self._off[line.copy] = self._look.off(line.copy)
        return is_clear(line.start, Millis(line.start + 1), self._off[line.copy])

    def _line_hit(self, line: Line) -> LineHit:
        return LineHit(line.copy, line.start, line.language, marked(line.text, self._wanted))
