# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit during which the engine on air, or all, are sent a signal; prints what was seen, as JSON.

A module, since the kiosk needs a process of its own:
python -m tests.journeys.ill_engine DATA SIGNAL playing|paused on-air|all
"""

import json
import os
import signal
import sys
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.host.process import engine_processes
from kiosk.playback.client import EngineClient
from kiosk.ui.visitor import Visitor

_LONGEST = 400


def main(data: str, name: str, state: str, whom: str) -> None:
    kiosk = Kiosk(Options(Path(data), (1280, 720)))
    visitor = Visitor(kiosk.window.window)
    _watch_a_chapter(kiosk, visitor)
    if state == "paused":
        kiosk.director.pause()
        visitor.linger(0.3)
    before = kiosk.director.now.position
    on_air = kiosk.director.engine
    assert isinstance(on_air, EngineClient)
    for engine in [on_air.pid] if whom == "on-air" else engine_processes():
        os.kill(engine, getattr(signal, name))
    always_a_picture = _look_until_replaced(kiosk, visitor)
    if state == "paused":
        kiosk.director.pause(False)
    visitor.linger(1)
    code = visitor.look(clear=0.5).code
    seen = {
        "before": before,
        "after": kiosk.director.now.position,
        "on_screen": code.frame * 40 if code else None,
        "always_a_picture": always_a_picture,
        "replaced": kiosk.director.replaced,
        "screen": kiosk.navigation.now.screen,
        "windows": len(kiosk.application.topLevelWindows()),
    }
    print(json.dumps(seen))
    kiosk.close()


def _watch_a_chapter(kiosk: Kiosk, visitor: Visitor) -> None:
    assert kiosk.film is not None
    start = kiosk.film.chapters[4].start
    visitor.wait(lambda: kiosk.screen.frames_shown > 5, "a picture")
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen == "home", "home")
    kiosk.navigation.watch(start)
    visitor.wait(lambda: kiosk.director.now.position > start + 1000, "the film")


def _look_until_replaced(kiosk: Kiosk, visitor: Visitor) -> bool:
    """Was there a picture of the film on the screen at each look, until a new engine's picture came?"""
    looks: list[bool] = []
    shown = kiosk.screen.frames_shown
    while len(looks) < _LONGEST and (kiosk.director.replaced == 0 or kiosk.screen.frames_shown <= shown):
        shown = shown if kiosk.director.replaced else kiosk.screen.frames_shown
        looks.append(visitor.look(clear=0.5).code is not None)
        visitor.linger(0.02)
    return all(looks)


if __name__ == "__main__":
    main(*sys.argv[1:5])
