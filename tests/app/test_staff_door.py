# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The door of the staff area."""

import logging

import pytest

from kiosk.app.staff_door import DoorState, Stage
from kiosk.app.typed_pin import TypedPin
from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from tests.app.porch import DOCENT, MANAGER, SECOND, WRONG, Porch
from tests.fakes.pins import FakePins


@pytest.fixture
def porch() -> Porch:
    return Porch(FakePins(manager=MANAGER, docent=DOCENT))


@pytest.mark.parametrize(("pin", "role"), [(MANAGER, Role.MANAGER), (DOCENT, Role.DOCENT)])
def test_the_right_pin_lets_its_role_in(porch: Porch, pin: str, role: Role) -> None:
    assert porch.stage is Stage.SHUT
    porch.try_one(pin)
    assert porch.entered == [role]
    assert (porch.stage, porch.held) == (Stage.SHUT, 0)
    assert porch.ready


def test_nobody_is_asked_for_their_presence_while_the_pad_is_open(porch: Porch) -> None:
    porch.knock()
    assert porch.held == 1
    porch.knock()
    assert porch.held == 1
    porch.door.cancel()
    porch.door.cancel()
    assert porch.held == 0


def test_a_knock_while_pins_are_looked_at_is_heard(porch: Porch) -> None:
    porch.door.look()
    porch.knock()
    assert porch.stage is Stage.PAD


def test_a_knock_while_a_pin_is_looked_at_that_nobody_waits_for_is_heard(porch: Porch) -> None:
    porch.knock()
    porch.type(WRONG)
    porch.door.confirm()
    porch.door.cancel()
    porch.knock()
    assert porch.stage is Stage.WAITING
    assert porch.entered == []


def test_without_a_pin_nobody_is_let_in_and_nothing_is_shown() -> None:
    porch = Porch(FakePins())
    porch.knock()
    porch.type(MANAGER)
    porch.door.confirm()
    porch.pass_time(10)
    assert porch.told == []
    assert porch.door.now == DoorState(Stage.UNSET)
    assert porch.held == 0


def test_a_pin_that_was_set_meanwhile_is_asked_for_at_the_next_knock() -> None:
    porch = Porch(FakePins())
    porch.pins.pins[Role.MANAGER] = MANAGER.encode()
    porch.try_one(MANAGER)
    assert porch.entered == [Role.MANAGER]


def test_pins_that_were_taken_away_let_nobody_in(porch: Porch) -> None:
    porch.pins.pins.clear()
    porch.knock()
    assert porch.stage is Stage.UNSET


def test_pins_that_cannot_be_read_let_nobody_in_and_are_told(caplog: pytest.LogCaptureFixture) -> None:
    pins = FakePins(manager=MANAGER)
    porch = Porch(pins)

    def refuse() -> None:
        raise MachineError("staff.unreadable", path="staff.json", detail="damaged")

    pins.look = refuse  # type: ignore[method-assign,assignment]
    porch.knock()
    assert porch.stage is Stage.UNSET
    assert any(isinstance(one, MachineError) for record in caplog.records for one in record.args or ())


def test_after_a_wrong_pin_the_pad_waits_and_says_for_how_long(porch: Porch) -> None:
    for _ in range(4):
        porch.try_one(WRONG)
        porch.pass_time(9 * SECOND)
    porch.try_one(WRONG)
    assert porch.door.now == DoorState(Stage.WAITING, wait=16, wrong="wrong")
    porch.type(MANAGER)
    porch.door.confirm()
    assert (porch.pins.asked, porch.door.now.digits) == (5, 0)
    porch.pass_time(15 * SECOND)
    assert porch.door.now.wait == 1
    porch.pass_time(SECOND)
    assert porch.door.now == DoorState(Stage.PAD, wrong="wrong")
    porch.type("8")
    assert porch.door.now == DoorState(Stage.PAD, digits=1)


def test_a_wait_goes_on_while_the_pad_is_closed(porch: Porch) -> None:
    for _ in range(6):
        porch.try_one(WRONG)
        porch.pass_time(16 * SECOND)
    porch.door.cancel()
    porch.pass_time(5 * SECOND)
    porch.knock()
    assert porch.door.now == DoorState(Stage.WAITING, wait=11)


def test_the_count_is_written_down_before_a_pin_is_looked_at(porch: Porch) -> None:
    porch.knock()
    porch.type(WRONG)
    porch.door.confirm()
    assert porch.stage is Stage.CHECKING
    porch.pass_time(10)
    assert porch.pins.count == Count(1, waits=True)


def test_a_restart_forgives_nothing(porch: Porch) -> None:
    for _ in range(6):
        porch.try_one(WRONG)
        porch.pass_time(33 * SECOND)
    porch.begin()
    porch.knock()
    assert porch.door.now == DoorState(Stage.WAITING, wait=32)


def test_the_right_pin_ends_the_count(porch: Porch) -> None:
    for _ in range(3):
        porch.try_one(WRONG)
        porch.pass_time(5 * SECOND)
    porch.try_one(MANAGER)
    assert porch.pins.count == Count()
    porch.try_one(WRONG)
    assert porch.door.now.wait == 1


def test_the_docents_pin_does_not_make_room_for_guessing_the_managers(porch: Porch) -> None:
    for _ in range(6):
        porch.try_one(WRONG)
        porch.pass_time(2 * 60 * SECOND)
        porch.try_one(DOCENT)
    assert porch.entered == [Role.DOCENT] * 6
    assert porch.pins.count.all == 6


def test_an_hour_without_a_try_forgives_one_for_good(porch: Porch) -> None:
    for _ in range(3):
        porch.try_one(WRONG)
        porch.pass_time(5 * SECOND)
    porch.pass_time(2 * 3600 * SECOND)
    assert porch.pins.count == Count(1)
    porch.begin()
    porch.knock()
    assert porch.stage is Stage.PAD


def test_two_fingers_on_ok_are_one_try(porch: Porch) -> None:
    porch.knock()
    porch.type(WRONG)
    porch.door.confirm()
    porch.door.confirm()
    porch.pass_time(10)
    porch.door.confirm()
    porch.pass_time(10)
    assert porch.pins.asked == 1


def test_what_is_too_short_for_a_pin_is_no_try(porch: Porch) -> None:
    porch.knock()
    porch.type("80413")
    porch.door.confirm()
    porch.pass_time(10)
    assert (porch.pins.asked, porch.door.now) == (0, DoorState(Stage.PAD, digits=5))


def test_digits_can_be_erased_and_twelve_are_the_most(porch: Porch) -> None:
    porch.knock()
    porch.type("1" * 20)
    assert porch.door.now.digits == 12
    for _ in range(20):
        porch.door.erase()
    assert porch.door.now.digits == 0
    porch.try_one(MANAGER)
    assert porch.entered == [Role.MANAGER]


def test_the_pad_closes_when_nobody_touches_it_and_forgets_what_was_typed(porch: Porch) -> None:
    porch.knock()
    porch.pass_time(19 * SECOND)
    porch.type("804")
    porch.pass_time(19 * SECOND)
    assert porch.stage is Stage.PAD
    porch.pass_time(SECOND)
    assert (porch.stage, porch.held) == (Stage.SHUT, 0)
    porch.knock()
    assert porch.door.now.digits == 0


def test_who_closed_the_pad_does_not_come_in_but_has_tried(porch: Porch) -> None:
    porch.knock()
    porch.type(MANAGER)
    porch.door.confirm()
    porch.door.cancel()
    porch.pass_time(10)
    assert porch.entered == []
    porch.try_one(WRONG)
    porch.door.cancel()
    assert porch.pins.count == Count(1, waits=True)


def test_nobody_knocks_where_somebody_is_in(porch: Porch) -> None:
    porch.in_use = True
    porch.knock()
    assert porch.stage is Stage.SHUT


def test_on_a_full_disk_wrong_pins_count_and_the_right_one_opens(
    porch: Porch, caplog: pytest.LogCaptureFixture
) -> None:
    porch.pins.full = MachineError("data.full", path="/data", free=0)
    for _ in range(5):
        porch.try_one(WRONG)
        porch.pass_time(9 * SECOND)
    assert porch.pins.count == Count()
    porch.door.cancel()
    porch.knock()
    assert porch.door.now == DoorState(Stage.WAITING, wait=7)
    porch.pass_time(8 * SECOND)
    porch.try_one(MANAGER)
    assert porch.entered == [Role.MANAGER]
    assert "data.full" in caplog.text


def test_where_no_pin_can_be_looked_at_that_is_said_and_it_counts(porch: Porch) -> None:
    porch.pins.fails = MachineError("staff.unchecked", detail="no memory")
    porch.try_one(MANAGER)
    assert porch.door.now == DoorState(Stage.WAITING, wait=1, wrong="unchecked")


def test_many_wrong_pins_are_told_to_the_house(porch: Porch, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(4):
        porch.try_one(WRONG)
        porch.pass_time(9 * SECOND)
    assert "pin.tried" not in caplog.text
    porch.try_one(WRONG)
    assert "pin.tried (wrong=5)" in caplog.text


def test_no_digit_is_kept_told_or_logged(porch: Porch, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        porch.knock()
        porch.type(WRONG)
        assert WRONG not in "".join(map(repr, (porch.door, porch.door.now, *vars(porch.door).values(), *porch.told)))
        porch.door.confirm()
        porch.pass_time(10)
        porch.pass_time(SECOND)
        porch.type(MANAGER)
        porch.door.cancel()
    assert WRONG not in caplog.text
    assert WRONG not in repr(porch.told)
    assert not any(vars(TypedPin)["_digits"].__get__(vars(porch.door)["_typed"]))


def test_who_takes_a_pin_takes_all_of_it() -> None:
    typed = TypedPin()
    for digit in (8, 0, 4, -1, 10, 1):
        typed.add(digit)
    pin = typed.take()
    assert (pin, len(typed), typed.take()) == (bytearray(b"8041"), 0, bytearray())
    assert not any(vars(TypedPin)["_digits"].__get__(typed))
