# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How often a PIN is looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.tries import UNKNOWN, Count, Tries
from kiosk.domain.values import Millis

SECOND, HOUR, DAY = 1_000, 3_600_000, 86_400_000
COUNTS = st.builds(Count, st.integers(0, 30), st.integers(0, 2), st.booleans())


def at(seconds: int) -> Millis:
    return Millis(seconds * SECOND)


def wrong(times: int, spared: int = 0) -> Count:
    return Count(times, spared, waits=times > 0)


@pytest.mark.parametrize(
    ("times", "seconds"), [(0, 0), (1, 1), (2, 2), (3, 4), (5, 16), (11, 1024), (12, 1800), (13, 1800), (999, 1800)]
)
def test_each_wrong_pin_doubles_the_wait_until_it_is_half_an_hour(times: int, seconds: int) -> None:
    assert wrong(times).wait == at(seconds)


def test_a_wait_is_over_when_it_is_over() -> None:
    tries = Tries.begun(Count(2), at(0)).tried(at(10)).wrong(at(11))
    assert [tries.left(at(now)) for now in (11, 13, 15, 100)] == [at(4), at(2), 0, 0]


def test_after_a_restart_the_whole_wait_begins_anew() -> None:
    assert Tries.begun(wrong(5), at(7)).left(at(7)) == at(16)


def test_the_managers_pin_clears_all() -> None:
    assert Count(9, 2).tried().right(clears=True) == Count()


def test_a_docents_pin_ends_the_wait_and_sets_two_aside_and_no_more() -> None:
    once = wrong(5).tried().right(clears=False)
    assert (once.wrong, once.spared, once.wait) == (3, 2, 0)
    assert once.tried().right(clears=False) == once


def test_a_docents_pin_without_a_wrong_one_before_changes_nothing() -> None:
    assert Count().tried().right(clears=False) == Count()


def test_one_is_forgiven_for_each_hour_in_which_nobody_tried() -> None:
    tries = Tries.begun(wrong(4, 2), at(0)).wrong(at(0))
    assert tries.pass_time(Millis(HOUR - 1)) is tries
    assert tries.pass_time(Millis(HOUR)).count == Count(3, 2)
    assert tries.pass_time(Millis(5 * HOUR)).count == Count(0, 1)
    assert tries.pass_time(Millis(60 * HOUR)).count == Count()
    assert tries.pass_time(Millis(60 * HOUR)).due() is None


def test_a_pin_that_is_right_does_not_end_the_rest() -> None:
    tries = Tries.begun(wrong(4), at(0)).tried(at(3000)).right(clears=False)
    assert tries.due() == HOUR


def test_what_was_kept_counts_where_it_is_more() -> None:
    tries = Tries.begun(Count(3), at(0))
    assert tries.at_least(Count(2, 2)).count == Count(2, 2)
    assert tries.at_least(Count(2)).count == Count(3)


@given(COUNTS)
def test_no_try_makes_the_wait_shorter(count: Count) -> None:
    assert count.tried().wait >= max(count.wait, at(1))


@given(COUNTS)
def test_forgiving_takes_one_away(count: Count) -> None:
    assert count.forgiven().all == max(0, count.all - 1)


@given(COUNTS)
def test_a_docents_pin_takes_no_wrong_one_away(count: Count) -> None:
    assert count.tried().right(clears=False).all == count.all


def test_nobody_who_plans_ahead_has_more_than_12_tries_in_an_hour_or_60_in_a_day() -> None:
    """Of all orders of trying, resting and using the docents' PIN the quickest: how long it takes for so many."""
    soonest = quickest(61)
    assert sum(when < HOUR for when in soonest) <= 20
    assert sum(when < DAY for when in soonest) == 60


def quickest(tries: int) -> list[int]:
    """When the first, second … wrong PIN can be looked at, at the soonest, by who knows the docents' PIN."""
    reached: dict[Count, int] = {Count(): 0}
    when = []
    for _ in range(tries):
        when.append(min(reached.values()))
        after: dict[Count, int] = {}
        for count, time in reached.items():
            for following, later in followed(count.tried(), time):
                after[following] = min(later, after.get(following, later))
        reached = after
    return when


def followed(count: Count, time: int) -> list[tuple[Count, int]]:
    """What one may come to, and when: after the wait, after hours of rest, with the docents' PIN or without."""
    ways = [(count, time + count.wait)]
    for hours in range(1, 16):
        count = count.forgiven()
        ways.append((count, time + hours * HOUR))
    return [(one, when) for way, when in ways for one in (way, way.tried().right(clears=False))]


def test_what_cannot_be_told_counts_as_the_longest_wait() -> None:
    assert UNKNOWN.wait == at(1800)
