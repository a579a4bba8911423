# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who sets the kiosk up is asked for its PINs, once."""

import pytest

from kiosk.app.first_setup import FirstSetup, SetupState, Step, Surroundings
from kiosk.app.ports.loop import Cancel
from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from tests.fakes.background import FakeBackground
from tests.fakes.loop import FakeLoop
from tests.fakes.pins import FakePins
from tests.support.databases import NOW

MANAGER, DOCENT = "804137", "592604"
MINUTE = 60_000


class Unpacking:
    """A kiosk at its first start, or, where the pins say so, at a later one."""

    def __init__(self, pins: FakePins | None = None) -> None:
        self.loop = FakeLoop()
        self.pins = pins or FakePins()
        self._holds: set[object] = set()
        self.done: list[Role] = []
        surroundings = Surroundings(self._hold, lambda: NOW, self.done.append)
        self.setup = FirstSetup(self.pins, FakeBackground(self.loop), self.loop, surroundings)
        self.told: list[SetupState] = []
        self.setup.subscribe(self.told.append)
        self.setup.begin(self.pins.look())

    @property
    def held(self) -> int:
        return len(self._holds)

    @property
    def step(self) -> Step:
        return self.setup.now.step

    def choose(self, pin: str) -> None:
        for digit in pin:
            self.setup.press(int(digit))
        self.setup.confirm()
        self.loop.pass_time(10)

    def _hold(self) -> Cancel:
        one = object()
        self._holds.add(one)
        return lambda: self._holds.discard(one)


@pytest.fixture
def unpacking() -> Unpacking:
    return Unpacking()


def test_the_managers_pin_is_chosen_twice_and_then_the_docents(unpacking: Unpacking) -> None:
    steps = []
    for pin in (MANAGER, MANAGER, DOCENT, DOCENT):
        steps.append(unpacking.step)
        unpacking.choose(pin)
    assert steps == [Step.MANAGER, Step.MANAGER_AGAIN, Step.DOCENT, Step.DOCENT_AGAIN]
    assert unpacking.pins.pins == {Role.MANAGER: MANAGER.encode(), Role.DOCENT: DOCENT.encode()}
    assert unpacking.done == [Role.MANAGER, Role.DOCENT]
    assert (unpacking.step, unpacking.pins.settled) == (Step.NONE, True)
    assert unpacking.held == 0


def test_the_docents_pin_can_come_later(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    unpacking.choose(MANAGER)
    unpacking.setup.later()
    assert (unpacking.step, unpacking.done) == (Step.NONE, [Role.MANAGER])


@pytest.mark.parametrize(
    ("pin", "reason"), [("80413", "form"), ("123456", "run"), ("140641", "date"), ("147258", "pad")]
)
def test_a_weak_pin_is_refused_with_its_reason(unpacking: Unpacking, pin: str, reason: str) -> None:
    unpacking.choose(pin)
    assert unpacking.setup.now == SetupState(Step.MANAGER, wrong=reason)
    unpacking.setup.press(8)
    assert unpacking.setup.now == SetupState(Step.MANAGER, digits=1)


def test_two_that_are_not_the_same_begin_anew(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    unpacking.choose(DOCENT)
    assert unpacking.setup.now == SetupState(Step.MANAGER, wrong="unequal")
    assert unpacking.pins.pins == {}


def test_both_roles_never_have_the_same(unpacking: Unpacking) -> None:
    for _ in range(4):
        unpacking.choose(MANAGER)
    assert unpacking.setup.now == SetupState(Step.DOCENT, wrong="taken")
    assert unpacking.pins.pins == {Role.MANAGER: MANAGER.encode()}


def test_who_says_not_now_is_told_what_that_means_and_not_asked_again(unpacking: Unpacking) -> None:
    unpacking.setup.later()
    assert unpacking.step is Step.LEFT
    unpacking.setup.later()
    unpacking.loop.pass_time(10)
    assert (unpacking.step, unpacking.held) == (Step.NONE, 0)
    assert Unpacking(unpacking.pins).step is Step.NONE


def test_what_it_means_goes_away_by_itself(unpacking: Unpacking) -> None:
    unpacking.setup.later()
    unpacking.loop.pass_time(MINUTE)
    assert unpacking.step is Step.NONE


@pytest.mark.parametrize("typed", [(), (MANAGER,), (MANAGER, MANAGER)])
def test_where_nobody_is_for_five_minutes_nobody_is_asked_again(unpacking: Unpacking, typed: tuple[str, ...]) -> None:
    for pin in typed:
        unpacking.choose(pin)
    unpacking.loop.pass_time(5 * MINUTE - 20)
    assert unpacking.step is not Step.NONE
    unpacking.loop.pass_time(40)
    assert (unpacking.step, unpacking.pins.settled) == (Step.NONE, True)
    assert Unpacking(unpacking.pins).step is Step.NONE


def test_a_start_that_ends_before_an_answer_asks_anew_at_the_next_one(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    unpacking.setup.close()
    assert (unpacking.held, unpacking.pins.settled) == (0, False)
    assert Unpacking(unpacking.pins).step is Step.MANAGER


def test_where_somebody_has_a_pin_nobody_is_asked() -> None:
    assert Unpacking(FakePins(docent=DOCENT)).told == []


def test_a_pin_that_cannot_be_kept_is_told_and_asked_for_again(
    unpacking: Unpacking, caplog: pytest.LogCaptureFixture
) -> None:
    unpacking.pins.fails = MachineError("data.full", path="/data", free=0)
    unpacking.choose(MANAGER)
    unpacking.choose(MANAGER)
    assert unpacking.setup.now == SetupState(Step.MANAGER, wrong="unkept")
    assert "data.full" in caplog.text
    unpacking.pins.fails = None
    unpacking.choose(MANAGER)
    unpacking.choose(MANAGER)
    assert unpacking.step is Step.DOCENT


def test_what_is_set_after_everybody_left_stays_set(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    for digit in MANAGER:
        unpacking.setup.press(int(digit))
    unpacking.setup.confirm()
    unpacking.setup.close()
    unpacking.loop.pass_time(10)
    assert (unpacking.step, unpacking.done) == (Step.NONE, [Role.MANAGER])


def test_no_digit_is_told(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    unpacking.choose(MANAGER)
    assert MANAGER not in repr((unpacking.told, vars(unpacking.setup).values()))


@pytest.mark.parametrize("role", Role)
def test_what_the_administrator_sets_meanwhile_is_not_written_over(unpacking: Unpacking, role: Role) -> None:
    if role is Role.DOCENT:
        unpacking.choose(MANAGER)
        unpacking.choose(MANAGER)
    unpacking.choose(DOCENT)
    unpacking.pins.pins[role] = b"271946"
    unpacking.choose(DOCENT)
    assert unpacking.pins.pins[role] == b"271946"
    assert (unpacking.step, unpacking.held) == (Step.NONE, 0)
    assert role not in unpacking.done


def test_where_all_are_taken_away_meanwhile_no_docents_is_set(unpacking: Unpacking) -> None:
    unpacking.choose(MANAGER)
    unpacking.choose(MANAGER)
    unpacking.pins.pins.clear()
    unpacking.choose(DOCENT)
    unpacking.choose(DOCENT)
    assert unpacking.pins.pins == {}
    assert unpacking.step is Step.NONE
