# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks of a copy of the film."""

from db.mixed import Columns
from db.rows.row import Keys, Row, Rows, in_order
from db.tables.cards import Origin
from db.tables.marks import (
    AppearanceRow,
    ChapterAboutRow,
    ChapterMarkRow,
    CopyRow,
    LineMarkRow,
    StretchRow,
)
from kiosk.domain.cards import Kind
from kiosk.domain.marks import ChapterMark, Marks


def copy_row(keys: Keys, position: int, marks: Marks) -> Row:
    columns = {
        "id": keys.copy(marks.copy),
        "film": keys.film,
        "slug": marks.copy,
        "position": position,
        "retired": False,
        "origin": Origin.SHIPPED,
    }
    return Row(CopyRow, columns)


def mark_rows(keys: Keys, marks: Marks) -> Rows:
    owner = {"copy_id": keys.copy(marks.copy)}
    yield from in_order(ChapterMarkRow, owner, (_chapter(keys, mark) for mark in marks.chapters))
    for number, mark in enumerate(marks.chapters):
        about = ({"card_id": keys.ref(ref)} for ref in mark.about)
        yield from in_order(ChapterAboutRow, {**owner, "chapter": number}, about)
    appearances = (
        {
            "person_id": keys.of(Kind.PERSON, seen.person),
            "quote_id": keys.maybe(Kind.QUOTE, seen.quote),
            "start_ms": seen.start,
            "end_ms": seen.end,
        }
        for seen in marks.appearances
    )
    yield from in_order(AppearanceRow, owner, appearances)
    stretches = (
        {"card_id": keys.ref(stretch.subject), "start_ms": stretch.start, "end_ms": stretch.end}
        for stretch in marks.stretches
    )
    yield from in_order(StretchRow, owner, stretches)
    lines = ({"start_ms": line.start, "advisory_id": keys.of(Kind.ADVISORY, line.advisory)} for line in marks.lines)
    yield from in_order(LineMarkRow, owner, lines)


def _chapter(keys: Keys, mark: ChapterMark) -> Columns:
    return {
        "chapter_id": keys.of(Kind.CHAPTER, mark.chapter.slug),
        "advisory_id": keys.maybe(Kind.ADVISORY, mark.advisory),
        "attract": mark.attract,
        "start_ms": mark.chapter.start,
        "end_ms": mark.chapter.end,
    }
