# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is marked in the chapters of the film: who speaks, of what, and what calls for a warning."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from kiosk.app.library import Library
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.renewal import Renewal
from kiosk.domain.advisories import Advisory
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.film import Chapter
from kiosk.domain.marks import ChapterMark, Marks
from kiosk.domain.values import Slug


@dataclass(frozen=True, slots=True)
class Facts:
    """Of one chapter. speakers: in the order in which they are first heard.

    advisory: None where nobody has judged the chapter.
    """

    speakers: tuple[Entry, ...] = ()
    topics: tuple[Entry, ...] = ()
    advisory: Advisory | None = None


UNMARKED = Facts()


@dataclass(frozen=True, slots=True)
class Chapters:
    """facts: by chapter, of those that are marked in this copy of the film. told: the library has answered."""

    facts: Mapping[Slug, Facts] = field(default_factory=dict)
    told: bool = False

    def of(self, chapter: Slug) -> Facts:
        return self.facts.get(chapter, UNMARKED)


Subscriber = Callable[[Chapters], None]


class ChapterFacts:
    """Owns the facts, which it asks for whenever the library changes. copy: None where there is no film."""

    def __init__(self, library: Library, copy: Slug | None) -> None:
        self._now = Chapters()
        self._subscribers: list[Subscriber] = []
        if copy:
            Renewal(
                library, lambda shelves: _chapters(shelves.catalogue, copy), self._publish, "no facts about chapters"
            )

    @property
    def now(self) -> Chapters:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _publish(self, chapters: Chapters) -> None:
        if chapters == self._now:
            return
        self._now = chapters
        for subscriber in self._subscribers:
            subscriber(chapters)


def _chapters(catalogue: Catalogue, copy: Slug) -> Chapters:
    with catalogue.looking() as look:
        marks = look.marks(copy)
        if marks is None:
            return Chapters(told=True)
        return Chapters({mark.chapter.slug: facts for mark, facts in _all_facts(look, marks)}, told=True)


def _all_facts(look: Catalogue, marks: Marks) -> Iterator[tuple[ChapterMark, Facts]]:
    """Each thing is looked up once, whatever chapters it is in."""
    topics = {ref for mark in marks.chapters for ref in mark.about if ref.kind is Kind.TOPIC}
    heard = {mark.chapter.slug: _heard(mark.chapter, marks) for mark in marks.chapters}
    entries = {entry.ref: entry for entry in look.entries({*topics, *chain(*heard.values())})}
    for mark in marks.chapters:
        advisory = look.advisory(mark.advisory) if mark.advisory else None
        speakers = (entries[ref] for ref in heard[mark.chapter.slug] if ref in entries)
        about = (entries[ref] for ref in mark.about if ref in entries)
        yield mark, Facts(tuple(speakers), tuple(about), advisory)


def _heard(chapter: Chapter, marks: Marks) -> tuple[Ref, ...]:
    within = (one for one in marks.appearances if one.start < chapter.end and chapter.start < one.end)
    people = (one.person for one in sorted(within, key=lambda one: one.start))
    return tuple(Ref(Kind.PERSON, person) for person in dict.fromkeys(people))
