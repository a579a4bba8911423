# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real engine: what its pictures themselves say, and how it ends."""

import gc
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.app.ports.engine import Died, EngineEvent, Failed, Held, Opening, Shown
from kiosk.app.ports.screen import Chroma
from kiosk.domain.errors import MachineError
from kiosk.domain.film import Shape
from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineClient, EngineProcesses
from tests.fakes.screen import FakeScreen
from tests.support.films import manifest, rehearsal

_FRAMES_OFF = 4
"""On a busy machine libVLC drops the first pictures of an open, which come late, and does not say so."""

_STALL = 1.5
"""Seconds after which libVLC leaves out more than it may."""

Spawn = Callable[[FakeScreen], tuple[EngineClient, list[EngineEvent]]]


@pytest.fixture
def loop() -> SelectLoop:
    return SelectLoop()


@pytest.fixture
def spawn(loop: SelectLoop) -> Iterator[Spawn]:
    engines: list[EngineClient] = []

    def start(screen: FakeScreen) -> tuple[EngineClient, list[EngineEvent]]:
        events: list[EngineEvent] = []
        engines.append(EngineProcesses(loop, screen, lambda: ("--aout=dummy",)).spawn(events.append))
        return engines[-1], events

    yield start
    for engine in engines:
        engine.close()
    loop.run_until(lambda: all(not Path(f"/proc/{engine.pid}").exists() for engine in engines))


@pytest.mark.parametrize("chroma", ["I420", "RV32"])
@pytest.mark.parametrize("at", [0, 61_240, 100_000])
def test_pictures_are_whole_and_of_the_place_they_are_named_for(
    loop: SelectLoop, spawn: Spawn, chroma: Chroma, at: int
) -> None:
    screen = FakeScreen(chroma)
    engine, _ = spawn(screen)
    engine.open(Opening(rehearsal().media, Millis(at)))
    loop.run_until(lambda: len(screen.shown) >= 25)
    for position, code in zip(screen.shown, screen.codes, strict=True):
        assert code is not None
        assert not code.torn
        assert abs(code.frame - position / 40) <= _FRAMES_OFF


def test_after_a_stall_no_picture_is_broken(loop: SelectLoop, spawn: Spawn) -> None:
    screen = FakeScreen()
    engine, _ = spawn(screen)
    engine.open(Opening(rehearsal().media, Millis(3000)))
    loop.run_until(lambda: len(screen.shown) >= 30)
    os.kill(engine.pid, signal.SIGSTOP)
    time.sleep(_STALL)
    os.kill(engine.pid, signal.SIGCONT)
    loop.run_until(lambda: len(screen.shown) >= 50)
    assert None not in screen.codes


def test_after_pauses_and_seeks_the_place_still_agrees_with_the_picture(loop: SelectLoop, spawn: Spawn) -> None:
    screen = FakeScreen()
    engine, _ = spawn(screen)
    engine.open(Opening(rehearsal().media))
    for place in (30_000, 12_340, 200_000):
        engine.seek(Millis(place))
        _let_play(loop, screen, pictures=8)
        engine.pause(True)
        loop.run_for(0.3)
        engine.pause(False)
        _let_play(loop, screen, pictures=6)
        code = screen.codes[-1]
        assert code is not None
        assert abs(code.frame - screen.shown[-1] / 40) <= _FRAMES_OFF


def _let_play(loop: SelectLoop, screen: FakeScreen, *, pictures: int) -> None:
    before = len(screen.shown)
    loop.run_until(lambda: len(screen.shown) >= before + pictures)


def test_of_many_seeks_at_once_the_last_one_is_shown(loop: SelectLoop, spawn: Spawn) -> None:
    screen = FakeScreen()
    engine, events = spawn(screen)
    engine.open(Opening(rehearsal().media))
    loop.run_until(lambda: len(screen.shown) >= 3)
    events.clear()
    for place in range(10_000, 200_000, 10_000):
        last = engine.seek(Millis(place))
    loop.run_until(lambda: any(isinstance(event, Shown) for event in events))
    assert {event.open_id for event in events if isinstance(event, Shown)} == {last}
    assert abs(screen.shown[-1] - 190_000) <= 400


def test_a_held_picture_outlives_the_redisplays_of_a_paused_player(loop: SelectLoop, spawn: Spawn) -> None:
    screen = FakeScreen()
    engine, events = spawn(screen)
    engine.cue(Opening(rehearsal().media, Millis(80_000)))
    loop.run_until(lambda: any(isinstance(event, Held) for event in events))
    loop.run_for(1.0)
    engine.take()
    assert screen.codes[0] is not None
    assert not screen.codes[0].torn
    assert abs(screen.codes[0].frame - 2000) <= _FRAMES_OFF


def test_what_is_taken_goes_on_picture_by_picture(loop: SelectLoop, spawn: Spawn) -> None:
    """A pause lets pictures through, which are not to be missing afterwards."""
    steps = []
    for at in (30_000, 61_240, 100_000):
        screen = FakeScreen()
        engine, events = spawn(screen)
        engine.cue(Opening(rehearsal().media, Millis(at)))
        loop.run_until(lambda heard=events: any(isinstance(event, Held) for event in heard))  # type: ignore[misc]
        loop.run_for(0.3)
        engine.take()
        _let_play(loop, screen, pictures=4)
        frames = [code.frame for code in screen.codes[:4] if code]
        steps.append([after - before for before, after in pairwise(frames)])
        engine.close()
    # On a machine that is too busy libVLC leaves out what comes late.
    assert [1, 1, 1] in steps, steps


def test_captions_taken_off_in_a_pause_do_not_move_the_place(loop: SelectLoop, spawn: Spawn) -> None:
    cue = next(cue for cue in manifest()["cues"] if cue["speaker"])
    screen = FakeScreen()
    engine, _ = spawn(screen)
    engine.open(Opening(rehearsal().media, Millis(cue["start_ms"] - 1500), captions=0))
    loop.run_until(lambda: bool(screen.shown) and screen.shown[-1] > cue["start_ms"] + 1000)
    engine.pause(True)
    loop.run_for(1.5)
    stood, count = screen.shown[-1], len(screen.shown)
    engine.set_captions(None)
    loop.run_until(lambda: len(screen.shown) > count)
    assert screen.shown[-1] == stood


def test_a_film_that_is_deleted_while_it_plays_is_missed_at_the_next_seek(
    loop: SelectLoop, spawn: Spawn, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(rehearsal().media.path, tmp_path))
    screen = FakeScreen()
    engine, events = spawn(screen)
    engine.open(Opening(replace(rehearsal().media, path=copy)))
    loop.run_until(lambda: len(screen.shown) >= 3)
    copy.unlink()
    engine.seek(Millis(100_000))
    loop.run_until(lambda: any(isinstance(event, Failed) for event in events))


def test_a_bug_in_a_listener_is_not_taken_for_a_sick_engine(loop: SelectLoop) -> None:
    def listen(event: EngineEvent) -> None:
        if isinstance(event, Shown):
            raise KeyError("a bug")

    engine = EngineProcesses(loop, FakeScreen(), lambda: ("--aout=dummy",)).spawn(listen)
    engine.open(Opening(rehearsal().media))
    with pytest.raises(KeyError, match="a bug"):
        loop.run_for(10)
    assert Path(f"/proc/{engine.pid}").exists()
    engine.close()
    loop.run_until(lambda: not Path(f"/proc/{engine.pid}").exists())


def test_a_machine_out_of_processes_loses_no_descriptor(loop: SelectLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("subprocess.Popen", refuse)
    gc.collect()
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(MachineError):
        EngineProcesses(loop, FakeScreen()).spawn(lambda _: None)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_killed_engine_is_told_of_once(loop: SelectLoop, spawn: Spawn, number: signal.Signals) -> None:
    screen = FakeScreen()
    engine, events = spawn(screen)
    engine.open(Opening(rehearsal().media))
    loop.run_until(lambda: len(screen.shown) >= 3)
    os.kill(engine.pid, number)
    loop.run_until(lambda: any(isinstance(event, Died) for event in events))
    loop.run_for(0.2)
    assert sum(isinstance(event, Died) for event in events) == 1


def test_an_engine_that_takes_no_commands_is_given_up(loop: SelectLoop, spawn: Spawn) -> None:
    engine, events = spawn(FakeScreen())
    loop.run_until(lambda: bool(events))
    os.kill(engine.pid, signal.SIGSTOP)
    for _ in range(3000):
        engine.set_captions(None)
    loop.run_until(lambda: any(isinstance(event, Died) for event in events))


@pytest.mark.parametrize("shape", [Shape(5000, 3000), Shape(0, 0)])
def test_a_picture_no_slot_can_hold_is_refused(loop: SelectLoop, spawn: Spawn, shape: Shape) -> None:
    engine, events = spawn(FakeScreen())
    engine.open(Opening(replace(rehearsal().media, shape=shape)))
    loop.run_until(lambda: any(isinstance(event, Failed) for event in events))
    assert next(event.code for event in events if isinstance(event, Failed)) == "film.shape"


@pytest.mark.parametrize("kind", ["directory", "fifo", "playlist by relative name"])
def test_what_is_no_plain_file_does_not_pass_the_gate(
    loop: SelectLoop, spawn: Spawn, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "film.mkv"
    if kind == "directory":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    else:
        path = Path("film.m3u")
    engine, events = spawn(FakeScreen())
    engine.open(Opening(replace(rehearsal().media, path=path)))
    loop.run_until(lambda: any(isinstance(event, Failed) for event in events))


def test_an_engine_leaves_no_descriptor_behind(loop: SelectLoop) -> None:
    def descriptors() -> int:
        return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - a count of names that vanish while one looks

    def once() -> None:
        screen = FakeScreen()
        events: list[EngineEvent] = []
        engine = EngineProcesses(loop, screen, lambda: ("--aout=dummy",)).spawn(events.append)
        engine.open(Opening(rehearsal().media))
        loop.run_until(lambda: len(screen.shown) >= 2)
        engine.close()
        loop.run_until(lambda: not Path(f"/proc/{engine.pid}").exists())

    once()
    gc.collect()  # of earlier tests
    gc.disable()
    before = descriptors()
    try:
        for _ in range(3):
            once()
        assert descriptors() == before
    finally:
        gc.enable()
