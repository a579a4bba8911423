# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager ends the kiosk, and nobody else does."""

import pytest

from kiosk.app.ending import Ending
from kiosk.domain.staff import Role, Who
from tests.app.test_staff_area import Attendant


class Ended:
    def __init__(self, *, again: bool) -> None:
        self.attendant = Attendant()
        self.attendant.library.begin()
        self.attendant.loop.run_until(lambda: self.attendant.library.now.ready)
        self.open: list[bool] = []
        self.ending = Ending(self.attendant.area, lambda: self.open.append(self.attendant.area.now.open), again=again)

    def written(self) -> list[tuple[Who, str]]:
        self.attendant.loop.run_for(1)
        return self.attendant.codes()


@pytest.mark.parametrize(("again", "code"), [(True, "kiosk.restarted"), (False, "kiosk.ended")])
def test_it_ends_once_the_manager_is_out_and_it_is_written_down(again: bool, code: str) -> None:
    ended = Ended(again=again)
    ended.attendant.area.enter(Role.MANAGER)
    ended.ending.begin()
    assert ended.open == [False]
    written = ended.written()
    assert [what for _, what in written] == ["staff.entered", code, "staff.left"]
    assert {who for who, _ in written} == {Who.MANAGER}


@pytest.mark.parametrize("role", [None, Role.DOCENT])
def test_nobody_else_ends_it(role: Role | None) -> None:
    ended = Ended(again=True)
    if role:
        ended.attendant.area.enter(role)
    ended.ending.begin()
    assert ended.open == []
    assert not any(code.startswith("kiosk.") for _, code in ended.written())
