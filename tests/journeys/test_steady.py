# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What plays for weeks must not grow with each picture."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.journeys.quiet import journey
from tests.support.known import known_data

_GRAPHICS = ("software", "opengl")


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[list[str]]]]:
    """Both at once, since mostly they wait for pictures."""
    with ThreadPoolExecutor(len(_GRAPHICS)) as threads:
        yield {
            name: threads.submit(journey, "steady", known_data(tmp_path_factory.mktemp(name)), KIOSK_GRAPHICS=name)
            for name in _GRAPHICS
        }


@pytest.mark.parametrize("graphics", _GRAPHICS)
def test_pictures_leave_no_objects_behind(printed: dict[str, Future[list[str]]], graphics: str) -> None:
    assert int(printed[graphics].result()[-1]) < 20
