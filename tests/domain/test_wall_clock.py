# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that cannot be right."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from kiosk.domain.values import Millis
from kiosk.domain.wall_clock import Reading, clock_fault

BUILT = date(2026, 11, 22)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def reading(wall: float, steady: float) -> Reading:
    """Both in seconds from noon."""
    return Reading(NOON + timedelta(seconds=wall), Millis(int(steady * 1000)))


@pytest.mark.parametrize(("wall", "seconds"), [(0, 60), (-3600, 3660), (54, 6)])
def test_a_clock_that_was_set_back_is_told_with_how_far(wall: float, seconds: int) -> None:
    fault = clock_fault(reading(0, 0), reading(wall, 60), BUILT)
    assert fault is not None
    assert (fault.code, fault.arguments) == ("clock.back", {"seconds": seconds})


@pytest.mark.parametrize("wall", [56, 60, 3600, 400 * 86400])
def test_a_clock_that_is_corrected_a_little_or_set_forward_is_right(wall: float) -> None:
    assert clock_fault(reading(0, 0), reading(wall, 60), BUILT) is None


def test_summer_time_moves_no_clock() -> None:
    later = Reading((NOON + timedelta(minutes=1)).astimezone(timezone(timedelta(hours=-1))), Millis(60_000))
    assert clock_fault(reading(0, 0), later, BUILT) is None


def test_a_day_before_this_version_was_made_is_told_from_the_first_look_on() -> None:
    fault = clock_fault(None, Reading(datetime(1970, 1, 1, tzinfo=UTC), Millis(0)), BUILT)
    assert fault is not None
    assert (fault.code, fault.arguments) == ("clock.early", {"day": "1970-01-01", "built": "2026-11-22"})
    assert clock_fault(None, reading(0, 0), BUILT) is None
