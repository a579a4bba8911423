# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all Pins do, the file and the fake."""

from pathlib import Path

import pytest

from kiosk.app.ports.pins import KeptPins, Pins
from kiosk.domain.errors import EditError
from kiosk.domain.staff import Role
from kiosk.domain.tries import Count
from kiosk.host.pin_file import Costs, PinFile
from tests.fakes.pins import FakePins
from tests.support.databases import NOW

MANAGER, DOCENT = b"804137", b"592604"
COUNT = Count(3, 1, waits=True)


@pytest.fixture(params=["file", "fake"])
def pins(request: pytest.FixtureRequest, tmp_path: Path) -> Pins:
    return PinFile(tmp_path, Costs(1, 8, 1)) if request.param == "file" else FakePins()


def give(pins: Pins, role: Role, pin: bytes) -> None:
    pins.set(role, bytearray(pin), NOW)


def test_nobody_has_one_at_first(pins: Pins) -> None:
    kept = pins.look()
    assert (kept.roles, kept.asked, kept.count) == (frozenset(), False, Count())


def test_a_pin_is_that_of_its_role(pins: Pins) -> None:
    give(pins, Role.MANAGER, MANAGER)
    give(pins, Role.DOCENT, DOCENT)
    found = [pins.check(bytearray(pin), COUNT).role for pin in (MANAGER, DOCENT, b"804138", b"", b"8041370")]
    assert found == [Role.MANAGER, Role.DOCENT, None, None, None]
    assert pins.look().roles == {Role.MANAGER, Role.DOCENT}


def test_whatever_it_is_asked_the_count_is_kept(pins: Pins) -> None:
    give(pins, Role.MANAGER, MANAGER)
    assert pins.check(bytearray(MANAGER), COUNT).unkept is None
    assert pins.look().count == COUNT
    pins.keep(Count())
    assert pins.look().count == Count()


def test_who_hands_a_pin_over_finds_it_overwritten(pins: Pins) -> None:
    chosen, typed, weak = bytearray(MANAGER), bytearray(MANAGER), bytearray(b"123456")
    pins.set(Role.MANAGER, chosen, NOW)
    pins.check(typed, COUNT)
    with pytest.raises(EditError, match="run"):
        pins.set(Role.DOCENT, weak, NOW)
    assert chosen == typed == weak == bytes(6)


def test_a_pin_that_is_set_anew_ends_the_old_one_and_the_count(pins: Pins) -> None:
    give(pins, Role.MANAGER, MANAGER)
    pins.keep(COUNT)
    give(pins, Role.MANAGER, DOCENT)
    assert pins.look().count == Count()
    assert pins.check(bytearray(MANAGER), COUNT).role is None


def test_no_two_roles_have_the_same(pins: Pins) -> None:
    give(pins, Role.MANAGER, MANAGER)
    with pytest.raises(EditError, match=r"pin\.taken"):
        give(pins, Role.DOCENT, MANAGER)
    give(pins, Role.MANAGER, MANAGER)
    assert pins.look().roles == {Role.MANAGER}


def test_the_stamp_tells_that_a_pin_was_set(pins: Pins) -> None:
    stamps = [pins.look().stamp]
    for role, pin in ((Role.MANAGER, MANAGER), (Role.DOCENT, DOCENT), (Role.MANAGER, b"261905")):
        give(pins, role, pin)
        stamps.append(pins.look().stamp)
        assert pins.look().stamp == stamps[-1]
    assert len(set(stamps)) == 4


def test_where_a_pin_was_set_nobody_is_asked_for_one(pins: Pins) -> None:
    give(pins, Role.DOCENT, DOCENT)
    assert pins.look().asked


def test_who_was_asked_stays_asked(pins: Pins) -> None:
    pins.settle()
    kept: KeptPins = pins.look()
    assert (kept.asked, kept.roles) == (True, frozenset())
