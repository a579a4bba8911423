# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff area over what a visitor sees: it covers that, leaves it as it was, and closes by itself."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from kiosk.domain.navigation import Action, Screen
from kiosk.domain.staff import PAGES, Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.ui.items import centre
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, arrive, check

MINUTE = 60_000


@SIZES
@LANGUAGES
def test_every_page_stands_well(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    staff = StaffVisit(visit)
    for page in StaffPage:
        staff.go(page)
        assert visit.has("staff")
        check(visit, size)
        assert visit.item(f"staff.page.{page}").property("checked")


@pytest.mark.parametrize("role", Role)
def test_a_role_is_offered_what_it_may_open(visit: Visit, role: Role) -> None:
    StaffVisit(visit, role)
    offered = [page for page in StaffPage if visit.has(f"staff.page.{page}")]
    assert offered == list(PAGES[role])
    visit.touch(f"staff.page.{StaffPage.LOG}")
    assert visit.staff.now.page is StaffPage.LOG


def test_nothing_beneath_is_touched_and_everything_is_there_afterwards(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    voices = centre(visit.item("home.voices"))
    staff = StaffVisit(visit)
    for x in range(340, 1280, 60):
        visit.touch_at(QPoint(x, voices.y()))
    visit.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert visit.screen == Screen.HOME
    staff.visit.touch("staff.leave")
    assert not visit.has("staff")
    visit.touch_at(voices)
    assert visit.screen == Screen.VOICES


def test_it_goes_away_when_nobody_touches_it(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    StaffVisit(visit)
    visit.loop.pass_time(MINUTE - 5_000)
    assert "5" in str(visit.item("staff.leave").property("text"))
    visit.touch(f"staff.page.{StaffPage.GUIDE}")
    visit.loop.pass_time(MINUTE - 1_000)
    assert visit.has("staff")
    visit.loop.pass_time(1_000)
    assert not visit.has("staff")
    assert visit.screen == Screen.HOME


def test_its_language_is_its_own(visit: Visit) -> None:
    arrive(visit, Screen.HOME)
    StaffVisit(visit)
    visit.touch("staff.language.lv")
    assert visit.choices.now.language == LATVIAN
    assert visit.item("staff.leave").property("text") == "Iziet"
    visit.touch("staff.leave")
    assert visit.choices.now.language == ENGLISH


def test_the_visit_may_end_beneath_it(visit: Visit) -> None:
    arrive(visit, Screen.VOICES)
    StaffVisit(visit)
    visit.navigation.go(Action.REST)
    visit.read()
    assert visit.has("staff.leave")
    visit.press(Qt.Key.Key_Escape)
    assert not visit.has("staff")
    assert visit.screen == Screen.ATTRACT
