# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sound before closing time."""

from collections.abc import Iterator
from datetime import time

import pytest

from kiosk.app.approaching import Approaching
from kiosk.app.closing_fade import ClosingFade
from kiosk.domain.navigation import Action
from kiosk.domain.values import Millis
from tests.app.programme_stage import MINUTE, ProgrammeStage, at


class Hall(ProgrammeStage):
    """A visitor watches the film, a minute before the house closes."""

    def __init__(self) -> None:
        super().__init__()
        self.open_from(time(10), time(18))
        approaching = Approaching(self.programme, self.wall.now, self.loop)
        self.fade = ClosingFade(approaching, self.director.sound, self.loop, lambda: self.takeover.now.active)
        self.skip_to(at(17, 59))
        self.navigation.go(Action.WAKE)
        self.navigation.watch()
        self.loop.pass_time(500)

    @property
    def heard(self) -> int:
        sounds = self.engines.playing.sounds
        return sounds[-1].volume if sounds else self.director.now.sound(self.director.now.item).volume


@pytest.fixture
def hall() -> Iterator[Hall]:
    hall = Hall()
    yield hall
    hall.fade.close()
    hall.close()


def test_it_fades_while_the_volume_stays_what_the_visitor_chose(hall: Hall) -> None:
    hall.director.sound.set_volume(80)
    hall.run_to(at(17, 59, 56))
    loud = hall.heard
    hall.run_to(
        at(
            17,
            59,
            58,
        )
    )
    half = hall.heard
    hall.run_to(at(17, 59, 59))
    assert loud == 80
    assert 80 > half > hall.heard > 0
    assert hall.director.sound.now.volume == 80
    hall.run_to(at(18, 0, 4))
    assert (hall.closing.now.closed, hall.director.sound.now.faded) == (True, 100)


def test_a_docents_does_not(hall: Hall) -> None:
    hall.begin(Millis(10 * MINUTE))
    hall.run_to(at(17, 59, 59))
    assert hall.director.sound.now.faded == 100
