# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start of all, in the window."""

from kiosk.app.first_setup import Step
from kiosk.app.staff_door import Stage
from kiosk.domain.navigation import Screen
from kiosk.domain.staff import Role
from tests.support.knocker import DOCENT, MANAGER, Knocker
from tests.support.visit import Visit


def test_who_sets_the_kiosk_up_chooses_a_pin_by_touch_and_comes_in_with_it(visit: Visit) -> None:
    knocker = Knocker(visit)
    visit.pins.pins = {}
    visit.setup.begin(visit.pins.look())
    visit.read()
    for pin in ("123456", MANAGER, DOCENT, MANAGER, MANAGER):
        knocker.type(pin)
        knocker.confirm()
    assert visit.setup.now.step is Step.DOCENT
    assert visit.screen == Screen.ATTRACT
    knocker.touch("setup.later")
    visit.read()
    assert visit.has("staff.corner")
    knocker.hold()
    knocker.type(MANAGER)
    knocker.confirm()
    assert visit.staff.now.role is Role.MANAGER


def test_who_says_not_now_reads_what_that_means(visit: Visit) -> None:
    knocker = Knocker(visit)
    visit.pins.pins = {}
    visit.door.look()
    visit.setup.begin(visit.pins.look())
    visit.read()
    knocker.touch("setup.later")
    assert any("kiosk staff set-pin" in words for words in visit.words())
    knocker.touch("setup.later")
    visit.read()
    assert (visit.setup.now.step, visit.door.now.stage) == (Step.NONE, Stage.UNSET)
    assert not visit.has("staff.corner")
