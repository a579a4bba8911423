# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a search found."""

from dataclasses import dataclass

from kiosk.domain.cards import Kind
from kiosk.domain.entries import Entry
from kiosk.domain.values import Language, Millis, Slug


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text. found: it is what was looked for."""

    text: str
    found: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """excerpt: the words around what was found; () where only the title or an alias was. language: of the excerpt."""

    entry: Entry
    excerpt: tuple[Span, ...] = ()
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class LineHit:
    """A line of the captions. copy: of which copy of the film; start: where in it."""

    copy: Slug
    start: Millis
    language: Language
    text: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Hits of one kind, the best first. more: there are more than these."""

    kind: Kind
    hits: tuple[Hit, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """query: as it was typed. groups: the one with the best hit first. lines: in the order of the film."""

    query: str
    groups: tuple[Group, ...] = ()
    lines: tuple[LineHit, ...] = ()
    more_lines: bool = False
