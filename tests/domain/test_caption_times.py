# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines are to be read at a place."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.caption_times import CaptionTimes
from kiosk.domain.captions import CaptionLine
from kiosk.domain.values import ENGLISH, Millis


def line(start: int, end: int) -> CaptionLine:
    return CaptionLine(Millis(start), Millis(end), ENGLISH, f"{start}–{end}")


LINES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 20)), max_size=20).map(
    lambda some: [line(start, start + length) for start, length in sorted(some)]
)


@given(LINES, st.integers(0, 60))
def test_exactly_the_lines_that_contain_the_place_are_found(lines: list[CaptionLine], place: int) -> None:
    found = CaptionTimes(lines).at(Millis(place))
    assert found == tuple(number for number, one in enumerate(lines) if one.start <= place < one.end)


@given(LINES, st.integers(0, 60))
def test_the_last_line_that_has_begun_is_known(lines: list[CaptionLine], place: int) -> None:
    begun = [number for number, one in enumerate(lines) if one.start <= place]
    assert CaptionTimes(lines).begun(Millis(place)) == (begun[-1] if begun else -1)


def test_a_line_as_long_as_the_film_makes_no_other_one_dearer() -> None:
    looked = 0

    class Counting(CaptionTimes):
        def _ending_after(self, *asked):  # type: ignore[no-untyped-def]
            nonlocal looked
            looked += 1
            return super()._ending_after(*asked)

    times = Counting([line(0, 10_000_000), *(line(n * 1000, n * 1000 + 900) for n in range(1, 8000))])
    assert times.at(Millis(7_000_500)) == (0, 7000)
    assert looked < 100
