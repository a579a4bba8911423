# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known about the film, asked for without keeping the screen waiting."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Lock
from typing import TypeVar

from kiosk.app.about import About, about
from kiosk.app.pages import CardPage, card_page, owner
from kiosk.app.ports.background import Background
from kiosk.app.ports.catalogue import Counts
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.reception import Reception, reception
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.exhibits import Exhibit
from kiosk.domain.topics import Topic
from kiosk.domain.values import Millis, Slug

_log = logging.getLogger(__name__)
_LATEST = Millis(3_000)
"""The library is opened so long after the start even where the film shows no picture."""
_AFTER_THE_PICTURE = Millis(300)
_POLL = Millis(750)
"""Staff who change something in another process see it within a second."""
_TRY_AGAIN = Millis(30_000)
_ASK_AGAIN = Millis(5_000)

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Standing:
    """How the library stands. ready: it can be asked. fault: a code why it cannot be used, or "".

    version: another number than before whenever what it holds, or what of it may be shown, may have changed.
    """

    ready: bool = False
    fault: str = ""
    version: int = 0
    counts: Counts = field(default_factory=Counts)


Subscriber = Callable[[Standing], None]
Failed = Callable[[KioskError], None]
_State = tuple[int, date]
"""Of the shelves: their version, and the day, as an embargo ends without anything being written."""


class Library:
    """Owns the shelves: opened in the background, late enough not to delay the film.

    Verbs work in the background, one after the other; of done and failed exactly one is called, later, unless the
    Cancel that is returned was called before. They MUST be called only while it is ready. copy: of which copy of the
    film the marks are, None where there is no film. today: asked in the background; without it, no day ends.
    """

    def __init__(
        self,
        open_shelves: Callable[[], Shelves],
        background: Background,
        loop: Loop,
        copy: Slug | None,
        today: Callable[[], date] = lambda: date.min,
    ) -> None:
        self._open_shelves = open_shelves
        self._background = background
        self._loop = loop
        self._copy = copy
        self._today = today
        self._shelves: Shelves | None = None
        # The one thing that the background shares.
        self._in_use = Lock()
        self._state: _State | None = None
        self._now = Standing()
        self._subscribers: list[Subscriber] = []
        self._next: Cancel = lambda: None
        self._opening = self._hurried = self._closed = False

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
        if self._hurried or self._opening or self._shelves or self._closed:
            return
        self._hurried = True
        self._next()
        self._next = self._loop.after(_AFTER_THE_PICTURE, self._open)

    def close(self) -> None:
        """After this nothing is told. The background MUST have been closed.

        Shelves that it works on all the same are left as they are: they end with the process.
        """
        self._closed = True
        self._next()
        shelves, self._shelves = self._shelves, None
        if shelves and self._in_use.acquire(blocking=False):
            shelves.close()
            self._in_use.release()

    def ask(self, question: Callable[[Shelves], ResultT], done: Callable[[ResultT], None], failed: Failed) -> Cancel:
        """Any question at all."""
        shelves = self._shelves
        if shelves is None:
            raise LookupError("the library is not open")

        def work() -> ResultT:
            with self._in_use:
                return question(shelves)

        return self._background.run(work, done, failed)

    def look(self) -> None:
        """Something was written here: see at once what that changes, and not within seconds."""
        if self._now.ready and not self._closed:
            self._next()
            self._poll()

    def later(self, again: Callable[[], None]) -> None:
        """Call it in some seconds: for who asks again what failed."""
        self._loop.after(_ASK_AGAIN, lambda: None if self._closed else again())

    def topics(self, done: Callable[[tuple[Topic, ...]], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: shelves.catalogue.all(Topic), done, failed)

    def reception(self, done: Callable[[Reception], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: reception(shelves.catalogue), done, failed)

    def about(self, done: Callable[[About], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: about(shelves, self._copy), done, failed)

    def exhibits(self, done: Callable[[tuple[Exhibit, ...]], None], failed: Failed) -> Cancel:
        return self.ask(lambda shelves: shelves.catalogue.all(Exhibit), done, failed)

    def look_up(self, ref: Ref, done: Callable[[CardPage | None], None], failed: Failed) -> Cancel:
        """A card with all that is shown on it; None where there is none, or it may not be shown."""
        return self.ask(lambda shelves: card_page(shelves.catalogue, ref, self._copy), done, failed)

    def owner(self, ref: Ref, done: Callable[[Ref | None], None], failed: Failed) -> Cancel:
        """The card that a thing is shown on: a quote's is that of who said it."""
        return self.ask(lambda shelves: owner(shelves.catalogue, ref), done, failed)

    def _open(self) -> None:
        def work() -> tuple[Shelves, _State, Counts]:
            shelves = self._open_shelves()
            try:
                return shelves, self._look(shelves), shelves.catalogue.counts()
            except BaseException:
                shelves.close()
                raise

        def opened(found: tuple[Shelves, _State, Counts]) -> None:
            self._opening = False
            shelves, state, counts = found
            if self._closed:
                shelves.close()
                return
            self._shelves = shelves
            self._see(state, counts)

        def failed(error: KioskError) -> None:
            self._opening = False
            self._fail(error, _TRY_AGAIN, self._open)

        self._opening = True
        self._background.run(work, opened, failed)

    def _poll(self) -> None:
        known, counts = self._state, self._now.counts

        def look(shelves: Shelves) -> tuple[_State, Counts]:
            state = self._look(shelves)
            return state, counts if state == known else shelves.catalogue.counts()

        self._next = self.ask(look, lambda found: self._see(*found), lambda error: self._fail(error, _POLL, self._poll))

    def _look(self, shelves: Shelves) -> _State:
        return shelves.version(), self._today()

    def _see(self, state: _State, counts: Counts) -> None:
        version = self._now.version + (state != self._state)
        self._state = state
        self._next = self._loop.after(_POLL, self._poll)
        self._publish(Standing(True, "", version, counts))

    def _fail(self, error: KioskError, delay: Millis, again: Callable[[], None]) -> None:
        if self._closed:
            return
        # Once: it is tried again for as long as the kiosk runs.
        if error.code != self._now.fault:
            _log.error("no library: %s", error)
        # What was written meanwhile may not be told apart.
        self._state = None
        self._next = self._loop.after(delay, again)
        self._publish(replace(self._now, ready=False, fault=error.code))

    def _publish(self, standing: Standing) -> None:
        if standing == self._now:
            return
        self._now = standing
        for subscriber in self._subscribers:
            subscriber(standing)
