# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives that are pulled, and a writer that is killed: real ones, with the session's own helpers."""

import pytest

from tests.faults.drives import drives
from tests.faults.short import asked, perform
from tests.faults.sticks import is_permitted

_LIMIT = 200


@pytest.fixture(scope="module")
def failures(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    return perform(asked(request), _LIMIT)


@pytest.mark.skipif(not is_permitted(), reason="a drive takes root and loop devices")
@pytest.mark.timeout(_LIMIT + 10)
@pytest.mark.parametrize("name", [series.name for series in drives()])
def test_what_was_there_stays_and_what_is_told_is_so(failures: dict[str, list[str]], name: str) -> None:
    assert failures[name] == []
