# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The visit in a network of its own that leads nowhere, with folders of its own, each of its system calls looked at."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.journeys.sound_returns import Server
from tests.sealed.trace import TRACED, Call, calls, changed
from tests.support.clips import Clip, write_clip
from tests.support.displays import display

_ROOT = Path(__file__).parents[2]
_APART = (("unshare", "--net"), ("unshare", "--user", "--map-current-user", "--net"))
"""As root, and as anybody."""
_DIES_TOO = ("setpriv", "--pdeathsig", "KILL")
"""With whoever started it."""
_SECONDS = 600
_GIVEN = {
    "HOME": "home",
    "TMPDIR": "tmp",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}
WRITABLE = ("data", "out", "tmp", "cache", "run")
"""The folders that are the kiosk's own; out: of the visit's pictures. Neither its home nor its settings are."""
NODES = {
    "/dev/null": "where child processes say what nobody reads",
    "/dev/dri": "the graphics processors; how many there are differs",
}
"""What else may be opened to write, with what is in it, and why."""


@dataclass(frozen=True)
class Watched:
    """place: where the folders are. said: what the visit printed, of which seen is the last line."""

    place: Path
    said: "subprocess.CompletedProcess[str]"

    @cached_property
    def seen(self) -> dict[str, Any]:
        seen: dict[str, Any] = json.loads(self.said.stdout.splitlines()[-1])
        return seen

    @cached_property
    def calls(self) -> list[Call]:
        traces = (self.place / "traces").iterdir()
        return [call for trace in traces for call in calls(trace.read_text("utf-8", "surrogateescape"))]

    @cached_property
    def changed(self) -> set[Path]:
        return {path for call in self.calls for path in changed(call, _ROOT)}

    def files(self) -> Iterator[Path]:
        """All there are afterwards, in any folder that was given to it."""
        for name in (*_GIVEN.values(), "data", "out"):
            yield from (file for file in (self.place / name).rglob("*") if file.is_file())


def apart() -> tuple[str, ...]:
    """What runs a command without a network. Raises OSError where the machine allows nobody that."""
    for way in _APART:
        if subprocess.run([*way, "true"], check=False, capture_output=True).returncode == 0:
            return way
    raise OSError("this machine lets nobody have a network of their own")


@contextmanager
def _heard(folder: Path) -> Iterator[str]:
    """A sound server, which only a socket leads to."""
    server = Server(folder)
    server.start()
    try:
        yield server.address
    finally:
        server.kill()


def watch(place: Path, length: str, graphics: str) -> Watched:
    """length: short or long. place: a folder for all that it needs, empty."""
    for name in (*_GIVEN.values(), "data", "out", "traces", "sound"):
        (place / name).mkdir(mode=0o700)
    clip = write_clip(place / "clip.mkv", Clip(frames=50, sounds=("eng",)))
    trace = ("strace", "-ff", "-y", "--seccomp-bpf", "-s", "4096", "-e", f"trace={','.join(TRACED)}")
    visit = (sys.executable, "-P", "-m", "tests.sealed.visit", place / "data", place / "out", clip, length)
    with _heard(place / "sound") as sound, display() as shown_on:
        environment = {
            **os.environ,
            **{name: str(place / folder) for name, folder in _GIVEN.items()},
            "KIOSK_GRAPHICS": graphics,
            "DISPLAY": shown_on,
            "PULSE_SERVER": sound,
            # As its service has it: its own program is nothing that it writes to.
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        done = subprocess.run(
            [*apart(), *_DIES_TOO, *trace, "-o", place / "traces" / "thread", *_DIES_TOO, *visit],
            env=environment,
            cwd=_ROOT,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    return Watched(place, done)
