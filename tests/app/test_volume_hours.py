# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud it is by the time of the day."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

import pytest

from kiosk.app.volume_hours import VolumeByHours
from kiosk.domain.hearing import SoundLimits
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.schedule import Span, VolumeHours, VolumeSpan
from kiosk.domain.staff import Decision
from tests.app.programme_stage import ProgrammeStage, at, screened

MORNING = VolumeHours((VolumeSpan(Span(time(9), time(12)), start=40, ceiling=60),))
_DECISION = Decision("", datetime(2026, 5, 1, tzinfo=UTC))


class Hall(ProgrammeStage):
    """Quieter in the morning; it is half past eight."""

    def __init__(self) -> None:
        super().__init__(at(8, 30))
        usual = SoundLimits(70, 90)
        self.volume = VolumeByHours(
            self.director.sound, self.navigation, self.programme, usual, self.wall.now, self.loop
        )
        self.shelves.planning.put_volumes(MORNING, seen=0, decision=_DECISION)
        self.loop.pass_time(1_000)

    @property
    def heard(self) -> tuple[int, int]:
        hearing = self.director.sound.now
        return hearing.volume, hearing.ceiling


@pytest.fixture
def hall() -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.close()


def test_it_changes_with_the_hours_while_nobody_is_there(hall: Hall) -> None:
    assert hall.heard == (70, 90)
    hall.run_to(at(9, 0, 1))
    assert hall.heard == (40, 60)
    hall.skip_to(at(12, 0, 1))
    assert hall.heard == (70, 90)


def test_a_visit_keeps_what_it_began_with_but_not_above_the_ceiling(hall: Hall) -> None:
    hall.skip_to(at(8, 59, 50))
    hall.navigation.go(Action.WAKE)
    hall.run_to(at(9, 0, 1))
    assert hall.heard == (60, 60)
    hall.navigation.go(Action.REST)
    assert hall.heard == (40, 60)


def test_a_screening_out_of_a_visit_has_the_start_of_its_own_time(hall: Hall) -> None:
    hall.keep(screened(time(9)))
    hall.skip_to(at(8, 59, 50))
    hall.navigation.go(Action.WAKE)
    hall.run_to(at(9, 0, 2))
    assert (hall.screen, hall.heard) == (Screen.SCREENING, (40, 60))


def test_what_staff_set_holds_at_once_and_its_ceiling_is_never_passed(hall: Hall) -> None:
    hall.run_to(at(9, 0, 1))
    hall.volume.limit(SoundLimits(30, 50))
    assert hall.heard == (40, 50)
    hall.skip_to(at(12, 0, 1))
    assert hall.heard == (30, 50)


def test_by_a_clock_that_cannot_be_right_the_hours_do_not_count(hall: Hall) -> None:
    hall.run_to(at(9, 30))
    hall.wall.set(at(9, 1))
    hall.loop.pass_time(60_000)
    assert hall.heard == (70, 90)
