# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An answer that is that of the library as it is now."""

import logging

import pytest

from kiosk.app.ports.library import Shelves
from kiosk.app.renewal import Renewal
from tests.app.library_stage import BROKEN, LibraryStage


class Asker:
    """fails: the question does. taken: the answers, which are numbers of versions."""

    def __init__(self) -> None:
        self.stage = LibraryStage()
        self.fails = False
        self.asked = 0
        self.taken: list[int] = []
        Renewal(self.stage.library, self._look, self.taken.append, "nothing is known")
        self.stage.begin(wait=True)

    def change(self) -> None:
        self.stage.shelves.number += 1
        self.stage.loop.pass_time(3_000)

    def _look(self, shelves: Shelves) -> int:
        self.asked += 1
        if self.fails:
            raise BROKEN
        return shelves.version()


@pytest.fixture
def asker() -> Asker:
    return Asker()


def test_each_version_is_asked_for_once(asker: Asker) -> None:
    asker.stage.loop.run_for(60)
    assert asker.taken == [1]
    asker.change()
    asker.stage.loop.run_for(60)
    assert asker.taken == [1, 2]


def test_what_failed_is_asked_again_though_the_library_stays_as_it_is(
    asker: Asker, caplog: pytest.LogCaptureFixture
) -> None:
    asker.fails = True
    with caplog.at_level(logging.ERROR):
        asker.change()
        asker.stage.loop.run_for(60)
    assert len(caplog.records) == 1
    assert asker.taken == [1]
    asker.fails = False
    asker.stage.loop.run_for(6)
    assert asker.taken == [1, 2]
    before = asker.asked
    asker.stage.loop.run_for(60)
    assert asker.asked == before


def test_one_that_is_made_when_the_library_is_open_asks_at_once(asker: Asker) -> None:
    taken: list[int] = []
    Renewal(asker.stage.library, lambda shelves: shelves.version(), taken.append, "nothing is known")
    asker.stage.loop.pass_time(100)
    assert taken == [1]


def test_after_the_end_nothing_is_asked(asker: Asker) -> None:
    asker.fails = True
    asker.change()
    asker.stage.library.close()
    asked = asker.asked
    asker.stage.loop.run_for(60)
    assert asker.asked == asked
