# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Search in one film: the port kiosk.app.ports.search.Search."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from db.engine import driver_errors
from db.file import faults
from db.search.cards import Candidate, CardWords
from db.search.lines import Line, LineWords
from kiosk.app.ports.catalogue import Catalogue
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.claims import Claim
from kiosk.domain.entries import Entry
from kiosk.domain.findings import Found, Group, Hit, LineHit, Span
from kiosk.domain.queries import Sought, all_found, excerpt, marked, sought
from kiosk.domain.searching import Searchable, paragraphs, searchable
from kiosk.domain.values import Language, Slug

_SPARE = 2
"""Asked for beyond what is shown: one tells whether there are more, and some may be kept back."""

_MORE_EACH_TIME = 8


@dataclass(frozen=True, slots=True)
class _Shown:
    card: Candidate
    entry: Entry


class FilmSearch:
    """Over the film of that slug."""

    def __init__(self, engine: Engine, film: Slug, catalogue: Catalogue) -> None:
        self._engine = engine
        self._film = film
        self._catalogue = catalogue
        self._path = Path(str(engine.url.database))

    def find(self, query: str, language: Language, limit: int = 8) -> Found:
        wanted = sought(query)
        if not wanted:
            return Found(query)
        with faults(self._path), driver_errors(), self._engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")  # one state of the database, whatever others write meanwhile
            return _Look(self._catalogue, connection, self._film, wanted, language).found(query, limit)


class _Look:
    """One query."""

    def __init__(
        self,
        catalogue: Catalogue,
        connection: Connection,
        film: Slug,
        wanted: Sequence[Sought],
        language: Language,
    ) -> None:
        self._catalogue = catalogue
        self._wanted = wanted
        self._language = language
        self._cards = CardWords(connection, film, wanted)
        self._lines = LineWords(connection, film, wanted, language)
        self._claims: Mapping[Ref, Searchable] | None = None

    def found(self, query: str, limit: int) -> Found:
        shown, lines = self._shown(limit)
        bodies = self._bodies(one.card for some in shown.values() for one in some[:limit])
        groups = tuple(
            Group(kind, tuple(self._hit(one.entry, bodies) for one in some[:limit]), more=len(some) > limit)
            for kind, some in shown.items()
        )
        in_order = sorted(lines[:limit], key=lambda line: (line.copy, line.start, line.language))
        return Found(query, groups, tuple(map(self._line_hit, in_order)), more_lines=len(lines) > limit)

    def _shown(self, limit: int) -> tuple[Mapping[Kind, list[_Shown]], list[Line]]:
        """What may be shown of each kind, and of the lines: more than the limit, or all there is."""
        count = limit + _SPARE
        while True:
            found, spoken = self._cards.best(count), self._lines.first(count)
            entries = self._entries(found.values(), spoken)
            shown = {kind: self._kept(cards, entries) for kind, cards in found.items()}
            lines = [line for line in spoken if line.speaker is None or _person(line.speaker) in entries]
            sizes = [(len(shown[kind]), len(cards)) for kind, cards in found.items()]
            if all(kept > limit or everything < count for kept, everything in (*sizes, (len(lines), len(spoken)))):
                return _best_first(shown), lines
            count *= _MORE_EACH_TIME

    def _entries(self, found: Iterable[Sequence[Candidate]], lines: Sequence[Line]) -> Mapping[Ref, Entry]:
        """Asked for at once, which takes half the time of asking twice."""
        cards = [card.ref for some in found for card in some]
        refs = dict.fromkeys([*cards, *(_person(line.speaker) for line in lines if line.speaker)])
        return {entry.ref: entry for entry in self._catalogue.entries(refs)} if refs else {}

    def _kept(self, cards: Sequence[Candidate], entries: Mapping[Ref, Entry]) -> list[_Shown]:
        return [_Shown(card, entries[card.ref]) for card in cards if card.ref in entries and self._still_holds(card)]

    def _still_holds(self, card: Candidate) -> bool:
        if card.ref.kind is not Kind.CLAIM:
            return True
        claim = self._claims_today().get(card.ref)
        return claim is not None and all_found(claim, self._wanted)

    def _claims_today(self) -> Mapping[Ref, Searchable]:
        """A claim is shown without the sides of those kept back, so what is in the index may not be shown of it."""
        if self._claims is None:
            claims = ((Ref(Kind.CLAIM, claim.slug), claim) for claim in self._catalogue.all(Claim))
            self._claims = {ref: searchable(ref, claim) for ref, claim in claims}
        return self._claims

    def _bodies(self, cards: Iterable[Candidate]) -> Mapping[Ref, Mapping[Language, str]]:
        indexed = self._cards.bodies([card for card in cards if card.ref.kind is not Kind.CLAIM])
        claims = {
            ref: {language: paragraphs(told.body) for language, told in claim.told.items()}
            for ref, claim in (self._claims or {}).items()
        }
        return {**indexed, **claims}

    def _hit(self, entry: Entry, bodies: Mapping[Ref, Mapping[Language, str]]) -> Hit:
        """With an excerpt in the visitor's language where the words are in it, else in the first one that has them."""
        said = bodies[entry.ref]
        languages = sorted(said, key=lambda one: one != self._language)
        excerpts: Iterable[tuple[Span, ...]] = (excerpt(said[language], self._wanted) for language in languages)
        return Hit(entry, next(filter(None, excerpts), ()))

    def _line_hit(self, line: Line) -> LineHit:
        return LineHit(line.copy, line.start, line.language, marked(line.text, self._wanted))


def _best_first(shown: Mapping[Kind, list[_Shown]]) -> Mapping[Kind, list[_Shown]]:
    """Again, as the best of a kind may be one that is kept back."""
    return dict(sorted(((kind, some) for kind, some in shown.items() if some), key=lambda item: item[1][0].card.tier))


def _person(slug: Slug) -> Ref:
    return Ref(Kind.PERSON, slug)
