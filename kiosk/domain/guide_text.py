# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide for staff, read from a small and strict part of Markdown.

A title (#), chapters (##) and in them: headings (###), paragraphs, items (-), steps (1.), pictures, each on a line of
its own, tables with a head, and commands, indented by four spaces. Whatever else Markdown knows is refused, so that
nobody meets its signs on the screen.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kiosk.domain.errors import ContentError


class PassageKind(StrEnum):
    """What a passage is."""

    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    STEP = "step"
    PICTURE = "picture"
    TABLE = "table"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Passage:
    """text: of a picture, what is seen in it. number: of a step. picture: its file. rows: of a table, head first."""

    kind: PassageKind
    text: str = ""
    number: int = 0
    picture: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class GuideChapter:
    """A chapter with what is in it, in order."""

    title: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class GuideText:
    """The whole guide in one language."""

    title: str
    chapters: tuple[GuideChapter, ...]


_PICTURE = re.compile(r"!\[([^\[\]]+)\]\((pictures/[a-z0-9-]+\.png)\)\Z")
_STEP = re.compile(r"(\d+)\. +")
_RULE = re.compile(r"\|(?: ?-{3,} ?\|)+\Z")
_SIGNS = re.compile(r"[*`<>\[\]\\|\t]|^[#+]|__")
_COMMAND, _ITEM, _CHAPTER, _HEADING, _TITLE = "    ", "- ", "## ", "### ", "# "

_Line = tuple[int, str]


def read_guide_text(markdown: str) -> GuideText:
    """Raises ContentError: guide.invalid (line, reason)."""
    lines = list(enumerate(markdown.splitlines(), 1))
    if not lines or not lines[0][1].startswith(_TITLE):
        raise _invalid(1, "it has to begin with its title")
    chapters: list[GuideChapter] = []
    for number, line, body in _chapters(lines[1:]):
        chapters.append(GuideChapter(_words((number, line.removeprefix(_CHAPTER))), tuple(_passages(body))))
    return GuideText(_words((1, lines[0][1].removeprefix(_TITLE))), tuple(chapters))


def _chapters(lines: list[_Line]) -> Iterator[tuple[int, str, list[_Line]]]:
    """The number and text of its first line, and the others."""
    starts = [place for place, (_, line) in enumerate(lines) if line.startswith(_CHAPTER)]
    if not starts:
        raise _invalid(1, "it has no chapter")
    for number, line in lines[: starts[0]]:
        if line.strip():
            raise _invalid(number, "this stands before the first chapter")
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield *lines[start], lines[start + 1 : end]


def _passages(lines: list[_Line]) -> Iterator[Passage]:
    for is_text, run in groupby(lines, key=lambda line: bool(line[1].strip())):
        if is_text:
            yield from _block(list(run))


def _block(lines: list[_Line]) -> Iterator[Passage]:
    """What stands between two empty lines."""
    number, first = lines[0]
    if first.startswith("|"):
        yield _table(lines)
    elif first.startswith(_COMMAND):
        for line in lines:
            yield Passage(PassageKind.COMMAND, _indented(line))
    elif first.startswith("!"):
        yield _picture(lines)
    elif first.startswith(_HEADING):
        if len(lines) > 1:
            raise _invalid(number + 1, "an empty line is to follow a heading")
        yield Passage(PassageKind.HEADING, _words((number, first.removeprefix(_HEADING))))
    elif first.startswith(_ITEM) or _STEP.match(first):
        yield from _list(lines)
    else:
        yield Passage(PassageKind.TEXT, _joined(lines))


def _list(lines: list[_Line]) -> Iterator[Passage]:
    """Items or steps; what is indented belongs to the one before."""
    starts = [place for place, (_, line) in enumerate(lines) if not line.startswith("  ")]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        number, line = lines[start]
        more = [(at, text.strip()) for at, text in lines[start + 1 : end]]
        if step := _STEP.match(line):
            text = _joined([(number, line[step.end() :]), *more])
            yield Passage(PassageKind.STEP, text, number=int(step[1]))
        elif line.startswith(_ITEM):
            yield Passage(PassageKind.ITEM, _joined([(number, line.removeprefix(_ITEM)), *more]))
        else:
            raise _invalid(number, "what belongs to an item is indented by two spaces")


def _table(lines: list[_Line]) -> Passage:
    if len(lines) < 3 or not _RULE.match(lines[1][1]):
        raise _invalid(lines[0][0], "a table needs a head, a rule and a row")
    rows = tuple(_cells(line) for line in (lines[0], *lines[2:]))
    for (number, _), row in zip((lines[0], *lines[2:]), rows, strict=True):
        if len(row) != len(rows[0]):
            raise _invalid(number, "this row has more or fewer cells than the head")
    return Passage(PassageKind.TABLE, rows=rows)


def _cells(line: _Line) -> tuple[str, ...]:
    number, text = line
    if not (text.startswith("|") and text.endswith("|") and len(text) > 2):
        raise _invalid(number, "a row of a table begins and ends with a bar")
    return tuple(_words((number, cell.strip())) for cell in text[1:-1].split("|"))


def _picture(lines: list[_Line]) -> Passage:
    number, line = lines[0]
    found = _PICTURE.match(line)
    if not found or len(lines) > 1:
        raise _invalid(number, "a picture is written ![what is seen](pictures/name.png), on a line of its own")
    return Passage(PassageKind.PICTURE, _words((number, found[1])), picture=found[2])


def _joined(lines: list[_Line]) -> str:
    return " ".join(map(_words, lines))


def _indented(line: _Line) -> str:
    number, text = line
    if not text.startswith(_COMMAND):
        raise _invalid(number, "each line of a command is indented by four spaces")
    return text.strip()


def _words(line: _Line) -> str:
    number, text = line
    if found := _SIGNS.search(text.strip()):
        raise _invalid(number, f"“{found[0]}” is no sign of this guide")
    if not text.strip():
        raise _invalid(number, "there are no words")
    return text.strip()


def _invalid(line: int, reason: str) -> ContentError:
    return ContentError("guide.invalid", line=line, reason=reason)
