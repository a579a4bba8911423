# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine that dies or hangs costs the visitor nothing but a moment, however often that comes."""

import json
from typing import Any

import pytest

from tests.journeys.quiet import journey
from tests.support.known import known_data

_ILLNESSES = (
    # The other pairs, without a window, are cases of tests/faults.
    "SIGKILL:playing:on-air",
    "SIGSEGV:paused:on-air",
    "SIGSTOP:playing:on-air",
    "SIGKILL:playing:all",
    "SIGABRT:paused:all",
)


@pytest.fixture(scope="module")
def visit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What was seen, by illness: all in one visit, in this order."""
    lines = journey("ill_engine", known_data(tmp_path_factory.mktemp("data")), *_ILLNESSES)
    return dict(zip(_ILLNESSES, map(json.loads, lines), strict=True))


@pytest.mark.parametrize("illness", _ILLNESSES)
def test_the_film_goes_on_where_it_was(visit: dict[str, dict[str, Any]], illness: str) -> None:
    seen = visit[illness]
    assert seen["always_a_picture"]
    # Of those that die at once, the one on air is followed by one that is dying, or by a new one.
    assert seen["replaced"] in ({1, 2} if illness.endswith("all") else {1})
    assert (seen["screen"], seen["windows"]) == ("film", 1)
    # From the place it was at, plus the second and a half it was let play on and the opening of the new engine.
    assert seen["before"] - 200 <= seen["after"] <= seen["before"] + 3500
    assert abs(seen["on_screen"] - seen["after"]) <= 400
