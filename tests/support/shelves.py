# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A library over the content that ships, whose search answers as a test tells it to."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.entries import Entry
from kiosk.domain.errors import KioskError
from kiosk.domain.findings import Found, Group, Hit, LineHit, Span
from kiosk.domain.played import Played
from kiosk.domain.values import ENGLISH, Language, LocalText, Millis, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.ledger import FakeLedger
from tests.fakes.visits import FakeVisits

Answer = Callable[[str, Language], Found]


def hit(kind: Kind, slug: str, title: str, *excerpt: Span, note: str | None = None) -> Hit:
    local = LocalText({ENGLISH: note}) if note else None
    return Hit(Entry(Ref(kind, Slug(slug)), LocalText({ENGLISH: title}), local), excerpt)


def said(second: int, text: str, copy: str = "rehearsal") -> LineHit:
    return LineHit(Slug(copy), Millis(second * 1000), ENGLISH, (Span(text),))


def echo(query: str, _: Language) -> Found:
    """One topic, called as what was typed."""
    return Found(query, (Group(Kind.TOPIC, (hit(Kind.TOPIC, "great-purge", query),)),))


class ToldSearch:
    """A Search. asked: every question. answer: makes the answers. fails: raised instead."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Language]] = []
        self.answer: Answer = echo
        self.fails: Exception | None = None

    def find(self, query: str, language: Language, limit: int = 8) -> Found:
        self.asked.append((query, language))
        if self.fails:
            raise self.fails
        return self.answer(query, language)


class ToldShelves:
    """Shelves. number: their version. fails: raised instead of it. closed: how often they were closed.

    today: the day that their content is shown on.
    played: what was kept. keeps: raised instead of keeping it.
    """

    def __init__(self, content: Content | None = None) -> None:
        self.content = content or shipped()
        self.taken_off: frozenset[Ref] = frozenset()
        self.search = ToldSearch()
        self.ledger = FakeLedger()
        self.visits = FakeVisits()
        self.number = 1
        self.today = date(2026, 1, 1)
        self.fails: Exception | None = None
        self.closed = 0
        self.played: list[tuple[datetime, Played]] = []
        self.keeps: KioskError | None = None

    @property
    def catalogue(self) -> FakeCatalogue:
        return FakeCatalogue(self.content, lambda: self.today, self.taken_off)

    def keep(self, played: Sequence[tuple[datetime, Played]]) -> None:
        if self.keeps:
            raise self.keeps
        self.played += played

    def content_version(self) -> str:
        return "0.1.0:0123456789abcdef"

    def version(self) -> int:
        if self.fails:
            raise self.fails
        return self.number

    def close(self) -> None:
        self.closed += 1

    def take_off(self, *refs: Ref) -> None:
        """As staff do: nobody sees these any more."""
        self.taken_off |= set(refs)
        self.number += 1
