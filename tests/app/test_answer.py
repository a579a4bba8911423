# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One question of a screen, asked again only where the library is another."""

import pytest

from kiosk.app.answer import Answer
from kiosk.app.ports.library import Shelves
from kiosk.app.reading import State
from tests.app.library_stage import BROKEN, LibraryStage


class Asker:
    """fails: the question does. asked: how often it was answered."""

    def __init__(self) -> None:
        self.stage = LibraryStage()
        self.fails = False
        self.asked = self.told = 0
        self.answer = Answer(self.stage.library, self.count, 0, self.tell)
        self.stage.begin(wait=True)

    def count(self, _: Shelves) -> int:
        if self.fails:
            raise BROKEN
        self.asked += 1
        return self.asked

    def tell(self) -> None:
        self.told += 1

    def ask(self) -> None:
        self.answer.ask()
        self.stage.loop.pass_time(100)

    def change(self) -> None:
        self.stage.shelves.number += 1
        self.stage.loop.pass_time(3_000)


@pytest.fixture
def asker() -> Asker:
    return Asker()


def test_it_is_asked_once_for_each_version(asker: Asker) -> None:
    asker.ask()
    asker.ask()
    assert (asker.answer.now, asker.told, asker.answer.state) == (1, 1, State.READY)
    asker.change()
    asker.ask()
    assert (asker.answer.now, asker.told) == (2, 2)


def test_until_the_next_answer_the_last_one_stays_unless_it_is_forgotten(asker: Asker) -> None:
    asker.ask()
    assert not asker.answer.forget_old()
    asker.change()
    assert asker.answer.now == 1
    assert asker.answer.forget_old()
    assert (asker.answer.now, asker.answer.state) == (0, State.LOADING)


def test_a_question_that_fails_is_a_fault_until_it_is_answered(asker: Asker) -> None:
    asker.fails = True
    asker.ask()
    assert (asker.answer.state, asker.told) == (State.FAULT, 1)
    asker.fails = False
    asker.ask()
    assert (asker.answer.state, asker.answer.now, asker.told) == (State.READY, 1, 2)


def test_what_was_answered_stays_when_the_next_question_fails(asker: Asker) -> None:
    asker.ask()
    asker.change()
    asker.fails = True
    asker.ask()
    assert (asker.answer.state, asker.answer.now, asker.told) == (State.READY, 1, 1)
