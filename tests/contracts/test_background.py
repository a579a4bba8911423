# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every Background does, the one with a thread and the fake."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from kiosk.app.ports.background import Background
from kiosk.domain.errors import KioskError, MachineError
from kiosk.host.background import BackgroundThread
from kiosk.host.loop import SelectLoop
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop

Run = Callable[[Callable[[], bool]], None]


class Ear:
    """What was heard, in order."""

    def __init__(self) -> None:
        self.heard: list[object] = []

    def listen(self, background: Background, work: Callable[[], object]) -> Callable[[], None]:
        return background.run(work, self.heard.append, lambda error: self.heard.append(error.code))


@pytest.fixture(params=["thread", "fake"])
def stage(request: pytest.FixtureRequest) -> Iterator[tuple[Background, Run]]:
    if request.param == "fake":
        fake = FakeLoop()
        yield FakeBackground(fake), fake.run_until
        return
    loop = SelectLoop()
    background = BackgroundThread(loop)
    yield background, loop.run_until
    background.close()


def ignore(_: object) -> None:
    """What nobody waits for."""


def fail() -> object:
    raise MachineError("database.unusable", path="/none", detail="by the test")


def break_down() -> object:
    raise ZeroDivisionError("a bug")


def test_results_come_later_and_in_the_order_asked_for(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    ear = Ear()
    for number in range(5):
        ear.listen(background, partial(int, number))
    assert ear.heard == []
    run_until(lambda: len(ear.heard) == 5)
    assert ear.heard == [0, 1, 2, 3, 4]


def test_what_goes_wrong_is_told_and_the_next_thing_done(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    ear = Ear()
    ear.listen(background, fail)
    ear.listen(background, lambda: "next")
    run_until(lambda: len(ear.heard) == 2)
    assert ear.heard == ["database.unusable", "next"]


def test_of_what_was_cancelled_nothing_is_heard(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    ear = Ear()
    for work in (lambda: "cancelled", fail, break_down):
        cancel = ear.listen(background, work)
        cancel()
        cancel()
    ear.listen(background, lambda: "kept")
    run_until(lambda: bool(ear.heard))
    assert ear.heard == ["kept"]


def test_a_bug_is_told_and_raised_where_the_loop_runs_and_costs_nothing_else(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    ear = Ear()
    ear.listen(background, break_down)
    ear.listen(background, lambda: "next")
    with pytest.raises(ZeroDivisionError):
        run_until(lambda: False)
    run_until(lambda: len(ear.heard) == 2)
    assert ear.heard == ["bug", "next"]


def test_a_bug_is_raised_whatever_those_do_who_are_told_of_it(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    told: list[KioskError] = []

    def listen_badly(error: KioskError) -> None:
        told.append(error)
        raise LookupError("another bug")

    background.run(break_down, ignore, listen_badly)
    with pytest.raises((ZeroDivisionError, LookupError)) as raised:
        run_until(lambda: False)
    assert {type(raised.value), type(raised.value.__context__)} == {ZeroDivisionError, LookupError}
    assert [error.arguments for error in told] == [{"detail": "ZeroDivisionError('a bug')"}]


def test_one_answer_may_ask_the_next_question(stage: tuple[Background, Run]) -> None:
    background, run_until = stage
    ear = Ear()

    def go_on(found: int) -> None:
        ear.listen(background, lambda: found + 1)

    background.run(lambda: 1, go_on, lambda _: None)
    run_until(lambda: bool(ear.heard))
    assert ear.heard == [2]
