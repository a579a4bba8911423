# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine that dies or hangs costs the visitor nothing but a moment."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.quiet import assert_quiet


@pytest.mark.parametrize(
    ("number", "state", "whom"),
    [
        # The other pairs, without a window, are cases of tests/faults.
        ("SIGKILL", "playing", "on-air"),
        ("SIGSEGV", "paused", "on-air"),
        ("SIGSTOP", "playing", "on-air"),
        ("SIGKILL", "playing", "all"),
        ("SIGABRT", "paused", "all"),
    ],
)
def test_the_film_goes_on_where_it_was(tmp_path: Path, number: str, state: str, whom: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.ill_engine", str(tmp_path), number, state, whom],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["always_a_picture"]
    # Of those that die at once, the one on air is followed by one that is dying, or by a new one.
    assert seen["replaced"] in ({1} if whom == "on-air" else {1, 2})
    assert (seen["screen"], seen["windows"]) == ("film", 1)
    # From the place it was at, plus the second and a half it was let play on and the opening of the new engine.
    assert seen["before"] - 200 <= seen["after"] <= seen["before"] + 3500
    assert abs(seen["on_screen"] - seen["after"]) <= 400
