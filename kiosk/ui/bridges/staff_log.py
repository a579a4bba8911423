# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log of the staff area, for QML."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.staff_log import Says, StaffLog, StaffLogView, Titles
from kiosk.domain.act_forms import address
from kiosk.domain.dates import Precision, When
from kiosk.domain.errors import KioskError
from kiosk.domain.faults import Fault
from kiosk.domain.staff import KeptAct
from kiosk.domain.staff_log import MOST_ENTRIES, Entry, LogPart, Reach, moment
from kiosk.domain.values import Language
from kiosk.ui.bridges import act_words as words
from kiosk.ui.bridges.act_words import say, say_act, say_done
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.staff_card_words import reason_told
from kiosk.ui.dates import say_when

_AT_ONCE = 100
"""Rows that are made in one go: two thousand take 100 ms."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry. day: in words, the same for all of a day. note: the reason of an act, what was done about a fault.

    ill: something went wrong. over: it was taken back. undo: the key by which it can be, 0 where it cannot.
    """

    key: str
    day: str
    time: str
    who: str
    text: str
    note: str = ""
    ill: bool = False
    over: bool = False
    undo: int = 0


@dataclass(frozen=True, slots=True)
class _Face:
    state: str
    part: str
    reach: str
    cut: bool
    count: int
    told: str
    refused: bool


class StaffLogBridge(QObject):
    """rows: of LogRow, the newest first, and more of them when they are asked for. count: of all entries.

    state: see kiosk.app.staff_log.LogState. part, reach: what is shown of it. cut: there is more, and older. most:
    entries that are shown at all. told: what came of what was asked for last, "" for nothing; refused: it was not done.
    """

    stateChanged = Signal()
    partChanged = Signal()
    reachChanged = Signal()
    cutChanged = Signal()
    countChanged = Signal()
    toldChanged = Signal()
    refusedChanged = Signal()

    def __init__(self, log: StaffLog, choices: Choices, says: Says, today: Callable[[], date]) -> None:
        super().__init__()
        self._log = log
        self._choices = choices
        self._says = says
        self._today = today
        self._rows = Rows(LogRow, "key")
        self._shown: tuple[object, ...] = ()
        self._most = _AT_ONCE
        self._face = self._made(log.now)
        log.subscribe(self._follow)
        choices.subscribe(lambda _: self._follow(log.now))

    @Slot(bool)
    def attend(self, looking: bool) -> None:
        """The page is open, or is not any more."""
        self._log.attend(looking)

    @Slot(str)
    def show(self, part: str) -> None:
        if part in set(LogPart):
            self._log.show(LogPart(part))

    @Slot(str)
    def goBack(self, reach: str) -> None:
        if reach in set(Reach):
            self._log.go_back(Reach(reach))

    @Slot(int)
    def undo(self, key: int) -> None:
        self._log.undo(key)

    @Slot(str)
    def export(self, ending: str) -> None:
        """Write all of it to a file: csv or json."""
        self._log.export(ending, self._choices.now.language)

    @Slot()
    def more(self) -> None:
        """Somebody has come to the end of the rows."""
        if self._most < self._face.count:
            self._most += _AT_ONCE
            self._show(self._log.now)

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_state(self) -> str:
        return self._face.state

    def _get_part(self) -> str:
        return self._face.part

    def _get_reach(self) -> str:
        return self._face.reach

    def _get_cut(self) -> bool:
        return self._face.cut

    def _get_count(self) -> int:
        return self._face.count

    def _get_told(self) -> str:
        return self._face.told

    def _get_refused(self) -> bool:
        return self._face.refused

    def _get_most(self) -> int:
        return MOST_ENTRIES

    rows = Property(QObject, _get_rows, constant=True)
    state = Property(str, _get_state, notify=stateChanged)
    part = Property(str, _get_part, notify=partChanged)
    reach = Property(str, _get_reach, notify=reachChanged)
    cut = Property(bool, _get_cut, notify=cutChanged)
    count = Property(int, _get_count, notify=countChanged)
    told = Property(str, _get_told, notify=toldChanged)
    refused = Property(bool, _get_refused, notify=refusedChanged)
    most = Property(int, _get_most, constant=True)

    def _follow(self, view: StaffLogView) -> None:
        if (view.part, view.reach) != (self._face.part, self._face.reach) or not view.entries:
            self._most = _AT_ONCE
        self._show(view)
        before, self._face = self._face, self._made(view)
        emit_changes(self, before, self._face)

    def _show(self, view: StaffLogView) -> None:
        language, today = self._choices.now.language, self._today()
        entries = view.entries[: self._most]
        shown = (entries, view.undoable, view.titles, language, today)
        if shown != self._shown:
            self._shown = shown
            self._rows.show(tuple(self._row(entry, view, language, today) for entry in entries))

    def _made(self, view: StaffLogView) -> _Face:
        told = self._outcome(view)
        refused = view.error is not None
        return _Face(view.state, view.part, view.reach, view.cut, len(view.entries), told, refused)

    def _outcome(self, view: StaffLogView) -> str:
        if view.error is not None:
            own = words.REFUSED.get(view.error.code)
            return say(own) if own else self._says(view.error, self._choices.now.language)
        return say(words.WRITTEN).replace("%1", view.file) if view.file else ""

    def _row(self, entry: Entry, view: StaffLogView, language: Language, today: date) -> LogRow:
        at = moment(entry).astimezone()
        day, time, text = _day(at, today, language), f"{at:%H:%M}", self._sentence(entry, view.titles, language)
        if isinstance(entry, Fault):
            return LogRow(f"fault {entry.key}", day, time, say(words.KIOSK), text, _done(entry), ill=True)
        who, key = say(words.WHO[entry.act.who]), entry.key
        undo = key if key in view.undoable else 0
        return LogRow(f"act {key}", day, time, who, text, _reason(entry), over=entry.undone, undo=undo)

    def _sentence(self, entry: Entry, titles: Titles, language: Language) -> str:
        if isinstance(entry, Fault):
            return self._says(KioskError(entry.code, **entry.arguments), language)
        title = titles.get(address(entry.act))
        return say_act(entry.act, title.say(language) if title else "")


def _day(at: datetime, today: date, language: Language) -> str:
    day = at.date()
    told = say_when(When(Precision.DAY, day, day), language)
    if day == today:
        return say(words.TODAY).replace("%1", told)
    return say(words.YESTERDAY).replace("%1", told) if day == today - timedelta(days=1) else told


def _done(fault: Fault) -> str:
    often = say(words.OFTEN).replace("%1", str(fault.times)) if fault.times > 1 else ""
    return " ".join(filter(None, (often, say_done(fault.done))))


def _reason(kept: KeptAct) -> str:
    reason = str(kept.act.arguments.get("reason", ""))
    told = say(words.REASON).replace("%1", reason_told(reason)) if reason.strip() else ""
    back = say(words.TAKEN_BACK) if kept.undone else say(words.TAKES_BACK) if kept.undoes else ""
    return "\n".join(filter(None, (told, back)))
