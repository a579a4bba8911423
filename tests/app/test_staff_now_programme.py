# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen and what comes next, as the programme has it, and why."""

from collections.abc import Iterator
from datetime import time

import pytest

from kiosk.app.staff_now import Use
from kiosk.domain.coming import codes, next_and_why
from kiosk.domain.values import ENGLISH
from tests.app.programme_stage import ProgrammeStage, at, clip, played, screened


@pytest.fixture
def stage() -> Iterator[ProgrammeStage]:
    stage = ProgrammeStage()
    yield stage
    stage.close()


def told(stage: ProgrammeStage) -> tuple[Use, str, str]:
    """Whose it is, what comes next, and why."""
    coming = stage.now.now.coming
    assert coming.code in codes()
    return (stage.now.now.use, *next_and_why(coming, None, ENGLISH))


def test_a_list_plays_and_what_follows_is_named_with_its_time(stage: ProgrammeStage) -> None:
    stage.keep(
        played(stage.playlist(clip(0, 20), name="Chapters"), time(9), time(10), title="Morning"),
        played(stage.playlist(clip(0, 20), name="Voices"), time(10), time(12), title="Later"),
    )
    stage.loop.pass_time(40_000)
    use, following, why = told(stage)
    assert (use, stage.now.now.playlist, following) == (Use.LIST, "Chapters", "At 10:00 the playlist “Voices”.")
    assert why.startswith("“Morning” plays, as nothing else is scheduled")


def test_before_a_screening_it_is_named_and_in_it_its_end(stage: ProgrammeStage) -> None:
    stage.keep(screened(time(11), title="With an introduction"))
    use, following, _ = told(stage)
    assert (use, following) == (Use.ATTRACT, "At 11:00 the screening “With an introduction”.")
    stage.skip_to(at(10, 59, 50))
    stage.run_to(at(11, 1))
    use, following, why = told(stage)
    assert (use, following) == (Use.SCREENING, "At 11:10 the film is over.")
    assert "With an introduction" in why


def test_closed_by_the_hours_it_says_when_it_opens_and_by_hand_that_staff_have_closed_it(stage: ProgrammeStage) -> None:
    stage.open_from(time(8), time(18))
    assert told(stage)[1] == "At 18:00 the house closes."
    stage.skip_to(at(18, 1))
    use, following, why = told(stage)
    assert (use, following) == (Use.CLOSED, "At 2026-05-06 08:00 the house opens.")
    assert why.startswith("Closed at this time")
    stage.enter()
    assert told(stage)[1] == "It closes again five minutes after staff have left."
    stage.closing.shut()
    assert told(stage)[2] == "Staff have closed it for today."


def test_by_a_clock_that_cannot_be_right_that_is_said(stage: ProgrammeStage) -> None:
    stage.keep(played(stage.playlist(clip(0, 20)), time(8), time(20)))
    stage.wall.set(at(7))
    stage.loop.pass_time(60_000)
    assert told(stage)[2].startswith("The clock of the machine cannot be right")
