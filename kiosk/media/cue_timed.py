# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""SubRip and WebVTT. Not by pysubs2: it takes a last line that is a number, such as a year, for the count of a caption,
and shows visitors the remarks and names of captions in WebVTT.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.domain.values import Millis
from kiosk.media.cue import Cue, MalformedError
from kiosk.media.cue_text import plain

_TIME = r"(-?)(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]{1,9}))?"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?")
_ARROW = "-->"
_CLOCK = re.compile(r"[0-9]:[0-9]")
_COUNT = re.compile(r"\s*[0-9]+\s*")
_HEADER = re.compile(r"WEBVTT(?:[ \t].*)?")
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?")
_BAD_TIMES = "its times cannot be read; they are written as 00:01:02,500 --> 00:01:04,000"


@dataclass(frozen=True, slots=True)
class Block:
    """Of WebVTT. line: of its times. name: what stands before these. body: what stands after, as the file has it."""

    line: int
    name: str
    start: Millis
    end: Millis
    body: Sequence[str]


def is_webvtt(lines: Sequence[str]) -> bool:
    return _HEADER.fullmatch(lines[0]) is not None


def webvtt(lines: Sequence[str]) -> Iterator[tuple[int, Cue]]:
    """Each caption with its line. Remarks, styles and the names of captions are left out. Raises MalformedError."""
    for block in webvtt_blocks(lines):
        yield block.line, Cue(block.start, block.end, plain("\n".join(block.body)))


def webvtt_blocks(lines: Sequence[str]) -> Iterator[Block]:
    """All but the header, remarks and styles. Raises MalformedError."""
    for first, block in _blocks(lines):
        if first == 1 or _ASIDE.fullmatch(block[0]):
            continue
        timing = next((n for n, line in enumerate(block[:2]) if _ARROW in line), None)
        if timing is None:
            raise MalformedError(first, "there are no times before this text")
        astray = next((n for n, line in enumerate(block[timing + 1 :], timing + 1) if _ARROW in line), None)
        if astray is not None:
            raise MalformedError(first + astray, "a caption begins without a blank line before it")
        line = first + timing
        yield Block(line, block[0].strip() if timing else "", *_times(block[timing], line), block[timing + 1 :])


def subrip(lines: Sequence[str]) -> Iterator[tuple[int, Cue]]:
    """Each caption with its line. Raises MalformedError."""
    heads = [n for n, line in enumerate(lines) if _is_head(line, n + 1)]
    _see_nothing_before(lines[: heads[0] if heads else len(lines)])
    for head, following in pairwise([*heads, len(lines)]):
        body = list(lines[head + 1 : following])
        # What stands right before the times counts; a number at the end of the file is text.
        if following < len(lines) and body and _COUNT.fullmatch(body[-1]):
            body.pop()
        yield head + 1, Cue(*_times(lines[head], head + 1), plain("\n".join(body)))


def _blocks(lines: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """What stands between blank lines, with the number of its first line."""
    begin = 0
    for number, line in enumerate([*lines, ""]):
        if not line.strip():
            if begin < number:
                yield begin + 1, lines[begin:number]
            begin = number + 1


def _is_head(line: str, number: int) -> bool:
    if _ARROW not in line:
        return False
    if _TIMES.fullmatch(line):
        return True
    if _CLOCK.search(line):
        raise MalformedError(number, _BAD_TIMES)
    return False


def _see_nothing_before(lines: Sequence[str]) -> None:
    for number, line in enumerate(lines, start=1):
        if line.strip() and not _COUNT.fullmatch(line):
            raise MalformedError(number, "there are no times before this text")


def _times(line: str, number: int) -> tuple[Millis, Millis]:
    found = _TIMES.fullmatch(line)
    if found is None:
        raise MalformedError(number, _BAD_TIMES)
    groups = found.groups()
    return _millis(*groups[:5]), _millis(*groups[5:])


def _millis(sign: str, hours: str | None, minutes: str, seconds: str, fraction: str | None) -> Millis:
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    value = whole * 1000 + int((fraction or "")[:3].ljust(3, "0"))
    return Millis(-value if sign else value)
