# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the client makes of what comes through the pipe, whoever writes it."""

import os
import subprocess
from collections.abc import Iterator

import pytest

from kiosk.app.ports.engine import Died, EngineEvent
from kiosk.domain.values import Millis
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineProcesses
from tests.fakes.screen import FakeScreen


class Pipe:
    """An engine that does nothing; say: what it is to have said. unheard: how often it was told that nothing is."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.loop = SelectLoop()
        self.events: list[EngineEvent] = []
        self.unheard = 0
        self._ends: list[int] = []
        monkeypatch.setattr("kiosk.playback.client.start_engine", self._start)
        processes = EngineProcesses(self.loop, FakeScreen(), tuple, self._go_unheard)
        self.engine = processes.spawn(self.events.append)

    def say(self, line: bytes) -> None:
        os.write(self._ends[1], line + b"\n")
        self.loop.run_until(lambda: bool(self.events) or bool(self.unheard))

    def close(self) -> None:
        self.engine.close()
        for end in self._ends:
            os.close(end)
        self.loop.run_out()

    def _start(self, *_: object) -> tuple[subprocess.Popen[bytes], int, int, int]:
        commands, ours = os.pipe()
        events, theirs = os.pipe()
        chatter, printed = os.pipe()
        self._ends = [commands, theirs, printed]
        process = subprocess.Popen(["sleep", "60"], stdin=subprocess.DEVNULL)
        return process, ours, events, chatter

    def _go_unheard(self) -> None:
        self.unheard += 1


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pipe]:
    made = Pipe(monkeypatch)
    yield made
    made.close()


@pytest.mark.parametrize(
    "line",
    [
        b'{"is":"alive","lost":Infinity}',
        b'{"is":"alive","lost":1e999}',
        b'{"is":"alive","lost":NaN}',
        b'{"is":"frame","open":1,"slot":0,"seq":-Infinity,"at":0}',
        b'{"is":"alive","lost":' + b"[" * 4_000,
        b"[" * 4_000,
        b'{"is":"alive","lost":"' + b"9" * 5_000 + b'"}',
    ],
)
def test_whatever_is_no_message_makes_the_engine_one_that_died(pipe: Pipe, line: bytes) -> None:
    pipe.say(line)
    (died,) = pipe.events
    assert isinstance(died, Died)
    assert died.reason.startswith("talked garbage")


def test_that_its_output_takes_nothing_is_told_and_no_fault_of_the_engine(pipe: Pipe) -> None:
    pipe.say(b'{"is":"unheard"}')
    pipe.loop.run_for(float(Millis(10)) / 1000)
    assert (pipe.unheard, pipe.events) == (1, [])
