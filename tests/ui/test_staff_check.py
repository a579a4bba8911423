# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The opening check and the closing, by touches in the real window."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Screen
from kiosk.domain.opening_check import FIELDS, PATIENCE, Step
from kiosk.domain.staff import Answer, Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.ui.items import centre, in_sight
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, check, cut_off


@pytest.fixture
def told() -> ToldShelves:
    """What is kept."""
    return ToldShelves()


@pytest.fixture
def staff(begin: Begin, told: ToldShelves) -> StaffVisit:
    """At the page, over the first screen of a visit."""
    visit = begin(shelves=lambda: told)
    arrive(visit, Screen.HOME)
    return StaffVisit(visit, Role.DOCENT, StaffPage.CHECK)


def examined(told: ToldShelves) -> list[dict[str, Answer]]:
    """What was kept, the oldest first."""
    return [dict(check.answers) for check in told.staff.examined]


def touch_fields(visit: Visit, *, but: int | None = None) -> None:
    """One after the other, as what is asked lies over the half that is not being touched."""
    for number in range(FIELDS):
        if number != but and visit.has(f"staff.check.field.{number}"):
            visit.touch_at(centre(visit.item(f"staff.check.field.{number}")) + QPoint(3, 3))


def dark(staff: StaffVisit) -> bool:
    return staff.room.power.left_dark


def go_on(staff: StaffVisit) -> None:
    staff.visit.loop.run_until(lambda: not staff.room.check.now.running, seconds=80)
    staff.visit.read()


def test_an_attendant_is_led_through_and_the_result_is_kept_and_printed(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    visit.touch("staff.check.begin")
    visit.read()
    assert visit.has("staff.check.stage")
    visit.touch("staff.check.choice.whole")
    visit.touch("staff.check.choice.here")
    visit.touch("staff.check.choice.here")
    assert visit.has("staff.check.choice.here"), "the second touch was no answer: nothing was heard yet"
    visit.loop.pass_time(600)
    visit.touch("staff.check.choice.here")
    touch_fields(visit)
    assert not visit.has("staff.check.grid")
    go_on(staff)
    assert [set(one.values()) for one in examined(told)] == [{Answer.WELL}]
    assert not visit.has("staff.check.stage")
    assert visit.has("staff.check.row.picture")
    assert "/data/reports/check-1.pdf" in str(visit.item("staff.check.page").property("text"))
    assert visit.screen == Screen.HOME


def test_a_field_that_does_not_answer_is_named_with_a_word_on_it(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    visit.touch("staff.check.begin")
    visit.read()
    for _ in range(3):
        visit.touch("staff.check.skip")
    touch_fields(visit, but=5)
    visit.touch("staff.check.giveUp")
    go_on(staff)
    assert "6" in str(visit.item("staff.check.row.touch").property("value"))
    assert not examined(told)
    visit.item("staff.check.words").setProperty("text", "upper right corner")
    visit.touch("staff.check.keep")
    visit.read()
    (kept,) = told.staff.examined
    assert kept.answers["touch"] is Answer.ILL
    assert kept.remarks["words"] == "upper right corner"


def test_by_keys_alone_it_can_be_begun_answered_and_broken_off(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    visit.item("staff.check.begin").forceActiveFocus()
    visit.press(Qt.Key.Key_Return)
    visit.read()
    visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    run = staff.room.check.now.run
    assert run is not None
    assert run.found[Step.PICTURE].answer is Answer.WELL
    visit.press(Qt.Key.Key_Escape)
    visit.read()
    assert not visit.has("staff.check.stage")
    assert not examined(told)


def test_nobody_there_leaves_no_stage_behind(staff: StaffVisit) -> None:
    visit = staff.visit
    visit.touch("staff.check.begin")
    visit.loop.pass_time(90_000)
    visit.read()
    assert not visit.has("staff.check.stage")
    assert not visit.has("staff")


def test_a_full_disk_is_said_and_the_result_waits(staff: StaffVisit, told: ToldShelves) -> None:
    visit = staff.visit
    full = MachineError("data.full", path="/data", free=0)
    told.staff.fails = staff.room.unprintable = full
    visit.touch("staff.check.begin")
    visit.read()
    for _ in range(4):
        visit.touch("staff.check.skip")
    go_on(staff)
    assert "full" in str(visit.item("staff.check.kept").property("text"))
    assert "full" in str(visit.item("staff.check.page").property("text"))
    told.staff.fails = None
    visit.loop.pass_time(31_000)
    assert len(examined(told)) == 1
    assert not visit.has("staff.check.kept")


@pytest.mark.parametrize(("size", "language"), [(LANDSCAPE, LATVIAN), (PORTRAIT, LATVIAN), (SMALL, ENGLISH)])
def test_each_step_stands_well(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    staff = StaffVisit(visit, Role.MANAGER, StaffPage.CHECK)
    staff.room.check.begin()
    for step in (Step.PICTURE, Step.LEFT, Step.RIGHT, Step.TOUCH, Step.FILM):
        visit.read()
        run = staff.room.check.now.run
        assert run is not None
        assert run.step is step
        check(visit, size)
        assert not cut_off(visit)
        staff.room.check.skip()
    visit.loop.pass_time(PATIENCE[Step.FILM])
    visit.read()
    check(visit, size)


def test_closing_shows_visitors_that_it_is_closed_whatever_they_do(staff: StaffVisit) -> None:
    visit = staff.visit
    visit.read()
    while not in_sight(visit.item("staff.closing.shut")):
        visit.touch("staff.down")
        visit.rest()
    visit.touch("staff.closing.shut")
    visit.read()
    assert not visit.has("staff")
    assert {"Closed", "Slēgts"} <= set(visit.words())
    for place in (QPoint(5, 5), QPoint(640, 360), QPoint(1270, 710)):
        visit.touch_at(place)
    visit.press(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    visit.read()
    assert visit.has("closed")
    assert visit.screen == Screen.ATTRACT
    assert dark(staff)
    visit.staff.enter(Role.DOCENT)
    visit.read()
    visit.touch("staff.leave")
    visit.read()
    assert not visit.has("closed")
    assert not dark(staff)
    visit.touch("attract.wake")
    assert visit.screen == Screen.HOME


def test_earlier_ones_are_listed(staff: StaffVisit) -> None:
    visit = staff.visit
    assert "There was none yet." in visit.words()
    visit.touch("staff.check.begin")
    while staff.room.check.now.running:
        visit.staff.touched()
        visit.loop.pass_time(1_000)
    visit.touch("staff.page.now")
    visit.touch("staff.page.check")
    visit.read()
    assert "docent" in str(visit.item("staff.check.earlier.0").property("label"))
    assert visit.item("staff.check.earlier.0").property("value") == "Well"
