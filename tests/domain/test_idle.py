# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When somebody is asked whether they are still there, and what comes of it."""

from itertools import product

import pytest

from kiosk.domain.idle import Asking, Doing, Idle, IdleTimes
from kiosk.domain.values import Millis

TIMES = IdleTimes(browsing=Millis(60), paused=Millis(180), answer=Millis(15), untouched=Millis(300))
NOW = Millis(1_000)


def idle(doing: Doing, asking: Asking = Asking.QUIET) -> Idle:
    return Idle(NOW, NOW, doing, asking)


def after(state: Idle, passed: int) -> Idle:
    return state.pass_time(Millis(NOW + passed), TIMES)


@pytest.mark.parametrize(
    ("doing", "asking", "passed", "expected"),
    [
        (Doing.AWAY, Asking.QUIET, 1_000_000, Asking.QUIET),
        (Doing.PLAYING, Asking.QUIET, 1_000_000, Asking.QUIET),
        (Doing.BROWSING, Asking.QUIET, 59, Asking.QUIET),
        (Doing.BROWSING, Asking.QUIET, 60, Asking.ASKED),
        (Doing.PAUSED, Asking.QUIET, 179, Asking.QUIET),
        (Doing.PAUSED, Asking.QUIET, 180, Asking.ASKED),
        *((doing, Asking.ASKED, 14, Asking.ASKED) for doing in Doing),
        *((doing, Asking.ASKED, 15, Asking.OVER) for doing in Doing),
        *((doing, Asking.OFFERED, 14, Asking.OFFERED) for doing in Doing),
        *((doing, Asking.OFFERED, 15, Asking.QUIET) for doing in Doing),
        *((doing, Asking.OVER, 1_000_000, Asking.OVER) for doing in Doing),
    ],
)
def test_time_alone(doing: Doing, asking: Asking, passed: int, expected: Asking) -> None:
    assert after(idle(doing, asking), passed).asking is expected


@pytest.mark.parametrize(
    ("doing", "asking", "passed", "expected"),
    [
        *((doing, Asking.QUIET, 1_000_000, Asking.QUIET) for doing in Doing if doing is not Doing.PLAYING),
        (Doing.PLAYING, Asking.QUIET, 299, Asking.QUIET),
        (Doing.PLAYING, Asking.QUIET, 300, Asking.OFFERED),
        *((doing, Asking.ASKED, 5, Asking.QUIET) for doing in Doing),
        *((doing, Asking.OFFERED, 5, Asking.OFFERED) for doing in Doing),
    ],
)
def test_a_touch(doing: Doing, asking: Asking, passed: int, expected: Asking) -> None:
    assert idle(doing, asking).touch(Millis(NOW + passed), TIMES).asking is expected


@pytest.mark.parametrize(
    ("before", "asking", "doing"),
    [(one, asking, other) for one, asking, other in product(Doing, Asking, Doing) if one is not other],
)
def test_something_else_settles_what_was_asked(before: Doing, asking: Asking, doing: Doing) -> None:
    kept = asking is Asking.OFFERED and doing in {Doing.PLAYING, Doing.PAUSED}
    assert idle(before, asking).does(doing, NOW).asking is (Asking.OFFERED if kept else Asking.QUIET)


def test_each_touch_begins_the_time_anew() -> None:
    touched = idle(Doing.BROWSING).touch(Millis(NOW + 59), TIMES)
    assert after(touched, 60 + 58).asking is Asking.QUIET
    assert after(touched, 60 + 59).asking is Asking.ASKED


def test_a_film_that_ends_by_itself_leaves_the_whole_time_to_look_at_what_follows() -> None:
    ended = idle(Doing.PLAYING).does(Doing.BROWSING, Millis(NOW + 5_000))
    assert ended.pass_time(Millis(NOW + 5_059), TIMES).asking is Asking.QUIET
    assert ended.pass_time(Millis(NOW + 5_060), TIMES).asking is Asking.ASKED


def test_answers() -> None:
    assert idle(Doing.PLAYING, Asking.OFFERED).stay(NOW).asking is Asking.QUIET
    assert idle(Doing.PLAYING, Asking.OFFERED).end(NOW).asking is Asking.OVER


@pytest.mark.parametrize(("doing", "asking"), list(product(Doing, Asking)))
def test_nothing_happens_before_it_is_due(doing: Doing, asking: Asking) -> None:
    state = idle(doing, asking)
    due = state.due(TIMES)
    if due is None:
        assert after(state, 1_000_000) == state
    else:
        assert state.pass_time(Millis(due - 1), TIMES) == state
        assert state.pass_time(due, TIMES) != state
