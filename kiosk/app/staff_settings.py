# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff set on the screen."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.app.library import Library, Standing
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel, Loop
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.domain.editing import Edit
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.setting_forms import FormError, Whole, write
from kiosk.domain.setting_steps import stepped
from kiosk.domain.setting_table import SETTINGS, Owner, Setting
from kiosk.domain.settings import Settings, wrong
from kiosk.domain.staff import PAGES, Decision, StaffPage, Who
from kiosk.domain.staff_settings import Change, Refusal, SettingRow, StaffSettingsState, without_later
from kiosk.domain.values import Millis

_log = logging.getLogger(__name__)
_MORE_TOUCHES = Millis(600)
"""So long after a step another one is waited for: who goes from 60 to 80 by touches has changed it once."""
_LOOKED_THROUGH = 50
"""Acts, at most, among which that of a change is looked for."""

Subscriber = Callable[[StaffSettingsState], None]


@dataclass(frozen=True, slots=True)
class _Wish:
    """A change that is to be made. text: None for the usual value. due: no further touch is waited for.

    undo: the change that it takes back. seen: the version that whoever wished it had before them.
    """

    text: str | None
    who: Who
    due: bool = True
    undo: Change | None = None
    seen: int = 0


@dataclass(frozen=True, slots=True)
class _Kept:
    """version: after the change. act: its key. venue: all that is decided now."""

    version: int
    act: int | None
    venue: Settings


class StaffSettings:
    """Owns the settings page. Each change is shown at once and kept in the background, one after the other.

    What cannot be kept is not lost: its row says why, and has what was asked for. now: with its time zone.
    """

    def __init__(
        self, library: Library, desk: SettingsDesk, area: StaffArea, loop: Loop, now: Callable[[], datetime]
    ) -> None:
        self._library = library
        self._desk = desk
        self._area = area
        self._loop = loop
        self._clock = now
        self._attended = self._known = self._busy = False
        self._version: int | None = None
        self._kept: Mapping[str, Edit] = {}
        self._wishes: dict[str, _Wish] = {}
        self._refusals: dict[str, Refusal] = {}
        self._changes: tuple[Change, ...] = ()
        self._wait: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        self._now = StaffSettingsState()
        library.subscribe(self._look)
        desk.subscribe(lambda _: self._publish())

    @property
    def now(self) -> StaffSettingsState:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer: then what was asked for is kept, and what can be undone forgotten."""
        self.finish()
        self._attended, self._known, self._version = wanted, False, None
        self._changes, self._refusals = (), {}
        self._look(self._library.now)

    def finish(self) -> None:
        """Wait for no further touch."""
        self._wait()
        self._wishes = {name: wish if wish.due else replace(wish, due=True) for name, wish in self._wishes.items()}
        self._go_on()

    def set(self, name: str, text: str) -> None:
        """text: as its form reads it. What is refused stands in its row; what is set already changes nothing."""
        if (row := self._changeable(name)) is None:
            return
        try:
            wanted = write(row.setting.form.read(text))
        except FormError as error:
            self._refuse(name, wrong(name, text, error.expected, "–"), text)
            return
        if wanted != row.text:
            self._wish(name, _Wish(wanted, self._area.who))
        elif self._refusals.pop(name, None):
            self._publish()

    def step(self, name: str, *, up: bool) -> None:
        """A number: to the next round one."""
        row = self._changeable(name)
        if row is None or not isinstance(row.setting.form, Whole):
            return
        following = str(stepped(row.setting.form, int(row.text), up=up))
        if following != row.text:
            self._wish(name, _Wish(following, self._area.who, due=False))

    def reset(self, name: str) -> None:
        """As usual again."""
        if self._changeable(name) and (name in self._wishes or self._edit(name).text is not None):
            self._wish(name, _Wish(None, self._area.who))

    def undo(self) -> None:
        """Take the last change back, and at the next call the one before it. One on its way is only hurried."""
        if self._wishes:
            self.finish()
        elif self._changes and self._changeable(self._changes[-1].name):
            last, self._changes = self._changes[-1], self._changes[:-1]
            self._wish(last.name, _Wish(last.before, self._area.who, undo=last))

    def _changeable(self, name: str) -> SettingRow | None:
        """Its row, where whoever is here may change it now."""
        role = self._area.now.role
        if not self._now.ready or role is None or StaffPage.SETTINGS not in PAGES[role]:
            return None
        return next((row for row in self._now.rows if row.setting.name == name and not row.fixed), None)

    def _wish(self, name: str, wish: _Wish) -> None:
        self._refusals.pop(name, None)
        # Of two one after the other the second sees the first alone, whatever others have done meanwhile.
        before = self._wishes.get(name)
        seen = wish.undo.version if wish.undo else before.seen if before else self._edit(name).version
        self._wishes[name] = replace(wish, seen=seen)
        self._wait()
        if wish.due:
            self.finish()
        else:
            self._wait = self._loop.after(_MORE_TOUCHES, self.finish)
        self._publish()

    def _go_on(self) -> None:
        """Keep the next one that is due."""
        name = next((name for name, wish in self._wishes.items() if wish.due), None)
        if name is None or self._busy:
            return
        wish, standing = self._wishes[name], self._library.now
        if not standing.ready:
            self._fail(name, wish, MachineError(standing.fault or "library.closed"))
            return
        decision = Decision("", self._clock(), wish.who, wish.undo.act if wish.undo else None)
        self._busy = True
        self._library.ask(
            lambda shelves: _keep(shelves, name, wish.text, wish.seen, decision),
            lambda kept: self._remember(name, wish, kept),
            lambda error: self._fail(name, wish, error),
        )

    def _remember(self, name: str, wish: _Wish, kept: _Kept) -> None:
        before = self._edit(name).text
        self._kept = {**self._kept, name: Edit(kept.version, wish.text)}
        if wish.undo:
            self._changes = without_later(self._changes, name, kept.version)
        elif self._attended:
            self._changes += (Change(name, before, wish.text, kept.version, kept.act),)
        if name in self._wishes and self._wishes[name] is not wish:
            self._wishes[name] = replace(self._wishes[name], seen=kept.version)
        self._settle(name, wish)
        self._desk.take(kept.venue)
        self._publish()

    def _fail(self, name: str, wish: _Wish, error: KioskError) -> None:
        if isinstance(error, MachineError):
            # Whoever has left the page does not read it there.
            _log.error("what staff set is not kept: %s", error)
        # Perhaps another version than was thought: that is to be seen, and to be decided upon.
        self._version = None
        if wish.undo and self._attended:
            self._changes += (wish.undo,)
        self._settle(name, wish)
        self._refuse(name, error, wish.text or "")
        self._look(self._library.now)

    def _settle(self, name: str, wish: _Wish) -> None:
        """What has been asked for since is still to be made."""
        self._busy = False
        if self._wishes.get(name) is wish:
            del self._wishes[name]
        self._go_on()

    def _refuse(self, name: str, error: KioskError, typed: str) -> None:
        self._refusals[name] = Refusal(error, typed)
        self._publish()

    def _look(self, standing: Standing) -> None:
        """How often each was changed, and what it was left as, which holds then."""
        if self._attended and standing.ready and standing.version != self._version:
            self._version = standing.version
            self._library.ask(_standing, self._see, self._lose)
        self._publish()

    def _see(self, found: tuple[Mapping[str, Edit], Settings]) -> None:
        self._kept, venue = found
        self._known = True
        self._desk.take(venue)
        self._publish()

    def _lose(self, _: KioskError) -> None:
        self._version = None
        self._library.later(lambda: self._look(self._library.now))

    def _edit(self, name: str) -> Edit:
        return self._kept.get(name, Edit())

    def _publish(self) -> None:
        if not self._attended:
            return
        rows, machine = (tuple(self._rows(owner)) for owner in (Owner.VENUE, Owner.MACHINE))
        shut = not self._library.now.ready
        state = StaffSettingsState(rows, machine, self._changes, self._known and not shut, shut)
        if state == self._now:
            return
        self._now = state
        for subscriber in self._subscribers:
            subscriber(state)

    def _rows(self, owner: Owner) -> list[SettingRow]:
        return [self._row(setting) for setting in SETTINGS.values() if setting.owner is owner]

    def _row(self, setting: Setting) -> SettingRow:
        name, settings = setting.name, self._desk.now
        found, usual, wish = settings.of(name), write(settings.usual(name)), self._wishes.get(name)
        text = write(found.value) if wish is None else usual if wish.text is None else wish.text
        version, refusal = self._edit(name).version, self._refusals.get(name)
        return SettingRow(setting, text, usual, found.source, found.where, version, refusal)


def _standing(shelves: Shelves) -> tuple[Mapping[str, Edit], Settings]:
    names = (setting.name for setting in SETTINGS.values() if setting.owner is Owner.VENUE)
    return {name: shelves.settings.standing(name) for name in names}, shelves.ledger.settings()


def _keep(shelves: Shelves, name: str, text: str | None, seen: int, decision: Decision) -> _Kept:
    version = shelves.settings.write(name, text, seen=seen, decision=decision)
    mine = {"name": name, "version": version}
    acts = shelves.staff.acts(decision.at, _LOOKED_THROUGH)
    act = next((one.key for one in acts if mine.items() <= one.act.arguments.items()), None)
    return _Kept(version, act, shelves.ledger.settings())
