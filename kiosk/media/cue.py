# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions as files hold them, before they are a track: what is kept of them, what is dropped, what is too much."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.values import Language, Millis

MOST_CUES = 100_000
MOST_BYTES = 10_000_000
"""Of a file of captions, or of all that are in a film."""
LONGEST_TEXT = 2_000
"""In characters. A screen has room for a tenth of that."""
_DAY = Millis(24 * 3_600_000)


class MalformedError(Exception):
    """A file is not what its format asks for. line: counted from 1. reason: a clause without a full stop."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(line, reason)
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Cue:
    """Plain text from start up to, not including, end; as the file has it, so end may come before start."""

    start: Millis
    end: Millis
    text: str


@dataclass(frozen=True, slots=True)
class Cues:
    """kept: in the order of their starts, those of one start in the order of the file. The others are counts.

    empty: without text. backwards: that end where they begin or before, or begin before the film does.
    late: that begin when the film is over.
    """

    kept: tuple[Cue, ...]
    empty: int = 0
    backwards: int = 0
    late: int = 0

    def track(self, language: Language, title: str = "") -> CaptionTrack:
        return CaptionTrack(
            language, tuple(CaptionLine(cue.start, cue.end, language, cue.text) for cue in self.kept), title
        )


def within_reason(cues: Iterable[tuple[int, Cue]]) -> Iterator[Cue]:
    """The cues, each of which comes with its line. Raises MalformedError where they are too many or too long."""
    for number, (line, cue) in enumerate(cues):
        if number == MOST_CUES:
            raise MalformedError(line, f"there are more than {MOST_CUES} captions")
        if len(cue.text) > LONGEST_TEXT:
            raise MalformedError(line, f"a caption has more than {LONGEST_TEXT} characters")
        yield cue


def sift(cues: Iterable[Cue], length: Millis | None = None) -> Cues:
    """length: of the film, where it is known: no caption lasts longer."""
    limit = _DAY if length is None else length
    kept: list[Cue] = []
    empty = backwards = late = 0
    for cue in cues:
        if not cue.text:
            empty += 1
        elif not 0 <= cue.start < cue.end:
            backwards += 1
        elif cue.start >= limit:
            late += 1
        else:
            kept.append(Cue(cue.start, min(cue.end, limit), cue.text))
    return Cues(tuple(sorted(kept, key=lambda cue: cue.start)), empty, backwards, late)
