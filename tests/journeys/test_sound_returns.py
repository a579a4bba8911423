# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server that dies costs no picture, and one that comes back is heard."""

import json
import subprocess
import sys
from pathlib import Path

from tests.journeys.quiet import assert_quiet
from tests.support.known import known_data

_FEW = 10
"""Pictures a second, of 25: it moves, on however busy a machine."""


def test_the_film_goes_on_without_sound_and_sounds_again_when_there_is_something_to_hear_it_with(
    tmp_path: Path,
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.sound_returns", str(known_data(tmp_path))],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert_quiet(done.stderr)
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["heard_before"]
    assert min(seen["moving"]) > _FEW
    assert seen["heard_again_after"] is not None
    assert (seen["replaced"], seen["screen"]) == (0, "film")
