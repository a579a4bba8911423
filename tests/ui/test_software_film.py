# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a picture is painted that has not the size of its place."""

import subprocess
import sys


def test_a_picture_that_moves_is_scaled_quickly_and_one_that_stands_still_smoothly() -> None:
    command = [sys.executable, "-P", "-m", "tests.ui.still_picture"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True"]
