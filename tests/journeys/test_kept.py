# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real kiosk that is set wrongly starts all the same, what was wrong is in its log, and it tells whoever asks."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from kiosk.host.fault_file import FaultFile
from kiosk.host.status_file import read_status

_SECONDS = 30


def test_what_is_set_wrongly_is_as_usual_and_written_down(tmp_path: Path) -> None:
    data, file = tmp_path / "data", tmp_path / "kiosk.toml"
    file.write_text('screen = "unplugged"\nvolume-start = "loud"\n', encoding="utf-8")
    environment = {**os.environ, "KIOSK_CONFIG": str(tmp_path), "KIOSK_GRAPHICS": "vulkan"}
    expected = {
        ("setting.wrong", f"{file}, line 2"),
        ("setting.wrong", "KIOSK_GRAPHICS"),
        ("graphics.unknown", None),
        ("display.unknown", None),
    }
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--data", str(data), "--window", "640x360"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as kiosk:
        deadline = time.monotonic() + _SECONDS
        while not expected <= {(one.code, one.arguments.get("where")) for one in FaultFile(data).waiting()}:
            assert kiosk.poll() is None
            assert time.monotonic() < deadline, FaultFile(data).waiting()
            time.sleep(0.02)
        while "settings.wrong" not in told_by(kiosk.pid, data):
            assert kiosk.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.02)
        kiosk.send_signal(signal.SIGTERM)
        _, said = kiosk.communicate(timeout=_SECONDS)
    assert kiosk.returncode == 0, said
    assert "Traceback" not in said
    assert read_status(data) is None


def told_by(pid: int, data: Path) -> set[str]:
    """The codes of what the kiosk finds about itself."""
    told = read_status(data)
    assert told is None or told["pid"] == pid
    return {one["code"] for one in told["health"]} if told else set()
