# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played is written down, sooner or later, and trouble with that troubles nobody."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.app.diary import Diary
from kiosk.app.library import Library
from kiosk.domain.errors import MachineError
from kiosk.domain.played import Played, Reason
from kiosk.domain.values import Millis, Slug
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.support.shelves import ToldShelves

NOW = datetime(2026, 11, 22, tzinfo=UTC)
FULL = MachineError("data.full", path="/data", free=0)


class Desk:
    def __init__(self) -> None:
        self.loop = FakeLoop()
        self.now = NOW
        self.shelves = ToldShelves()
        self.library = Library(lambda: self.shelves, FakeBackground(self.loop), self.loop, Slug("rehearsal"))
        self.diary = Diary(self.library, self.loop, lambda: self.now)

    def play(self, count: int = 1) -> None:
        for number in range(count):
            self.diary.record(Played(Slug(f"film-{number}"), Millis(1000), Reason.ENDED))

    def kept(self) -> list[str]:
        return [played.film for _, played in self.shelves.played]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_what_is_played_before_the_library_is_open_is_kept_when_it_is(desk: Desk) -> None:
    desk.play(3)
    desk.library.begin()
    desk.loop.run_for(5)
    assert desk.kept() == ["film-0", "film-1", "film-2"]
    assert {when for when, _ in desk.shelves.played} == {NOW}


def test_of_the_attract_loop_only_what_went_wrong_is_kept(desk: Desk) -> None:
    desk.library.begin()
    desk.loop.run_for(5)
    well = Played(Slug("well"), Millis(1000), Reason.ENDED, attract=True)
    for played in (well, replace(well, film=Slug("lost"), lost=3), replace(well, film=Slug("ill"), engines=1)):
        desk.diary.record(played)
    desk.loop.run_for(5)
    assert desk.kept() == ["lost", "ill"]


def test_each_is_kept_once(desk: Desk) -> None:
    desk.library.begin()
    desk.loop.run_for(5)
    for _ in range(5):
        desk.play()
        desk.play()
        desk.loop.run_for(1)
    assert len(desk.kept()) == 10


def test_a_full_disk_is_told_once_and_all_is_kept_when_there_is_room(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    desk.library.begin()
    desk.loop.run_for(5)
    desk.shelves.keeps = FULL
    with caplog.at_level(logging.ERROR):
        for _ in range(10):
            desk.play()
            desk.loop.run_for(61)
    assert caplog.text.count("data.full") == 1
    desk.shelves.keeps = None
    desk.loop.run_for(61)
    assert len(desk.kept()) == 10


def test_more_than_a_thousand_waiting_lose_the_oldest(desk: Desk) -> None:
    desk.play(1100)
    desk.library.begin()
    desk.loop.run_for(5)
    assert len(desk.kept()) == 1000
    assert desk.kept()[-1] == "film-1099"


def test_what_a_visitor_watched_is_known_by_the_minute(desk: Desk) -> None:
    desk.now += timedelta(seconds=42, milliseconds=7)
    desk.library.begin()
    desk.loop.run_for(5)
    desk.play()
    ill = Played(Slug("ill"), Millis(1000), Reason.FAILED, engines=1, attract=True)
    desk.diary.record(ill)
    desk.loop.run_for(5)
    assert [when for when, _ in desk.shelves.played] == [NOW, desk.now]
