# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The way out of the kiosk: in the manager's settings, in two steps."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN
from kiosk.ui.items import centre
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import check


def enter(visit: Visit) -> StaffVisit:
    staff = StaffVisit(visit, page=StaffPage.SETTINGS)
    visit.read()
    visit.touch("staff.settings.group.machine")
    visit.read()
    return staff


def test_the_second_step_ends_it(begin: Begin) -> None:
    visit = begin(size=LANDSCAPE)
    staff = enter(visit)
    assert visit.item("staff.ending.ask").property("text") == "Restart the kiosk"
    visit.touch("staff.ending.ask")
    assert staff.ended == []
    visit.touch("staff.ending.end")
    assert staff.ended == [True]
    assert not visit.staff.now.open


def test_two_touches_in_one_place_end_nothing(begin: Begin) -> None:
    visit = begin(size=LANDSCAPE)
    staff = enter(visit)
    right = QPoint(round(visit.item("staff.ending.ask").width() / 2) - 5, 0)
    place = centre(visit.item("staff.ending.ask"))
    for there in (place, place + right, place - right):
        for _ in range(4):
            visit.touch_at(there)
    assert staff.ended == []


def test_one_who_thinks_better_of_it_lets_it_run(begin: Begin) -> None:
    visit = begin(size=LANDSCAPE)
    staff = enter(visit)
    visit.touch("staff.ending.ask")
    visit.touch("staff.ending.keep")
    assert (visit.has("staff.ending.ask"), visit.has("staff.ending.end")) == (True, False)
    visit.item("staff.ending.ask").forceActiveFocus()
    visit.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert staff.ended == []


def test_it_is_asked_anew_by_whoever_comes_back(begin: Begin) -> None:
    visit = begin(size=LANDSCAPE)
    staff = enter(visit)
    visit.touch("staff.ending.ask")
    visit.staff.leave()
    visit.staff.enter(Role.MANAGER)
    staff.go(StaffPage.SETTINGS)
    visit.touch("staff.settings.group.machine")
    visit.read()
    assert (visit.has("staff.ending.ask"), visit.has("staff.ending.end")) == (True, False)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_it_fits(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    enter(visit)
    for language in (ENGLISH, LATVIAN):
        visit.staff.speak(language)
        visit.read()
        check(visit, size)
        visit.touch("staff.ending.ask")
        check(visit, size)
        visit.touch("staff.ending.keep")
