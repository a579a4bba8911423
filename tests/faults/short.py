# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The short forms of faults, for the tests: in a process of their own, as packaging/faults --short performs them."""

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest


def asked(request: pytest.FixtureRequest) -> list[str]:
    """The names that tests of this very file were asked for."""
    return [
        item.callspec.params["name"]
        for item in request.session.items
        if item.path == request.path and hasattr(item, "callspec")
    ]


def perform(names: Sequence[str], seconds: float) -> dict[str, list[str]]:
    """What failed, by name. So nothing of the other tests is counted among what they leave behind."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--short", "--json", *(f"={name}" for name in names)],
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    return {one["name"]: one["failures"] for one in map(json.loads, done.stdout.splitlines())}
