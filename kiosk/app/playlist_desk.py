# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where staff change playlists: what is known of them, and the changes, one after the other."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from kiosk.app.library import Library, Standing
from kiosk.app.playlist_look import (
    Kept,
    Known,
    Lists,
    There,
    keep,
    look_at_items,
    look_at_lists,
    remove,
    undo,
    without_later,
)
from kiosk.app.playlist_state import Refused, refusal
from kiosk.app.ports.library import Shelves
from kiosk.app.staff_area import StaffArea
from kiosk.domain.attract import Fare
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.playlists import StoredPlaylist
from kiosk.domain.staff import PAGES, Decision, KeptAct, StaffPage, Who

_log = logging.getLogger(__name__)
SHUT = "library.shut"
"""The code of what cannot be done before the library is open."""


@dataclass(frozen=True, slots=True)
class ListSources:
    """there: the films, asked in the background. fare: what passers-by are shown by itself. now: with its time zone."""

    there: Callable[[], There]
    fare: Callable[[], Fare]
    now: Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class DeskState:
    """ready: lists are those there are. fault: a code why they cannot be asked for, or "". known: what their items come
    to, which follows. busy: a change is being made, and no other one is taken. change: the one that undo takes back.
    refused: the last change, where it was not made.
    """

    ready: bool = False
    fault: str = ""
    lists: Lists = field(default_factory=Lists)
    known: Known = field(default_factory=Known)
    busy: bool = False
    change: KeptAct | None = None
    refused: Refused | None = None


Subscriber = Callable[[DeskState], None]
Failed = Callable[[KioskError], None]
ResultT = TypeVar("ResultT")


class PlaylistDesk:
    """Asks while a manager is there, whenever the library changes. A change is that of whoever was there last."""

    def __init__(self, library: Library, area: StaffArea, sources: ListSources) -> None:
        self._library = library
        self._area = area
        self._who = Who.MANAGER
        self.sources = sources
        self._now = DeskState()
        self._attended = False
        self._asked: Standing | None = None
        self._changes: tuple[KeptAct, ...] = ()
        self._subscribers: list[Subscriber] = []
        library.subscribe(self._renew)
        # Before they come to the page.
        area.subscribe(lambda state: self._renew(library.now) if state.open else None)

    @property
    def now(self) -> DeskState:
        return self._now

    @property
    def may(self) -> bool:
        """Whether whoever is here may change playlists."""
        role = self._area.now.role
        return role is not None and StaffPage.PLAYLISTS in PAGES[role]

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer: then what can be undone is forgotten."""
        # Films come and go without the library being told.
        self._attended, self._changes, self._asked = wanted, (), None
        self._publish(change=None, refused=None)
        self._renew(self._library.now)

    def refuse(self, refused: Refused | None) -> None:
        """Why a change was not even tried; None: there is nothing to be told any more."""
        self._publish(refused=refused)

    def put(
        self, playlist: StoredPlaylist, done: Callable[[Kept], None], *, seen: int = 0, failed: Failed | None = None
    ) -> None:
        """Keep it, where nothing else is being done. failed: told beside what is shown of it."""
        decision = self._decision()
        self.ask(lambda shelves: keep(shelves, playlist, seen, decision), self._noting(done), failed)

    def remove(self, playlist: StoredPlaylist, done: Callable[[Kept], None]) -> None:
        decision = self._decision()
        self.ask(lambda shelves: remove(shelves, playlist, decision), self._noting(done))

    def undo(self, undone: Callable[[KeptAct], None]) -> None:
        """Take the last change back, and at the next call the one before it. undone: told which one it was."""
        if not self._changes:
            return
        last, decision = self._changes[-1], self._decision()

        def done(later: KeptAct | None) -> None:
            self._changes = without_later(self._changes[:-1], later)
            self._publish(change=next(iter(self._changes[-1:]), None))
            undone(last)

        self.ask(lambda shelves: undo(shelves, last, decision), done)

    def ask(
        self, question: Callable[[Shelves], ResultT], done: Callable[[ResultT], None], failed: Failed | None = None
    ) -> None:
        """One after the other, so that two touches are one. What was refused before is still told."""
        if self._now.busy:
            return

        def tell(result: ResultT) -> None:
            self._publish(busy=False)
            done(result)
            # All who show what is kept follow now.
            self._library.look()

        def fail(error: KioskError) -> None:
            self._fail(error)
            if failed:
                failed(error)

        if not self._library.now.ready:
            fail(MachineError(self._library.now.fault or SHUT))
            return
        self._publish(busy=True)
        self._library.ask(question, tell, fail)

    def _noting(self, done: Callable[[Kept], None]) -> Callable[[Kept], None]:
        def note(kept: Kept) -> None:
            if kept.act and self._attended:
                self._changes += (kept.act,)
                self._publish(change=kept.act)
            done(kept)

        return note

    def _decision(self) -> Decision:
        if self._area.now.open:
            self._who = self._area.who
        return Decision("", self.sources.now(), self._who)

    def _fail(self, error: KioskError) -> None:
        if isinstance(error, MachineError):
            # Whoever has left the page does not read it there.
            _log.error("what staff changed of a playlist is not kept: %s", error)
        self._asked = None
        self._publish(busy=False, refused=refusal(error))
        self._renew(self._library.now)

    def _renew(self, standing: Standing) -> None:
        if not (self._attended or self.may) or standing == self._asked:
            return
        self._asked = standing
        if standing.ready:
            self._library.ask(look_at_lists, self._see_lists, self._lose)
        else:
            self._publish(ready=False, fault=standing.fault or SHUT)

    def _see_lists(self, lists: Lists) -> None:
        there = self.sources.there
        self._publish(ready=True, fault="", lists=lists)
        self._library.ask(
            lambda shelves: look_at_items(shelves, lists.playlists, there()),
            lambda known: self._publish(known=known),
            self._lose,
        )

    def _lose(self, error: KioskError) -> None:
        self._asked = None
        self._publish(ready=False, fault=error.code)
        self._library.later(lambda: self._renew(self._library.now))

    def _publish(self, **changes: object) -> None:
        now = replace(self._now, **changes)  # type: ignore[arg-type]
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)
