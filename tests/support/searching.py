# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A database to search in, and what was found as plain text."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from db.library import Stock
from db.upgrade import upgrade
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import Kind
from kiosk.domain.content import Content
from kiosk.domain.findings import Found, Span
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Millis, Slug

TODAY = date(2026, 1, 1)
HIDDEN = Slug("rita-papina")
"""Whose line among LINES nobody is to find once she is kept back."""


def line(second: int, language: Language, text: str, speaker: str | None = None) -> CaptionLine:
    return CaptionLine(
        Millis(second * 1000), Millis(second * 1000 + 900), language, text, Slug(speaker) if speaker else None
    )


LINES: tuple[CaptionLine, ...] = (
    line(40, ENGLISH, "The grain was taken away.", "norman-davies"),
    line(10, ENGLISH, "Granaries stood full while grain rotted."),
    line(10, LATVIAN, "Klētis bija pilnas, labība puva."),
    line(40, LATVIAN, "Labību atņēma.", "norman-davies"),
    line(70, ENGLISH, "I remember Khrushchev and the grain.", HIDDEN),
    line(90, ENGLISH, "Granite, said the narrator.", "somebody-without-a-card"),
)


def filled(folder: Path, *contents: Content, lines: Iterable[CaptionLine] = ()) -> Stock:
    """The database in the folder, made with these films; the lines are of the first one's first copy."""
    upgrade(folder, datetime(2026, 1, 1, tzinfo=UTC))
    stock = Stock(folder)
    for content in contents:
        stock.put(content, "digest")
    if lines:
        stock.put_captions(contents[0].film.slug, contents[0].marks[0].copy, lines, "digest")
    return stock


def refs(found: Found) -> list[str]:
    return [str(hit.entry.ref) for group in found.groups for hit in group.hits]


def of_kind(found: Found, kind: Kind) -> list[str]:
    return [hit.entry.ref.slug for group in found.groups if group.kind is kind for hit in group.hits]


def written(spans: Sequence[Span]) -> str:
    """With what was found in square brackets."""
    return "".join(f"[{span.text}]" if span.found else span.text for span in spans)
