# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the timeline, in words."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from math import inf

from PySide6.QtCore import QLocale

from kiosk.domain.cards import Kind
from kiosk.domain.dates import Precision, When
from kiosk.domain.moments import Strand
from kiosk.domain.timeline import Band, Dated, address_of
from kiosk.domain.timeline_axis import Axis, Tick
from kiosk.domain.timeline_layout import Placed
from kiosk.domain.values import LATVIAN, Language, LocalText, Slug
from kiosk.ui.bridges.words import GROUPS, OTHER_MOMENTS, STRANDS, say
from kiosk.ui.dates import say_when


@dataclass(frozen=True, slots=True)
class BandRow:
    """first: its first row of labels, of rows; all are counted through. film: of the film's own history."""

    key: str
    title: str
    first: int
    rows: int
    film: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A label. start, end: of its line, in days. rank: its place in the order of Tab.

    address: of the moment, "" for several (count). film: of the film's own history. told: the film tells of it now.
    under: below the line of another one. gaps: where the label has room along its line, a pair of days each, of those
    near to what is in sight.
    """

    key: str
    address: str
    title: str
    note: str
    count: int
    start: float
    end: float
    band: int
    row: int
    rank: float
    film: bool
    under: bool
    gaps: list[float]
    told: bool


@dataclass(frozen=True, slots=True)
class TickRow:
    """day: where it stands. year: whether a year begins there."""

    key: str
    day: float
    text: str
    year: bool


@dataclass(frozen=True, slots=True)
class ListRow:
    """label: the date in words."""

    address: str
    title: str
    label: str


def band_rows(bands: Iterable[Band], names: Mapping[Slug, LocalText], language: Language) -> Iterator[BandRow]:
    first, topics = 0, False
    for band in bands:
        topics = topics or band.topic is not None
        yield BandRow(
            f"{band.strand}/{band.topic or ''}", _title(band, names, language, topics), first, band.rows, _film(band)
        )
        first += band.rows


def _film(band: Band) -> bool:
    return band.strand is Strand.FILM


def _title(band: Band, names: Mapping[Slug, LocalText], language: Language, topics: bool) -> str:
    if _film(band):
        return say(STRANDS[Strand.FILM])
    if band.topic is not None:
        return names[band.topic].say(language)
    return say(OTHER_MOMENTS if topics else GROUPS[Kind.MOMENT])


def mark_row(placed: Placed, days: tuple[float, float], told: AbstractSet[Slug], language: Language) -> MarkRow:
    """days: from which to which is near to what is in sight."""
    first, last, count = placed.moments[0], placed.moments[-1], len(placed.moments)
    alone = count == 1
    address = address_of(first)
    return MarkRow(
        address if alone else f"crowd/{first.slug}",
        address if alone else "",
        first.title.say(language) if alone else "",
        say_when(first.when, language) if alone else _years(first, last, language),
        count,
        placed.start,
        placed.end,
        placed.band,
        placed.row,
        placed.start + placed.row / 1000,
        first.strand is Strand.FILM,
        placed.under,
        _gaps(placed, days),
        any(moment.slug in told for moment in placed.moments),
    )


def _gaps(placed: Placed, days: tuple[float, float]) -> list[float]:
    """With the one in which the label is until something else is past."""
    begin = max(0, bisect_right(placed.gaps, (days[0], inf)) - 1)
    return [day for gap in placed.gaps[begin:] if gap[0] <= days[1] for day in gap]


def _years(first: Dated, last: Dated, language: Language) -> str:
    """From when to when several begin, in few letters."""
    one, other = first.when.first, last.when.first
    if one is None or other is None:
        return ""
    if (one.year, one.month) == (other.year, other.month):
        month = QLocale(language).standaloneMonthName(one.month)
        return f"{one.year}. g. {month}" if language == LATVIAN else f"{month} {one.year}"
    return say_between(one, other, language)


def say_between(first: date, last: date, language: Language) -> str:
    """A year, or from one to another; within a month, that month."""
    precision = Precision.YEARS
    if first.year == last.year:
        precision = Precision.MONTH if first.month == last.month else Precision.YEAR
    return say_when(When(precision, first, last), language)


def tick_row(tick: Tick, axis: Axis, language: Language) -> TickRow:
    january = tick.on.month == 1 and tick.on.day == 1
    return TickRow(tick.on.isoformat(), axis.day(tick.on), _tick(tick, language), january)


def _tick(tick: Tick, language: Language) -> str:
    if tick.unit is Precision.DAY:
        return say_when(When(Precision.DAY, tick.on, tick.on), language)
    if tick.unit is Precision.MONTH and tick.on.month > 1:
        return QLocale(language).standaloneMonthName(tick.on.month)
    return str(tick.on.year)


def list_row(moment: Dated, language: Language) -> ListRow:
    return ListRow(address_of(moment), moment.title.say(language), say_when(moment.when, language))
