# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults on demand are for tests in a source tree. What they do there, tests/faults sees."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.ports.engine import Died, EngineEvent, Opening
from kiosk.host.loop import SelectLoop
from kiosk.playback.client import EngineProcesses
from tests.fakes.screen import FakeScreen
from tests.support.films import rehearsal

_ROOT = Path(__file__).parents[2]


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """The package alone, as it lies among others where it is installed."""
    shutil.copytree(_ROOT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__", "i18n", "qml"))
    (tmp_path / "kiosk" / "_assets").mkdir()
    return tmp_path


def _engine(folder: Path, asked: str) -> tuple[int, str]:
    """How an engine ends whose client goes at once, and what it prints."""
    ring = os.memfd_create("ring")
    os.ftruncate(ring, 1 << 28)
    commands, gone = os.pipe()
    told, events = os.pipe()
    os.close(gone)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "kiosk.playback.engine", str(ring), str(commands), str(events), str(os.getpid())],
        env={**os.environ, "PYTHONPATH": str(folder), "KIOSK_ENGINE_FAULT": asked},
        pass_fds=(ring, commands, events),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    for descriptor in (ring, commands, told, events):
        os.close(descriptor)
    return done.returncode, done.stderr


def test_an_installed_engine_refuses(installed: Path) -> None:
    code, printed = _engine(installed, "hang film.mkv")
    assert code == os.EX_NOPERM
    assert "KIOSK_ENGINE_FAULT is for tests in a source tree: refused." in printed.splitlines()


@pytest.mark.parametrize("asked", ["", "hang", "dance film.mkv", "hang film.mkv soon"])
def test_what_is_no_fault_is_refused_in_a_sentence(asked: str) -> None:
    code, printed = _engine(_ROOT, asked)
    assert code == os.EX_USAGE
    assert "Traceback" not in printed


@pytest.mark.parametrize(
    ("fault", "told"),
    [("exit", "exit code 1"), ("abort", "signal 6"), ("flood", "talked garbage: messages without end")],
)
def test_the_client_tells_how_an_engine_ended(monkeypatch: pytest.MonkeyPatch, fault: str, told: str) -> None:
    monkeypatch.setenv("KIOSK_ENGINE_FAULT", f"{fault} film.mkv")
    loop = SelectLoop()
    events: list[EngineEvent] = []
    engine = EngineProcesses(loop, FakeScreen(), lambda: ("--aout=dummy",)).spawn(events.append)
    engine.open(Opening(rehearsal().media))
    loop.run_until(lambda: any(isinstance(event, Died) for event in events))
    loop.run_out()
    assert [event for event in events if isinstance(event, Died)] == [Died(told)]
