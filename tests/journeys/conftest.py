# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real kiosk as a process, on the display of the test run."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Tour = Callable[..., tuple[int, dict[str, Any], str]]


@pytest.fixture
def kiosk_tour(tmp_path: Path) -> Tour:
    """Performs kiosk tour with the given environment and options: exit code, report, and what it printed."""

    def perform(*options: str, **environment: str) -> tuple[int, dict[str, Any], str]:
        out = tmp_path / "tour"
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "tour", "--out", str(out), *options],
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            timeout=170,
            check=False,
        )
        report = out / "report.json"
        return done.returncode, json.loads(report.read_text()) if report.exists() else {}, done.stdout + done.stderr

    return perform
