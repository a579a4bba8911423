# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One block of the hour: see tests.programme.hour."""

import os
import subprocess
import sys

from tests.journeys.quiet import assert_quiet


def test_lists_and_the_film_come_when_they_should_with_the_real_engine() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.programme.hour"],
        env={**os.environ, "KIOSK_GRAPHICS": "software"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert_quiet(done.stderr)
    assert "1 of 1" in done.stdout
