# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Captions broken into lines of about the same length."""

from collections.abc import Callable, Iterator
from functools import cache
from itertools import count

LONGEST = 42
"""Letters of a line that is read at one look, where it fits."""

NEXT = "\u2029"
"""What parts one caption from another."""

_DASHES = ("-", "–", "—")
"""Somebody else speaks."""

Fits = Callable[[str], bool]


def wrapped(text: str, fits: Fits) -> tuple[str, ...]:
    """The text in lines that fit, none longer than LONGEST; captions in it are parted by NEXT.

    The breaks a caption has are kept where its lines fit. Else it is broken anew, but where somebody else begins to
    speak, into as few lines as can be, as equal as words allow. A word that does not fit stands alone.
    """
    return tuple(line for caption in text.split(NEXT) for line in _lines(caption.splitlines(), fits))


def _lines(given: list[str], fits: Fits) -> Iterator[str]:
    if all(len(line) <= LONGEST and fits(line) for line in given):
        yield from filter(str.strip, given)
        return
    turns: list[list[str]] = []
    for line in given:
        if not turns or line.lstrip().startswith(_DASHES):
            turns.append([])
        turns[-1] += line.split()
    for turn in turns:
        yield from _parts(turn, fits)


def _parts(words: list[str], fits: Fits) -> tuple[str, ...]:
    def stands(start: int, end: int) -> bool:
        part = " ".join(words[start:end])
        return end - start == 1 or (len(part) <= LONGEST and fits(part))

    @cache
    def best(start: int, parts: int) -> tuple[int, tuple[str, ...]] | None:
        """From a word on, in so many parts: the one whose longest part is the shortest, and how long that is."""
        if parts == 0:
            return (0, ()) if start == len(words) else None
        found: tuple[int, tuple[str, ...]] | None = None
        for end in range(start + 1, len(words) + 1):
            if not stands(start, end):
                break
            rest = best(end, parts - 1)
            part = " ".join(words[start:end])
            if rest and (found is None or max(len(part), rest[0]) < found[0]):
                found = max(len(part), rest[0]), (part, *rest[1])
        return found

    if not words:
        return ()
    return next(found[1] for parts in count(_fewest(len(words), stands)) if (found := best(0, parts)))


def _fewest(words: int, stands: Callable[[int, int], bool]) -> int:
    """How many parts there are when each takes as many words as it can."""
    parts, start = 0, 0
    while start < words:
        start = max(end for end in range(start + 1, words + 1) if stands(start, end))
        parts += 1
    return parts
