# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The next screening, as the day goes on."""

import pytest

from kiosk.app.screenings import Announced, NextScreening
from kiosk.domain.screenings import Countdown
from tests.fakes.loop import FakeLoop
from tests.fakes.screenings import FakeScreenings, screening


class Day:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.screenings = FakeScreenings(screening(3), screening(1, doors=15))
        self.next = NextScreening(self.screenings, self.screenings.clock(self.loop), self.loop)
        self.told: list[Announced] = []
        self.next.subscribe(self.told.append)


@pytest.fixture
def day() -> Day:
    return Day()


def test_the_earliest_is_counted_down_minute_by_minute(day: Day) -> None:
    assert day.next.now == Announced(screening(1, doors=15), Countdown(minutes=60, doors=True))
    day.loop.run_for(5 * 60)
    assert [one.left.minutes for one in day.told if one.left] == [59, 58, 57, 56, 55]


def test_the_last_minute_is_counted_in_seconds(day: Day) -> None:
    day.loop.run_for(59 * 60)
    day.told.clear()
    day.loop.run_for(59)
    assert [one.left.seconds for one in day.told if one.left] == list(range(59, 0, -1))


def test_when_it_begins_the_following_one_is_told_of_and_after_the_last_none(day: Day) -> None:
    day.loop.run_for(60 * 60)
    assert day.next.now.screening == screening(3)
    day.loop.run_for(2 * 60 * 60)
    assert day.next.now == Announced()


def test_who_knows_of_another_one_has_it_looked_for_at_once(day: Day) -> None:
    day.screenings.announced.insert(0, screening(0.5))
    day.next.look()
    assert day.next.now.screening == screening(0.5)
    day.loop.run_for(61)
    assert [one.left.minutes for one in day.told if one.left] == [30, 29]


def test_one_that_is_announced_later_is_told_of_within_a_minute(day: Day) -> None:
    day.screenings.announced.clear()
    day.loop.run_for(60)
    assert day.next.now == Announced()
    day.screenings.announced.append(screening(2))
    day.loop.run_for(60)
    assert day.next.now.screening == screening(2)
