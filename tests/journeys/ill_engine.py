# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit during which the engine on air, or all, are sent signals; prints what was seen, a line of JSON for each.

A module, since the kiosk needs a process of its own:
python -m tests.journeys.ill_engine DATA SIGNAL:playing|paused:on-air|all …
"""

import json
import os
import signal
import sys
from pathlib import Path

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.values import Millis
from kiosk.host.process import engine_processes
from kiosk.playback.client import EngineClient
from kiosk.ui.visitor import Visitor

_LONGEST = 400


def main(data: str, *illnesses: str) -> None:
    kiosk = Kiosk(Options(Path(data), (1280, 720)))
    visitor = Visitor(kiosk.window.window)
    assert kiosk.film is not None
    visitor.wait(lambda: kiosk.screen.frames_shown > 5, "a picture")
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen == "home", "home")
    kiosk.house.guide.advisories.ask(False)
    # Each in a chapter of its own: twice at one place is the fault of the film.
    for chapter, illness in zip(kiosk.film.chapters[4:], illnesses, strict=False):
        print(json.dumps(_fall_ill(kiosk, visitor, chapter.start, *illness.split(":"))), flush=True)
    kiosk.close()


def _fall_ill(
    kiosk: Kiosk, visitor: Visitor, place: Millis, name: str, state: str, whom: str
) -> dict[str, int | bool | str | None]:
    kiosk.navigation.watch(place)
    visitor.wait(lambda: place + 1000 < kiosk.director.now.position < place + 3000, "the film")
    if state == "paused":
        kiosk.director.pause()
        visitor.linger(0.3)
    before, replaced = kiosk.director.now.position, kiosk.director.replaced
    on_air = kiosk.director.engine
    assert isinstance(on_air, EngineClient)
    for engine in [on_air.pid] if whom == "on-air" else engine_processes():
        os.kill(engine, getattr(signal, name))
    always_a_picture = _look_until_replaced(kiosk, visitor, replaced)
    if state == "paused":
        kiosk.director.pause(False)
    visitor.linger(1)
    code = visitor.look(clear=0.5).code
    return {
        "before": before,
        "after": kiosk.director.now.position,
        "on_screen": code.frame * 40 if code else None,
        "always_a_picture": always_a_picture,
        "replaced": kiosk.director.replaced - replaced,
        "screen": kiosk.navigation.now.screen,
        "windows": len(kiosk.application.topLevelWindows()),
    }


def _look_until_replaced(kiosk: Kiosk, visitor: Visitor, before: int) -> bool:
    """Was there a picture of the film on the screen at each look, until a new engine's picture came?"""
    looks: list[bool] = []
    shown = kiosk.screen.frames_shown
    while len(looks) < _LONGEST and (kiosk.director.replaced == before or kiosk.screen.frames_shown <= shown):
        shown = shown if kiosk.director.replaced > before else kiosk.screen.frames_shown
        looks.append(visitor.look(clear=0.5).code is not None)
        visitor.linger(0.02)
    return all(looks)


if __name__ == "__main__":
    main(*sys.argv[1:])
