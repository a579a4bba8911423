# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log, for staff: what they did and what went wrong, what of it can be taken back, and a file of it."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kiosk.app.library import Library
from kiosk.app.ports.background import Background
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.staff_area import StaffArea
from kiosk.app.undoing import take_back, undoable
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.faults import Fault
from kiosk.domain.log_export import WRITERS, record
from kiosk.domain.staff import Act, KeptAct, Who
from kiosk.domain.staff_log import MOST_ENTRIES, Entry, LogPart, Reach, Sheet, beginning, together, without_doubles
from kiosk.domain.values import Language, LocalText, Millis, Slug

_LOOK_EVERY = Millis(10_000)

Says = Callable[[KioskError | Act, Language], str]
Titles = Mapping[str, LocalText]
"""Of cards, by their addresses."""
_Mark = tuple[object, ...]
"""Of the newest entries: another one where there are newer ones."""


class LogState(StrEnum):
    """closed: nobody looks at it. partial: the library cannot be asked, so only what waits for it is there."""

    CLOSED = "closed"
    LOADING = "loading"
    READY = "ready"
    PARTIAL = "partial"


@dataclass(frozen=True, slots=True)
class StaffLogView:
    """entries: the newest first. cut: there is more, and older. undoable: the keys of acts that can be taken back.

    error: why what was asked for last was not done, None where it was. file: where the last one was written, or "".
    """

    state: LogState = LogState.CLOSED
    part: LogPart = LogPart.ALL
    reach: Reach = Reach.WEEK
    entries: tuple[Entry, ...] = ()
    cut: bool = False
    undoable: frozenset[int] = frozenset()
    titles: Titles = field(default_factory=dict)
    error: KioskError | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class LogSources:
    """Beside the library. waiting: faults that are not in it yet. now: with its time zone.

    says: what went wrong, or was done, as a sentence. keep: writes a file of this ending and text, and says where it
    is, else raises MachineError: data.full (path, free), data.unwritable (path, detail). now is called anywhere, the
    others in the background.
    """

    waiting: Callable[[], tuple[Fault, ...]]
    now: Callable[[], datetime]
    says: Says
    keep: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class _Found:
    sheet: Sheet
    undoable: frozenset[int] = frozenset()
    titles: Titles = field(default_factory=dict)
    mark: _Mark = ()


Subscriber = Callable[[StaffLogView], None]


class StaffLog:
    """Owns what is shown of the log while somebody looks at it; then it is looked for new entries now and then."""

    def __init__(
        self, library: Library, area: StaffArea, background: Background, loop: Loop, sources: LogSources
    ) -> None:
        self._library = library
        self._area = area
        self._background = background
        self._loop = loop
        self._sources = sources
        self._now = StaffLogView()
        self._mark: _Mark = ()
        self._busy = False
        self._cancel: Cancel = lambda: None
        self._next: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        library.subscribe(lambda _: self._ask())

    @property
    def now(self) -> StaffLogView:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, looking: bool) -> None:
        """Whether somebody looks at it. Each look begins with everything of the last seven days."""
        self._cancel()
        self._next()
        self._publish(StaffLogView(LogState.LOADING) if looking else StaffLogView())
        self._ask()

    def show(self, part: LogPart) -> None:
        self._publish(replace(self._now, part=part, error=None, file=""))
        self._ask()

    def go_back(self, reach: Reach) -> None:
        self._publish(replace(self._now, reach=reach, error=None, file=""))
        self._ask()

    def undo(self, key: int) -> None:
        """Take an act back. A second one waits for nothing: it is not done while the first one is."""
        if not self._is_read or self._busy:
            return
        if not self._library.now.ready:
            self._refuse(MachineError("log.unasked"))
            return
        who, now = self._area.who, self._sources.now()
        self._busy = True
        self._library.ask(lambda shelves: take_back(shelves, key, who, now), lambda _: self._undone(), self._refuse)

    def export(self, ending: str, language: Language) -> None:
        """Have a file of what is shown written: see kiosk.domain.log_export for its endings."""
        if not self._is_read or self._busy or ending not in WRITERS:
            return
        self._busy = True
        entries, who = self._now.entries, self._area.who
        self._background.run(
            lambda: self._write(entries, ending, language), lambda path: self._exported(path, who), self._refuse
        )

    @property
    def _is_read(self) -> bool:
        """By somebody of staff."""
        return self._area.now.open and self._now.state is not LogState.CLOSED

    def _write(self, entries: tuple[Entry, ...], ending: str, language: Language) -> str:
        told = (one.act if isinstance(one, KeptAct) else KioskError(one.code, **one.arguments) for one in entries)
        records = (record(one, self._sources.says(what, language)) for one, what in zip(entries, told, strict=True))
        return self._sources.keep(ending, WRITERS[ending](records))

    def _undone(self) -> None:
        self._busy = False
        self._publish(replace(self._now, error=None, file=""))
        self._ask()

    def _exported(self, path: str, who: Who) -> None:
        self._busy = False
        self._area.note("log.exported", who=who, path=path)
        if self._now.state is not LogState.CLOSED:
            self._publish(replace(self._now, error=None, file=path))

    def _refuse(self, error: KioskError) -> None:
        self._busy = False
        if self._now.state is not LogState.CLOSED:
            self._publish(replace(self._now, error=error, file=""))
            # Whoever was faster is to be seen.
            self._ask()

    def _ask(self) -> None:
        if self._now.state is LogState.CLOSED:
            return
        self._cancel()
        self._next()
        view, who = self._now, self._area.who
        if self._library.now.ready:
            self._cancel = self._library.ask(lambda shelves: self._look(shelves, view, who), self._see, self._lack)
        else:
            self._lack()

    def _lack(self, _: KioskError | None = None) -> None:
        """What waits in its file can be told all the same."""
        view = self._now
        self._cancel = self._background.run(lambda: self._waiting(view), self._see_waiting, lambda _: None)

    def _look(self, shelves: Shelves, view: StaffLogView, who: Who) -> _Found:
        since = beginning(view.reach, self._sources.now())
        waiting = self._sources.waiting()
        acts = shelves.staff.acts(since, MOST_ENTRIES + 1)
        stored = shelves.ledger.faults_since(since, MOST_ENTRIES + 1)
        faults = without_doubles((*stored, *(fault for fault in waiting if fault.at >= since)))
        sheet = together(acts, faults, view.part)
        titles = {str(ref): title for ref, title in shelves.titles(_refs(sheet)).items()}
        return _Found(sheet, undoable(acts, who), titles, _mark(shelves, waiting))

    def _waiting(self, view: StaffLogView) -> Sheet:
        since = beginning(view.reach, self._sources.now())
        return together((), tuple(fault for fault in self._sources.waiting() if fault.at >= since), view.part)

    def _see(self, found: _Found) -> None:
        self._mark = found.mark
        sheet = found.sheet
        shown = replace(self._now, entries=sheet.entries, cut=sheet.cut, undoable=found.undoable, titles=found.titles)
        self._publish(replace(shown, state=LogState.READY))
        self._next = self._loop.after(_LOOK_EVERY, self._peek)

    def _see_waiting(self, sheet: Sheet) -> None:
        shown = replace(self._now, entries=sheet.entries, cut=False, undoable=frozenset(), titles={})
        self._publish(replace(shown, state=LogState.PARTIAL))
        self._next = self._loop.after(_LOOK_EVERY, self._ask)

    def _peek(self) -> None:
        """Whether there is anything new, which costs little."""
        if not self._library.now.ready:
            self._ask()
            return
        waiting = self._sources.waiting
        self._cancel = self._library.ask(lambda shelves: _mark(shelves, waiting()), self._compare, self._lack)

    def _compare(self, mark: _Mark) -> None:
        if mark != self._mark:
            self._ask()
        else:
            self._next = self._loop.after(_LOOK_EVERY, self._peek)

    def _publish(self, view: StaffLogView) -> None:
        if view == self._now:
            return
        self._now = view
        for subscriber in self._subscribers:
            subscriber(view)


def _mark(shelves: Shelves, waiting: tuple[Fault, ...]) -> _Mark:
    since = beginning(Reach.ALL, datetime.min)
    acts = tuple(act.key for act in shelves.staff.acts(since, 1))
    faults = tuple(fault.key for fault in (*shelves.ledger.faults_since(since, 1), *waiting))
    return acts, faults


def _refs(sheet: Sheet) -> set[Ref]:
    """Of the cards that are spoken of."""
    refs = set()
    for entry in sheet.entries:
        kind, _, slug = str(_arguments(entry).get("address", "")).partition("/")
        with suppress(ValueError):
            refs.add(Ref(Kind(kind), Slug(slug)))
    return refs


def _arguments(entry: Entry) -> Mapping[str, str | int]:
    return entry.act.arguments if isinstance(entry, KeptAct) else {}
