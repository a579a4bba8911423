# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What engines do wrong is laid to the file, or not, and costs nothing that was not lost."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from kiosk.domain.playlist import Item, Playlist
from kiosk.domain.values import Millis
from tests.app.stage import Stage
from tests.fakes.engine import FakeEngine
from tests.support.films import small_film


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def _list(stage: Stage) -> Playlist:
    second = replace(stage.film, media=replace(stage.film.media, length=Millis(30_000)))
    return Playlist((Item(stage.film), Item(second)))


def _waiting(stage: Stage) -> list[FakeEngine]:
    return [engine for engine in stage.engines.made if not engine.opens and not engine.closed]


@pytest.mark.parametrize(
    "fail",
    [
        lambda engine: engine.die("exit code 1"),
        lambda engine: engine.die("talked garbage: no JSON"),
        lambda engine: engine.die("signal 6"),
        lambda engine: engine.hang(),
    ],
)
def test_what_fails_an_engine_twice_at_one_place_is_skipped(stage: Stage, fail: Callable[[FakeEngine], None]) -> None:
    stage.director.play_list(_list(stage))
    stage.loop.run_for(1)
    fail(stage.engines.playing)
    shown = len(stage.screen.shown)
    stage.loop.run_until(lambda: len(stage.screen.shown) > shown + 10)
    assert stage.director.now.index == 0
    fail(stage.engines.playing)
    stage.loop.run_for(4)
    assert stage.director.now.index == 1


def test_engines_that_die_at_once_did_not_die_of_the_film(stage: Stage) -> None:
    stage.director.play_list(_list(stage))
    stage.loop.run_for(5)
    at = stage.director.now.position
    stage.engines.playing.die("signal 6")
    stage.loop.pass_time(5)
    stage.engines.playing.die("signal 6")
    stage.loop.run_for(3)
    assert stage.director.now.index == 0
    assert at <= stage.director.now.position <= at + 3000


def test_a_standby_that_is_as_silent_as_the_engine_on_air_is_not_put_on_air(stage: Stage) -> None:
    stage.director.play_list(_list(stage))
    stage.loop.run_for(5)
    waiting = _waiting(stage)
    for engine in waiting:
        engine.hang()
    stage.engines.playing.hang()
    stage.loop.run_for(5)
    assert all(engine.closed and not engine.opens for engine in waiting)
    assert stage.director.replaced == 1
    assert stage.director.now.index == 0


def test_an_engine_that_obeys_no_more_is_replaced_although_its_pictures_come(stage: Stage) -> None:
    stage.director.play_list(_list(stage))
    stage.loop.run_for(2)
    deaf = stage.engines.playing
    deaf.deafen()
    shown = len(stage.screen.shown)
    stage.loop.run_for(2)
    assert len(stage.screen.shown) > shown + 40
    stage.loop.run_for(3)
    assert deaf.closed
    assert stage.director.replaced == 1


def test_what_comes_next_is_cued_again_after_a_crash(stage: Stage) -> None:
    stage.director.play_list(_list(stage), at=Millis(51_000))
    stage.loop.run_for(2)
    stage.engines.playing.die()
    stage.loop.run_for(3)
    assert stage.holder
    assert [cue.media for cue in stage.holder.cues] == [_list(stage).items[1].film.media]


def test_an_engine_that_is_slow_to_start_is_waited_for(stage: Stage) -> None:
    stage.engines.starts = Millis(6000)
    stage.director.play(small_film())
    stage.loop.run_for(7)
    assert len(stage.screen.shown) > 10
    assert stage.director.replaced == 0


def test_a_hang_near_the_end_is_not_the_end(stage: Stage) -> None:
    stage.director.play_list(_list(stage), at=Millis(57_500))
    stage.loop.run_for(0.5)
    stage.engines.playing.hang()
    stage.loop.run_for(3.6)
    assert stage.director.now.index == 0


def test_each_engine_that_is_lost_is_reported_once(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    stage.director.play_list(_list(stage))
    stage.loop.run_for(5)
    with caplog.at_level(logging.INFO):
        stage.reserve.die()
        stage.loop.run_for(1)
        stage.engines.playing.die()
        stage.loop.run_for(1)
    assert [record.getMessage() for record in caplog.records] == [
        "standby engine is replaced: signal 9",
        "engine on air is replaced: signal 9",
    ]
