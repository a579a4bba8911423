# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film, asked for without keeping the screen waiting."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from kiosk.app.pages import CardPage, card_page, owner, voices
from kiosk.app.ports.background import Background
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.moments import Moment
from kiosk.domain.people import Person
from kiosk.domain.reception import Notice
from kiosk.domain.topics import Topic
from kiosk.domain.values import Millis, Slug

_log = logging.getLogger(__name__)
_LATEST = Millis(3_000)
"""The library is opened so long after the start even where the film shows no picture."""
_AFTER_THE_PICTURE = Millis(300)
_POLL = Millis(2_000)
_TRY_AGAIN = Millis(30_000)

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are to be seen today."""

    voices: int = 0
    topics: int = 0
    moments: int = 0
    notices: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """How the library stands. ready: it can be asked. fault: a code why it cannot be used, or "".

    version: another number than before whenever what it holds may have changed.
    """

    ready: bool = False
    fault: str = ""
    version: int = 0
    counts: Counts = Counts()


Subscriber = Callable[[Standing], None]
Failed = Callable[[KioskError], None]


class Library:
    """Owns the shelves: opened in the background, late enough not to delay the film.

    Verbs work in the background, one after the other; of done and failed exactly one is called, later, unless the
    Cancel that is returned was called before. They MUST be called only while it is ready. copy: of which copy of the
    film the marks are, None where there is no film.
    """

    def __init__(
        self, open_shelves: Callable[[], Shelves], background: Background, loop: Loop, copy: Slug | None
    ) -> None:
        self._open_shelves = open_shelves
        self._background = background
        self._loop = loop
        self._copy = copy
        self._shelves: Shelves | None = None
        self._now = Standing()
        self._subscribers: list[Subscriber] = []
        self._next: Cancel = lambda: None
        self._hurried = self._closed = False

    @property
    def now(self) -> Standing:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def begin(self) -> None:
        """To be called once, at the start."""
        self._next = self._loop.after(_LATEST, self._open)

    def hurry(self) -> None:
        """The film is on the screen: nothing is delayed any more. Calling it again does nothing."""
        if self._hurried or self._shelves or self._closed:
            return
        self._hurried = True
        self._next()
        self._next = self._loop.after(_AFTER_THE_PICTURE, self._open)

    def close(self) -> None:
        """After this nothing is told. The background MUST not work any more."""
        self._closed = True
        self._next()
        if self._shelves:
            self._shelves.close()
            self._shelves = None

    def ask(self, question: Callable[[Shelves], ResultT], done: Callable[[ResultT], None], failed: Failed) -> Cancel:
        """Any question at all."""
        shelves = self._shelves
        if shelves is None:
            raise LookupError("the library is not open")
        return self._background.run(lambda: question(shelves), done, failed)

    def voices(self, done: Callable[[tuple[Person, ...]], None], failed: Failed) -> Cancel:
        """The quoted voices by name, then the witnesses without one."""
        return self.ask(lambda shelves: voices(shelves.catalogue), done, failed)

    def topics(self, done: Callable[[tuple[Topic, ...]], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: shelves.catalogue.all(Topic), done, failed)

    def moments(self, done: Callable[[tuple[Moment, ...]], None], failed: Failed) -> Cancel:
        """In the order of time, as their editors gave them."""
        return self.ask(lambda shelves: shelves.catalogue.all(Moment), done, failed)

    def notices(self, done: Callable[[tuple[Notice, ...]], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: shelves.catalogue.all(Notice), done, failed)

    def look_up(self, ref: Ref, done: Callable[[CardPage | None], None], failed: Failed) -> Cancel:
        """A card with all that is shown on it; None where there is none, or it may not be shown."""
        return self.ask(lambda shelves: card_page(shelves.catalogue, ref, self._copy), done, failed)

    def owner(self, ref: Ref, done: Callable[[Ref | None], None], failed: Failed) -> Cancel:
        """The card that a thing is shown on: a quote's is that of who said it."""
        return self.ask(lambda shelves: owner(shelves.catalogue, ref), done, failed)

    def _open(self) -> None:
        def opened(found: tuple[Shelves, int, Counts]) -> None:
            self._shelves, version, counts = found
            if self._closed:
                self.close()
                return
            self._publish(Standing(True, "", version, counts))
            self._next = self._loop.after(_POLL, self._poll)

        def work() -> tuple[Shelves, int, Counts]:
            shelves = self._open_shelves()
            return shelves, shelves.version(), _count(shelves)

        def failed(error: KioskError) -> None:
            self._fail(error)
            self._next = self._loop.after(_TRY_AGAIN, self._open)

        self._background.run(work, opened, failed)

    def _poll(self) -> None:
        known = self._now.version if self._now.ready else None

        def look(shelves: Shelves) -> tuple[int, Counts]:
            version = shelves.version()
            return version, self._now.counts if version == known else _count(shelves)

        def seen(found: tuple[int, Counts]) -> None:
            self._publish(Standing(True, "", *found))
            self._next = self._loop.after(_POLL, self._poll)

        def failed(error: KioskError) -> None:
            self._fail(error)
            self._next = self._loop.after(_POLL, self._poll)

        if not self._closed:
            self.ask(look, seen, failed)

    def _fail(self, error: KioskError) -> None:
        # Once: it is tried again for as long as the kiosk runs.
        if error.code != self._now.fault:
            _log.error("no library: %s", error)
        self._publish(replace(self._now, ready=False, fault=error.code))

    def _publish(self, standing: Standing) -> None:
        if standing == self._now or self._closed:
            return
        self._now = standing
        for subscriber in self._subscribers:
            subscriber(standing)


def _count(shelves: Shelves) -> Counts:
    catalogue = shelves.catalogue
    return Counts(
        voices=sum(person.named for person in voices(catalogue)),
        topics=len(catalogue.all(Topic)),
        moments=len(catalogue.all(Moment)),
        notices=len(catalogue.all(Notice)),
    )
