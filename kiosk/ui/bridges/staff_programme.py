# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays when, and why, for QML."""

from contextlib import suppress
from datetime import date, datetime, time

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.choices import Choices
from kiosk.app.staff_log import Says
from kiosk.app.staff_programme import ProgrammeView, StaffProgramme
from kiosk.domain.programme_plot import Plot, plot_of
from kiosk.domain.values import Language
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.bridges.programme_face import face_of, year_face_of
from kiosk.ui.bridges.programme_rows import (
    ConflictRow,
    EntryRow,
    MarkRow,
    TroubleRow,
    conflict_rows,
    entry_rows,
    mark_rows,
    trouble_rows,
)
from kiosk.ui.bridges.rows import Rows

_MOST = 200
"""Rows of a year: who mends these sees the others then."""


class StaffProgrammeBridge(QObject):
    """state: see kiosk.app.staff_programme.ProgrammeState. clock: what the machine says of the time, with the zone.

    distrust: why that cannot be right, a sentence, "" where it may be. trusting: whoever is here may say that it is.
    day: the one that is shown, as 2026-11-24; dayShown: in words. unscheduled: nothing is, on any day.
    now, asked: places on the bar, from 0 to 1, -1 where they are not on it. asked…: of the moment that is rehearsed;
    askedRow: its row. latest, doors: times of that day, "" for none. conflicts, troubles: how many there are, of the
    day and of the year. entries: of EntryRow, marks: of MarkRow, fitless: of ConflictRow, year: of TroubleRow, at most
    mostTroubles.
    ahead: see kiosk.app.year_ahead.AheadState. aheadUntil: through which day the year was looked at, in words.
    """

    stateChanged = Signal()
    clockChanged = Signal()
    distrustChanged = Signal()
    trustingChanged = Signal()
    dayChanged = Signal()
    dayShownChanged = Signal()
    isTodayChanged = Signal()
    unscheduledChanged = Signal()
    nowChanged = Signal()
    askedChanged = Signal()
    askedTimeChanged = Signal()
    askedWhatChanged = Signal()
    askedWhyChanged = Signal()
    askedPassedChanged = Signal()
    askedRowChanged = Signal()
    latestChanged = Signal()
    doorsChanged = Signal()
    conflictsChanged = Signal()
    aheadChanged = Signal()
    aheadUntilChanged = Signal()
    troublesChanged = Signal()

    def __init__(self, programme: StaffProgramme, choices: Choices, says: Says) -> None:
        super().__init__()
        self._programme = programme
        self._choices = choices
        self._says = says
        self._entries = Rows(EntryRow, "start")
        self._marks = Rows(MarkRow, "key")
        self._fitless = Rows(ConflictRow, "key")
        self._troubles = Rows(TroubleRow, "key")
        self._plot: Plot | None = None
        self._drawn: tuple[object, ...] = ()
        self._refused: tuple[object, ...] = ()
        self._listed: tuple[object, ...] = ()
        language = choices.now.language
        self._face = face_of(programme.now, None, says, language)
        self._year = year_face_of(programme.now.ahead, language)
        programme.subscribe(self._follow)
        choices.subscribe(lambda _: self._follow(programme.now))

    @Slot(bool)
    def attend(self, looking: bool) -> None:
        """The page is open, or is not any more."""
        self._programme.attend(looking)

    @Slot(int)
    def turn(self, days: int) -> None:
        self._programme.turn(days)

    @Slot(str)
    def go(self, day: str) -> None:
        """As 2026-11-24; "" for today."""
        with suppress(ValueError):
            self._programme.go(date.fromisoformat(day) if day else None)

    @Slot(float)
    def touch(self, place: float) -> None:
        """Somebody wants to know of this place on the bar."""
        if self._plot:
            self._programme.rehearse(self._plot.moment(place))

    @Slot(str)
    def look(self, start: str) -> None:
        """And of this entry."""
        with suppress(ValueError):
            begins = datetime.fromisoformat(start)
            if begins.tzinfo:
                self._programme.rehearse(begins)

    @Slot(str)
    def ask(self, at: str) -> None:
        """As 10:15."""
        with suppress(ValueError):
            self._programme.rehearse_time(time.fromisoformat(at))

    @Slot(bool)
    def lookAhead(self, wanted: bool) -> None:
        self._programme.look_ahead(wanted)

    @Slot()
    def trust(self) -> None:
        self._programme.trust_clock()

    def _get_state(self) -> str:
        return self._face.state

    def _get_clock(self) -> str:
        return self._face.clock

    def _get_distrust(self) -> str:
        return self._face.distrust

    def _get_trusting(self) -> bool:
        return self._face.trusting

    def _get_day(self) -> str:
        return self._face.day

    def _get_dayShown(self) -> str:
        return self._face.dayShown

    def _get_isToday(self) -> bool:
        return self._face.isToday

    def _get_unscheduled(self) -> bool:
        return self._face.unscheduled

    def _get_now(self) -> float:
        return self._face.now

    def _get_asked(self) -> float:
        return self._face.asked

    def _get_askedTime(self) -> str:
        return self._face.askedTime

    def _get_askedWhat(self) -> str:
        return self._face.askedWhat

    def _get_askedWhy(self) -> str:
        return self._face.askedWhy

    def _get_askedPassed(self) -> str:
        return self._face.askedPassed

    def _get_askedRow(self) -> int:
        return self._face.askedRow

    def _get_latest(self) -> str:
        return self._face.latest

    def _get_doors(self) -> str:
        return self._face.doors

    def _get_conflicts(self) -> int:
        return self._face.conflicts

    def _get_ahead(self) -> str:
        return self._year.ahead

    def _get_aheadUntil(self) -> str:
        return self._year.aheadUntil

    def _get_troubles(self) -> int:
        return self._year.troubles

    def _get_mostTroubles(self) -> int:
        return _MOST

    def _get_entries(self) -> QObject:
        return self._entries

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_fitless(self) -> QObject:
        return self._fitless

    def _get_year(self) -> QObject:
        return self._troubles

    state = Property(str, _get_state, notify=stateChanged)
    clock = Property(str, _get_clock, notify=clockChanged)
    distrust = Property(str, _get_distrust, notify=distrustChanged)
    trusting = Property(bool, _get_trusting, notify=trustingChanged)
    day = Property(str, _get_day, notify=dayChanged)
    dayShown = Property(str, _get_dayShown, notify=dayShownChanged)
    isToday = Property(bool, _get_isToday, notify=isTodayChanged)
    unscheduled = Property(bool, _get_unscheduled, notify=unscheduledChanged)
    now = Property(float, _get_now, notify=nowChanged)
    asked = Property(float, _get_asked, notify=askedChanged)
    askedTime = Property(str, _get_askedTime, notify=askedTimeChanged)
    askedWhat = Property(str, _get_askedWhat, notify=askedWhatChanged)
    askedWhy = Property(str, _get_askedWhy, notify=askedWhyChanged)
    askedPassed = Property(str, _get_askedPassed, notify=askedPassedChanged)
    askedRow = Property(int, _get_askedRow, notify=askedRowChanged)
    latest = Property(str, _get_latest, notify=latestChanged)
    doors = Property(str, _get_doors, notify=doorsChanged)
    conflicts = Property(int, _get_conflicts, notify=conflictsChanged)
    ahead = Property(str, _get_ahead, notify=aheadChanged)
    aheadUntil = Property(str, _get_aheadUntil, notify=aheadUntilChanged)
    troubles = Property(int, _get_troubles, notify=troublesChanged)
    mostTroubles = Property(int, _get_mostTroubles, constant=True)
    entries = Property(QObject, _get_entries, constant=True)
    marks = Property(QObject, _get_marks, constant=True)
    fitless = Property(QObject, _get_fitless, constant=True)
    year = Property(QObject, _get_year, constant=True)

    def _follow(self, view: ProgrammeView) -> None:
        language = self._choices.now.language
        self._draw(view, language)
        before, self._face = self._face, face_of(view, self._plot, self._says, language)
        emit_changes(self, before, self._face)
        earlier, self._year = self._year, year_face_of(view.ahead, language)
        emit_changes(self, earlier, self._year)

    def _draw(self, view: ProgrammeView, language: Language) -> None:
        drawn = (view.programme, view.schedule, view.playlists, view.rehearsed, view.moment, language)
        if drawn != self._drawn:
            self._drawn = drawn
            programme, zone, moment = view.programme, view.zone, view.moment
            plot = self._plot = plot_of(programme, zone, moment) if programme and zone and moment else None
            self._entries.show(entry_rows(view, plot, language) if plot else ())
            self._marks.show(mark_rows(view, plot) if plot else ())
        if (view.programme, language) != self._refused:
            self._refused = (view.programme, language)
            self._fitless.show(conflict_rows(view, language))
        if (view.ahead.troubles, language) != self._listed:
            self._listed = (view.ahead.troubles, language)
            self._troubles.show(trouble_rows(view.ahead.troubles[:_MOST], language))
