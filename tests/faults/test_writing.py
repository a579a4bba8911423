# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever fails or dies while something is written: it is there or it is not, and the next start finds it whole."""

import pytest

from tests.faults.cases import WRITING
from tests.faults.short import asked, perform

_LIMIT = 300
_SHORT = [series.name for series in WRITING if series.short]


@pytest.fixture(scope="module")
def failures(request: pytest.FixtureRequest) -> dict[str, list[str]]:
    """Of each series that was asked for. All in one process, which loads what they need once, and has no threads."""
    return perform(asked(request), _LIMIT)


@pytest.mark.timeout(_LIMIT + 10)
@pytest.mark.parametrize("name", _SHORT)
def test_nothing_is_lost_and_nothing_is_there_by_halves(failures: dict[str, list[str]], name: str) -> None:
    assert failures[name] == []
