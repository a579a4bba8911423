# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days and times of the house's clock as moments."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.civil_time import (
    FIRST_DAY,
    LAST_DAY,
    ONE_DAY,
    civil_day,
    day_bounds,
    exists,
    face,
    moment_of,
    span_moments,
)
from kiosk.domain.schedule import Span

NEW_YORK, RIGA = ZoneInfo("America/New_York"), ZoneInfo("Europe/Riga")
APIA, KATHMANDU = ZoneInfo("Pacific/Apia"), ZoneInfo("Asia/Kathmandu")
GAPS_AT_MIDNIGHT = [
    ("Asia/Beirut", date(2026, 3, 29), time(1)),
    ("America/Asuncion", date(2023, 10, 1), time(1)),
    ("Africa/Cairo", date(2024, 4, 26), time(1)),
    ("America/St_Johns", date(2010, 3, 14), time(1, 1)),
    ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 30)),
]
ZONES = [RIGA, NEW_YORK, APIA, KATHMANDU, ZoneInfo("America/St_Johns"), ZoneInfo("Africa/Cairo"), UTC]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]  # mypy cannot count them


def test_a_time_that_the_clock_leaves_out_is_the_first_moment_after_the_gap() -> None:
    day, after = date(2026, 3, 8), utc(2026, 3, 8, 7)
    assert [moment_of(day, at, NEW_YORK) for at in (time(2), time(2, 30), time(2, 59), time(3))] == [after] * 4
    assert moment_of(day, time(1, 59), NEW_YORK) == after - timedelta(minutes=1)


def test_a_time_that_comes_twice_is_the_first_of_the_two() -> None:
    day = date(2026, 11, 1)
    assert moment_of(day, time(1, 30), NEW_YORK) == utc(2026, 11, 1, 5, 30)
    assert moment_of(day, time(2), NEW_YORK) == utc(2026, 11, 1, 7)


@pytest.mark.parametrize(("zone", "day", "first"), GAPS_AT_MIDNIGHT)
def test_a_gap_of_any_length_and_hour_ends_with_the_first_time_after_it(zone: str, day: date, first: time) -> None:
    house = ZoneInfo(zone)
    start = moment_of(day, first, house)
    for minutes in range(1, 30):
        left_out = (datetime.combine(day, first) - timedelta(minutes=minutes)).time()
        assert moment_of(day, left_out, house) == start
    assert face(start, house) == f"{first:%H:%M}"


def test_days_on_which_the_clock_is_changed_are_shorter_or_longer() -> None:
    lengths = [
        end - start for start, end in (day_bounds(date(2026, *day), RIGA) for day in ((3, 29), (10, 25), (7, 1)))
    ]
    assert lengths == [timedelta(hours=23), timedelta(hours=25), ONE_DAY]


def test_a_day_that_begins_in_a_gap_begins_after_it() -> None:
    start, end = day_bounds(date(2024, 4, 26), ZoneInfo("Africa/Cairo"))
    assert (end - start, start) == (timedelta(hours=23), utc(2024, 4, 25, 22))


def test_a_day_that_the_zone_leaves_out_has_no_moment() -> None:
    left_out = date(2011, 12, 30)
    start, end = day_bounds(left_out, APIA)
    assert start == end == day_bounds(left_out - ONE_DAY, APIA)[1] == day_bounds(left_out + ONE_DAY, APIA)[0]
    assert [exists(left_out + days * ONE_DAY, APIA) for days in (-1, 0, 1)] == [True, False, True]
    assert moment_of(left_out, time(12), APIA) == start


def test_where_the_clock_goes_back_past_midnight_the_day_that_has_begun_goes_on() -> None:
    """Newfoundland went back at 00:01, to 23:01 of the day before."""
    newfoundland, sunday = ZoneInfo("America/St_Johns"), date(2010, 11, 7)
    start, end = day_bounds(sunday, newfoundland)
    again = start + timedelta(minutes=30)
    assert (face(again, newfoundland), civil_day(again, newfoundland)) == ("23:30", sunday)
    assert end - start == timedelta(hours=25)


def test_a_span_past_midnight_ends_on_the_next_day() -> None:
    night = Span(time(22), time(2), next_day=True)
    assert span_moments(night, date(2026, 1, 31), RIGA) == (utc(2026, 1, 31, 20), utc(2026, 2, 1))


def test_a_span_within_a_gap_and_one_of_a_day_that_is_left_out_do_not_take_place() -> None:
    assert span_moments(Span(time(2), time(3)), date(2026, 3, 8), NEW_YORK) is None
    assert span_moments(Span(time(22), time(2), next_day=True), date(2011, 12, 30), APIA) is None
    evening = span_moments(Span(time(22), time(2), next_day=True), date(2011, 12, 29), APIA)
    assert evening is not None
    assert evening[1] == day_bounds(date(2011, 12, 31), APIA)[0]


@given(
    st.sampled_from(ZONES),
    st.dates(FIRST_DAY, LAST_DAY),
    st.times().map(lambda at: at.replace(microsecond=0)),
    st.integers(0, 3 * 86_400),
)
@example(APIA, date(2011, 12, 29), time(12), 43_200)
def test_what_is_later_by_the_clocks_face_is_never_earlier(zone: ZoneInfo, day: date, at: time, later: int) -> None:
    then = datetime.combine(day, at) + timedelta(seconds=later)
    assert moment_of(day, at, zone) <= moment_of(then.date(), then.time(), zone)


@given(st.sampled_from(ZONES), st.datetimes(datetime(1970, 1, 2), datetime(2100, 12, 30)))
def test_every_moment_is_within_the_bounds_of_its_day(zone: ZoneInfo, moment: datetime) -> None:
    moment = moment.replace(tzinfo=UTC)
    start, end = day_bounds(civil_day(moment, zone), zone)
    assert start <= moment < end


@given(st.sampled_from(ZONES), st.dates(FIRST_DAY, LAST_DAY))
def test_each_day_begins_where_the_one_before_ends(zone: ZoneInfo, day: date) -> None:
    start, end = day_bounds(day, zone)
    assert start <= end == day_bounds(day + ONE_DAY, zone)[0]
