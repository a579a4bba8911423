# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every card of the content has in common: its address, its ground, and how it is kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Protocol

from kiosk.domain.values import LocalText, Slug


class Kind(StrEnum):
    """The kinds of things that have an address of their own."""

    PERSON = "person"
    QUOTE = "quote"
    TOPIC = "topic"
    TERM = "term"
    MOMENT = "moment"
    EXHIBIT = "exhibit"
    NOTICE = "notice"
    CLAIM = "claim"
    PLACE = "place"
    CHAPTER = "chapter"
    SOURCE = "source"
    ADVISORY = "advisory"


@dataclass(frozen=True, slots=True, order=True)
class Ref:
    """The address of a thing, written "topic/great-purge". A slug is taken once within its kind."""

    kind: Kind
    slug: Slug

    def __str__(self) -> str:
        return f"{self.kind}/{self.slug}"


@dataclass(frozen=True, slots=True, order=True)
class Link:
    """Two things that belong together. Neither comes first: one and two stand in the order of their addresses."""

    one: Ref
    two: Ref

    @classmethod
    def between(cls, one: Ref, two: Ref) -> "Link":
        return cls(*sorted((one, two)))


def linked(links: Iterable[Link], ref: Ref) -> tuple[Ref, ...]:
    """What belongs to a thing, in the order of their addresses."""
    return tuple(sorted({link.two if link.one == ref else link.one for link in links if ref in (link.one, link.two)}))


class Basis(StrEnum):
    """What a text of ours rests on: the sources about the film, or a well-known date or fact of any encyclopedia."""

    SEED = "seed"
    GENERAL_REFERENCE = "general reference"


@dataclass(frozen=True, slots=True)
class EditorNote:
    """A remark of ours beside the words of others."""

    text: LocalText
    basis: Basis


class Marking(StrEnum):
    """What keeps a card out of attract, thumbnails and hand-outs, whatever else is approved."""

    SLUR = "slur"
    SYMBOL = "symbol"
    THE_DEAD = "the dead"


@dataclass(frozen=True, slots=True)
class Change:
    """An entry of a card's log: what was changed on which day, and why."""

    on: date
    what: LocalText
    reason: LocalText


@dataclass(frozen=True, slots=True)
class Care:
    """How a card is grounded and kept.

    sources: never empty, the first one is where the card's words come from. advisory: None means that nobody has
    judged it yet, so a school does not see it. attract: approved to be shown to passers-by; never with a marking.
    corrections: whom to tell of a mistake. changes: oldest first.
    """

    basis: Basis
    sources: tuple[Slug, ...]
    corrections: LocalText
    advisory: Slug | None = None
    editor_note: EditorNote | None = None
    search_aliases: tuple[str, ...] = ()
    markings: frozenset[Marking] = field(default=frozenset())
    attract: bool = False
    changes: tuple[Change, ...] = ()


class ContentCard(Protocol):
    """What a person, a quote, a topic and all the other cards have in common."""

    @property
    def slug(self) -> Slug: ...

    @property
    def care(self) -> Care: ...
