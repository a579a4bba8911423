# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an Engine promises."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import pytest

from kiosk.app.ports.engine import Ended, Engine, EngineEvent, EngineFactory, Failed, Held, Opening, Ready, Shown
from kiosk.domain.film import Film
from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineProcesses
from tests.fakes.engine import FakeEngines
from tests.fakes.loop import FakeLoop
from tests.fakes.screen import FakeScreen
from tests.support.films import rehearsal


class Runner(Protocol):
    def run_until(self, done: Callable[[], bool], *, seconds: float = 20) -> None: ...

    def run_for(self, seconds: float) -> None: ...


@dataclass
class Rig:
    loop: Runner
    screen: FakeScreen
    factory: EngineFactory
    film: Film
    events: list[EngineEvent]

    def __post_init__(self) -> None:
        self.engine: Engine = self.factory.spawn(self.events.append)

    def opening(self, at: int) -> Opening:
        return Opening(self.film.media, Millis(at))

    def wait_for(self, kind: type[EngineEvent], count: int = 1) -> list[EngineEvent]:
        def found() -> list[EngineEvent]:
            return [event for event in self.events if isinstance(event, kind)]

        self.loop.run_until(lambda: len(found()) >= count)
        return found()

    def near(self, at: int) -> bool:
        return abs(self.screen.shown[-1] - at) <= 2 * self.film.media.frame_length


def fake_rig() -> Rig:
    loop, screen = FakeLoop(), FakeScreen()
    return Rig(loop, screen, FakeEngines(loop, screen), rehearsal(), [])


def real_rig() -> Rig:
    loop, screen = SelectLoop(), FakeScreen()
    return Rig(loop, screen, EngineProcesses(loop, screen, lambda: ("--aout=dummy",)), rehearsal(), [])


@pytest.fixture(params=[fake_rig, real_rig], ids=["fake", "real"])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    made: Rig = request.param()
    yield made
    made.engine.close()
    made.loop.run_for(0.2)


def test_it_says_when_it_is_ready(rig: Rig) -> None:
    rig.wait_for(Ready)


def test_an_open_shows_pictures_from_its_place_on_and_names_it(rig: Rig) -> None:
    opened = rig.engine.open(rig.opening(60_000))
    shown = rig.wait_for(Shown, 10)
    assert all(isinstance(event, Shown) and event.open_id == opened for event in shown)
    assert abs(rig.screen.shown[0] - 60_000) <= 40
    assert rig.screen.shown == sorted(rig.screen.shown)


def test_a_cue_shows_nothing_until_it_is_taken(rig: Rig) -> None:
    cued = rig.engine.cue(rig.opening(90_000))
    held = rig.wait_for(Held)
    rig.loop.run_for(0.5)
    assert rig.screen.shown == []
    rig.engine.take()
    # The held picture is there at once, before anything else could come.
    assert len(rig.screen.shown) == 1
    assert rig.near(90_000)
    rig.wait_for(Shown, 10)
    assert held == [Held(cued, rig.screen.shown[0])]


def test_a_cue_taken_in_a_pause_shows_its_picture_and_stands_still(rig: Rig) -> None:
    rig.engine.cue(rig.opening(90_000))
    rig.wait_for(Held)
    rig.engine.take(paused=True)
    rig.loop.run_for(0.5)
    assert len(rig.screen.shown) == 1
    rig.engine.pause(False)
    rig.wait_for(Shown, 5)


def test_a_cue_taken_before_it_is_ready_plays(rig: Rig) -> None:
    rig.engine.cue(rig.opening(90_000))
    rig.engine.take()
    rig.wait_for(Shown, 10)
    assert abs(rig.screen.shown[0] - 90_000) <= 40


def test_a_cue_gives_way_to_another_place(rig: Rig) -> None:
    rig.engine.cue(rig.opening(90_000))
    rig.wait_for(Held)
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 5)
    assert abs(rig.screen.shown[0] - 30_000) <= 40


def test_a_pause_stands_still_and_playing_goes_on_from_there(rig: Rig) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 10)
    rig.engine.pause(True)
    rig.loop.run_for(0.5)
    stood_at, count = rig.screen.shown[-1], len(rig.screen.shown)
    rig.loop.run_for(0.5)
    assert len(rig.screen.shown) == count
    rig.engine.pause(False)
    rig.wait_for(Shown, count + 5)
    assert stood_at <= rig.screen.shown[count] <= stood_at + 80


@pytest.mark.parametrize("paused", [False, True])
def test_a_seek_shows_the_new_place_and_none_of_the_old(rig: Rig, paused: bool) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 10)
    rig.engine.pause(paused)
    rig.loop.run_for(0.3)
    before = len(rig.screen.shown)
    rig.engine.seek(Millis(120_000))
    rig.loop.run_until(lambda: len(rig.screen.shown) > before)
    assert abs(rig.screen.shown[before] - 120_000) <= 40
    rig.loop.run_for(0.5)
    assert (len(rig.screen.shown) == before + 1) is paused


def test_a_second_open_replaces_the_first(rig: Rig) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 5)
    rig.events.clear()
    second = rig.engine.open(rig.opening(150_000))
    shown = rig.wait_for(Shown, 5)
    assert all(isinstance(event, Shown) and event.open_id == second for event in shown)


def test_the_end_is_told(rig: Rig) -> None:
    opened = rig.engine.open(rig.opening(rig.film.length - 600))
    assert rig.wait_for(Ended) == [Ended(opened)]
    assert rig.film.length - rig.screen.shown[-1] <= 200


def test_a_missing_file_is_a_failure_of_that_open(rig: Rig, tmp_path: Path) -> None:
    media = replace(rig.film.media, path=tmp_path / "gone.mkv")
    opened = rig.engine.open(Opening(media))
    assert rig.wait_for(Failed) == [Failed(opened, "film.missing")]


def test_after_stop_nothing_is_shown(rig: Rig) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 5)
    rig.engine.stop()
    count = len(rig.screen.shown)
    rig.loop.run_for(0.5)
    assert len(rig.screen.shown) == count


def test_after_close_nothing_is_heard(rig: Rig) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 5)
    rig.engine.close()
    rig.events.clear()
    rig.loop.run_for(0.7)
    assert rig.events == []


def test_after_leaving_nothing_is_heard_of_it_and_it_may_be_closed(rig: Rig) -> None:
    rig.engine.open(rig.opening(30_000))
    rig.wait_for(Shown, 5)
    rig.engine.leave()
    rig.events.clear()
    count = len(rig.screen.shown)
    rig.loop.run_for(0.7)
    assert rig.events == []
    assert len(rig.screen.shown) == count
    rig.engine.close()
