# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor looks for, and what was found."""

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice

from kiosk.app.choices import Choices
from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel
from kiosk.app.ports.search import Search
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.findings import Found
from kiosk.domain.navigation import NO_VISIT, Place
from kiosk.domain.people import Part, Person
from kiosk.domain.spelling import closest, looser
from kiosk.domain.topics import Term, Topic
from kiosk.domain.values import Language, LocalText

_log = logging.getLogger(__name__)
LONGEST = 80
"""Characters of a query."""
_FEWEST = 2
"""Letters and figures that are worth a search."""
_SHORT = 24
"""Characters of a title that does as an example."""
_NAMED = frozenset({Kind.PERSON, Kind.TOPIC, Kind.TERM, Kind.PLACE, Kind.MOMENT, Kind.EXHIBIT})
_LOOKED_AT, _MOST_NEAR = 20, 4
_LONGEST_NEAR = 40


@dataclass(frozen=True, slots=True)
class Sought:
    """query: as it was typed. found: the last answer, None where too little is typed or the search failed.

    fault: a code why it failed, or "". examples: titles to begin with. near: titles that may have been meant where
    nothing was found.
    """

    query: str = ""
    found: Found | None = None
    fault: str = ""
    examples: tuple[LocalText, ...] = ()
    near: tuple[LocalText, ...] = ()


Subscriber = Callable[[Sought], None]
_Question = tuple[str, Language]


class SearchBox:
    """Asks as the visitor types, one question at a time, and publishes the answer to the last one only.

    Forgets everything when the visit rests.
    """

    def __init__(self, library: Library, choices: Choices, navigation: Navigation) -> None:
        self._library = library
        self._choices = choices
        self._now = Sought()
        self._left = 0.0
        self._subscribers: list[Subscriber] = []
        self._answering: Cancel | None = None
        self._version = library.now.version
        library.subscribe(self._renew)
        choices.subscribe(lambda _: self._ask())
        navigation.subscribe(self._follow)

    @property
    def now(self) -> Sought:
        return self._now

    @property
    def left(self) -> float:
        """Where in the results they were left; see leave. Only who comes back to them asks for it."""
        return self._left

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def leave(self, place: float) -> None:
        """Remember it until another query is typed. place: the row at the top, and what part of it is out of sight."""
        self._left = place

    def type(self, query: str) -> None:
        """query: the whole of it, anything at all; what is longer than LONGEST is cut."""
        query = query[:LONGEST]
        if query == self._now.query:
            return
        self._left = 0.0
        self._publish(replace(self._now, query=query))
        self._ask()

    def reset(self) -> None:
        """As it was before the visit."""
        if self._answering:
            self._answering()
            self._answering = None
        self._left = 0.0
        self._publish(Sought(examples=self._now.examples))

    def _ask(self) -> None:
        standing = self._library.now
        if sum(map(str.isalnum, self._now.query)) < _FEWEST:
            self._publish(replace(self._now, found=None, fault="", near=()))
        elif not standing.ready:
            # Not open yet is no fault: it is asked as soon as it is.
            self._publish(replace(self._now, found=None, fault=standing.fault, near=()))
        elif self._answering is None:
            asked = self._question()
            self._answering = self._library.ask(
                lambda shelves: _find(shelves.search, *asked), partial(self._answer, asked), partial(self._fail, asked)
            )

    def _question(self) -> _Question:
        return self._now.query, self._choices.now.language

    def _answer(self, asked: _Question, answer: tuple[Found, tuple[LocalText, ...]]) -> None:
        self._answering = None
        found, near = answer
        if asked == self._question():
            self._publish(replace(self._now, found=found, fault="", near=near))
        else:
            self._ask()

    def _fail(self, asked: _Question, error: KioskError) -> None:
        self._answering = None
        _log.error("search: %s", error)
        if asked == self._question():
            self._publish(replace(self._now, found=None, fault=error.code, near=()))
        else:
            self._ask()

    def _renew(self, standing: Standing) -> None:
        if not self._now.examples or standing.version != self._version:
            self._look_for_examples()
        self._version = standing.version
        self._ask()

    def _look_for_examples(self) -> None:
        def found(examples: tuple[LocalText, ...]) -> None:
            self._publish(replace(self._now, examples=examples))

        if self._library.now.ready:
            # Without examples one can search all the same, and what is wrong is told by the search.
            self._library.ask(_examples, found, lambda _: None)

    def _follow(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self.reset()

    def _publish(self, sought: Sought) -> None:
        if sought == self._now:
            return
        self._now = sought
        for subscriber in self._subscribers:
            subscriber(sought)


def _find(search: Search, query: str, language: Language) -> tuple[Found, tuple[LocalText, ...]]:
    """With what may have been meant, where nothing is found."""
    found = search.find(query, language)
    if found.groups or found.lines:
        return found, ()
    for less in looser(query):
        groups = search.find(less, language, _LOOKED_AT).groups
        titles = (hit.entry.title for group in groups if group.kind in _NAMED for hit in group.hits)
        if near := closest(query, (one for one in titles if _short(one, _LONGEST_NEAR)), _MOST_NEAR):
            return found, near
    return found, ()


def _examples(shelves: Shelves) -> tuple[LocalText, ...]:
    """Short titles, a few of each kind, so that one sees what can be looked for.

    People may be many: only those who belong to one of these topics are asked for, until one is a voice.
    """
    with shelves.catalogue.looking() as catalogue:
        topics = [topic for topic in catalogue.all(Topic) if _short(topic.title)][:3]
        terms = [term.title for term in catalogue.all(Term) if _short(term.title)][:2]
        voices = islice(_voices(catalogue, topics), 1)
        return (*(topic.title for topic in topics), *voices, *terms)


def _voices(catalogue: Catalogue, topics: Iterable[Topic]) -> Iterator[LocalText]:
    """The names of those who belong to one of them, read one by one."""
    linked = (entry.ref for topic in topics for entry in catalogue.linked(Ref(Kind.TOPIC, topic.slug)))
    people = (catalogue.get(Person, ref.slug) for ref in linked if ref.kind is Kind.PERSON)
    return (person.display for person in people if person and person.part is Part.VOICE)


def _short(title: LocalText, longest: int = _SHORT) -> bool:
    return max(map(len, title.texts.values())) <= longest
