# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of chapters as files that people can edit: CSV with the columns slug, title, start and end, and WebVTT, where
the name of a cue is the slug and its text the title. Which chapters there are is told by the content, not by the file.
"""

import csv
import html
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Chapter
from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from kiosk.media.bounded import read_bounded
from kiosk.media.clock_text import clock_text, place_of
from kiosk.media.cue import MalformedError
from kiosk.media.cue_encoding import decode, lines_of
from kiosk.media.cue_timed import is_webvtt, webvtt_blocks

MOST_BYTES = 1_000_000
_COLUMNS = ("slug", "title", "start", "end")


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """line: in its file. slug: empty where the title tells which chapter it is. title: empty for the content's own."""

    line: int
    slug: str
    title: str
    start: Millis
    end: Millis


def rows_of(chapters: Iterable[Chapter]) -> tuple[PlacedRow, ...]:
    """With their English titles."""
    return tuple(PlacedRow(0, one.slug, _tidy(one.title.say(ENGLISH)), one.start, one.end) for one in chapters)


def csv_text(rows: Iterable[PlacedRow]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((row.slug, row.title, clock_text(row.start), clock_text(row.end)) for row in rows)
    return out.getvalue()


def vtt_text(rows: Iterable[PlacedRow]) -> str:
    blocks = (
        "\n".join(
            [*filter(None, [row.slug]), f"{_stamp(row.start)} --> {_stamp(row.end)}", html.escape(row.title, False)]
        )
        for row in rows
    )
    return "\n\n".join(["WEBVTT", *blocks]) + "\n"


def read_chapter_file(
    path: Path, known: Mapping[Slug, Chapter], length: Millis, encoding: str | None = None
) -> tuple[Chapter, ...]:
    """The chapters in the order of the film. known: those of the content, wherever they are. length: of the film.

    encoding: as declared, see cue_encoding. Raises ContentError: chapters.unreadable (path, reason); chapters.invalid
    (path, line, reason); and what cue_encoding.decode raises.
    """
    lines = lines_of(decode(_bytes(path), encoding, path))
    try:
        return placed(tuple(_from_vtt(lines) if is_webvtt(lines) else _from_csv(lines)), known, length)
    except MalformedError as fault:
        raise ContentError("chapters.invalid", path=str(path), line=fault.line, reason=fault.reason) from None


def placed(rows: Sequence[PlacedRow], known: Mapping[Slug, Chapter], length: Millis) -> tuple[Chapter, ...]:
    """The known chapters at the places of the rows, in the order of the film. Raises MalformedError."""
    seen: dict[Slug, int] = {}
    found: list[tuple[PlacedRow, Chapter]] = []
    for row in rows:
        chapter = _chapter(row, known)
        if chapter.slug in seen:
            raise MalformedError(row.line, f"the chapter {chapter.slug} is in line {seen[chapter.slug]} already")
        if not row.start < row.end <= length:
            ends = "ends before it begins" if row.end <= row.start else f"ends after the film ({clock_text(length)})"
            raise MalformedError(row.line, f"the chapter {chapter.slug} {ends}")
        seen[chapter.slug] = row.line
        found.append((row, chapter))
    found.sort(key=lambda one: one[0].start)
    for (before, _), (row, chapter) in pairwise(found):
        if row.start < before.end:
            later = max(row.line, before.line)
            raise MalformedError(later, f"the chapter {chapter.slug} begins before another one ends")
    return tuple(chapter for _, chapter in found)


def _chapter(row: PlacedRow, known: Mapping[Slug, Chapter]) -> Chapter:
    slug = Slug(row.slug) if row.slug else _by_title(row.title, known)
    if slug is None or slug not in known:
        wanted = f"called {row.slug}" if row.slug else f"with the title “{row.title}”, and no slug is given"
        raise MalformedError(row.line, f"there is no chapter {wanted}; the slugs are: {', '.join(known)}")
    chapter = known[slug]
    own = row.title and not _is_called(chapter, row.title)
    title = LocalText({ENGLISH: row.title}) if own else chapter.title
    return Chapter(slug, title, chapter.summary, row.start, row.end)


def _by_title(title: str, known: Mapping[Slug, Chapter]) -> Slug | None:
    return next((slug for slug, chapter in known.items() if _is_called(chapter, title)), None)


def _is_called(chapter: Chapter, title: str) -> bool:
    """In one of its languages."""
    return title.casefold() in {_tidy(text).casefold() for text in chapter.title.texts.values()}


def _from_vtt(lines: Sequence[str]) -> Iterator[PlacedRow]:
    for block in webvtt_blocks(lines):
        title = _tidy(html.unescape(" ".join(block.body)))
        if block.start < 0 or block.end < 0:
            raise MalformedError(block.line, "a chapter cannot begin before the film")
        yield PlacedRow(block.line, block.name, title, block.start, block.end)


def _from_csv(lines: Sequence[str]) -> Iterator[PlacedRow]:
    # A spreadsheet in a country whose decimal point is a comma parts columns by semicolons.
    reader = csv.reader((line + "\n" for line in lines), delimiter=";" if ";" in lines[0] else ",", strict=True)
    line = 1
    try:
        header = [name.strip().lower() for name in next(reader, [])]
        if sorted(header) != sorted(_COLUMNS):
            raise MalformedError(1, f"the columns are {', '.join(_COLUMNS)}, and the first line names them")
        line = reader.line_num + 1
        for fields in reader:
            if any(field.strip() for field in fields):
                yield _row(header, fields, line)
            line = reader.line_num + 1
    except csv.Error as error:
        raise MalformedError(line, str(error)) from None


def _row(header: Sequence[str], fields: Sequence[str], line: int) -> PlacedRow:
    if len(fields) != len(header):
        raise MalformedError(line, f"it has {len(fields)} columns instead of {len(header)}")
    record = {name: _tidy(field) for name, field in zip(header, fields, strict=True)}
    start, end = place_of(record["start"]), place_of(record["end"])
    if start is None or end is None:
        raise MalformedError(line, "its times cannot be read; they are written as 0:01:02.500 or, in ms, 62500")
    return PlacedRow(line, record["slug"], record["title"], start, end)


def _bytes(path: Path) -> bytes:
    try:
        data = read_bounded(path, MOST_BYTES)
    except OSError as error:
        raise ContentError("chapters.unreadable", path=str(path), reason=error.strerror or str(error)) from error
    if data is None:
        raise ContentError("chapters.unreadable", path=str(path), reason="it is larger than any list of chapters")
    return data


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _stamp(place: Millis) -> str:
    """As WebVTT asks for it, with two digits for the hours."""
    return clock_text(place).rjust(12, "0")
