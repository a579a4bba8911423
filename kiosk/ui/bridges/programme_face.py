# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The single values that the page of the programme shows; see kiosk.ui.bridges.staff_programme."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.app.staff_log import Says
from kiosk.app.staff_programme import ProgrammeView
from kiosk.app.year_ahead import Ahead
from kiosk.domain.errors import KioskError
from kiosk.domain.programme_plot import Plot
from kiosk.domain.programme_words import reason_said
from kiosk.domain.values import Language
from kiosk.ui.bridges import schedule_words
from kiosk.ui.bridges.programme_rows import capital, clock, passed, titles, what
from kiosk.ui.dates import say_day

_NOWHERE = -1.0
_DOUBTS: Mapping[str, object] = MappingProxyType(
    {
        "clock.early": QT_TRANSLATE_NOOP(
            "Programme", "The clock cannot be right: it shows a day before this version of the kiosk was made."
        ),
        "clock.back": QT_TRANSLATE_NOOP("Programme", "The clock cannot be right: it has shown a later time before."),
    }
)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Face:
    """Named as QML's properties are."""

    state: str
    clock: str
    distrust: str
    trusting: bool
    day: str
    dayShown: str
    isToday: bool
    unscheduled: bool
    now: float
    asked: float
    askedTime: str
    askedWhat: str
    askedWhy: str
    askedPassed: str
    askedRow: int
    latest: str
    doors: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class YearFace:
    """Named as QML's properties are."""

    ahead: str
    aheadUntil: str
    troubles: int


def face_of(view: ProgrammeView, plot: Plot | None, says: Says, language: Language) -> Face:
    """plot: None where there is no day to be drawn."""
    moment, programme = view.moment, view.programme
    entry = programme.at(view.rehearsed) if programme and view.rehearsed else None
    return Face(
        state=view.state,
        clock=schedule_words.clock(moment, view.zone.key if view.zone else "", language) if moment else "",
        distrust=_doubt(view.distrust, says, language) if view.distrust else "",
        trusting=view.trusting,
        day=view.day.isoformat(),
        dayShown=capital(say_day(view.day, language)),
        isToday=moment is not None and view.day == moment.date(),
        unscheduled=view.unscheduled,
        now=_place(moment, plot),
        asked=_place(view.rehearsed, plot),
        askedTime=clock(view.rehearsed, view) if view.rehearsed else "",
        askedWhat=what(entry, view, titles(view)) if entry else "",
        askedWhy=reason_said(entry.reason, language) if entry else "",
        askedPassed=passed(entry, titles(view)) if entry else "",
        askedRow=programme.entries.index(entry) if programme and entry else -1,
        latest=_times(programme.latest if programme else (), view),
        doors=_times((one.doors for one in programme.screenings if one.doors) if programme else (), view),
        conflicts=len(programme.conflicts) if programme else 0,
    )


def year_face_of(ahead: Ahead, language: Language) -> YearFace:
    until = min(ahead.until - _DAY, ahead.last)
    return YearFace(ahead.state, say_day(until, language), len(ahead.troubles))


def _doubt(error: KioskError, says: Says, language: Language) -> str:
    """Shorter than the fault log has it, and without what is only known of a clock that was set back just now."""
    text = _DOUBTS.get(error.code)
    return QCoreApplication.translate("Programme", str(text)) if text else says(error, language)


def _place(moment: datetime | None, plot: Plot | None) -> float:
    return plot.place(moment) if plot and moment and plot.holds(moment) else _NOWHERE


def _times(moments: Iterable[datetime], view: ProgrammeView) -> str:
    return ", ".join(clock(moment, view) for moment in moments)
