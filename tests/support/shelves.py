# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A library over the content that ships, whose search answers as a test tells it to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.content import Content
from kiosk.domain.entries import Entry
from kiosk.domain.errors import KioskError
from kiosk.domain.findings import Found, Group, Hit, LineHit, Span
from kiosk.domain.holdings import Holding
from kiosk.domain.people import Consent
from kiosk.domain.played import Played
from kiosk.domain.staff import Decision
from kiosk.domain.values import ENGLISH, Language, LocalText, Millis, Slug
from tests.content.shipped import shipped
from tests.fakes.catalogue import FakeCatalogue
from tests.fakes.edits import FakeEdits
from tests.fakes.ledger import FakeLedger
from tests.fakes.planning import FakePlanning
from tests.fakes.setting_changes import FakeSettingChanges
from tests.fakes.staff_records import FakeStaffRecords
from tests.fakes.visits import FakeVisits

Answer = Callable[[str, Language], Found]
_NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def hit(kind: Kind, slug: str, title: str, *excerpt: Span, note: str | None = None) -> Hit:
    local = LocalText({ENGLISH: note}) if note else None
    return Hit(Entry(Ref(kind, Slug(slug)), LocalText({ENGLISH: title}), local), excerpt)


def said(second: int, text: str, copy: str = "rehearsal", language: Language = ENGLISH) -> LineHit:
    return LineHit(Slug(copy), Millis(second * 1000), language, (Span(text),))


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
    """Shelves. number: their version. fails: raised instead of it. closed: how often they were closed. withheld: the
    code for which nothing is written.

    today: the day that their content is shown on.
    played: what was kept. keeps: raised instead of keeping it.
    """

    def __init__(self, content: Content | None = None) -> None:
        self.content = content or shipped()
        self.search = ToldSearch()
        self.ledger = FakeLedger()
        self.visits = FakeVisits()
        self.staff = FakeStaffRecords()
        self.settings = FakeSettingChanges(self.ledger, self.staff)
        self.planning = FakePlanning(self.staff)
        chapters = (Ref(Kind.CHAPTER, slug) for slug in self.content.chapters())
        self._refs = (*(ref for ref, _ in self.content.cards()), *chapters)
        self.edits = FakeEdits(self._refs, self.staff)
        self.withheld = ""
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

    @property
    def taken_off(self) -> frozenset[Ref]:
        return frozenset(self.edits.off)

    def holdings(self) -> tuple[Holding, ...]:
        shown = {entry.ref for entry in self.catalogue.entries(self._refs)}
        return tuple(
            Holding(
                entry.ref,
                entry.title,
                entry.note,
                self.edits.standing(entry.ref).version,
                entry.ref in shown,
                self.edits.off.get(entry.ref),
            )
            for entry in FakeCatalogue(_with_everybody(self.content)).entries(self._refs)
        )

    def titles(self, refs: Iterable[Ref]) -> Mapping[Ref, LocalText]:
        entries = FakeCatalogue(self.content, lambda: self.today).entries(refs)
        return {entry.ref: entry.title for entry in entries}

    def content_version(self) -> str:
        return "0.1.0:0123456789abcdef"

    def version(self) -> int:
        if self.fails:
            raise self.fails
        return self.number + self.edits.changes + self.settings.changes + self.planning.changes

    def close(self) -> None:
        self.closed += 1

    def take_off(self, *refs: Ref) -> None:
        """As staff do: nobody sees these any more."""
        for ref in refs:
            self.edits.take_off(ref, True, seen=self.edits.standing(ref).version, decision=Decision("", _NOW))


def _with_everybody(content: Content) -> Content:
    people = (replace(person, consent=Consent.PUBLISHED, embargo=None) for person in content.people)
    return replace(content, people=tuple(people))
