# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever fails or dies while something is written: it is there or it is not, and the next start finds it whole."""

import json
import subprocess
import sys

import pytest

from tests.faults.cases import WRITING

_LIMIT = 300
_SHORT = [series.name for series in WRITING if series.short]


@pytest.fixture(scope="module")
def failures(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """Of each series that was asked for. All in one process, which loads what they need once, and has no threads."""
    asked = [
        item.callspec.params["name"]
        for item in request.session.items
        if item.path == request.path and hasattr(item, "callspec")
    ]
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", "--short", "--json", *(f"={name}" for name in asked)],
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    outcomes = map(json.loads, done.stdout.splitlines())
    return {outcome["name"]: outcome["failures"] for outcome in outcomes}


@pytest.mark.timeout(_LIMIT + 10)
@pytest.mark.parametrize("name", _SHORT)
def test_nothing_is_lost_and_nothing_is_there_by_halves(failures: dict[str, list[str]], name: str) -> None:
    assert failures[name] == []
