# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The wheel holds everything: installed into an empty environment elsewhere, it performs the tour."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.support.toured import assert_toured

_ROOT = Path(__file__).parents[2]


def _run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """An environment with the wheel in it. What the wheel needs comes from the environment of the tests."""
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / "dist", cwd=_ROOT)
    home = tmp_path / "elsewhere"
    # A pip in it would take longer than all else here.
    _run(sys.executable, "-m", "venv", "--without-pip", home, cwd=tmp_path)
    wheel = next((tmp_path / "dist").glob("*.whl"))
    python = home / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python)
    _run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=tmp_path)
    # The path alone, so that what lies in the tree of the tests is not found.
    packages = next((home / "lib").glob("python*")) / "site-packages"
    (packages / "needs.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return home


def test_the_wheel_alone_performs_the_tour_with_opengl(installed: Path, tmp_path: Path) -> None:
    where = _run(installed / "bin" / "python", "-c", "import kiosk; print(kiosk.__file__)", cwd=tmp_path)
    assert where.startswith(str(installed))
    out = tmp_path / "out"
    done = subprocess.run(
        [installed / "bin" / "kiosk", "tour", "--out", out, "--short", "--json", "--window", "1280x720"],
        cwd=tmp_path,
        env={**os.environ, "KIOSK_GRAPHICS": "opengl"},
        capture_output=True,
        text=True,
        timeout=105,
        check=False,
    )
    report = json.loads(done.stdout)
    assert report == json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert_toured(done.returncode, report, done.stdout + done.stderr, out, "opengl")
    # In Latvian, from the content and the database that are in the wheel.
    assert {"voice", "search-found", "home-lv"} <= {step["name"] for step in report["steps"]}
