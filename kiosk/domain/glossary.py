# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where words of the glossary stand in a text of ours.

A term is known by its title, each name of it if there are several ("Holodomor, Great Famine"), and by those of its
search aliases that begin with a capital letter: these name the same thing. The others are what somebody might type who
means it, as "camp" for GULAG, and would explain what they do not stand for.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from kiosk.domain.folding import plain, words
from kiosk.domain.topics import Term
from kiosk.domain.values import ENGLISH, LATVIAN, Language, Slug

LONGEST_TEXT = 5_000
"""In characters. No text of ours is longer; what is beyond is not looked at."""

_SHORTEST_STEM = 3
_KEY = 2
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015]{1,3}")
_BRACKETS = re.compile(r"\([^)]*\)")
_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|\"[^\"]*\"")
_MOST_NAMED = 4
"""In words. So many in quotation marks are what somebody calls a thing; more are what somebody said."""
_OF_ENGLISH = frozenset({"", "s", "es", "'s", "’s"})
_IN_LATVIAN = "a e i u o s is us as es os am em im um ai ei ij ais iem ie aja ajam ajai ajiem ajos ajas ajo"
_OF_LATVIAN = frozenset({"", *_IN_LATVIAN.split()})
_ENDINGS: Mapping[Language, frozenset[str]] = MappingProxyType({ENGLISH: _OF_ENGLISH, LATVIAN: _OF_LATVIAN})
"""What a word may end in instead, as plain() has it. In another language it is found as it stands in the glossary."""
_OF_TITLES: Mapping[Language, frozenset[str]] = MappingProxyType({ENGLISH: frozenset("s"), LATVIAN: _OF_LATVIAN})
"""What is taken off the words of a name before."""


@dataclass(frozen=True, slots=True)
class Mention:
    """From start up to, not including, end, in characters, the text speaks of a term."""

    start: int
    end: int
    term: Slug


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a name. An acronym is found in capitals only, and every other word with any of its endings."""

    given: str
    stem: str
    endings: frozenset[str]

    def fits(self, word: str) -> bool:
        if self.given.isupper():
            return word.startswith(self.given) and word[len(self.given) :] in _OF_ENGLISH
        found = plain(word)
        return found.startswith(self.stem) and found[len(self.stem) :] in self.endings


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[_Word, ...]
    term: Slug


class TermNames:
    """The names of all terms in one language."""

    def __init__(self, terms: Iterable[Term], language: Language) -> None:
        self._names: dict[str, list[_Name]] = defaultdict(list)
        for term in terms:
            for name in _names(term, language):
                self._names[plain(name.words[0].given)[:_KEY]].append(name)

    def mentions(self, text: str, without: Slug | None = None) -> tuple[Mention, ...]:
        """Each term where the text first speaks of it; the longest name where several fit, and none in a quotation.

        without: a term that is passed by.
        """
        text = text[:LONGEST_TEXT]
        found: dict[Slug, Mention] = {}
        said = tuple(_quotations(text))
        tokens = [word for word in words(text) if not any(start <= word.start() < end for start, end in said)]
        at = 0
        while at < len(tokens):
            name = self._longest(text, tokens, at)
            if name is None:
                at += 1
                continue
            last = at + len(name.words) - 1
            if name.term != without:
                found.setdefault(name.term, Mention(tokens[at].start(), tokens[last].end(), name.term))
            at = last + 1
        return tuple(found.values())

    def _longest(self, text: str, tokens: Sequence[re.Match[str]], at: int) -> _Name | None:
        here = (name for name in self._names.get(plain(tokens[at][0])[:_KEY], ()) if _stands(name, text, tokens, at))
        return max(here, key=lambda name: len(name.words), default=None)


def _stands(name: _Name, text: str, tokens: Sequence[re.Match[str]], at: int) -> bool:
    here = tokens[at : at + len(name.words)]
    if len(here) < len(name.words) or not all(map(_Word.fits, name.words, (token[0] for token in here))):
        return False
    gaps = (text[one.end() : other.start()] for one, other in pairwise(here))
    return all(map(_BETWEEN.fullmatch, gaps))


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    for found in _QUOTED.finditer(text):
        if sum(1 for _ in words(found[0])) > _MOST_NAMED:
            yield found.span()


def _names(term: Term, language: Language) -> Iterator[_Name]:
    title = _BRACKETS.sub("", term.title.say(language))
    aliases = (alias for alias in term.care.search_aliases if alias[:1].isupper())
    for name in dict.fromkeys((*title.split(", "), *aliases)):
        if found := tuple(_word(match[0], language) for match in words(name)):
            yield _Name(found, term.slug)


def _word(given: str, language: Language) -> _Word:
    whole = plain(given)
    ends = (ending for ending in _OF_TITLES.get(language, ()) if ending and whole.endswith(ending))
    longest = max((ending for ending in ends if len(whole) - len(ending) >= _SHORTEST_STEM), key=len, default="")
    return _Word(given, whole[: len(whole) - len(longest)], _ENDINGS.get(language, frozenset({""})))
