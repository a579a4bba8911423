# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a monkey loose on a real kiosk whose film plays: python -m tests.monkey [--events N] [--seed S]

A child is the kiosk, so that what it prints can be read, too. It must answer a touch in the end, with one window and
nothing to complain of.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.domain.navigation import Action, Screen
from kiosk.ui.visitor import Visitor
from tests.content.shipped import shipped
from tests.journeys.quiet import assert_quiet
from tests.monkey.monkey import Monkey

_SIZE = (1280, 720)


def play(data: Path, events: int, seed: int) -> dict[str, object]:
    """What became of it. Raises LostError where the kiosk answers no more."""
    kiosk = Kiosk(Options(data, _SIZE))
    window = kiosk.window.window
    visitor = Visitor(window)
    visitor.wait(lambda: kiosk.house.library.now.ready, "the library", seconds=60)

    def run(milliseconds: int) -> None:
        if milliseconds:
            visitor.linger(milliseconds / 1000)

    began = time.monotonic()
    monkey = Monkey(kiosk, kiosk.house.reading, window, [ref for ref, _ in shipped().cards()], run, seed)
    monkey.go_on(events)
    kiosk.navigation.go(Action.REST)
    visitor.wait(lambda: kiosk.navigation.now.screen is Screen.ATTRACT, "the attract loop")
    visitor.touch("attract.wake")
    visitor.wait(lambda: kiosk.navigation.now.screen is Screen.HOME, "home")
    kiosk.navigation.watch()
    kiosk.house.guide.advisories.ask(False)
    shown = kiosk.screen.frames_shown
    visitor.wait(lambda: kiosk.screen.frames_shown > shown + 5, "the film goes on", seconds=20)
    seen: dict[str, object] = {
        "events": monkey.events,
        "seed": seed,
        "seconds": round(time.monotonic() - began),
        "windows": len(QGuiApplication.allWindows()),
        "replaced": kiosk.director.replaced,
        "screens": dict(sorted(monkey.screens.items())),
        "pid": os.getpid(),
    }
    kiosk.close()
    return seen


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/monkey")
    parser.add_argument("--events", type=int, default=10_000, metavar="N", help="touches and keys (10000)")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="another one does other things (1)")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        print(json.dumps(play(asked.inside, asked.events, asked.seed)))
        return 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        arguments = ["--events", str(asked.events), "--seed", str(asked.seed), "--inside", data]
        command = [sys.executable, "-m", "tests.monkey", *arguments]
        done = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        printed, complaints = done.communicate()
    return _judge(done.pid, done.returncode, printed, complaints)


def _judge(pid: int, code: int, printed: str, complaints: str) -> int:
    print(printed, end="")
    try:
        assert code == 0, f"the kiosk ended with {code}:\n{complaints}"
        seen = json.loads(printed.splitlines()[-1])
        assert (seen["pid"], seen["windows"]) == (pid, 1), "not the same process with one window"
        assert_quiet(complaints)
    except AssertionError as error:
        print(f"packaging/monkey: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
