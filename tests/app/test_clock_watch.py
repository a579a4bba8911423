# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody sets the clock of the machine."""

from datetime import UTC, date, datetime, timedelta

from kiosk.app.clock_watch import ClockWatch
from kiosk.domain.errors import MachineError
from tests.fakes.loop import FakeLoop

MINUTE = 60_000


class Wall:
    """A clock that goes on with the loop, and can be set."""

    def __init__(self, loop: FakeLoop, begins: datetime) -> None:
        self._loop = loop
        self._offset = begins - timedelta(milliseconds=loop.now())

    def now(self) -> datetime:
        return self._offset + timedelta(milliseconds=self._loop.now())

    def set(self, by: timedelta) -> None:
        self._offset += by


def test_it_is_told_once_for_each_time_that_it_is_set_back() -> None:
    loop, told = FakeLoop(), list[MachineError]()
    wall = Wall(loop, datetime(2027, 1, 1, tzinfo=UTC))
    watch = ClockWatch(loop, wall.now, loop, told.append, date(2026, 11, 22))
    loop.pass_time(10 * MINUTE)
    assert told == []
    wall.set(timedelta(hours=-1))
    loop.pass_time(MINUTE)
    assert [(error.code, error.arguments) for error in told] == [("clock.back", {"seconds": 3600})]
    loop.pass_time(10 * MINUTE)
    assert len(told) == 1
    watch.close()
    wall.set(timedelta(hours=-1))
    loop.pass_time(10 * MINUTE)
    assert len(told) == 1


def test_a_clock_that_begins_in_1970_is_told_at_once() -> None:
    loop, told = FakeLoop(), list[MachineError]()
    ClockWatch(loop, lambda: datetime(1970, 1, 1, tzinfo=UTC), loop, told.append, date(2026, 11, 22))
    assert [error.code for error in told] == ["clock.early"]
