# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever happens to a film or an engine: a picture stays, it is the right one, and the next item is reached."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.faults.cases import CASES
from tests.faults.short import asked, perform

# One of three, and packaging/faults --short performs them all: the other tests need the time.
_SHORT = [case.name for case in CASES if case.short][::3]
_AT_ONCE = 5
_LIMIT = 400
Failures = list[str]


@pytest.fixture(scope="module")
def told(request: pytest.FixtureRequest) -> Iterator[dict[str, Future[dict[str, Failures]]]]:
    """For each case that was asked for, the outcomes it will be among. A few at once, since mostly they wait."""
    names = asked(request)
    chosen = [name for name in _SHORT if name in names]
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        shares = [chosen[first::_AT_ONCE] for first in range(_AT_ONCE)]
        futures = {tuple(share): threads.submit(perform, share, _LIMIT) for share in shares if share}
        yield {name: future for share, future in futures.items() for name in share}


@pytest.mark.timeout(_LIMIT + 10)
@pytest.mark.parametrize("name", _SHORT)
def test_the_next_item_is_reached_with_a_picture_all_the_way(
    told: dict[str, Future[dict[str, Failures]]], name: str
) -> None:
    assert told[name].result()[name] == []
