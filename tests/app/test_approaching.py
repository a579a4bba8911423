# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes to the minute is told before."""

from collections.abc import Iterator
from datetime import time

import pytest

from kiosk.app.approaching import Approach, Approaching
from tests.app.programme_stage import ProgrammeStage, at, screened


class Hall(ProgrammeStage):
    """Open until six, with a screening at eleven. heard: all that was told."""

    def __init__(self) -> None:
        super().__init__(at(10))
        self.approaching = Approaching(self.programme, self.wall.now, self.loop)
        self.heard: list[Approach] = []
        self.approaching.subscribe(self.heard.append)
        self.open_from(time(9), time(18))
        self.keep(screened(time(11)))


@pytest.fixture
def hall() -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.approaching.close()
    hall.close()


def test_nothing_is_told_while_nothing_is_near(hall: Hall) -> None:
    hall.run_to(at(10, 58))
    assert hall.heard == []


def test_the_last_minute_before_a_screening_is_counted(hall: Hall) -> None:
    hall.run_to(at(10, 59, 30))
    assert [one.left for one in hall.heard] == list(range(60, 29, -1))
    assert {(one.screening, one.reminds) for one in hall.heard} == {("The film", True)}
    hall.run_to(at(11, 0, 2))
    assert hall.approaching.now == Approach()


def test_that_the_house_closes_is_told_ten_minutes_before_and_to_visitors_now_and_then(hall: Hall) -> None:
    hall.skip_to(at(17, 49))
    assert hall.approaching.now == Approach()
    hall.run_to(at(17, 50, 5))
    assert hall.approaching.now == Approach(at(18), reminds=True)
    hall.run_to(at(17, 51))
    assert hall.approaching.now == Approach(at(18))
    hall.run_to(at(17, 55, 5))
    assert hall.approaching.now.reminds
    hall.run_to(at(17, 59, 20))
    assert hall.approaching.now == Approach(at(18), left=40, reminds=True)
    hall.run_to(at(18, 0, 2))
    assert hall.approaching.now == Approach()
