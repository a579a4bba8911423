# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a visitor may go on who has heard a stretch of the film."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.app.library import Library, Standing
from kiosk.app.navigation import Navigation
from kiosk.app.ports.catalogue import Catalogue
from kiosk.app.ports.loop import Cancel
from kiosk.domain.cards import Kind
from kiosk.domain.entries import Entry
from kiosk.domain.errors import KioskError
from kiosk.domain.marks import Marks, Stretch
from kiosk.domain.navigation import Place
from kiosk.domain.values import Slug

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NextVoice:
    """Who speaks next of those who belong to a topic, and where. stretch: its subject is the person."""

    person: Entry
    topic: Entry
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Ways:
    """subject: of whom or what was heard. card: that back leads to. None: nothing is known of it, or it is kept back.

    place: the next one that the film tells of the subject at. voice: the next one on one of its topics.
    """

    subject: Entry | None = None
    card: Entry | None = None
    place: Stretch | None = None
    voice: NextVoice | None = None


Subscriber = Callable[[Ways], None]


class Onward:
    """Asks the library while the stretch plays, and again when the library changes.

    copy: of which copy of the film the marks are, None where there is no film.
    """

    def __init__(self, navigation: Navigation, library: Library, copy: Slug | None) -> None:
        self._library = library
        self._copy = copy
        self._version = library.now.version
        self._place: Place | None = None
        self._now = Ways()
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        navigation.subscribe(self._turn)
        library.subscribe(self._renew)

    @property
    def now(self) -> Ways:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _turn(self, place: Place) -> None:
        before, self._place = self._place, place if place.stretch else None
        # The screen that it is heard on, and the one that comes then, lie at one place of the visit.
        if before and before.stretch == place.stretch and before.history == place.history:
            return
        self._publish(Ways())
        self._ask()

    def _renew(self, standing: Standing) -> None:
        if standing.version != self._version:
            self._version = standing.version
            self._ask()

    def _ask(self) -> None:
        self._cancel()
        place, copy = self._place, self._copy
        if place and copy and self._library.now.ready:
            self._cancel = self._library.ask(
                lambda shelves: ways_on(shelves.catalogue, place, copy), self._publish, self._fail
            )

    def _fail(self, error: KioskError) -> None:
        _log.error("nothing to go on with: %s", error)

    def _publish(self, ways: Ways) -> None:
        if ways == self._now:
            return
        self._now = ways
        for subscriber in self._subscribers:
            subscriber(ways)


def ways_on(catalogue: Catalogue, place: Place, copy: Slug) -> Ways:
    """From the stretch that is heard at a place of the visit. copy: whose marks give the places in the film."""
    stretch, card = place.stretch, place.card
    if stretch is None:
        return Ways()
    trail = [stop.subject for stop in reversed(place.history)]
    with catalogue.looking() as look:
        named = {entry.ref: entry for entry in look.entries(ref for ref in {stretch.subject, card} if ref)}
        marks = look.marks(copy)
        places = marks.places_of(stretch.subject) if marks else ()
        later = (Stretch(stretch.subject, start, end) for start, end in places if start >= stretch.end)
        voices = tuple(_voices(look, stretch, marks)) if marks else ()
    # By the topic that the visitor has come by, else by whichever has one soonest.
    by_trail = (voice for ref in trail for voice in voices if voice.topic.ref == ref)
    soonest = min(voices, key=lambda voice: voice.stretch.start, default=None)
    return Ways(
        named.get(stretch.subject),
        named.get(card) if card else None,
        next(later, None),
        next(by_trail, soonest),
    )


def _voices(catalogue: Catalogue, after: Stretch, marks: Marks) -> Iterator[NextVoice]:
    """For each topic of the subject, which may be a topic itself, who speaks next."""
    subject = after.subject
    own = catalogue.entries([subject]) if subject.kind is Kind.TOPIC else catalogue.linked(subject)
    for topic in own:
        if topic.ref.kind is not Kind.TOPIC:
            continue
        linked = catalogue.linked(topic.ref)
        people = {entry.ref: entry for entry in linked if entry.ref.kind is Kind.PERSON and entry.ref != subject}
        heard = (Stretch(ref, start, end) for ref in people for start, end in marks.places_of(ref))
        later = (stretch for stretch in heard if stretch.start >= after.end)
        if first := min(later, key=lambda stretch: stretch.start, default=None):
            yield NextVoice(people[first.subject], topic, first)
