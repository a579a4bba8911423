# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar of a day: where it begins and ends, and what its scale says, whatever the clock does on it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.civil_time import day_bounds
from kiosk.domain.programme import DayProgramme, Entry, Reason, Use
from kiosk.domain.programme_plot import Plot, plot_of

RIGA = ZoneInfo("Europe/Riga")
DAY = date(2026, 11, 24)
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def programme(opens: float, closes: float, day: date = DAY, zone: ZoneInfo = RIGA) -> DayProgramme:
    """Closed but between these hours after its first moment."""
    start, end = day_bounds(day, zone)
    moments = [start, start + timedelta(hours=opens), start + timedelta(hours=closes), end]
    uses = (Use.CLOSED, Use.ALWAYS, Use.CLOSED)
    found = zip(moments, moments[1:], uses, strict=False)
    return DayProgramme(day, tuple(Entry(one, two, use, Reason("x")) for one, two, use in found if one < two))


def plotted(of: DayProgramme, now: datetime = LONG_AGO, zone: ZoneInfo = RIGA) -> Plot:
    plot = plot_of(of, zone, now)
    assert plot
    return plot


def hours(plot: Plot) -> list[str]:
    return [tick.label for tick in plot.ticks]


def test_an_hour_of_what_is_closed_is_shown_at_each_side() -> None:
    plot = plotted(programme(9.5, 18))
    assert hours(plot) == ["08", "09", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19"]
    assert (plot.ticks[0].at, plot.ticks[-1].at) == (plot.start, plot.end)


def test_a_day_that_is_open_throughout_is_shown_whole_with_every_other_hour() -> None:
    plot = plotted(programme(0, 24))
    assert hours(plot)[:5] == ["00", "", "02", "", "04"]
    assert hours(plot)[-1] == "24"
    assert len(plot.ticks) == 25


def test_a_day_that_is_closed_throughout_is_shown_whole() -> None:
    assert len(plotted(programme(24, 24)).ticks) == 25


def test_now_is_on_it_also_at_night() -> None:
    night = day_bounds(DAY, RIGA)[0] + timedelta(hours=5, minutes=20)
    plot = plotted(programme(9, 18), night)
    assert plot.holds(night)
    assert next(label for label in hours(plot) if label) in {"05", "06"}
    evening = day_bounds(DAY, RIGA)[1] - timedelta(minutes=1)
    assert plotted(programme(9, 18), evening).end == day_bounds(DAY, RIGA)[1]


@pytest.mark.parametrize(
    ("day", "zone", "labels"),
    [
        (date(2026, 3, 29), "Europe/Riga", ["00", "01", "02", "04"]),
        (date(2026, 10, 25), "Europe/Riga", ["00", "01", "02", "03", "03"]),
        (DAY, "Asia/Kathmandu", ["00", "01", "02", "03"]),
        # Half an hour is left out.
        (date(2026, 10, 4), "Australia/Lord_Howe", ["00", "01", "03", "04"]),
    ],
)
def test_the_scale_is_that_of_the_clock(day: date, zone: str, labels: list[str]) -> None:
    found = ZoneInfo(zone)
    plot = plotted(programme(0, 6, day, found), zone=found)
    assert hours(plot)[: len(labels)] == labels


def test_a_place_leads_to_its_minute_and_back() -> None:
    plot = plotted(programme(9, 18))
    noon = day_bounds(DAY, RIGA)[0] + timedelta(hours=12)
    assert plot.moment(plot.place(noon) + 0.0001) == noon
    assert plot.moment(-3) == plot.start
    assert plot.holds(plot.moment(7))
    assert (plot.place(LONG_AGO), plot.place(plot.end + timedelta(days=1))) == (0, 1)


def test_a_day_that_the_zone_leaves_out_has_no_bar() -> None:
    assert plot_of(DayProgramme(date(2011, 12, 30), ()), ZoneInfo("Pacific/Apia"), LONG_AGO) is None
