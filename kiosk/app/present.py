# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens at this second of the film: who speaks, and what is told of."""

import logging
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kiosk.app.library import Library
from kiosk.app.picture_place import PicturePlace, Seen
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.loop import Cancel
from kiosk.domain.caption_times import CaptionTimes
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.entries import Entry
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.marks import Marks
from kiosk.domain.values import Millis, Slug

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Happening:
    """speakers: in the order they began in. topics: the most particular first; where none is marked, the chapter's.

    marked: whether speakers or topics are marked anywhere in this copy of the film.
    """

    marked: bool = False
    speakers: tuple[Entry, ...] = ()
    topics: tuple[Entry, ...] = ()


_NOTHING = Happening()


class Course:
    """What happens when in one copy of a film; found by one bisection, however much is marked."""

    def __init__(self, starts: Iterable[Millis] = (), happenings: Iterable[Happening] = ()) -> None:
        self._starts = list(starts)
        # Before the first start nothing happens.
        self._happenings = [_NOTHING, *happenings]
        if len(self._happenings) > 1:
            self._happenings[0] = Happening(marked=True)

    def at(self, place: Millis) -> Happening:
        return self._happenings[bisect_right(self._starts, place)]


_Place = tuple[Millis, Millis, Ref]
"""From where to where something is."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    start: Millis
    end: Millis
    entry: Entry


def course_of(marks: Marks, named: Callable[[Iterable[Ref]], Iterable[Entry]]) -> Course:
    """named: those of some that may be shown today; nothing else is told."""
    places = (_spoken(marks), _told(marks), _about(marks))
    entries = {entry.ref: entry for entry in named(dict.fromkeys(ref for some in places for *_, ref in some))}
    speakers, topics, chapters = (_stretches(some, entries) for some in places)
    speaking, told, about = CaptionTimes(speakers), CaptionTimes(topics), CaptionTimes(chapters)

    def happening(at: Millis) -> Happening:
        now = sorted((topics[number] for number in told.at(at)), key=lambda one: one.end - one.start)
        return Happening(
            True,
            _once(speakers[number] for number in speaking.at(at)),
            _once(now or (chapters[number] for number in about.at(at))),
        )

    starts = sorted({place for one in (*speakers, *topics, *chapters) for place in (one.start, one.end)})
    return Course(starts, map(happening, starts))


def _spoken(marks: Marks) -> list[_Place]:
    return [(one.start, one.end, Ref(Kind.PERSON, one.person)) for one in marks.appearances]


def _told(marks: Marks) -> list[_Place]:
    return [(one.start, one.end, one.subject) for one in marks.stretches if one.subject.kind is Kind.TOPIC]


def _about(marks: Marks) -> list[_Place]:
    chapters = ((one.chapter, ref) for one in marks.chapters for ref in one.about if ref.kind is Kind.TOPIC)
    return [(chapter.start, chapter.end, ref) for chapter, ref in chapters]


def _stretches(places: Iterable[_Place], entries: Mapping[Ref, Entry]) -> tuple[_Stretch, ...]:
    found = (_Stretch(start, end, entries[ref]) for start, end, ref in places if ref in entries)
    return tuple(sorted(found, key=lambda one: one.start))


def _once(stretches: Iterable[_Stretch]) -> tuple[Entry, ...]:
    return tuple({one.entry.ref: one.entry for one in stretches}.values())


Subscriber = Callable[[Happening], None]


class Present:
    """Follows the picture on the screen and tells only what changes.

    What is marked is asked of the library for each film, and again when that changes. Until it answers, and where it
    cannot, nothing happens.
    """

    def __init__(self, picture: PicturePlace, library: Library) -> None:
        self._picture = picture
        self._library = library
        self._version = library.now.version
        self._film: Film | None = None
        self._course = Course()
        self._now = _NOTHING
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        picture.subscribe(self._follow)
        library.subscribe(lambda _: self._renew())

    @property
    def now(self) -> Happening:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _follow(self, seen: Seen) -> None:
        if seen.film is not None and seen.film is not self._film:
            self._film, self._course = seen.film, Course()
            self._ask()
        self._tell()

    def _renew(self) -> None:
        if self._library.now.version != self._version:
            self._version = self._library.now.version
            self._ask()

    def _ask(self) -> None:
        self._cancel()
        if self._film is None or not self._library.now.ready:
            return
        copy = self._film.slug
        self._cancel = self._library.ask(lambda shelves: _course(shelves.catalogue, copy), self._take, self._fail)

    def _take(self, course: Course) -> None:
        self._course = course
        self._tell()

    def _fail(self, error: KioskError) -> None:
        _log.error("nobody knows who speaks: %s", error)
        # Of those who were known, one may have been taken off.
        self._take(Course())

    def _tell(self) -> None:
        seen = self._picture.now
        happening = self._course.at(seen.at) if seen.film is not None else _NOTHING
        if happening == self._now:
            return
        self._now = happening
        for subscriber in self._subscribers:
            subscriber(happening)


def _course(catalogue: Catalogue, copy: Slug) -> Course:
    with catalogue.looking() as look:
        marks = look.marks(copy)
        return course_of(marks, look.entries) if marks else Course()
