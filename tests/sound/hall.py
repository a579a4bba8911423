# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where films are heard: a sound server of our own, and a director whose engines play to it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from kiosk.app.director import Director
from kiosk.app.ports.screen import Screen
from kiosk.domain.film import Film
from kiosk.domain.values import Millis
from kiosk.host.clock import MonotonicClock
from kiosk.host.loop import SelectLoop
from kiosk.host.sound import engine_arguments, sound_device
from kiosk.playback.client import EngineProcesses
from tests.fakes.screen import FakeScreen
from tests.journeys.sound_returns import Server

_STARTS_WITHIN = 10


@dataclass
class Hall:
    """The volume is as high as it can be."""

    address: str
    loop: SelectLoop
    director: Director

    def play(self, film: Film, at: Millis = Millis(0)) -> None:
        """Put it on air, and wait until it moves."""
        self.director.play(film, at)
        self.loop.run_until(lambda: self.director.now.film is film and self.director.now.position > at + 100)

    def listen(self, seconds: float) -> None:
        self.loop.run_for(seconds)


@contextmanager
def hall(folder: Path, screen: Screen | None = None) -> Iterator[Hall]:
    """screen: where pictures go, None for nowhere."""
    server, loop = Server(folder), SelectLoop()
    screen = screen or FakeScreen()
    with patch.dict(os.environ, {"PULSE_SERVER": server.address}):
        server.start()
        try:
            _await_server()
            director = Director(EngineProcesses(loop, screen, engine_arguments), MonotonicClock(), loop)
            director.sound.set_volume(100)
            yield Hall(server.address, loop, director)
            director.close()
            loop.run_for(0.4)
        finally:
            server.kill()


def _await_server() -> None:
    deadline = time.monotonic() + _STARTS_WITHIN
    while sound_device() is None:
        if time.monotonic() > deadline:
            raise TimeoutError("the sound server does not answer")
        time.sleep(0.02)
