# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays for weeks must not grow with each picture."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.quiet import assert_quiet


@pytest.mark.parametrize("graphics", ["software", "opengl"])
def test_pictures_leave_no_objects_behind(tmp_path: Path, graphics: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.steady", str(tmp_path)],
        env={**os.environ, "KIOSK_GRAPHICS": graphics},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    assert int(done.stdout.split()[-1]) < 20
