# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kiosk run as a process: its start, its end, and what it says when it cannot."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    running: list[subprocess.Popen[str]] = []

    def begin(*options: str, **environment: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "kiosk", *options],
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield begin
    for process in running:
        process.kill()
        process.communicate()


def wait_for(found: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def is_up(process: subprocess.Popen[str], data: Path) -> bool:
    """It holds its folder and has an engine, so it is past all that can refuse to start."""
    assert process.poll() is None, process.communicate()
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    return (data / "kiosk.lock").exists() and bool(children.read_text().split())


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_stopped_kiosk_ends_quietly_and_takes_its_engines_along(
    start: Start, tmp_path: Path, number: signal.Signals
) -> None:
    kiosk = start("run", "--data", str(tmp_path), "--window", "640x360")
    wait_for(lambda: is_up(kiosk, tmp_path))
    engines = Path(f"/proc/{kiosk.pid}/task/{kiosk.pid}/children").read_text().split()
    kiosk.send_signal(number)
    printed = "".join(kiosk.communicate(timeout=30))
    assert kiosk.returncode == 0
    assert "Traceback" not in printed
    assert "WARNING" not in printed
    wait_for(lambda: not any(Path(f"/proc/{engine}").exists() for engine in engines))


def test_a_killed_kiosk_leaves_no_engine_behind(start: Start, tmp_path: Path) -> None:
    kiosk = start("run", "--data", str(tmp_path), "--window", "640x360")
    wait_for(lambda: is_up(kiosk, tmp_path))
    engines = Path(f"/proc/{kiosk.pid}/task/{kiosk.pid}/children").read_text().split()
    kiosk.kill()
    kiosk.communicate()
    wait_for(lambda: not any(Path(f"/proc/{engine}").exists() for engine in engines))


def test_a_second_kiosk_on_one_folder_says_which_one_is_first(start: Start, tmp_path: Path) -> None:
    first = start("run", "--data", str(tmp_path), "--window", "640x360")
    wait_for(lambda: is_up(first, tmp_path))
    second = start("run", "--data", str(tmp_path), "--window", "640x360")
    _, said = second.communicate(timeout=30)
    assert second.returncode == os.EX_TEMPFAIL
    assert str(first.pid) in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("options", "environment", "code", "word"),
    [
        (("run", "--window", "12"), {}, os.EX_USAGE, "1280x720"),
        (("run", "--screen", "no-such"), {}, os.EX_USAGE, "no-such"),
        (("run",), {"KIOSK_GRAPHICS": "vulkan"}, os.EX_CONFIG, "opengl"),
        (("run",), {"DISPLAY": ":4711", "WAYLAND_DISPLAY": ""}, os.EX_UNAVAILABLE, ":4711"),
        (("run", "--data", "/proc/none"), {}, os.EX_CANTCREAT, "/proc/none"),
        (("fly",), {}, os.EX_USAGE, "fly"),
    ],
)
def test_what_keeps_it_from_starting_is_said_in_a_sentence(
    start: Start, tmp_path: Path, options: tuple[str, ...], environment: dict[str, str], code: int, word: str
) -> None:
    kiosk = start(*options, **{"KIOSK_DATA": str(tmp_path), **environment})
    printed, said = kiosk.communicate(timeout=30)
    assert kiosk.returncode == code, said
    assert word in said
    assert "Traceback" not in printed + said


def test_the_versions_of_what_matters_are_told(start: Start) -> None:
    printed, _ = start("--version").communicate(timeout=30)
    assert [line.split()[0] for line in printed.splitlines()] == ["kiosk", "PySide6", "libVLC", "SQLite"]
