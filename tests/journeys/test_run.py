# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kiosk run as a process: its start, its end, and what it says when it cannot."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.host.fault_file import FaultFile
from tests.journeys.quiet import assert_quiet
from tests.support.told import told_in

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
    return (data / "kiosk.lock").exists() and has_engine(process)


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
    assert_quiet(printed)
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
        (("run",), {"DISPLAY": ":4711", "WAYLAND_DISPLAY": ""}, os.EX_UNAVAILABLE, ":4711"),
        (("run",), {"QT_QPA_PLATFORM": "nonsense"}, os.EX_CONFIG, "xcb"),
        (("run",), {"QT_QPA_PLATFORM": "linuxfb:fb=/dev/no-such"}, os.EX_UNAVAILABLE, "no display"),
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


@pytest.mark.parametrize("name", ["kiosk.lock", "log", "log/kiosk.log"])
def test_what_is_in_the_way_of_its_files_costs_no_traceback(start: Start, tmp_path: Path, name: str) -> None:
    in_the_way = tmp_path / name
    in_the_way.parent.mkdir(exist_ok=True)
    if name == "log":
        in_the_way.write_text("a file", encoding="utf-8")
    else:
        in_the_way.mkdir()
    kiosk = start("run", "--data", str(tmp_path), "--screen", "no-such")
    _, said = kiosk.communicate(timeout=30)
    assert kiosk.returncode == os.EX_USAGE, said
    assert "Traceback" not in said


def test_a_machine_that_promises_opengl_and_has_none_plays_in_software(start: Start, tmp_path: Path) -> None:
    scratch, data = tmp_path / "scratch", tmp_path / "data"
    scratch.mkdir()
    promises = {"KIOSK_GRAPHICS": "opengl", "QT_XCB_GL_INTEGRATION": "none", "TMPDIR": str(scratch)}
    kiosk = start("run", "--data", str(data), "--window", "640x360", KIOSK_LOG_LEVEL="error", **promises)
    wait_for(lambda: b"KIOSK_GRAPHICS=software" in Path(f"/proc/{kiosk.pid}/environ").read_bytes())
    # The one that takes its place has only begun to read its own program: the one before has written that down.
    assert "graphics.lost" in {fault.code for fault in FaultFile(data).waiting()}
    # Its own engine lives, so what is dead is of the time before.
    wait_for(lambda: has_engine(kiosk))
    assert "Z" not in states(kiosk)
    kiosk.send_signal(signal.SIGTERM)
    printed = "".join(kiosk.communicate(timeout=30))
    assert kiosk.returncode == 0
    assert "Traceback" not in printed
    # Neither the kiosk that began nor the one that took its place leaves its folder behind.
    assert list(scratch.iterdir()) == []


def children(process: subprocess.Popen[str]) -> list[Path]:
    """Of its first thread, as folders of /proc."""
    return [Path("/proc", pid) for pid in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()]


def has_engine(process: subprocess.Popen[str]) -> bool:
    """Other children may come and go at any moment: looking for libVLC starts some."""
    for child in children(process):
        with contextlib.suppress(OSError):
            if b"kiosk.playback.engine" in (child / "cmdline").read_bytes():
                return True
    return False


def states(process: subprocess.Popen[str]) -> list[str]:
    """Of the children, as the kernel has them: Z for one that is dead and was not waited for."""
    return [(child / "stat").read_text().rpartition(")")[2].split()[0] for child in children(process)]


_ILL = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow
from kiosk.bootstrap.kiosk import Kiosk, Options
kiosk = Kiosk(Options(Path(sys.argv[1]), (640, 360)))
window, error = kiosk.window.window, QQuickWindow.SceneGraphError.ContextNotAvailable
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(300, lambda: window.sceneGraphError.emit(error, "a scene that cannot be made"))
code = kiosk.run()
print(kiosk.bugs.count)
sys.exit(code)
"""
"""A bug, and then nothing can be drawn any more."""


@pytest.fixture(scope="module")
def ill(tmp_path_factory: pytest.TempPathFactory) -> tuple["subprocess.CompletedProcess[str]", Path]:
    """What became of that kiosk, and its data folder."""
    data = tmp_path_factory.mktemp("ill")
    done = subprocess.run(
        [sys.executable, "-c", _ILL, str(data)],
        env={**os.environ, "KIOSK_GRAPHICS": "software"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done, data


def test_a_bug_in_a_slot_is_kept_in_the_log_and_the_kiosk_goes_on(
    ill: tuple["subprocess.CompletedProcess[str]", Path],
) -> None:
    done, data = ill
    assert done.stdout == "1\n", done.stderr
    log = (data / "log" / "kiosk.log").read_text(encoding="utf-8")
    assert "ERROR kiosk.bug" in log
    assert "ZeroDivisionError" in log


def test_a_kiosk_that_can_draw_nothing_at_all_ends_and_says_why(
    ill: tuple["subprocess.CompletedProcess[str]", Path],
) -> None:
    done, data = ill
    assert done.returncode == os.EX_UNAVAILABLE, done.stderr
    assert {"bug", "graphics.none"} <= told_in(data)


_SCREENS = """
import sys
from pathlib import Path
from kiosk.bootstrap.kiosk import Kiosk, Options
from kiosk.ui.film_screen import FilmScreen
FilmScreen.expect_window = lambda self, size: print(size.width(), size.height())
Kiosk(Options(Path(sys.argv[1]), display=sys.argv[2])).close()
"""


@pytest.mark.parametrize(("name", "size"), [("left", "800 600"), ("right", "1024 700")])
def test_pictures_are_made_for_the_screen_that_was_chosen(tmp_path: Path, name: str, size: str) -> None:
    screens = [
        {"name": "left", "x": 0, "y": 0, "width": 800, "height": 600},
        {"name": "right", "x": 800, "y": 0, "width": 1024, "height": 700},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _SCREENS, str(tmp_path / "data"), name],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path}/screens.json"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout.splitlines() == [size], done.stderr


def test_the_versions_of_what_matters_are_told(start: Start) -> None:
    printed, _ = start("--version").communicate(timeout=30)
    assert [line.split()[0] for line in printed.splitlines()] == ["kiosk", "PySide6", "libVLC", "SQLite"]
