# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The axis: what stays under a finger, how near one may come, and where it is ruled."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import UNDATED, Precision
from kiosk.domain.timeline_axis import Axis, Level, View, axis_of, ticks
from tests.support.moments import LABEL, TODAY, WIDTH, axis_for, moment, on

AXIS = axis_for([moment("a", on(1917, 11, 7)), moment("b", on(2009))])
PARTS = st.floats(0, 1)
FACTORS = st.floats(0.01, 100)


def view_of(near: float, along: float) -> View:
    """Any: near and along from 0 to 1."""
    scale = AXIS.least * (AXIS.most / AXIS.least) ** near
    return AXIS.within(View(along * AXIS.days, scale))


VIEWS = st.builds(view_of, PARTS, PARTS)


def shows_only_the_axis(axis: Axis, view: View) -> bool:
    end = view.first + axis.width / view.scale
    return view.first >= -1e-6 and end * view.scale <= axis.length(view.scale) + 1e-6


@given(VIEWS, FACTORS, st.floats(0, WIDTH))
def test_zooming_about_a_place_keeps_its_day_unless_the_axis_would_end(view: View, factor: float, x: float) -> None:
    zoomed = AXIS.zoomed(view, factor, x)
    assert shows_only_the_axis(AXIS, zoomed)
    assert AXIS.least <= zoomed.scale <= AXIS.most
    free = View(view.day_at(x) - x / zoomed.scale, zoomed.scale)
    if shows_only_the_axis(AXIS, free):
        assert zoomed.x_of(view.day_at(x)) == pytest.approx(x, abs=1e-3)


@given(VIEWS, *[st.floats(0, WIDTH)] * 4)
def test_each_finger_keeps_its_day_when_two_spread_along_the_axis(
    view: View, a: float, b: float, a_now: float, b_now: float
) -> None:
    if min(abs(b - a), abs(b_now - a_now)) < 20 or (b - a) * (b_now - a_now) < 0:
        return
    pinched = AXIS.pinched(view, ((a, 10.0), (b, 10.0)), ((a_now, 10.0), (b_now, 10.0)))
    assert shows_only_the_axis(AXIS, pinched)
    scale = view.scale * (b_now - a_now) / (b - a)
    free = View(view.day_at(a) - a_now / scale, scale)
    if AXIS.least <= scale <= AXIS.most and shows_only_the_axis(AXIS, free):
        assert pinched.x_of(view.day_at(a)) == pytest.approx(a_now, abs=1e-3)
        assert pinched.x_of(view.day_at(b)) == pytest.approx(b_now, abs=1e-3)


def test_fingers_that_nearly_touch_do_not_tear_it_apart() -> None:
    view = view_of(0.5, 0.5)
    pinched = AXIS.pinched(view, ((700, 0), (700, 0)), ((700, 0), (703, 0)))
    assert pinched.scale == view.scale


def test_everything_is_in_sight_at_first_with_the_last_label() -> None:
    whole = AXIS.whole()
    assert whole.x_of(0) == 0
    assert whole.x_of(AXIS.days) <= WIDTH + 1e-6
    assert whole.x_of(AXIS.latest) + LABEL <= WIDTH + 1e-6
    assert AXIS.begins == date(1910, 1, 1)
    assert AXIS.on(AXIS.days - 1) == TODAY


@given(st.dates(), st.floats(300, 4000))
def test_an_axis_begins_in_no_year_that_is_none_and_has_its_last_moment(first: date, width: float) -> None:
    axis = axis_for([moment("a", on(first.year, first.month, first.day))], width)
    assert axis.begins.year >= 1
    assert axis.days > axis.latest >= 0
    assert axis.on(axis.latest) == first
    assert 0 < axis.least <= axis.most


def test_without_a_date_there_is_no_axis() -> None:
    assert axis_of([moment("a", UNDATED)], TODAY, WIDTH, LABEL) is None


@pytest.mark.parametrize("level", list(Level))
def test_a_level_shows_as_much_as_it_says(level: Level) -> None:
    assert AXIS.level(AXIS.scale_of(level)) is level


@given(VIEWS, st.floats(1, 100), st.lists(st.floats(0, AXIS.days), max_size=30).map(sorted))
def test_who_comes_nearer_comes_to_where_most_is_of_what_was_in_sight(
    view: View, factor: float, days: list[float]
) -> None:
    # What lies on the very edge is in sight of one and not of the other, whichever way it is rounded.
    def within(view: View, room: float, some: list[float], edge: float = 0) -> list[float]:
        return [day for day in some if -edge <= view.x_of(day) <= room + edge]

    found = AXIS.fullest(view, view.scale * factor, days)
    assert shows_only_the_axis(AXIS, found)
    assert view.first - 1e-6 <= found.first
    assert found.day_at(WIDTH) <= max(view.day_at(WIDTH), AXIS.length(found.scale) / found.scale) + 1e-6
    seen = within(view, WIDTH, days)
    most = max((len(within(View(day, found.scale), WIDTH - LABEL - 1e-3, seen)) for day in seen), default=0)
    assert len(within(found, WIDTH, days, edge=1e-3)) >= most


def test_of_parts_with_as_many_the_one_next_to_the_middle_is_taken() -> None:
    found = AXIS.fullest(AXIS.whole(), AXIS.scale_of(Level.DECADE), [1_000.0, 20_000.0, 40_000.0])
    assert found.x_of(20_000.0) == pytest.approx((WIDTH - LABEL) / 2)


@given(PARTS)
def test_a_step_begins_at_no_larger_scale(near: float) -> None:
    scale = view_of(near, 0).scale
    step = AXIS.step(scale)
    assert AXIS.step_scale(step) <= scale * (1 + 1e-9) < AXIS.step_scale(step + 1) * (1 + 1e-6)
    assert 0 <= step < AXIS.steps


@given(VIEWS)
def test_ticks_leave_room_for_their_names_and_stand_where_something_begins(view: View) -> None:
    found = ticks(AXIS, view.scale, view.first, view.day_at(WIDTH))
    places = [view.x_of(AXIS.day(tick.on)) for tick in found]
    assert all(-view.scale <= place <= WIDTH + view.scale for place in places)
    assert all(after - before >= 0.3 * LABEL for before, after in pairwise(places))
    assert all((tick.on.month, tick.on.day) == (1, 1) for tick in found if tick.unit is Precision.YEAR)
    assert all(tick.on.day == 1 for tick in found if tick.unit is Precision.MONTH)
    assert len(found) >= 2 or view.scale > AXIS.most / 2


@pytest.mark.parametrize(
    ("level", "unit", "first"),
    [
        (Level.CENTURY, Precision.YEAR, date(1910, 1, 1)),
        (Level.DECADE, Precision.YEAR, date(1940, 1, 1)),
        (Level.YEAR, Precision.MONTH, date(1940, 4, 1)),
        (Level.MONTH, Precision.DAY, date(1940, 7, 21)),
    ],
)
def test_each_level_is_ruled_by_its_own_unit(level: Level, unit: Precision, first: date) -> None:
    middle = AXIS.day(date(1940, 7, 25))
    view = AXIS.zoomed(View(middle - 1, WIDTH / 2), AXIS.scale_of(level) / (WIDTH / 2), WIDTH / 2)
    found = ticks(AXIS, view.scale, view.first, view.day_at(WIDTH))
    assert {tick.unit for tick in found} == {unit}
    assert found[0].on <= first <= found[-1].on
    assert first in {tick.on for tick in found}
