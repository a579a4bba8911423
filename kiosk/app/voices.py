# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The voices, as a visitor looks through them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from kiosk.app.answer import Answer
from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.pages import voices
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.photographs import Photographs
from kiosk.app.reading import State
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.navigation import Place, Screen
from kiosk.domain.people import FilterRole, Person
from kiosk.domain.photographs import Photograph
from kiosk.domain.topics import Topic
from kiosk.domain.values import Slug
from kiosk.domain.voices import Filter, Voice, neighbours

_SHOWING = frozenset({Screen.VOICES, Screen.VOICE})


@dataclass(frozen=True, slots=True)
class Roster:
    """voices: those the filter lets through. roles, topics: what can be chosen, with how many that would leave.

    of_any_role, of_any_topic: how many there are when no role, or no topic, is chosen.
    before, after: the neighbours of whose card is open; photograph: theirs, if there is one. photographs: by person.
    """

    state: State = State.CLOSED
    filter: Filter = field(default_factory=Filter)
    voices: tuple[Voice, ...] = ()
    roles: tuple[tuple[FilterRole, int], ...] = ()
    topics: tuple[tuple[Topic, int], ...] = ()
    of_any_role: int = 0
    of_any_topic: int = 0
    before: Person | None = None
    after: Person | None = None
    photograph: Photograph | None = None
    photographs: Mapping[Slug, Photograph] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Left:
    """Where the list was left. offset: how far down, in pixels. row: of whoever was last looked at, or -1."""

    offset: int = 0
    row: int = -1


Subscriber = Callable[[Roster], None]


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found when it was asked for last."""

    voices: tuple[Voice, ...] = ()
    topics: tuple[Topic, ...] = ()
    photographs: Mapping[Slug, Photograph] = field(default_factory=dict)


class Voices:
    """Owns the roster, asked for when a visitor comes to the voices or to one of them, and anew when it has changed.

    What was chosen, and where the list was left, is forgotten when the way back no longer leads to the voices.
    """

    def __init__(self, navigation: Navigation, library: Library, photographs: Photographs) -> None:
        self._navigation = navigation
        self._now = Roster()
        self._known = Answer(library, lambda shelves: _gather(shelves.catalogue, photographs), _Known(), self._show)
        self._left = Left()
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._follow)
        library.subscribe(self._renew)

    @property
    def now(self) -> Roster:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    @property
    def left(self) -> Left:
        return self._left

    def leave(self, left: Left) -> None:
        """Remember it until the visitor comes back."""
        self._left = left

    def choose_role(self, role: FilterRole | None) -> None:
        self._choose(replace(self._now.filter, role=role))

    def choose_topic(self, topic: Slug | None) -> None:
        self._choose(replace(self._now.filter, topic=topic))

    def choose_everybody(self) -> None:
        self._choose(Filter())

    def _choose(self, wanted: Filter) -> None:
        if wanted != self._now.filter:
            self._left = Left()
            self._show(wanted)

    def _follow(self, place: Place) -> None:
        if Screen.VOICES not in {place.screen, *(stop.screen for stop in place.history)}:
            self._choose(Filter())
            self._left = Left()
        if place.screen not in _SHOWING:
            self._publish(replace(self._now, before=None, after=None, photograph=None))
            return
        self._known.forget_old()
        self._known.ask()
        self._show()

    def _renew(self, _: Standing) -> None:
        if self._navigation.now.screen in _SHOWING:
            self._known.ask()
            self._show()

    def _show(self, wanted: Filter | None = None) -> None:
        """wanted: None where the choice stays."""
        wanted, known = wanted or self._now.filter, self._known.now
        everybody = known.voices
        found = tuple(filter(wanted.lets_through, everybody))
        by_role, by_topic = wanted.by_role(everybody), wanted.by_topic(everybody)
        before, after = self._beside(found)
        roster = Roster(
            self._known.state,
            wanted,
            found,
            tuple(by_role.items()),
            tuple((topic, by_topic[topic.slug]) for topic in known.topics if topic.slug in by_topic),
            sum(map(replace(wanted, role=None).lets_through, everybody)),
            sum(map(replace(wanted, topic=None).lets_through, everybody)),
            before,
            after,
            known.photographs.get(subject.slug) if (subject := self._open()) else None,
            known.photographs,
        )
        self._publish(roster)

    def _beside(self, found: tuple[Voice, ...]) -> tuple[Person | None, Person | None]:
        """In the order of the list as it was left; of everybody, where another way led to somebody it leaves out."""
        subject = self._open()
        if subject is None:
            return None, None
        listed = any(voice.person.slug == subject.slug for voice in found)
        return neighbours(found if listed else self._known.now.voices, subject.slug)

    def _open(self) -> Ref | None:
        """Whose card is open."""
        subject = self._navigation.now.subject
        return subject if subject and subject.kind is Kind.PERSON else None

    def _publish(self, roster: Roster) -> None:
        if roster == self._now:
            return
        self._now = roster
        for subscriber in self._subscribers:
            subscriber(roster)


def _gather(catalogue: Catalogue, photographs: Photographs) -> _Known:
    """Voices by name, then the witnesses without one; topics in the order of the editors."""
    with catalogue.looking() as look:
        topics = look.all(Topic)
        joined = {topic.slug: _people_of(look, topic) for topic in topics}
        found = tuple(
            Voice(person, frozenset(topic for topic, people in joined.items() if person.slug in people))
            for person in voices(look)
        )
    return _Known(found, topics, photographs.all())


def _people_of(look: Catalogue, topic: Topic) -> frozenset[Slug]:
    linked = look.linked(Ref(Kind.TOPIC, topic.slug))
    return frozenset(entry.ref.slug for entry in linked if entry.ref.kind is Kind.PERSON)
