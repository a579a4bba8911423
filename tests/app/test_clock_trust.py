# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the clock on the wall is gone by."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.app.act_book import ActBook
from kiosk.app.clock_trust import ClockTrust
from kiosk.app.library import Library
from kiosk.domain.staff import Who
from tests.fakes.background import FakeBackground
from tests.fakes.latest_time import FakeLatestTime
from tests.fakes.loop import FakeLoop
from tests.support.programming import Wall
from tests.support.shelves import ToldShelves

BUILT = date(2026, 11, 22)
NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)


class Room:
    """A clock that shows a time, and what it showed before. told: how often it was told that it is known."""

    def __init__(self, shows: datetime = NOW, latest: datetime | None = None) -> None:
        self.loop = FakeLoop()
        self.wall = Wall(self.loop, shows)
        self.file = FakeLatestTime(latest)
        self.shelves = ToldShelves()
        background = FakeBackground(self.loop)
        library = Library(lambda: self.shelves, background, self.loop, None)
        acts = ActBook(library, self.loop, self.wall.now)
        self.trust = ClockTrust(self.wall.now, self.file, background, acts, BUILT)
        self.told = 0
        self.trust.told = self.tell
        self.loop.pass_time(100)

    def tell(self) -> None:
        self.told += 1

    def pass_minutes(self, minutes: int) -> None:
        for _ in range(minutes):
            self.loop.pass_time(60_000)
            self.trust.look()

    @property
    def error(self) -> str:
        error = self.trust.now.error
        return error.code if error else ""


def test_it_is_not_known_before_it_was_looked_what_the_clock_showed() -> None:
    room = Room()
    assert (room.trust.now.known, room.told, room.error) == (True, 1, "")


@pytest.mark.parametrize("shows", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2026, 11, 21, 23, 59, tzinfo=UTC)])
def test_a_clock_that_was_never_set_or_shows_a_day_before_the_kiosk_was_made_is_not_gone_by(shows: datetime) -> None:
    assert Room(shows).error == "clock.early"


def test_a_clock_behind_what_it_showed_before_the_start_is_not_gone_by_until_it_has_caught_up() -> None:
    room = Room(latest=NOW + timedelta(minutes=5))
    assert room.error == "clock.back"
    room.pass_minutes(3)
    assert room.error == "clock.back"
    room.pass_minutes(3)
    assert room.error == ""


def test_a_correction_of_seconds_and_another_zone_are_none() -> None:
    room = Room(latest=NOW + timedelta(seconds=40))
    assert room.error == ""
    room.wall.set((room.wall.now() + timedelta(seconds=1)).astimezone())
    room.pass_minutes(2)
    assert room.error == ""


def test_the_latest_time_is_written_every_ten_minutes_at_most_and_at_the_end() -> None:
    room = Room()
    room.pass_minutes(35)
    assert room.file.kept == 4
    room.trust.close()
    room.loop.pass_time(100)
    assert (room.file.kept, room.file.latest) == (5, room.wall.now() - timedelta(milliseconds=100))


def test_what_a_wrong_clock_shows_is_not_taken_for_the_latest_time() -> None:
    room = Room(latest=NOW)
    room.wall.set(NOW - timedelta(days=2))
    room.pass_minutes(30)
    room.trust.close()
    room.loop.pass_time(100)
    assert room.file.latest
    assert abs(room.file.latest - NOW) < timedelta(seconds=1)


@pytest.mark.parametrize("shows", [datetime(2026, 1, 1, 9, tzinfo=UTC), NOW - timedelta(days=3)])
def test_a_manager_vouches_for_it_and_that_is_written_down(shows: datetime) -> None:
    room = Room(shows, latest=NOW)
    assert room.error
    room.trust.vouch(Who.MANAGER)
    assert room.error == ""
    room.pass_minutes(20)
    assert room.error == ""
    assert room.file.latest
    assert room.file.latest < NOW
    room.wall.set(shows - timedelta(days=1))
    room.pass_minutes(1)
    assert room.error == "clock.back"


def test_nobody_vouches_for_a_clock_that_is_gone_by() -> None:
    room = Room()
    room.trust.vouch(Who.MANAGER)
    room.loop.pass_time(100)
    assert room.shelves.staff.kept == []
