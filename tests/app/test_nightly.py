# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The restart at night: once, when nobody is there, and never in a screening."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, time, timedelta

import pytest

from kiosk.app.nightly import NightlyRestart
from kiosk.domain.navigation import Action, Screen
from kiosk.domain.settings import Given, Settings
from kiosk.domain.values import Millis
from tests.app.programme_stage import DAY, MINUTE, ProgrammeStage, at, screened


class _Clock:
    """The loop's, and hours in which nothing happened."""

    def __init__(self, stage: ProgrammeStage) -> None:
        self._loop = stage.loop
        self.skipped = 0

    def now(self) -> Millis:
        return Millis(self._loop.now() + self.skipped)


class NightStage(ProgrammeStage):
    """From nine in the morning on. ended: when it began anew. copies: whether a film is copied."""

    def __init__(self) -> None:
        super().__init__(at(9))
        self.copies = False
        self.clock = _Clock(self)
        self.ended: list[datetime] = []
        self.nightly = NightlyRestart(
            self.navigation,
            lambda: self,
            self.clock,
            self.wall.now,
            self.loop,
            lambda: self.ended.append(self.wall.now()),
        )

    def sleep_until(self, hour: int, minute: int = 0) -> None:
        """Of the next day; then two minutes pass."""
        moment = at(hour, minute, day=DAY + timedelta(days=1))
        self.clock.skipped += round((moment - self.wall.now()) / timedelta(milliseconds=1))
        self.wall.set(moment)
        self.loop.pass_time(2 * MINUTE + 500)


@pytest.fixture
def stage() -> Iterator[NightStage]:
    with closing(NightStage()) as stage:
        yield stage


def test_it_begins_anew_in_the_night_and_is_asked_to_once(stage: NightStage) -> None:
    stage.open_from(time(9), time(18))
    stage.sleep_until(2, 50)
    assert stage.programme.now.closed
    assert stage.ended == []
    stage.sleep_until(3)
    stage.loop.pass_time(10 * MINUTE)
    assert len(stage.ended) == 1


def test_a_house_that_is_open_at_night_is_not_disturbed(stage: NightStage) -> None:
    stage.open_from(time(0), time(23, 59))
    stage.sleep_until(3, 10)
    assert stage.ended == []


def test_a_screening_in_the_night_is_not_disturbed(stage: NightStage) -> None:
    stage.keep(screened(time(3, 15)))
    stage.sleep_until(3, 14)
    assert stage.screen is Screen.SCREENING
    stage.loop.pass_time(5 * MINUTE)
    assert stage.ended == []
    # The film has ten minutes; then nobody has been there for twenty.
    stage.loop.pass_time(40 * MINUTE)
    assert len(stage.ended) == 1


def test_staff_and_visitors_are_not_disturbed(stage: NightStage) -> None:
    stage.enter()
    stage.sleep_until(3)
    assert stage.ended == []
    stage.leave()
    stage.navigation.go(Action.WAKE)
    stage.loop.pass_time(MINUTE)
    assert stage.ended == []


def test_a_film_that_is_being_copied_is_copied_to_its_end(stage: NightStage) -> None:
    stage.copies = True
    stage.sleep_until(3)
    stage.loop.pass_time(30 * MINUTE)
    assert stage.ended == []
    stage.copies = False
    stage.loop.pass_time(25 * MINUTE)
    assert len(stage.ended) == 1


def test_a_look_that_fails_is_not_the_last_one(stage: NightStage, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(stage.programme, "local", lambda _: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            stage.sleep_until(3)
    stage.loop.pass_time(25 * MINUTE)
    assert len(stage.ended) == 1


def test_it_can_be_switched_off(stage: NightStage) -> None:
    stage.settings.take(Settings({"nightly-restart": Given(False)}))
    stage.sleep_until(3)
    assert stage.ended == []
    stage.settings.take(Settings())
    stage.loop.pass_time(2 * MINUTE)
    assert len(stage.ended) == 1


def test_while_the_clock_cannot_be_right_it_goes_on(stage: NightStage) -> None:
    stage.wall.set(datetime(2019, 5, 5, 3, 30, tzinfo=stage.wall.now().tzinfo))
    stage.clock.skipped += 20 * 60 * MINUTE
    stage.loop.pass_time(2 * MINUTE)
    assert stage.ended == []


def test_a_kiosk_that_ends_looks_no_more(stage: NightStage) -> None:
    stage.nightly.close()
    stage.sleep_until(3)
    assert stage.ended == []
