# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that says what plays when, and why: by touch, by keyboard, to who cannot see it, in each shape."""

from datetime import date, time

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.domain.errors import MachineError
from kiosk.domain.schedule import Schedule
from kiosk.domain.staff import Role, StaffPage, Who
from kiosk.domain.values import LATVIAN, Language
from tests.support.cut_texts import cut_texts
from tests.support.staff import StaffVisit
from tests.support.timetable import EVE, PLAYLISTS, chapters, screenings, timetable
from tests.support.visit import PORTRAIT, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, check, controls

BACK = MachineError("clock.early", day="2001-01-01", built="2026-11-01")


def enter(visit: Visit, schedule: Schedule | None = None, role: Role = Role.MANAGER) -> StaffVisit:
    """It is Monday, 4 May 2026, 12:00."""
    staff = StaffVisit(visit, role)
    staff.running.keep(timetable() if schedule is None else schedule, PLAYLISTS)
    staff.go(StaffPage.PROGRAMME)
    visit.read()
    return staff


def text(visit: Visit, name: str) -> str:
    return str(visit.item(name).property("text"))


def rows(visit: Visit, kind: str) -> list[QQuickItem]:
    return [item for item in visit.items() if item.objectName().startswith(f"staff.programme.{kind}.")]


def told(visit: Visit) -> list[tuple[str, str]]:
    return [(str(row.property("time")), str(row.property("what"))) for row in rows(visit, "entry")]


@pytest.fixture
def visit(begin: Begin) -> Visit:
    visit = begin(size=PORTRAIT)
    visit.window.resize(PORTRAIT)
    return visit


def test_it_says_what_plays_today_and_why(visit: Visit) -> None:
    enter(visit)
    assert told(visit) == [
        ("00:00–09:00", "Closed"),
        ("09:00–11:00", "Chapters one by one"),
        ("11:00–18:00", "Attract loop"),
        ("18:00–24:00", "Closed"),
    ]
    assert text(visit, "staff.programme.what") == "12:00 · Attract loop"
    assert text(visit, "staff.programme.why").startswith("Nothing is scheduled at this time")
    words = " ".join(visit.words())
    assert "Clock of this device: 12:00 · Monday, 4 May 2026 · Europe/Riga" in words
    assert "Latest start of the film: 16:35" in words
    assert not visit.has("staff.programme.today")


def test_a_touch_on_the_bar_a_row_or_a_time_asks_what_plays_then(visit: Visit) -> None:
    enter(visit)
    visit.touch("staff.programme.after")
    visit.read()
    assert ("11:00–12:25", "The film") in told(visit)
    # From 8 to 19.
    visit.touch("staff.programme.bar", along=(11.5 - 8) / 11)
    assert text(visit, "staff.programme.what").endswith(" · The film")
    assert "ends at 12:25" in text(visit, "staff.programme.why")
    assert "Doors open: 10:50, 13:50" in visit.words()
    visit.touch("staff.programme.entry.1")
    assert text(visit, "staff.programme.what") == "09:00 · Chapters one by one"
    visit.touch("staff.programme.time.hour.more")
    assert text(visit, "staff.programme.what") == "10:00 · Chapters one by one"
    visit.touch("staff.programme.today")
    visit.read()
    assert text(visit, "staff.programme.what") == "12:00 · Attract loop"


def test_a_day_is_chosen_in_a_month(visit: Visit) -> None:
    enter(visit)
    for name in ("open", "month.12", "day.24"):
        visit.touch(f"staff.programme.date.{name}")
    visit.read()
    assert told(visit) == [("00:00–24:00", "Closed")]
    assert text(visit, "staff.programme.why") == "Closed: “Christmas Eve”."
    assert text(visit, "staff.programme.date.open") == "Thursday, 24 December 2026"


def test_what_one_rule_is_passed_over_for_is_told(visit: Visit) -> None:
    noon = chapters(title="Noon", key=3, priority=9)
    enter(visit, timetable(noon))
    visit.touch("staff.programme.entry.1")
    assert "higher priority than “Morning”" in text(visit, "staff.programme.why")
    assert text(visit, "staff.programme.passed") == "Passed over for it: Morning"
    assert text(visit, "staff.programme.part.conflicts") == "What does not fit: 1"
    visit.touch("staff.programme.part.conflicts")
    assert any("“Morning” does not play on this day at all" in words for words in visit.words())


def test_a_year_is_looked_through_and_leads_to_the_day(visit: Visit) -> None:
    staff = enter(visit, timetable(screenings(time(17), title="Late", key=3)))
    visit.touch("staff.programme.part.year")
    assert text(visit, "staff.programme.standing").startswith("The next twelve months are being looked through")
    visit.loop.pass_time(200)
    visit.read()
    assert text(visit, "staff.programme.standing") == "Looked through up to Tuesday, 4 May 2027."
    assert len(rows(visit, "trouble")) == 3
    assert "The latest start is 16:35." in " ".join(visit.words())
    visit.touch("staff.programme.trouble.0")
    visit.read()
    assert staff.programme.now.day == date(2026, 5, 5)
    assert visit.item("staff.programme.part.conflicts").property("checked")
    assert any("The latest start is 16:35." in words for words in visit.words())


def test_the_arrows_of_a_keyboard_walk_along_the_bar(visit: Visit) -> None:
    enter(visit)
    QAccessible.setActive(True)
    try:
        segment = visit.item("staff.programme.segment.2")
        assert segment.property("activeFocusOnTab")
        segment.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        visit.press(Qt.Key.Key_Left)
        focused = visit.window.activeFocusItem()
        assert focused.objectName() == "staff.programme.segment.1"
        spoken = QAccessible.queryAccessibleInterface(focused)
        assert spoken.text(QAccessible.Text.Name) == "09:00–11:00: Chapters one by one"
        assert spoken.role() == QAccessible.Role.RadioButton
        assert text(visit, "staff.programme.what") == "09:00 · Chapters one by one"
        visit.press(Qt.Key.Key_Left, Qt.Key.Key_Left)
        assert visit.window.activeFocusItem().objectName() == "staff.programme.segment.0"
    finally:
        QAccessible.setActive(False)


def test_every_control_is_reached_by_tab(visit: Visit) -> None:
    enter(visit)
    visit.touch("staff.programme.after")
    visit.read()
    waiting = {one.objectName() for one in controls(visit) if one.property("enabled")} | {"staff.programme.segment.1"}
    for _ in range(2 * len(waiting)):
        visit.press(Qt.Key.Key_Tab)
        waiting.discard(visit.window.activeFocusItem().objectName())
    # Who goes through the list by keyboard turns its pages by that.
    assert {name for name in waiting if not name.endswith((".up", ".down"))} == set()


@pytest.mark.parametrize("role", Role)
def test_where_nothing_is_scheduled_it_says_so_and_who_can_change_that(visit: Visit, role: Role) -> None:
    enter(visit, Schedule(), role)
    assert text(visit, "staff.programme.nothing").startswith(
        "Nothing is scheduled: the attract loop plays at all times"
    )
    assert told(visit) == [("00:00–24:00", "Attract loop")]
    assert visit.has("staff.programme.schedule") is (role is Role.MANAGER)


@pytest.mark.parametrize("role", Role)
def test_a_clock_that_cannot_be_right_is_told_and_a_manager_says_that_it_is(visit: Visit, role: Role) -> None:
    staff = enter(visit, role=role)
    assert not visit.has("staff.programme.distrust")
    staff.running.doubt(BACK)
    assert text(visit, "staff.programme.distrust").startswith("The clock cannot be right: it shows a day before")
    assert visit.has("staff.programme.trust") is (role is Role.MANAGER)
    if role is Role.MANAGER:
        visit.touch("staff.programme.trust")
        assert staff.running.trusted == [Who.MANAGER]
        assert not visit.has("staff.programme.distrust")


def test_before_the_library_has_told_it_waits(visit: Visit) -> None:
    staff = StaffVisit(visit)
    staff.running.lose()
    staff.go(StaffPage.PROGRAMME)
    assert not told(visit)
    assert not visit.has("staff.programme.what")
    staff.running.keep(timetable(), PLAYLISTS)
    visit.read()
    assert told(visit)


@SIZES
@LANGUAGES
def test_it_stands_well(begin: Begin, size: QSize, language: Language) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    visit.speak(language)
    staff = enter(visit, timetable(screenings(time(17), title="Late", key=3), chapters(title="Twin", key=4)))
    visit.touch("staff.programme.after")
    visit.read()
    check(visit, size)
    assert cut_texts(visit) == []
    staff.running.doubt(BACK)
    for part in ("conflicts", "year"):
        visit.touch(f"staff.programme.part.{part}")
        visit.loop.pass_time(200)
        visit.read()
        check(visit, size)
        assert cut_texts(visit) == []
    visit.touch("staff.programme.part.day")
    visit.touch("staff.programme.date.open")
    check(visit, size)
    if language == LATVIAN:
        staff.programme.go(EVE)
        visit.read()
        assert "2026. gada 24. decembris" in text(visit, "staff.programme.date.open")
