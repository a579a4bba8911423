# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The film as its sources describe it: facts, theses, publicity."""

from dataclasses import dataclass

from kiosk.domain.quotes import Verbatim
from kiosk.domain.values import Language, LocalText, Slug


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the page about the film. published: the words of the source, "" where it is silent; note: ours."""

    slug: Slug
    label: LocalText
    value: LocalText
    source: Slug
    published: str = ""
    note: LocalText | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did what. person: their card, None for a group."""

    role: LocalText
    name: LocalText
    source: Slug
    person: Slug | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """What the film argues, or its publicity promises. text: in our words, attributed. claim: its page, or None."""

    slug: Slug
    text: LocalText
    words: Verbatim
    source: Slug
    claim: Slug | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the page that played the film. topics: where it leads here."""

    published: str
    topics: tuple[Slug, ...]


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """languages: those the content is written in. edition: who translated what is not published here."""

    slug: Slug
    title: LocalText
    languages: tuple[Language, ...]
    about: LocalText
    corrections: LocalText
    edition: LocalText
    facts: tuple[Fact, ...] = ()
    credits: tuple[Credit, ...] = ()
    theses: tuple[Statement, ...] = ()
    publicity: tuple[Statement, ...] = ()
    tags: tuple[Tag, ...] = ()
