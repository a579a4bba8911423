# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the schedule, for QML."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices, Chosen
from kiosk.app.staff_log import Says
from kiosk.app.staff_schedule import StaffSchedule
from kiosk.domain.schedule import LONGEST_TITLE, RuleKind
from kiosk.domain.schedule_words import weekdays_said
from kiosk.domain.staff_schedule import Part, StaffScheduleState
from kiosk.ui.bridges import schedule_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.rows import Rows
from kiosk.ui.bridges.schedule_forms import Form, form, refused
from kiosk.ui.bridges.schedule_rows import DayRow, ListRow, RuleRow, day_rows, list_rows, rule_rows

_LONGEST_QUERY = 80


@dataclass(frozen=True, slots=True)
class _Face:
    ready: bool
    busy: bool
    part: str
    clock: str
    today: str
    told: str
    lastChange: str
    rule: Form
    day: Form
    hours: Form
    sound: Form
    films: tuple[tuple[str, str], ...]
    listCount: int


class StaffScheduleBridge(QObject):
    """ready: something can be changed now. busy: a change is being made. clock: the device's time, date and zone.

    today: as 2026-12-24. told: why nothing can be changed, or holds, or what could not be done, or "".
    lastChange: the one that undo takes back, or "".

    part: of parts; they, repetitions, nths, weekdays and films are to choose from, {value, text} each.
    rules, days: list models of RuleRow and DayRow. rule, day, hours, sound: the form of each part, see
    kiosk.ui.bridges.schedule_forms. lists: of ListRow, playlists that answer to query; listCount: how many there are.
    """

    readyChanged = Signal()
    busyChanged = Signal()
    partChanged = Signal()
    clockChanged = Signal()
    todayChanged = Signal()
    toldChanged = Signal()
    lastChangeChanged = Signal()
    ruleChanged = Signal()
    dayChanged = Signal()
    hoursChanged = Signal()
    soundChanged = Signal()
    filmsChanged = Signal()
    listCountChanged = Signal()
    queryChanged = Signal()
    spoken = Signal()

    def __init__(self, schedule: StaffSchedule, choices: Choices, says: Says) -> None:
        super().__init__()
        self._schedule = schedule
        self._says = says
        self._language = choices.now.language
        self._query = ""
        self._rules, self._days, self._lists = Rows(RuleRow, "key"), Rows(DayRow, "key"), Rows(ListRow, "key")
        self._listed: tuple[object, ...] = ()
        self._face = self._draw(schedule.now)
        schedule.subscribe(self._show)
        choices.subscribe(self._speak)

    @Slot(bool)
    def attend(self, wanted: bool) -> None:
        """The page is open, or no longer."""
        self._schedule.attend(wanted)

    @Slot(str)
    def choose(self, part: str) -> None:
        """Show another part, of parts."""
        self._schedule.show(Part(part))

    @Slot(str)
    def beginRule(self, kind: str) -> None:
        """list or screening."""
        self._schedule.begin_rule(RuleKind(kind))

    @Slot()
    def beginDay(self) -> None:
        self._schedule.begin_day()

    @Slot(int)
    def open(self, key: int) -> None:
        """A rule or special day of the part that is shown."""
        self._schedule.open(key)

    @Slot(int)
    def copy(self, key: int) -> None:
        """A rule."""
        self._schedule.copy(key)

    @Slot(int)
    def pause(self, key: int) -> None:
        """A rule, or have it hold again."""
        self._schedule.pause(key)

    @Slot(int)
    def remove(self, key: int) -> None:
        """A rule or special day of the part that is shown."""
        self._schedule.remove(key)

    @Slot(str, str)
    def put(self, field: str, value: str) -> None:
        """In the form of the part that is shown; see kiosk.domain.schedule_drafts."""
        self._schedule.put(field, value)

    @Slot()
    def save(self) -> None:
        self._schedule.save()

    @Slot()
    def discard(self) -> None:
        self._schedule.discard()

    @Slot()
    def undo(self) -> None:
        self._schedule.undo()

    @Slot(str)
    def look(self, query: str) -> None:
        """Which playlists are looked for."""
        self._query = query[:_LONGEST_QUERY]
        self.queryChanged.emit()
        self._lists.show(tuple(list_rows(self._schedule.now, self._query)))

    def _get_ready(self) -> bool:
        return self._face.ready

    def _get_busy(self) -> bool:
        return self._face.busy

    def _get_part(self) -> str:
        return self._face.part

    def _get_clock(self) -> str:
        return self._face.clock

    def _get_today(self) -> str:
        return self._face.today

    def _get_told(self) -> str:
        return self._face.told

    def _get_last_change(self) -> str:
        return self._face.lastChange

    def _get_rule(self) -> Form:
        return self._face.rule

    def _get_day(self) -> Form:
        return self._face.day

    def _get_hours(self) -> Form:
        return self._face.hours

    def _get_sound(self) -> Form:
        return self._face.sound

    def _get_films(self) -> list[dict[str, str]]:
        return [{"value": slug, "text": title} for slug, title in self._face.films]

    def _get_list_count(self) -> int:
        return self._face.listCount

    def _get_query(self) -> str:
        return self._query

    def _get_parts(self) -> words.Options:
        return words.parts()

    def _get_repetitions(self) -> words.Options:
        return words.repetitions()

    def _get_nths(self) -> words.Options:
        return words.nths()

    def _get_weekdays(self) -> list[str]:
        return [weekdays_said([day], self._language) for day in range(7)]

    def _get_longest_title(self) -> int:
        return LONGEST_TITLE

    def _get_rules(self) -> QObject:
        return self._rules

    def _get_days(self) -> QObject:
        return self._days

    def _get_lists(self) -> QObject:
        return self._lists

    ready = Property(bool, _get_ready, notify=readyChanged)
    busy = Property(bool, _get_busy, notify=busyChanged)
    part = Property(str, _get_part, notify=partChanged)
    clock = Property(str, _get_clock, notify=clockChanged)
    today = Property(str, _get_today, notify=todayChanged)
    told = Property(str, _get_told, notify=toldChanged)
    lastChange = Property(str, _get_last_change, notify=lastChangeChanged)
    rule = Property(dict, _get_rule, notify=ruleChanged)
    day = Property(dict, _get_day, notify=dayChanged)
    hours = Property(dict, _get_hours, notify=hoursChanged)
    sound = Property(dict, _get_sound, notify=soundChanged)
    films = Property(list, _get_films, notify=filmsChanged)
    listCount = Property(int, _get_list_count, notify=listCountChanged)
    query = Property(str, _get_query, notify=queryChanged)
    parts = Property(list, _get_parts, notify=spoken)
    repetitions = Property(list, _get_repetitions, notify=spoken)
    nths = Property(list, _get_nths, notify=spoken)
    weekdays = Property(list, _get_weekdays, notify=spoken)
    longestTitle = Property(int, _get_longest_title, constant=True)
    rules = Property(QObject, _get_rules, constant=True)
    days = Property(QObject, _get_days, constant=True)
    lists = Property(QObject, _get_lists, constant=True)

    def _speak(self, chosen: Chosen) -> None:
        if chosen.language != self._language:
            self._language = chosen.language
            self._show(self._schedule.now)
            self.spoken.emit()

    def _show(self, state: StaffScheduleState) -> None:
        before, self._face = self._face, self._draw(state)
        emit_changes(self, before, self._face)

    def _draw(self, state: StaffScheduleState) -> _Face:
        self._list(state)
        language = self._language
        last = next(iter(state.changes[-1:]), None)
        return _Face(
            ready=state.ready,
            busy=state.busy,
            part=state.part,
            clock=words.clock(state.now, state.zone, language),
            today=state.now.date().isoformat(),
            told=self._told(state),
            lastChange=words.change_said(last) if last else "",
            rule=form(Part.RULES, state, language),
            day=form(Part.DAYS, state, language),
            hours=form(Part.HOURS, state, language),
            sound=form(Part.SOUND, state, language),
            films=tuple((film.slug, film.title.say(language)) for film in state.films),
            listCount=len(state.playlists),
        )

    def _told(self, state: StaffScheduleState) -> str:
        if state.shut:
            return words.shut()
        if state.error or state.distrust is None:
            unreadable = state.schedule.unreadable
            return refused(state.error, self._language) or (words.unreadable(unreadable) if unreadable else "")
        return words.distrusted(self._says(state.distrust, self._language))

    def _list(self, state: StaffScheduleState) -> None:
        """Not with each letter that is typed into a form."""
        listed = (state.schedule, state.conflicts, state.playlists, state.films, self._language)
        if listed != self._listed:
            self._listed = listed
            self._rules.show(tuple(rule_rows(state, self._language)))
            self._days.show(tuple(day_rows(state, self._language)))
            self._lists.show(tuple(list_rows(state, self._query)))
