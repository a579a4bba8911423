# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals to engines, singly and all at once, whatever they are doing."""

import os
import signal
from functools import partial

from tests.faults.case import SOON, Case
from tests.faults.screening import START, Screening


def signals() -> list[Case]:
    shown = {
        ("SIGKILL", "on air", "playing"),
        ("SIGKILL", "on air", "opening"),
        ("SIGKILL", "standby", "cueing"),
        ("SIGKILL", "on air", "taking"),
        ("SIGKILL", "all", "playing"),
        ("SIGSEGV", "on air", "paused"),
        ("SIGSEGV", "standby", "playing"),
        ("SIGABRT", "on air", "playing"),
        ("SIGABRT", "all", "paused"),
        ("SIGSTOP", "on air", "playing"),
        ("SIGSTOP", "standby", "playing"),
        ("SIGSTOP", "all", "playing"),
    }
    made = []
    for name in ("SIGKILL", "SIGSTOP", "SIGSEGV", "SIGABRT"):
        for whom in ("on air", "standby", "all"):
            for state in _STATES:
                if state == "cueing" and whom == "on air":
                    continue
                perform = partial(_send, getattr(signal, name), whom, state)
                short = (name, whom, state) in shown
                made.append(Case(f"{name} {whom} {state}", perform, 1 + (whom == "all"), short))
    return made


def _send(number: signal.Signals, whom: str, state: str, screening: Screening) -> None:
    """A signal to engines, in a state of the film."""
    screening.begin()
    place = _STATES[state](screening)
    for engine in _addressed(whom, screening):
        os.kill(engine, number)
    if state == "paused":
        screening.wait(lambda: _is_replaced(whom, screening), "another engine")
        screening.loop.run_for(0.4)
        screening.jump()
        screening.director.pause(False)
    if state == "taking":
        screening.expect_next(SOON)
        return
    screening.expect_to_go_on(place)
    screening.approach_end()
    screening.expect_next(SOON)


def _playing(screening: Screening) -> int:
    return screening.director.now.position


def _paused(screening: Screening) -> int:
    screening.director.pause()
    screening.loop.run_for(0.4)
    screening.jump()
    return screening.director.now.position


def _opening(screening: Screening) -> int:
    screening.play(START + 1500)
    return START + 1500


def _cueing(screening: Screening) -> int:
    screening.director.cue(screening.film, START)
    return screening.director.now.position


def _taking(screening: Screening) -> int:
    screening.play(index=1)
    return 0


_STATES = {"playing": _playing, "paused": _paused, "opening": _opening, "cueing": _cueing, "taking": _taking}


def _addressed(whom: str, screening: Screening) -> list[int]:
    engines = screening.engines
    on_air = [engines.on_air] if engines.on_air else []
    chosen = {"on air": on_air, "standby": engines.standby, "all": [*on_air, *engines.standby]}[whom]
    return [engine.pid for engine in chosen]


def _is_replaced(whom: str, screening: Screening) -> bool:
    return whom == "standby" or screening.director.replaced > 0
