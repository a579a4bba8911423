# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The daily backup: once a day, while nobody is there."""

import logging
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from kiosk.app.backups import DailyBackup
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.domain.errors import KioskError, MachineError
from kiosk.domain.navigation import Action
from tests.app.stage import Stage
from tests.fakes.background import FakeBackground
from tests.support.shelves import ToldShelves

TODAY = date(2026, 11, 22)
MINUTE, HOUR = 60, 3600


class Night(Stage):
    """made: the days that have one. fails: raised instead."""

    def __init__(self) -> None:
        super().__init__()
        self.today = TODAY
        self.made: list[date] = []
        self.fails: KioskError | None = None
        self.navigation = Navigation(self.director, self.film, self.loop)
        background = FakeBackground(self.loop)
        self.library = Library(ToldShelves, background, self.loop, self.film.slug)
        self.daily = DailyBackup(self.navigation, self.library, background, self.loop, self._make, lambda: self.today)

    def _make(self, day: date) -> None:
        if self.fails:
            raise self.fails
        self.made.append(day)


@pytest.fixture
def night() -> Iterator[Night]:
    made = Night()
    yield made
    made.close()


def test_it_is_made_when_nobody_has_been_there_for_a_minute(night: Night) -> None:
    night.library.begin()
    night.loop.run_for(MINUTE + 1)
    assert night.made == []
    night.loop.run_for(MINUTE)
    assert night.made == [TODAY]


def test_it_is_made_once_a_day(night: Night) -> None:
    night.library.begin()
    night.loop.run_for(5 * HOUR)
    night.today += timedelta(days=1)
    night.loop.run_for(5 * HOUR)
    assert night.made == [TODAY, TODAY + timedelta(days=1)]


def test_a_kiosk_without_a_film_makes_it_too(night: Night) -> None:
    night.library.begin()
    night.navigation.go(Action.FAIL)
    night.loop.run_for(2 * MINUTE + 1)
    assert night.made == [TODAY]


def test_a_visitor_is_not_disturbed(night: Night) -> None:
    night.library.begin()
    night.navigation.go(Action.WAKE)
    night.loop.run_for(HOUR)
    assert night.made == []
    night.navigation.go(Action.REST)
    night.loop.run_for(3 * MINUTE)
    assert night.made == [TODAY]


def test_without_a_library_there_is_nothing_to_back_up(night: Night) -> None:
    night.loop.run_for(HOUR)
    assert night.made == []


def test_one_that_fails_is_logged_and_tried_again_in_an_hour(night: Night, caplog: pytest.LogCaptureFixture) -> None:
    night.fails = MachineError("data.full", path="/data", free=0)
    night.library.begin()
    with caplog.at_level(logging.ERROR):
        night.loop.run_for(50 * MINUTE)
    assert caplog.text.count("data.full") == 1
    night.fails = None
    night.loop.run_for(HOUR)
    assert night.made == [TODAY]


def test_closed_it_makes_none(night: Night) -> None:
    night.library.begin()
    night.daily.close()
    night.loop.run_for(HOUR)
    assert night.made == []
