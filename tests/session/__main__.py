# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Boots the session and tells what was on its screen: python -m tests.session [--help]"""

import argparse
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.session import acts
from tests.session.booted import Booted
from tests.session.container import Container
from tests.session.image import disks, tree
from tests.session.judge import Kind
from tests.session.machine import Machine
from tests.session.sheet import contact_sheet
from tests.session.watch import Stage, Watch

_OUT = Path(__file__).parents[2] / "out/boot"


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/boot-session")
    parser.add_argument("--container", action="store_true", help="boot by nspawn, on this kernel, instead of by qemu")
    parser.add_argument("--times", type=int, default=10, metavar="N", help="how often each part is killed (10)")
    parser.add_argument("--short", action="store_true", help="each part is killed twice")
    parser.add_argument("--out", type=Path, default=_OUT, metavar="DIR", help="where the pictures go (out/boot)")
    asked = parser.parse_args()
    # What is mounted is to be let go of.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    application = QGuiApplication(["boot-session", "-platform", "offscreen"])
    asked.out.mkdir(parents=True, exist_ok=True)
    for old in (*asked.out.glob("*.png"), *asked.out.glob("*.txt")):
        old.unlink()
    times = 2 if asked.short else asked.times
    with _contained() if asked.container else _powered() as booted:
        stages = _watched(Watch(booted, asked.out.resolve(), 0.5 if asked.container else 1.0), times)
    looks = [look for stage in stages for look in stage.looks]
    if looks:
        contact_sheet(looks, asked.out / "sheet.png")
    print(f"{len(looks)} looks; the pictures are in {asked.out}, all of them small on sheet.png")
    del application
    return 1 if any(stage.failures for stage in stages) else 0


@contextmanager
def _powered() -> Iterator[Booted]:
    made = disks()
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(Path(folder), made.loader, made.session)
        try:
            yield machine
        finally:
            machine.end()


@contextmanager
def _contained() -> Iterator[Booted]:
    with tree() as root, tempfile.TemporaryDirectory() as folder:
        container = Container(root, Path(folder))
        try:
            yield container
        finally:
            container.end()


def _watched(watch: Watch, times: int) -> list[Stage]:
    try:
        _perform(watch, times)
    except OSError as error:
        watch.stages[-1].failures.append(f"{error}; the machine told of {', '.join(watch.machine.told()) or 'nothing'}")
        _tell(watch.stages[-1])
    with suppress(OSError):
        watch.keep("journal.txt", watch.machine.shell("journalctl --boot --no-pager"))
    watch.close()
    return watch.stages


def _perform(watch: Watch, times: int) -> None:
    def told() -> None:
        for stage in watch.stages[done:]:
            stage.judge()
            _tell(stage)

    done = 0
    acts.boot(watch)
    told()
    for unit in (acts.KIOSK, acts.WINDOWS, acts.DISPLAY):
        done = len(watch.stages)
        acts.kill(watch, unit, times)
        told()
    done = len(watch.stages)
    acts.touch(watch)
    told()
    for name, bursts in acts.KEYS:
        if name not in watch.machine.lacks:
            done = len(watch.stages)
            acts.press(watch, name, bursts)
            told()
    if acts.POWER_BUTTON not in watch.machine.lacks:
        done = len(watch.stages)
        acts.power_button(watch, 3)
        told()
    for name in sorted(watch.machine.lacks):
        print(f"{name:36}    – not in a container", flush=True)


def _tell(stage: Stage) -> None:
    took = f"{min(stage.took):.1f} to {max(stage.took):.1f} s" if stage.took else ""
    seen = stage.seen()
    kinds = ", ".join(f"{seen[kind]} {kind}" for kind in Kind if kind in seen)
    print(f"{stage.name:36} {stage.times:4} {took:14} {'; '.join(stage.failures) or 'ok'}  ({kinds})", flush=True)


if __name__ == "__main__":
    sys.exit(main())
