# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No label lies over another, and every moment is somewhere."""

from collections import Counter, defaultdict
from itertools import pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.timeline import Band, Dated, bands_of
from kiosk.domain.timeline_axis import Axis
from kiosk.domain.timeline_layout import Layout, Placed, lay_out
from tests.support.moments import MOMENTS, TOPICS, axis_for, moment, on, years

SCALES, ROWS = st.floats(0, 1), st.integers(3, 12)


def laid(moments: list[Dated], rows: int, near: float) -> tuple[Axis, float, Layout, tuple[Band, ...]]:
    axis = axis_for(moments)
    scale = axis.least * (axis.most / axis.least) ** near
    bands = bands_of(moments, TOPICS, rows)
    return axis, scale, lay_out(bands, axis, axis.step_scale(axis.step(scale))), bands


def by_row(layout: Layout) -> list[list[Placed]]:
    rows: dict[int, list[Placed]] = defaultdict(list)
    for one in layout.placed:
        rows[one.row].append(one)
    return list(rows.values())


@given(MOMENTS, ROWS, SCALES)
def test_labels_never_overlap(moments: list[Dated], rows: int, near: float) -> None:
    axis, scale, layout, _ = laid(moments, rows, near)
    for row in by_row(layout):
        for before, after in pairwise(row):
            assert (after.start - before.start) * scale >= axis.label - 1e-6


@given(MOMENTS, ROWS, SCALES, SCALES)
def test_a_label_is_held_at_the_edge_where_it_meets_no_other(
    moments: list[Dated], rows: int, near: float, along: float
) -> None:
    axis, scale, layout, _ = laid(moments, rows, near)
    edge, length = along * axis.days, axis.label / scale
    for row in by_row(layout):
        labels = sorted(held(one, edge, length) for one in row if one.end > edge)
        in_sight = [begin for begin in labels if begin + length > edge + 1e-6]
        for before, after in pairwise(in_sight):
            assert after - before >= length - 1e-6


def held(one: Placed, edge: float, length: float) -> float:
    """Where a label begins, in days, when what is in sight begins with a day."""
    gap = [gap for gap in one.gaps if gap[0] <= edge][-1:] or [one.gaps[0]]
    return max(one.start, min(edge, gap[0][1] - length))


@given(MOMENTS, ROWS, SCALES)
def test_gaps_are_what_no_other_line_takes(moments: list[Dated], rows: int, near: float) -> None:
    _, _, layout, _ = laid(moments, rows, near)
    for row in by_row(layout):
        for number, one in enumerate(row):
            later = row[number + 1 :]
            ends = [other.end for other in later if other.start < one.end]
            begins = [start for start in (one.start, *ends) if start < one.end]
            free = [day for day in begins if not any(other.start <= day < other.end for other in later)]
            assert [gap[0] for gap in one.gaps] == sorted(set(free))
            assert one.under == any(other.end > one.start for other in row[:number])


@given(MOMENTS, ROWS, SCALES)
def test_each_moment_has_exactly_one_label_within_its_band(moments: list[Dated], rows: int, near: float) -> None:
    _, _, layout, bands = laid(moments, rows, near)
    assert Counter(one.slug for placed in layout.placed for one in placed.moments) == Counter(
        one.slug for one in moments
    )
    for placed in layout.placed:
        above = sum(band.rows for band in bands[: placed.band])
        assert above <= placed.row < above + bands[placed.band].rows
        assert {one.slug for one in placed.moments} <= {one.slug for one in bands[placed.band].moments}
        assert all(layout.of(one) is placed for one in placed.moments)


@given(MOMENTS, ROWS, SCALES)
def test_a_line_is_as_long_as_the_date_is_inexact(moments: list[Dated], rows: int, near: float) -> None:
    axis, _, layout, _ = laid(moments, rows, near)
    for placed in layout.placed:
        firsts = [one.when.first for one in placed.moments if one.when.first]
        lasts = [one.when.last for one in placed.moments if one.when.last]
        assert placed.start == axis.day(min(firsts))
        assert placed.end == axis.day(max(lasts)) + 1
        assert placed.last_start == axis.day(max(firsts))


@given(MOMENTS, ROWS, SCALES, SCALES, SCALES)
def test_between_two_days_is_all_of_which_anything_is_in_sight(
    moments: list[Dated], rows: int, near: float, along: float, wide: float
) -> None:
    axis, scale, layout, _ = laid(moments, rows, near)
    first, label = along * axis.days, axis.label / scale
    last = first + wide * axis.days
    seen = [one for one in layout.placed if one.start <= last and max(one.end, one.start + label) >= first]
    assert list(layout.between(first, last, label)) == seen


def test_those_too_near_share_a_label_and_part_when_one_comes_nearer() -> None:
    moments = [moment(f"m{n}", on(1940, 1 + n)) for n in range(6)]
    axis = axis_for(moments)
    bands = bands_of(moments, (), 3)
    assert [len(one.moments) for one in lay_out(bands, axis, axis.least).placed] == [1, 1, 4]
    assert [len(one.moments) for one in lay_out(bands, axis, axis.most).placed] == [1] * 6


def test_those_of_one_day_never_part() -> None:
    moments = [moment(f"m{n}", on(1940)) for n in range(9)]
    axis = axis_for(moments)
    sizes = [len(one.moments) for one in lay_out(bands_of(moments, (), 3), axis, axis.most).placed]
    assert sorted(sizes) == [1, 1, 7]


def test_a_long_line_leaves_the_room_below_it_to_others_where_rows_are_few() -> None:
    decade, famine = moment("decade", years(1930, 1939)), moment("famine", years(1932, 1933))
    axis = axis_for([decade, famine])
    band = Band(decade.strand, None, (decade, famine))
    (long, short) = lay_out([band], axis, axis.most).placed
    assert (long.row, short.row) == (0, 0)
    assert (long.under, short.under) == (False, True)
    assert long.gaps == ((long.start, short.start), (short.end, inf))
    assert short.gaps == ((short.start, inf),)
