# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff take off the screen and put back, and what visitors told them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from kiosk.app.library import Library, Standing
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel
from kiosk.app.staff_area import StaffArea, StaffState
from kiosk.domain.cards import Ref
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.holdings import Holding, Why, matching
from kiosk.domain.staff import MOST_NOTE_LETTERS, Concern, Decision, StaffPage, VisitorNote

LONGEST_QUERY = 80
LONGEST_REASON = 200
SHUT = "library.shut"
"""The code of what cannot be done before the library is open."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that was not made. error: why. ref: of what, None for a note. off: what was wanted of it."""

    error: KioskError
    ref: Ref | None = None
    off: bool = False


@dataclass(frozen=True, slots=True)
class StaffCardsState:
    """ready: what there is has been asked for. fault: a code why it cannot be, or "".

    holdings: all there are, by address, in their order. beneath: what lay on the screen when the staff area was opened.
    found: what answers to the query; all, while that is empty. chosen: what is looked at. refused: the last change,
    where it was not made. busy: a change is being made, and no other one is taken. draft: a note that is being written.
    kept: how many notes were kept since the start.
    """

    ready: bool = False
    fault: str = ""
    holdings: Mapping[Ref, Holding] = field(default_factory=dict)
    beneath: tuple[Ref, ...] = ()
    query: str = ""
    found: tuple[Ref, ...] = ()
    chosen: Ref | None = None
    notes: tuple[VisitorNote, ...] = ()
    refused: Refused | None = None
    busy: bool = False
    draft: str = ""
    kept: int = 0


Subscriber = Callable[[StaffCardsState], None]
ResultT = TypeVar("ResultT")
_Answer = tuple[tuple[Holding, ...], tuple[VisitorNote, ...], tuple[Ref, ...]]


class StaffCards:
    """Asks while its page is open, whenever the library changes. beneath: what lies on the screen, asked as staff come
    in. now: with its time zone.
    """

    def __init__(
        self,
        library: Library,
        area: StaffArea,
        beneath: Callable[[], tuple[Ref, ...]],
        now: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._area = area
        self._beneath = beneath
        self._clock = now
        self._now = StaffCardsState()
        self._open = False
        self._asked: Standing | None = None
        self._cancel: Cancel = lambda: None
        self._cancel_search: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        area.subscribe(self._enter)
        library.subscribe(lambda _: self._renew())

    @property
    def now(self) -> StaffCardsState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def look_for(self, query: str) -> None:
        """query: the whole of it, anything at all; what is too long is cut."""
        self._publish(query=query[:LONGEST_QUERY])
        self._find()

    def choose(self, ref: Ref) -> None:
        """Look at one of those there are."""
        if ref in self._now.holdings:
            self._publish(chosen=ref, refused=None)

    def take_off(self, ref: Ref) -> None:
        """At once; why can be told afterwards."""
        holding = self._now.holdings.get(ref)
        if holding and holding.taken_off is None:
            self._decide(holding, True, Why.ON_THE_SPOT)

    def say_why(self, ref: Ref, reason: str) -> None:
        """Why it is off the screen. An empty reason says nothing."""
        holding, reason = self._now.holdings.get(ref), reason.strip()[:LONGEST_REASON]
        if holding and holding.taken_off and reason and reason != holding.taken_off.reason:
            self._decide(holding, True, reason)

    def put_back(self, ref: Ref) -> None:
        holding = self._now.holdings.get(ref)
        if holding and holding.taken_off:
            self._decide(holding, False, "")

    def draft(self, text: str) -> None:
        """What is written so far: it is kept until it is a note, whoever leaves in between."""
        self._publish(draft=text[:MOST_NOTE_LETTERS])

    def note(self, about: Ref | None, concern: Concern, text: str) -> None:
        """Keep what a visitor said. about: None for the kiosk itself."""
        note = VisitorNote(self._clock(), self._area.who, str(about) if about else "", concern, text)

        def kept(_: int) -> None:
            self._done(draft="", kept=self._now.kept + 1)

        self._change(lambda shelves: shelves.staff.keep_note(note), kept)

    def settle(self, key: int, settled: str) -> None:
        """settled: what came of a note; "" opens it again."""
        decision = Decision("", self._clock(), self._area.who)
        self._change(lambda shelves: shelves.staff.settle_note(key, settled, decision), lambda _: self._done())

    def _decide(self, holding: Holding, off: bool, reason: str) -> None:
        decision = Decision(reason, self._clock(), self._area.who)

        def decided(_: int) -> None:
            # What visitors see follows now.
            self._library.look()
            self._done()

        self._change(
            lambda shelves: shelves.edits.take_off(holding.ref, off, seen=holding.version, decision=decision),
            decided,
            holding.ref,
            off=off,
        )

    def _change(
        self,
        change: Callable[[Shelves], ResultT],
        done: Callable[[ResultT], None],
        ref: Ref | None = None,
        *,
        off: bool = False,
    ) -> None:
        """One after the other, so that two touches are one, and nothing where nobody of staff is there.

        ref, off: what is wanted of which card.
        """
        if self._now.busy or not self._area.now.open:
            return
        if not self._library.now.ready:
            self._publish(refused=Refused(MachineError(self._library.now.fault or SHUT), ref, off))
            return
        self._publish(busy=True, refused=None)
        self._library.ask(change, done, lambda error: self._done(refused=Refused(error, ref, off)))

    def _done(self, **changes: object) -> None:
        self._publish(busy=False, **changes)
        self._ask()

    def _enter(self, state: StaffState) -> None:
        if state.open and not self._open:
            beneath = self._beneath()
            self._publish(beneath=beneath, chosen=next(iter(beneath), None), query="", refused=None)
        self._open = state.open
        if not self._is_read:
            # Asked anew by whoever comes back: notes are counted by no version.
            self._asked = None
        self._renew()

    @property
    def _is_read(self) -> bool:
        return self._area.now.open and self._area.now.page is StaffPage.CARDS

    def _renew(self) -> None:
        standing = self._library.now
        if self._is_read and standing != self._asked:
            self._asked = standing
            self._ask()

    def _ask(self) -> None:
        self._cancel()
        standing, query = self._library.now, self._now.query
        if standing.ready:
            self._cancel = self._library.ask(lambda shelves: _answer(shelves, query), self._show, self._fail)
        else:
            self._publish(ready=False, fault=standing.fault or SHUT)

    def _show(self, answer: _Answer) -> None:
        holdings, notes, found = answer
        known = {holding.ref: holding for holding in holdings}
        self._publish(ready=True, fault="", holdings=known, notes=notes, found=found)

    def _fail(self, error: KioskError) -> None:
        self._asked = None
        self._publish(ready=False, fault=error.code)

    def _find(self) -> None:
        """In the background: so many words are compared."""
        self._cancel_search()
        holdings, query = tuple(self._now.holdings.values()), self._now.query
        if self._library.now.ready:
            self._cancel_search = self._library.ask(
                lambda _: _found(holdings, query), lambda found: self._publish(found=found), lambda _: None
            )

    def _publish(self, **changes: object) -> None:
        now = replace(self._now, **changes)  # type: ignore[arg-type]
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)


def _answer(shelves: Shelves, query: str) -> _Answer:
    holdings = shelves.holdings()
    return holdings, shelves.staff.notes(), _found(holdings, query)


def _found(holdings: tuple[Holding, ...], query: str) -> tuple[Ref, ...]:
    return tuple(holding.ref for holding in matching(holdings, query))
