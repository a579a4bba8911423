# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which caption lines hold the words: the first ones in the film, whole words before longer ones.

The visitor's language comes before all others, or one moment of the film would be found once in each.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from sqlalchemy import Connection

from db.keys import slug_of
from db.search.phrases import LINE_TIERS
from db.search.schema import BLOCK_BITS, first_of_block, last_of_block
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.queries import Sought
from kiosk.domain.values import Language, Millis, Slug

_BLOCK = (
    "SELECT line_text.rowid, line_text.language, copy.film = ? AND NOT copy.retired"
    " FROM line_text CROSS JOIN copy ON copy.id = line_text.copy_id"
    " WHERE line_text.rowid >= ? ORDER BY line_text.rowid LIMIT 1"
)
_FIRST = (
    "SELECT line_text.rowid, line.copy_id, line.start_ms, line.language, line.text, line.speaker"
    " FROM line_text CROSS JOIN caption_line AS line ON line.id = line_text.line_id"
    " WHERE line_text MATCH ? AND line_text.rowid BETWEEN ? AND ?"
)


@dataclass(frozen=True, slots=True)
class Line:
    """Where it is in which copy of the film, and what is said."""

    copy: Slug
    start: Millis
    language: Language
    text: str


@dataclass(frozen=True, slots=True)
class _Block:
    number: int
    language: Language


class LineWords:
    """What one connection finds of one query in the captions of one film. gone: whose lines are not to be found."""

    def __init__(
        self, connection: Connection, film: Slug, wanted: Sequence[Sought], gone: AbstractSet[Ref] = frozenset()
    ) -> None:
        self._connection = connection
        self._film = film
        self._tiers = [tier.holds(wanted) for tier in LINE_TIERS]
        self._gone = gone

    def found(self, language: Language) -> Iterator[Line]:
        """The best ones first. They are read only as far as they are asked for."""
        blocks = list(self._blocks())
        own = [block for block in blocks if block.language == language]
        others = [block for block in blocks if block.language != language]
        for some in (own, others):
            yield from self._in(some)

    def _in(self, blocks: Sequence[_Block]) -> Iterator[Line]:
        seen: set[int] = set()
        for expression in self._tiers:
            for block in blocks:
                for row, line in self._of(block, expression):
                    if row not in seen:
                        seen.add(row)
                        yield line

    def _of(self, block: _Block, expression: str) -> Iterator[tuple[int, Line]]:
        given = (expression, first_of_block(block.number), last_of_block(block.number))
        with self._connection.exec_driver_sql(_FIRST, given) as rows:
            for row, copy, start, language, text, speaker in rows:
                if speaker is None or Ref(Kind.PERSON, speaker) not in self._gone:
                    yield row, Line(slug_of(copy), start, language, text)

    def _blocks(self) -> Iterator[_Block]:
        """Those of the film's copies, but for the retired ones."""
        row = 0
        while found := self._connection.exec_driver_sql(_BLOCK, (self._film, row)).one_or_none():
            number, language, wanted = found[0] >> BLOCK_BITS, found[1], found[2]
            row = first_of_block(number + 1)
            if wanted:
                yield _Block(number, language)
