# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which cards hold the words, the best first.

Where few rows do, all of them are ranked: by tier (see db.search.phrases), then by bm25. Where many do, as with the
first letters of a word, ranking all would take longer than a visitor takes for the next letter: then the first ones
of each tier, in the order of the editors, are the answer.
"""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sqlalchemy import Connection

from db.keys import ref_of
from db.search.phrases import CARD_TIERS
from db.search.schema import KINDS, LANGUAGE_BITS, first_of_kind, kind_of, last_of_kind
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.queries import Sought
from kiosk.domain.values import Language, Slug

FEW = 400
_OF_FILM = " FROM card_text WHERE card_text MATCH ? AND card_id BETWEEN ? AND ?"
_COUNT = "SELECT count(*) FROM (SELECT 1 FROM card_text WHERE card_text MATCH ? LIMIT ?)"
_SCORED = "SELECT rowid, card_id, bm25(card_text, 0, 0, 10, 4, 1, 2, 0.5)" + _OF_FILM
_ROWS = "SELECT rowid" + _OF_FILM
_NEXT = "SELECT rowid FROM card_text WHERE card_text MATCH ? AND rowid >= ? ORDER BY rowid LIMIT 1"
_FIRST = "SELECT rowid, card_id" + _OF_FILM + " AND rowid BETWEEN ? AND ?"
_BODIES = (
    "SELECT card_id, language, body FROM json_each(?) AS first CROSS JOIN card_text"
    " ON card_text.rowid BETWEEN first.value AND first.value + ?"
)
_LANGUAGES = (1 << LANGUAGE_BITS) - 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """number: of its rows, without their language. tier: see CARD_TIERS."""

    ref: Ref
    number: int
    tier: int


class CardWords:
    """What one connection finds of one query in one film. gone: cards that are not to be found."""

    def __init__(
        self, connection: Connection, film: Slug, wanted: Sequence[Sought], gone: AbstractSet[Ref] = frozenset()
    ) -> None:
        self._connection = connection
        self._gone = gone
        self._film = (f"{film}/", f"{film}0")
        self._tiers = [tier.holds(wanted) for tier in CARD_TIERS]

    def found(self) -> Iterator[tuple[Kind, Iterator[Candidate]]]:
        """Each kind in its own order, with the best ones first. They are read only as far as they are asked for."""
        if self._connection.exec_driver_sql(_COUNT, (self._tiers[-1], FEW + 1)).scalar_one() <= FEW:
            return ((kind, iter(cards)) for kind, cards in self._ranked().items())
        return ((kind, self._first_of(kind)) for kind in self._kinds())

    def bodies(self, candidates: Sequence[Candidate]) -> Mapping[Ref, Mapping[Language, str]]:
        found: dict[Ref, dict[Language, str]] = {}
        firsts = str([candidate.number << LANGUAGE_BITS for candidate in candidates])
        for key, language, body in self._connection.exec_driver_sql(_BODIES, (firsts, _LANGUAGES)):
            found.setdefault(ref_of(key), {})[language] = body
        return found

    def _ranked(self) -> Mapping[Kind, list[Candidate]]:
        rows = self._connection.exec_driver_sql(_SCORED, (self._tiers[-1], *self._film)).all()
        tiers = self._tier_of_rows()
        last = len(self._tiers) - 1
        ranked = sorted((tiers.get(row, last), score, row, key) for row, key, score in rows)
        found: dict[Kind, dict[Ref, Candidate]] = {kind: {} for kind in KINDS}
        for tier, _, row, key in ranked:
            if (ref := ref_of(key)) not in self._gone:
                found[ref.kind].setdefault(ref, Candidate(ref, row >> LANGUAGE_BITS, tier))
        return {kind: list(cards.values()) for kind, cards in found.items()}

    def _tier_of_rows(self) -> dict[int, int]:
        found: dict[int, int] = {}
        for tier, expression in enumerate(self._tiers[:-1]):
            for row in self._connection.exec_driver_sql(_ROWS, (expression, *self._film)).scalars():
                found.setdefault(row, tier)
        return found

    def _kinds(self) -> Iterator[Kind]:
        """Those with anything to find, of whatever film."""
        row = 0
        while (found := self._connection.exec_driver_sql(_NEXT, (self._tiers[-1], row)).scalar()) is not None:
            kind = kind_of(found)
            yield kind
            row = last_of_kind(kind) + 1

    def _first_of(self, kind: Kind) -> Iterator[Candidate]:
        seen: set[int] = set()
        given = (*self._film, first_of_kind(kind), last_of_kind(kind))
        for tier, expression in enumerate(self._tiers):
            with self._connection.exec_driver_sql(_FIRST, (expression, *given)) as rows:
                for row, key in rows:
                    number = row >> LANGUAGE_BITS
                    if number not in seen and (ref := ref_of(key)) not in self._gone:
                        seen.add(number)
                        yield Candidate(ref, number, tier)
