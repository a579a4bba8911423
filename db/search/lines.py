# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which caption lines hold the words: the first ones in the film, whole words before longer ones.

The visitor's language comes before all others, or one moment of the film would be found once in each.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from db.keys import slug_of
from db.search.phrases import LINE_TIERS
from db.search.schema import BLOCK_BITS, first_of_block, last_of_block
from kiosk.domain.queries import Sought
from kiosk.domain.values import Language, Millis, Slug

_BLOCK = "SELECT rowid, copy_id, language FROM line_text WHERE rowid >= ? ORDER BY rowid LIMIT 1"
_FIRST = (
    "SELECT line_text.rowid, line.copy_id, line.start_ms, line.language, line.text, card.slug"
    " FROM line_text CROSS JOIN caption_line AS line ON line.id = line_text.line_id"
    " LEFT JOIN card ON card.id = ? || line.speaker"
    " WHERE line_text MATCH ? AND line_text.rowid BETWEEN ? AND ? LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """speaker: None where nobody with a card speaks."""

    row: int
    copy: Slug
    start: Millis
    language: Language
    text: str
    speaker: Slug | None


@dataclass(frozen=True, slots=True)
class _Block:
    number: int
    language: Language


class LineWords:
    """What one connection finds of one query in the captions of one film."""

    def __init__(self, connection: Connection, film: Slug, wanted: Sequence[Sought], language: Language) -> None:
        self._connection = connection
        self._film = film
        self._tiers = [tier.holds(wanted) for tier in LINE_TIERS]
        self._language = language

    def first(self, count: int) -> list[Line]:
        """Up to so many, the best first."""
        found: dict[int, Line] = {}
        blocks = sorted(self._blocks(), key=lambda block: block.language != self._language)
        own = [block for block in blocks if block.language == self._language]
        for some in (own, blocks[len(own) :]):
            for expression in self._tiers:
                for block in some:
                    if len(found) < count:
                        found.update((line.row, line) for line in self._of(block, expression, count))
        return list(found.values())[:count]

    def _of(self, block: _Block, expression: str, count: int) -> Iterator[Line]:
        rows = (first_of_block(block.number), last_of_block(block.number))
        given = (f"{self._film}/person/", expression, *rows, count)
        for row, copy, start, language, text, speaker in self._connection.exec_driver_sql(_FIRST, given):
            yield Line(row, slug_of(copy), start, language, text, speaker)

    def _blocks(self) -> Iterator[_Block]:
        row = 0
        while found := self._connection.exec_driver_sql(_BLOCK, (row,)).one_or_none():
            number = found[0] >> BLOCK_BITS
            row = first_of_block(number + 1)
            if found[1].startswith(f"{self._film}/"):
                yield _Block(number, found[2])
