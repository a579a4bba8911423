# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists and the schedule, kept in memory."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from kiosk.domain.errors import EditError, KioskError
from kiosk.domain.plain_values import Form
from kiosk.domain.plan_faults import (
    PlanFault,
    hours_faults,
    playlist_faults,
    refuse,
    rule_faults,
    special_day_faults,
    volume_faults,
)
from kiosk.domain.plan_forms import (
    as_text,
    written_hours,
    written_playlist,
    written_rule,
    written_special_day,
    written_volumes,
)
from kiosk.domain.plan_names import in_order, name_key
from kiosk.domain.plan_tidy import tidy_hours, tidy_playlist, tidy_rule, tidy_special_day, tidy_volumes
from kiosk.domain.plan_told import NOTHING, name_of, told
from kiosk.domain.playlists import ATTRACT, StoredPlaylist
from kiosk.domain.schedule import OpeningHours, Rule, Schedule, SpecialDay, VolumeHours
from kiosk.domain.staff import Act, Decision
from tests.fakes.staff_records import FakeStaffRecords

KeyedT = TypeVar("KeyedT", StoredPlaylist, Rule, SpecialDay)
SheetT = TypeVar("SheetT", OpeningHours, VolumeHours)


@dataclass
class _Shelf(Generic[KeyedT]):
    """what: as plan.unknown and the codes of acts call it. removed: the keys of those that are not there any more."""

    what: str
    faults: Callable[[KeyedT], tuple[PlanFault, ...]]
    tidy: Callable[[KeyedT], KeyedT]
    written: Callable[[KeyedT], Form]
    held: dict[int, KeyedT] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)

    def there(self) -> tuple[KeyedT, ...]:
        return tuple(one for key, one in sorted(self.held.items()) if key not in self.removed)

    def one(self, key: int) -> KeyedT:
        if key not in self.held or key in self.removed:
            raise EditError("plan.unknown", what=self.what, key=key)
        return self.held[key]


class FakePlanning:
    """Planning. staff: where acts are written down. changes: how many there were. fails: raised instead of one.

    unreadable: what cannot be understood, as Schedule has it.
    """

    def __init__(self, staff: FakeStaffRecords | None = None) -> None:
        self.staff = staff or FakeStaffRecords()
        self.changes = 0
        self.fails: KioskError | None = None
        self.unreadable: tuple[str, ...] = ()
        self._playlists = _Shelf("playlist", playlist_faults, tidy_playlist, written_playlist)
        self._playlists.held[ATTRACT] = StoredPlaylist("", key=ATTRACT, version=1)
        self._rules = _Shelf("rule", rule_faults, tidy_rule, written_rule)
        self._days = _Shelf("day", special_day_faults, tidy_special_day, written_special_day)
        self._hours = OpeningHours()
        self._volumes = VolumeHours()

    def playlists(self) -> tuple[StoredPlaylist, ...]:
        return in_order(self._playlists.there())

    def playlist(self, key: int) -> StoredPlaylist:
        return self._playlists.one(key)

    def put_playlist(self, playlist: StoredPlaylist, *, seen: int, decision: Decision) -> int:
        refuse(playlist_faults(playlist))
        return self._put(self._playlists, playlist, seen, decision, self._refuse_taken)

    def remove_playlist(self, key: int, *, seen: int, decision: Decision) -> None:
        if key == ATTRACT:
            raise EditError("plan.attract")
        stands = self._playlists.one(key)
        by = [rule.title for rule in self._rules.there() if rule.playlist == key]
        if by and stands.version == seen:
            raise EditError("plan.used", name=stands.name, by=", ".join(by))
        self._remove(self._playlists, key, seen, decision)

    def schedule(self) -> Schedule:
        return Schedule(self._rules.there(), self._hours, self._days.there(), self._volumes, self.unreadable)

    def put_rule(self, rule: Rule, *, seen: int, decision: Decision) -> int:
        refuse(rule_faults(rule))
        return self._put(self._rules, rule, seen, decision, self._refuse_unlisted)

    def remove_rule(self, key: int, *, seen: int, decision: Decision) -> None:
        self._remove(self._rules, key, seen, decision)

    def put_special_day(self, day: SpecialDay, *, seen: int, decision: Decision) -> int:
        refuse(special_day_faults(day))
        return self._put(self._days, day, seen, decision)

    def remove_special_day(self, key: int, *, seen: int, decision: Decision) -> None:
        self._remove(self._days, key, seen, decision)

    def put_hours(self, hours: OpeningHours, *, seen: int, decision: Decision) -> None:
        refuse(hours_faults(hours))
        kept = replace(tidy_hours(hours), version=seen + 1)
        before = as_text(written_hours(self._hours))
        self._keep_sheet("hours.changed", self._hours, kept, before, seen, decision)
        self._hours = kept

    def put_volumes(self, volumes: VolumeHours, *, seen: int, decision: Decision) -> None:
        refuse(volume_faults(volumes))
        kept = replace(tidy_volumes(volumes), version=seen + 1)
        before = as_text(written_volumes(self._volumes))
        self._keep_sheet("volumes.changed", self._volumes, kept, before, seen, decision)
        self._volumes = kept

    def _put(
        self,
        shelf: _Shelf[KeyedT],
        given: KeyedT,
        seen: int,
        decision: Decision,
        check: Callable[[KeyedT], None] = lambda _: None,
    ) -> int:
        if given.key and given.key not in shelf.held:
            raise EditError("plan.unknown", what=shelf.what, key=given.key)
        stands = shelf.held.get(given.key)
        is_new = stands is None or given.key in shelf.removed
        if (stands.version if stands else 0) != seen:
            theirs = NOTHING if stands is None or is_new else told(stands)
            raise EditError("edit.stale", yours=told(shelf.tidy(given)), theirs=theirs)
        check(shelf.tidy(given))
        kept = replace(shelf.tidy(given), key=given.key or max(shelf.held, default=0) + 1, version=seen + 1)
        before = {} if stands is None or is_new else {"before": as_text(shelf.written(stands))}
        self._note(f"{shelf.what}.{'made' if is_new else 'changed'}", kept, before, decision)
        shelf.held[kept.key] = kept
        shelf.removed.discard(kept.key)
        return kept.key

    def _refuse_taken(self, playlist: StoredPlaylist) -> None:
        others = {name_key(one.name) for one in self._playlists.there() if one.key != playlist.key and not one.attract}
        if not playlist.attract and name_key(playlist.name) in others:
            raise EditError("plan.name_taken", field="name", name=playlist.name)

    def _refuse_unlisted(self, rule: Rule) -> None:
        if rule.playlist and rule.playlist not in {one.key for one in self._playlists.there()}:
            raise EditError("plan.unknown", field="playlist", what="playlist", key=rule.playlist)

    def _remove(self, shelf: _Shelf[KeyedT], key: int, seen: int, decision: Decision) -> None:
        stands = shelf.one(key)
        if stands.version != seen:
            raise EditError("edit.stale", yours=NOTHING, theirs=told(stands))
        gone = replace(stands, version=seen + 1)
        self._note(f"{shelf.what}.removed", gone, {"before": as_text(shelf.written(stands))}, decision)
        shelf.held[key] = gone
        shelf.removed.add(key)

    def _keep_sheet(self, code: str, stands: SheetT, kept: SheetT, before: str, seen: int, decision: Decision) -> None:
        if stands.version != seen:
            raise EditError("edit.stale", yours=told(kept), theirs=told(stands))
        self._keep(code, {"before": before, "version": kept.version}, decision)

    def _note(
        self, code: str, kept: StoredPlaylist | Rule | SpecialDay, before: dict[str, str], decision: Decision
    ) -> None:
        called: dict[str, str | int] = {"key": kept.key, "called": name_of(kept), "version": kept.version}
        self._keep(code, {**called, **before}, decision)

    def _keep(self, code: str, arguments: dict[str, str | int], decision: Decision) -> None:
        if not decision.reason.isprintable():
            raise EditError("edit.unstorable", detail="a reason is one line of text")
        if self.fails:
            raise self.fails
        act = Act(decision.at, decision.who, code, {**arguments, "reason": decision.reason})
        self.staff.keep([act], decision.undoes)
        self.changes += 1
