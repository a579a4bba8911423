# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Safe mode ends when nobody is there."""

from kiosk.app.navigation import Navigation
from kiosk.app.way_out import WayOut
from kiosk.domain.navigation import Action
from tests.app.stage import Stage

MINUTE = 60_000


def test_after_ten_minutes_it_is_left_before_the_attract_loop() -> None:
    stage, left = Stage(), list[str]()
    WayOut(Navigation(stage.director, stage.film, stage.loop), stage.loop, lambda: left.append("left"))
    stage.loop.pass_time(10 * MINUTE - 1)
    assert left == []
    stage.loop.pass_time(1)
    assert left == ["left"]
    stage.loop.pass_time(30 * MINUTE)
    assert left == ["left"]
    stage.close()


def test_a_visitor_is_not_interrupted() -> None:
    stage, left = Stage(), list[str]()
    navigation = Navigation(stage.director, stage.film, stage.loop)
    WayOut(navigation, stage.loop, lambda: left.append("left"))
    navigation.go(Action.WAKE)
    stage.loop.pass_time(30 * MINUTE)
    assert left == []
    navigation.go(Action.REST)
    stage.loop.pass_time(2000)
    assert left == ["left"]
    stage.close()


def test_who_ends_before_does_not_leave_it() -> None:
    stage, left = Stage(), list[str]()
    WayOut(Navigation(stage.director, stage.film, stage.loop), stage.loop, lambda: left.append("left")).close()
    stage.loop.pass_time(30 * MINUTE)
    assert left == []
    stage.close()
