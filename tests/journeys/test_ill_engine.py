# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine that dies or hangs costs the visitor nothing but a moment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.quiet import assert_quiet


@pytest.mark.parametrize("state", ["playing", "paused"])
@pytest.mark.parametrize("number", ["SIGKILL", "SIGSEGV", "SIGSTOP"])
def test_the_film_goes_on_where_it_was(tmp_path: Path, number: str, state: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.ill_engine", str(tmp_path), number, state],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["always_a_picture"]
    assert seen["replaced"] == 1
    assert (seen["screen"], seen["windows"]) == ("film", 1)
    # From the place it was at, plus the second and a half it was let play on and the opening of the new engine.
    assert seen["before"] - 200 <= seen["after"] <= seen["before"] + 3500
    assert abs(seen["on_screen"] - seen["after"]) <= 400
