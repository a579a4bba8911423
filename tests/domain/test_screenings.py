# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it is until a screening."""

from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.screenings import Countdown, countdown, until_it_changes
from tests.fakes.screenings import MORNING, screening


@pytest.mark.parametrize(
    ("left", "wanted"),
    [
        (timedelta(minutes=25), Countdown(minutes=25)),
        (timedelta(minutes=24, seconds=1), Countdown(minutes=25)),
        (timedelta(minutes=1, seconds=1), Countdown(minutes=2)),
        (timedelta(minutes=1), Countdown(seconds=60)),
        (timedelta(seconds=0.2), Countdown(seconds=1)),
        (timedelta(hours=3), Countdown(minutes=180)),
        (timedelta(hours=4), Countdown()),
    ],
)
def test_minutes_are_counted_and_in_the_last_one_seconds(left: timedelta, wanted: Countdown) -> None:
    assert countdown(screening(5), screening(5).start - left) == wanted


def test_days_are_those_of_the_place() -> None:
    late = screening(24)
    assert countdown(late, MORNING).days == 1
    there = timezone(timedelta(hours=14))
    assert countdown(late, (MORNING + timedelta(hours=2)).astimezone(there)).days == 0


def test_doors_are_told_of_until_they_open() -> None:
    shown = screening(1, doors=10)
    assert countdown(shown, shown.start - timedelta(minutes=11)).doors
    assert not countdown(shown, shown.start - timedelta(minutes=10)).doors
    assert not countdown(screening(1), MORNING).doors


@given(st.integers(1, 3 * 3600 * 1000))
def test_it_is_counted_again_whenever_it_changes_and_seldom_else(left: int) -> None:
    shown = screening(5)
    now = shown.start - timedelta(milliseconds=left)
    wait = timedelta(milliseconds=until_it_changes(shown, now))
    assert timedelta() < wait <= timedelta(minutes=1)
    before = now + wait - timedelta(milliseconds=1)
    assert countdown(shown, before) == countdown(shown, now)
    if now + wait < shown.start:
        assert countdown(shown, now + wait) != countdown(shown, now)


def test_without_a_screening_one_is_looked_for_each_minute() -> None:
    assert until_it_changes(None, MORNING) == 60_000
