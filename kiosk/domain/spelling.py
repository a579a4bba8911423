# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody may have meant for whom nothing was found."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from kiosk.domain.folding import rough, words
from kiosk.domain.values import LocalText

_SHORTEST = 3
_MOST_TRIES = 10
_ALIKE = 0.7
"""Of two words, from 0 to 1: "Katin" and "Katyn" are, "Stalin" and "Stasi" are not."""


def looser(query: str) -> Iterator[str]:
    """Queries that find more, the nearest first: each of several words alone, then beginnings of the longest one."""
    alone = sorted({match[0] for match in words(query)}, key=lambda word: (-len(word), word))
    beginnings = (alone[0][:end] for end in range(len(alone[0]) - 1, _SHORTEST - 1, -1)) if alone else ()
    tries = [word for word in alone if len(alone) > 1 and len(word) >= _SHORTEST]
    yield from (*tries, *beginnings)[:_MOST_TRIES]


def closest(query: str, titles: Iterable[LocalText], most: int) -> tuple[LocalText, ...]:
    """Titles with a word that is spelled nearly as one of the query, the nearest first."""
    wanted = [rough(match[0]) for match in words(query)]
    found = [(_likeness(wanted, title), title) for title in titles]
    return tuple(title for likeness, title in sorted(found, key=lambda one: -one[0]) if likeness >= _ALIKE)[:most]


def _likeness(wanted: Iterable[str], title: LocalText) -> float:
    told = {rough(match[0]) for text in title.texts.values() for match in words(text)}
    return max((SequenceMatcher(None, one, other).ratio() for one in wanted for other in told), default=0.0)
