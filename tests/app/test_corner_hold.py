# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A finger that is held on the corner mark."""

import pytest

from kiosk.app.corner_hold import CornerHold
from tests.fakes.loop import FakeLoop


class Corner:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.knocks = 0
        self.awaits = True
        self.seen: list[bool] = []
        self.hold = CornerHold(self.loop, self._knock, lambda: self.awaits)
        self.hold.subscribe(self.seen.append)

    def _knock(self) -> None:
        self.knocks += 1


@pytest.fixture
def corner() -> Corner:
    return Corner()


def test_it_knocks_after_three_seconds_and_is_seen_before(corner: Corner) -> None:
    corner.hold.press()
    corner.loop.pass_time(499)
    assert corner.seen == []
    corner.loop.pass_time(1)
    assert corner.seen == [True]
    corner.loop.pass_time(2_499)
    assert corner.knocks == 0
    corner.loop.pass_time(1)
    assert (corner.knocks, corner.seen) == (1, [True, False])
    corner.loop.pass_time(60_000)
    assert corner.knocks == 1


@pytest.mark.parametrize("after", [0, 400, 2_999])
def test_who_lets_go_before_has_not_knocked(corner: Corner, after: int) -> None:
    corner.hold.press()
    corner.loop.pass_time(after)
    corner.hold.let_go()
    corner.loop.pass_time(60_000)
    assert corner.knocks == 0
    assert not corner.hold.now


def test_each_hold_begins_anew(corner: Corner) -> None:
    for _ in range(3):
        corner.hold.press()
        corner.loop.pass_time(2_000)
        corner.hold.let_go()
    assert corner.knocks == 0


def test_where_no_knock_is_awaited_it_is_any_finger(corner: Corner) -> None:
    corner.awaits = False
    corner.hold.press()
    corner.loop.pass_time(60_000)
    assert (corner.knocks, corner.seen) == (0, [])
