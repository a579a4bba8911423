# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor looks for, and where it is in a text."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.findings import Span
from kiosk.domain.folding import plain, rough, spelled_differently, words
from kiosk.domain.searching import Searchable, Told

LONGEST_QUERY = 200
"""In characters. What is typed beyond is not looked for."""

MOST_WORDS = 8
_LONGEST_WORD = 40
_SHORTEST_STEM = 3
_SHORTEST_ROUGH = 3
_SHORTEST_FOREIGN = 2
"""Rough words of two letters find too much, but they are all there is of the first letters of another alphabet."""

_BEFORE = 40
_EXCERPT = 140
"""In characters: about two lines of a list, with a third of the first before what was found."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One word of a query.

    word: as typed. stem: longer words are found by it, too. rough: see kiosk.domain.folding; "" where the word is too
    short for it.
    """

    word: str
    stem: bool
    rough: str

    def finds(self, word: str, *, name: bool = False) -> bool:
        """Whether a word of a text is what is looked for. name: it is of a title or an alias, not of a running text."""
        given, own = plain(word), plain(self.word)
        if given == own or (self.stem and given.startswith(own)):
            return True
        if not self.rough or not (name or spelled_differently(word)):
            return False
        return rough(word).startswith(self.rough) if self.stem else rough(word) == self.rough


def sought(query: str) -> tuple[Sought, ...]:
    """The words of a query; () where it has no letter or digit. Each is safe in any search.

    Not only the last word, which is still being typed, but every word of three letters finds longer ones: in Latvian
    and Russian nearly every word has an ending that depends on its neighbours.
    """
    text = unicodedata.normalize("NFC", query[:LONGEST_QUERY])
    found = [match[0][:_LONGEST_WORD] for match in words(text)]
    last = found[-1] if found and text.endswith(found[-1]) else None
    distinct = list(dict.fromkeys(found))[:MOST_WORDS]
    return tuple(_sought(word, word == last or len(word) >= _SHORTEST_STEM) for word in distinct)


def _sought(word: str, stem: bool) -> Sought:
    key, least = rough(word), _SHORTEST_ROUGH if word.isascii() else _SHORTEST_FOREIGN
    return Sought(word, stem, key if len(key) >= least else "")


def all_found(card: Searchable, wanted: Sequence[Sought]) -> bool:
    """Whether a card has all the words in one of its languages, anywhere in it."""
    return any(all(_is_in(told, card.also(language), one) for one in wanted) for language, told in card.told.items())


def _is_in(told: Told, also: Iterable[str], one: Sought) -> bool:
    names = (match[0] for text in (told.title, *also) for match in words(text))
    body = (match[0] for text in told.body for match in words(text))
    return any(one.finds(word, name=True) for word in names) or any(one.finds(word) for word in body)


def marked(text: str, wanted: Sequence[Sought]) -> tuple[Span, ...]:
    """The whole text, with what was found marked."""
    return tuple(_spans(text, 0, len(text), [(start, end) for start, end, _ in _places(text, wanted)]))


def excerpt(body: str, wanted: Sequence[Sought]) -> tuple[Span, ...]:
    """The stretch of a body that holds most of the words, the first of its kind; () where it holds none.

    It stays within a line of the body, and ends at a border of words, with "…" where something was left off.
    """
    best: tuple[Span, ...] = ()
    most = 0
    for line in body.split("\n"):
        places = list(_places(line, wanted))
        for at, (start, _, _) in enumerate(places):
            within = {which for first, _, which in places[at:] if first < start + _EXCERPT - _BEFORE}
            if len(within) > most:
                most, best = len(within), _cut(line, start, [(first, end) for first, end, _ in places])
            if most == len(wanted):
                return best
    return best


def _places(text: str, wanted: Sequence[Sought]) -> Iterator[tuple[int, int, int]]:
    """From where to where each word of the text that was looked for is, and which one it is."""
    for match in words(text):
        which = next((number for number, one in enumerate(wanted) if one.finds(match[0])), None)
        if which is not None:
            yield match.start(), match.end(), which


def _cut(line: str, at: int, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    start, end = _borders(line, at)
    spans = list(_spans(line, start, end, places))
    before = [Span("…")] if start > 0 else []
    after = [Span("…")] if end < len(line) else []
    return (*before, *spans, *after)


def _borders(line: str, at: int) -> tuple[int, int]:
    """Around a place, at the spaces nearest to the length wanted; within a word where there are none."""
    start, end = max(0, at - _BEFORE), len(line)
    if start > 0:
        space = line.find(" ", start, at)
        start = space + 1 if space >= 0 else at
    if end > start + _EXCERPT:
        end = start + _EXCERPT
        space = line.rfind(" ", at + 1, end + 1)
        end = space if space > at else end
    return start, end


def _spans(text: str, start: int, end: int, places: Iterable[tuple[int, int]]) -> Iterator[Span]:
    for first, last in places:
        first, last = max(first, start), min(last, end)  # noqa: PLW2901  clipped
        if first >= last:
            continue
        if first > start:
            yield Span(text[start:first])
        yield Span(text[first:last], found=True)
        start = last
    if end > start:
        yield Span(text[start:end])
