# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff say should play when."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.app.library import Library, Standing
from kiosk.app.ports.background import Background
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.schedule_foresight import Foresight
from kiosk.app.schedule_keeping import Kept, Plans, make, plans
from kiosk.app.staff_area import StaffArea
from kiosk.domain.errors import EditError, KioskError, MachineError
from kiosk.domain.programme import Conflict
from kiosk.domain.schedule import Rule, RuleKind
from kiosk.domain.schedule_forms import Surroundings, copied, met, new_day, new_rule, put
from kiosk.domain.staff import PAGES, Decision, StaffPage
from kiosk.domain.staff_schedule import (
    Change,
    Draft,
    FilmHere,
    Part,
    StaffScheduleState,
    found,
    key_of,
    part_of,
    without_later,
)
from kiosk.domain.values import Language, Millis

_log = logging.getLogger(__name__)
_MORE_TOUCHES = Millis(250)
"""So long after a change of a form another one is waited for."""
_MINUTE = 60_000

Subscriber = Callable[[StaffScheduleState], None]


@dataclass(frozen=True, slots=True)
class ScheduleSources:
    """films: those that are here, asked in the background. now: with its time zone. language: of whoever is in."""

    foresight: Foresight
    films: Callable[[], tuple[FilmHere, ...]]
    now: Callable[[], datetime]
    language: Callable[[], Language]


class StaffSchedule:
    """Owns the page of the schedule and its forms, one for each part.

    A form is kept when that is asked for; until then, or until it is discarded, it stays, whoever comes and goes.
    """

    def __init__(
        self, library: Library, area: StaffArea, loop: Loop, background: Background, sources: ScheduleSources
    ) -> None:
        self._library = library
        self._area = area
        self._loop = loop
        self._background = background
        self._sources = sources
        self._foresight = sources.foresight
        self._attended = self._known = False
        self._version: int | None = None
        self._waits: dict[str, Cancel] = {}
        self._subscribers: list[Subscriber] = []
        self._now = StaffScheduleState(sources.now())
        library.subscribe(self._look)
        self._foresight.follow(self._foresee)

    @property
    def now(self) -> StaffScheduleState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer: then what can be undone is forgotten, but no form."""
        self._attended, self._known, self._version = wanted, False, None
        for cancel in self._waits.values():
            cancel()
        drafts = {part: replace(draft, saving=False) for part, draft in self._now.drafts.items()}
        self._publish(changes=(), error=None, ready=False, drafts=drafts)
        if wanted:
            self._tick()
            films = self._sources.films
            self._wait("films", self._background.run(films, lambda here: self._publish(films=here), lambda _: None))
            self._look(self._library.now)

    def show(self, part: Part) -> None:
        self._publish(part=part, error=None)
        self._doubt(part)

    def begin_rule(self, kind: RuleKind) -> None:
        """A form for a new one, filled in; see kiosk.domain.schedule_forms."""
        self._begin(new_rule(kind, self._surroundings()))

    def begin_day(self) -> None:
        """A form for a day on which it is closed."""
        self._begin(new_day(self._surroundings()))

    def open(self, key: int) -> None:
        """One of the rules or special days, as a form."""
        if key and (record := found(self._now.schedule, self._now.part, key)) is not None:
            self._begin(Draft(record, record))

    def copy(self, key: int) -> None:
        """A form for another rule like it."""
        for rule in self._now.schedule.rules:
            if rule.key == key:
                self._begin(copied(rule, self._now.schedule.rules))

    def put(self, field: str, value: str) -> None:
        """In the form of the part that is shown; see kiosk.domain.schedule_drafts."""
        part = self._now.part
        draft = self._now.drafts.get(part) or self._sheet(part)
        if draft is None or not self._may:
            return
        self._draft(part, put(draft, field, value, self._surroundings()))
        self._wait(f"doubt.{part}", self._loop.after(_MORE_TOUCHES, lambda: self._doubt(part)))

    def save(self) -> None:
        """Keep the form. One of a rule waits for its doubts, and is kept at once where they are known."""
        part = self._now.part
        draft = self._now.drafts.get(part)
        if draft is None or draft.faults or draft.saving or not self._may:
            return
        if isinstance(draft.record, Rule) and not draft.reckoned:
            self._draft(part, replace(draft, saving=True))
            self._doubt(part)
        else:
            self._keep(draft)

    def discard(self) -> None:
        """Close the form; what is kept stays as it is."""
        if self._allowed:
            self._draft(self._now.part, None)

    def pause(self, key: int) -> None:
        """A rule that holds does so no longer, or again."""
        for rule in self._now.schedule.rules:
            if rule.key == key:
                self._do(Change(Part.RULES, rule, replace(rule, active=not rule.active), rule.version))

    def remove(self, key: int) -> None:
        """One of the rules or special days."""
        part = self._now.part
        if key and (record := found(self._now.schedule, part, key)) is not None:
            self._do(Change(part, record, None, record.version))

    def undo(self) -> None:
        """Take the last change back, and at the next call the one before it."""
        if self._now.changes:
            last = self._now.changes[-1]
            self._do(Change(last.part, last.after, last.before, last.version), last)

    @property
    def _allowed(self) -> bool:
        role = self._area.now.role
        return role is not None and StaffPage.SCHEDULE in PAGES[role]

    @property
    def _may(self) -> bool:
        return self._now.ready and not self._now.busy and self._allowed

    def _surroundings(self) -> Surroundings:
        return Surroundings(self._now, self._foresight.local(), self._sources.language())

    def _begin(self, draft: Draft) -> None:
        if self._may:
            part = part_of(draft.record)
            self._publish(part=part, error=None)
            self._draft(part, draft)
            self._doubt(part)

    def _sheet(self, part: Part) -> Draft | None:
        """Of what there is only one of, which is open as it is kept."""
        record = found(self._now.schedule, part, 0)
        return Draft(record, record) if record else None

    def _draft(self, part: Part, draft: Draft | None) -> None:
        others = {other: one for other, one in self._now.drafts.items() if other is not part}
        self._publish(drafts={**others, part: draft} if draft else others)

    def _doubt(self, part: Part) -> None:
        """Ask what of the form would not come."""
        draft = self._now.drafts.get(part)
        if draft is None or not self._known or draft.faults or part is Part.SOUND:
            return

        def see(doubts: tuple[Conflict, ...]) -> None:
            now = self._now.drafts.get(part)
            if now is None or now.record != draft.record:
                return
            self._draft(part, replace(now, doubts=doubts, reckoned=True, saving=False))
            if now.saving and not doubts:
                self._keep(now)

        # What is asked no longer is not told.
        self._wait(f"doubt.{part}", self._foresight.doubt(self._now.schedule, draft.record, see))

    def _keep(self, draft: Draft) -> None:
        self._do(Change(part_of(draft.record), draft.kept, draft.record, draft.seen), form=draft)

    def _do(self, change: Change, undone: Change | None = None, form: Draft | None = None) -> None:
        """change: with the version that was seen. undone: what it takes back. form: what is kept by it."""
        if not self._may:
            return
        decision = Decision("", self._sources.now(), self._area.who, undone.act if undone else None)
        self._publish(busy=True, error=None)
        self._library.ask(
            lambda shelves: make(shelves, change, decision),
            lambda kept: self._remember(kept, undone, form),
            lambda error: self._fail(change, undone, form, error),
        )

    def _remember(self, kept: Kept, undone: Change | None, form: Draft | None) -> None:
        change, changes = kept.change, self._now.changes
        if undone:
            rest = tuple(one for one in changes if one is not undone)
            changes = without_later(rest, change.part, change.key, change.version)
        elif self._attended:
            changes += (change,)
        self._publish(busy=False, changes=changes)
        # What was kept, or is there no more, is in no form.
        now = self._now.drafts.get(change.part)
        if now and ((form and now.record == form.record) or key_of(now.record) == change.key != 0):
            self._draft(change.part, None)
        self._see(kept.plans)
        # What the kiosk does follows now.
        self._library.look()

    def _fail(self, change: Change, undone: Change | None, form: Draft | None, error: KioskError) -> None:
        if undone and isinstance(error, EditError):
            # Others have changed it since: here it is never taken back.
            self._publish(changes=tuple(one for one in self._now.changes if one is not undone))
        if isinstance(error, MachineError):
            # Whoever has left the page does not read it there.
            _log.error("a change of the schedule is not kept: %s", error)
        self._publish(busy=False)
        now = self._now.drafts.get(change.part)
        if form and now:
            self._draft(change.part, replace(now, error=error, saving=False))
        else:
            self._publish(error=error)
        # Perhaps another version than was thought: that is to be seen, and to be decided upon.
        self._version = None
        self._look(self._library.now)

    def _look(self, library: Standing) -> None:
        if self._attended and library.ready and library.version != self._version:
            self._version = library.version
            self._library.ask(plans, self._see, self._lose)
        # Nothing can be changed before it is known how it stands, nor when the library cannot be asked.
        self._publish(ready=self._known and library.ready, shut=not library.ready)

    def _lose(self, _: KioskError) -> None:
        self._version = None
        self._library.later(lambda: self._look(self._library.now))

    def _see(self, seen: Plans) -> None:
        self._known = self._attended
        drafts = {part: met(draft, seen.schedule) for part, draft in self._now.drafts.items()}
        ready = self._known and self._library.now.ready
        self._publish(schedule=seen.schedule, playlists=seen.playlists, drafts=drafts, ready=ready)
        self._foresee()
        # Of a form that somebody left open.
        if (draft := drafts.get(self._now.part)) and not draft.reckoned:
            self._doubt(self._now.part)

    def _foresee(self) -> None:
        if self._attended and self._known:
            self._tick()
            self._wait("look", self._foresight.look(self._now.schedule, lambda found: self._publish(conflicts=found)))

    def _tick(self) -> None:
        now = self._foresight.local()
        self._publish(now=now, zone=self._foresight.zone, distrust=self._foresight.distrust)
        left = _MINUTE - now.second * 1000 - now.microsecond // 1000
        self._wait("minute", self._loop.after(Millis(left), self._tick))

    def _wait(self, what: str, cancel: Cancel) -> None:
        """For one thing of each kind at a time."""
        self._waits.pop(what, lambda: None)()
        self._waits[what] = cancel

    def _publish(self, **changes: object) -> None:
        now = replace(self._now, **changes)  # type: ignore[arg-type]
        if now == self._now:
            return
        self._now = now
        for subscriber in self._subscribers:
            subscriber(now)
