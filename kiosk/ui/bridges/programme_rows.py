# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the programme shows of a day and of a year, for QML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.app.staff_programme import ProgrammeView
from kiosk.app.year_ahead import Trouble
from kiosk.domain.programme import Conflict, Entry, Use
from kiosk.domain.programme_plot import Plot
from kiosk.domain.programme_words import reason_said
from kiosk.domain.values import Language
from kiosk.ui.dates import say_day

Titles = Mapping[int, str]
"""Of rules, by their keys."""

_CONTEXT = "Programme"
_MOST_PASSED = 6
_CLOSED = QT_TRANSLATE_NOOP("Programme", "Closed")
_ATTRACT = QT_TRANSLATE_NOOP("Programme", "Attract loop")
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """begins, ends: on the bar, from 0 to 1. use: see kiosk.domain.programme.Use. start: in ISO 8601, to be told back.

    asked: the moment that is looked at is in it; now: the present one is.
    """

    start: str
    begins: float
    ends: float
    use: str
    time: str
    what: str
    why: str
    asked: bool
    now: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A place on the bar. kind: hour, doors or latest. label: "" for none."""

    key: str
    place: float
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """time: when it would be, "" for none."""

    key: str
    time: str
    text: str


@dataclass(frozen=True, slots=True)
class TroubleRow:
    """day: its first one, in ISO 8601; first, last: in words. days: how many."""

    key: str
    day: str
    first: str
    last: str
    days: int
    reason: str


def entry_rows(view: ProgrammeView, plot: Plot, language: Language) -> tuple[EntryRow, ...]:
    """All of the day that is shown."""
    entries, named = view.programme.entries if view.programme else (), titles(view)
    return tuple(_entry(entry, view, plot, named, language) for entry in entries)


def mark_rows(view: ProgrammeView, plot: Plot) -> tuple[MarkRow, ...]:
    """The scale, when doors open, and the latest starts."""
    rows = [MarkRow(f"hour {tick.at:%H%M}", plot.place(tick.at), "hour", tick.label) for tick in plot.ticks]
    if view.programme is None:
        return tuple(rows)
    doors = (one.doors for one in view.programme.screenings if one.doors and plot.holds(one.doors))
    latest = (moment for moment in view.programme.latest if plot.holds(moment))
    for kind, moments in (("doors", doors), ("latest", latest)):
        rows += (MarkRow(f"{kind} {at:%H%M}", plot.place(at), kind, clock(at, view)) for at in moments)
    return tuple(rows)


def conflict_rows(view: ProgrammeView, language: Language) -> tuple[ConflictRow, ...]:
    conflicts = view.programme.conflicts if view.programme else ()
    return tuple(_conflict(number, one, view, language) for number, one in enumerate(conflicts))


def trouble_rows(troubles: tuple[Trouble, ...], language: Language) -> tuple[TroubleRow, ...]:
    return tuple(
        TroubleRow(
            f"{number}",
            one.days[0].isoformat(),
            capital(say_day(one.days[0], language)),
            say_day(one.days[-1], language),
            len(one.days),
            reason_said(one.reason, language),
        )
        for number, one in enumerate(troubles)
    )


def titles(view: ProgrammeView) -> Titles:
    return {rule.key: rule.title for rule in view.schedule.rules}


def what(entry: Entry, view: ProgrammeView, named: Titles) -> str:
    """What is on, by its name."""
    if entry.use is Use.SCREENING:
        return named.get(entry.rule, "")
    name = view.playlists.get(entry.playlist, "") if entry.use is Use.LIST else ""
    return name or QCoreApplication.translate(_CONTEXT, str(_CLOSED if entry.use is Use.CLOSED else _ATTRACT))


def passed(entry: Entry, named: Titles) -> str:
    """The first of those that were passed over for it, and how many more there are."""
    more = f", … (+{len(entry.over) - _MOST_PASSED})" if len(entry.over) > _MOST_PASSED else ""
    return ", ".join(named.get(key, "") for key in entry.over[:_MOST_PASSED]) + more


def clock(moment: datetime, view: ProgrammeView) -> str:
    """As the clocks of the house say it."""
    return f"{moment.astimezone(view.zone):%H:%M}"


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _entry(entry: Entry, view: ProgrammeView, plot: Plot, named: Titles, language: Language) -> EntryRow:
    moment, rehearsed = view.moment, view.rehearsed
    return EntryRow(
        entry.start.isoformat(),
        plot.place(entry.start),
        plot.place(entry.end),
        entry.use,
        _span(entry, view),
        what(entry, view, named),
        reason_said(entry.reason, language),
        rehearsed is not None and entry.start <= rehearsed < entry.end,
        moment is not None and entry.start <= moment < entry.end,
    )


def _span(entry: Entry, view: ProgrammeView) -> str:
    """The end of a day is 24:00."""
    end, midnight = clock(entry.end, view), view.programme and entry.end == view.programme.entries[-1].end
    return f"{clock(entry.start, view)}–{'24:00' if midnight and end == '00:00' else end}"


def _conflict(number: int, conflict: Conflict, view: ProgrammeView, language: Language) -> ConflictRow:
    time = clock(conflict.at, view) if conflict.at else ""
    return ConflictRow(f"{number} {conflict.reason.code}", time, reason_said(conflict.reason, language))
