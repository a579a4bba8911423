# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nobody gets out: each case once, in one of the situations. packaging/escapes tries each in all of them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.escapes.__main__ import CASES

_LIMIT = 230
"""Seconds; a quarter of that where nothing else runs."""
_OF_THE_TEST = ("KIOSK_TEST_DISPLAYS", "PYTEST_XDIST_WORKER")
"""It has a display and folders of its own."""


@pytest.mark.timeout(_LIMIT + 10)
def test_nobody_gets_out_of_the_kiosk(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tests.escapes", "--short", "--out", str(tmp_path)],
        env={name: value for name, value in os.environ.items() if name not in _OF_THE_TEST},
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"0 escapes in {len(CASES)} attempts" in done.stdout
