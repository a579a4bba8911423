# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two tables of words, and what their row numbers mean.

FTS5 reads what it found in the order of row numbers, can begin and end anywhere in them, and reads the number alone
much faster than anything else of a row. So numbers say what most rows are left out by:

    card_text   kind · number of the card within its kind, in the order of the editors · language
    line_text   a block for each copy and language · number of the line, in the order of the film
"""

from kiosk.domain.cards import Kind

CREATE = (
    "CREATE VIRTUAL TABLE card_text USING fts5(card_id UNINDEXED, language UNINDEXED, title, also, body, title_rough, "
    "body_rough, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4')",
    "CREATE VIRTUAL TABLE line_text USING fts5(line_id UNINDEXED, copy_id UNINDEXED, language UNINDEXED, body, "
    "body_rough, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4', columnsize = 0)",
)

KINDS = (
    Kind.PERSON,
    Kind.QUOTE,
    Kind.TOPIC,
    Kind.TERM,
    Kind.MOMENT,
    Kind.EXHIBIT,
    Kind.NOTICE,
    Kind.CLAIM,
    Kind.PLACE,
    Kind.CHAPTER,
)
"""In the order of their numbers, which stand in databases: a new kind goes to the end."""

LANGUAGE_BITS = 8
KIND_BITS = 40
BLOCK_BITS = 32


def first_of_kind(kind: Kind) -> int:
    """The least row number of a kind; that of the next kind comes after its last."""
    return KINDS.index(kind) << KIND_BITS


def last_of_kind(kind: Kind) -> int:
    return first_of_kind(kind) + (1 << KIND_BITS) - 1


def kind_of(row: int) -> Kind:
    return KINDS[row >> KIND_BITS]


def first_of_block(block: int) -> int:
    return block << BLOCK_BITS


def last_of_block(block: int) -> int:
    return first_of_block(block) + (1 << BLOCK_BITS) - 1
