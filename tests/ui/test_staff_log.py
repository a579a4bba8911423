# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The log and the guide in the staff area: read, filtered, an act taken back, a file written, in both languages."""

import csv
import io
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.domain.cards import Kind, Ref
from kiosk.domain.faults import Done, Fault
from kiosk.domain.staff import Act, Decision, StaffPage, Who
from kiosk.domain.values import LATVIAN, Language, Slug
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, check

KORPA = Ref(Kind.PERSON, Slug("emma-korpa"))
DAY = timedelta(days=1)


@pytest.fixture
def told() -> ToldShelves:
    return ToldShelves()


def fill(staff: StaffVisit, told: ToldShelves) -> None:
    """With one entry of each kind, the last two of today."""
    now = staff.visit.acts.now()
    told.staff.keep([Act(now - DAY, Who.DOCENT, "check.opening", {"ill": 1, "of": 8})])
    told.edits.take_off(KORPA, True, seen=0, decision=Decision("The family asked.", now, Who.MANAGER))
    told.settings.write("volume-start", "40", seen=0, decision=Decision("", now, Who.COMMAND))
    told.ledger.keep_faults((Fault("0a", now - DAY, "sound.lost", {}, Done.RETRIED, 3),))


def open_log(staff: StaffVisit, told: ToldShelves) -> str:
    fill(staff, told)
    staff.go(StaffPage.LOG)
    return "\n".join(staff.visit.words())


def test_what_was_done_and_what_went_wrong_is_told_by_days(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    words = open_log(StaffVisit(visit), told)
    for wanted in (
        "Took “Emma Korpa” off the screen.",
        "Reason: The family asked.",
        "Set “Volume at the beginning” to “40 %”; before it was as usual.",
        "Opening check; not well: 1 of 8.",
        "There is no sound card",
        "3 times. It is tried again.",
        "Today, ",
        "Yesterday, ",
    ):
        assert wanted in words, wanted


def test_an_act_is_taken_back_by_a_touch(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    open_log(StaffVisit(visit), told)
    key = next(kept.key for kept in told.staff.kept if kept.act.code == "card.taken_off")
    visit.touch(f"staff.log.undo.{key}")
    visit.read()
    assert not told.taken_off
    words = "\n".join(visit.words())
    assert "Put “Emma Korpa” back on the screen." in words
    assert "Taken back since." in words
    assert not visit.has(f"staff.log.undo.{key}")


def test_it_is_read_and_an_act_taken_back_by_the_keyboard(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    open_log(StaffVisit(visit), told)
    rows = visit.item("staff.log.list")
    tab_to(visit, "staff.log.list")
    visit.press(Qt.Key.Key_Down)
    visit.rest()
    assert rows.property("contentY") > rows.property("originY")
    visit.press(Qt.Key.Key_Up)
    visit.rest()
    key = next(kept.key for kept in told.staff.kept if kept.act.code == "card.taken_off")
    tab_to(visit, f"staff.log.undo.{key}")
    visit.press(Qt.Key.Key_Return)
    visit.read()
    assert not told.taken_off


def tab_to(visit: Visit, name: str) -> None:
    came = []
    for _ in range(40):
        visit.press(Qt.Key.Key_Tab)
        came.append(visit.window.activeFocusItem().objectName())
        if came[-1] == name:
            return
    raise AssertionError(f"the keyboard does not come to {name}, only to {came}")


def test_what_was_changed_meanwhile_is_not_taken_back_and_that_is_told(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    open_log(StaffVisit(visit), told)
    key = next(kept.key for kept in told.staff.kept if kept.act.code == "card.taken_off")
    told.edits.take_off(KORPA, True, seen=1, decision=Decision("", visit.acts.now()))
    visit.touch(f"staff.log.undo.{key}")
    visit.read()
    assert told.taken_off == {KORPA}
    assert visit.item("staff.log.told").property("text").startswith("This was changed again since")


def test_a_part_of_it_and_a_time_are_chosen(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    open_log(StaffVisit(visit), told)
    visit.touch("staff.log.part.notes")
    visit.read()
    assert "Opening check; not well: 1 of 8." in visit.words()
    assert not any("off the screen" in word for word in visit.words())
    visit.touch("staff.log.reach.today")
    visit.read()
    assert "Nothing in this time." in visit.words()
    assert not visit.has("staff.log.csv")


def test_a_long_log_grows_when_somebody_comes_to_its_end(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    staff = StaffVisit(visit)
    told.staff.keep([Act(visit.acts.now(), Who.DOCENT, "screen.on") for _ in range(150)])
    staff.go(StaffPage.LOG)
    rows = visit.item("staff.log.list")
    assert rows.property("count") == 100
    while rows.property("count") < 151:
        assert visit.has("staff.log.down"), "the end comes too early"
        rows.setProperty("contentY", rows.property("contentHeight") + rows.property("originY") - rows.height())
        visit.settle()
    assert visit.item("staff.log.up").property("enabled")


def test_a_file_says_what_the_page_says(begin: Begin, told: ToldShelves) -> None:
    visit = begin(shelves=lambda: told)
    staff = StaffVisit(visit)
    open_log(staff, told)
    visit.touch("staff.log.csv")
    visit.read()
    assert visit.item("staff.log.told").property("text") == "Written to /data/exports/log.csv"
    rows = list(csv.DictReader(io.StringIO(staff.exports[0].removeprefix("\ufeff"), newline="")))
    assert "Took person/emma-korpa off the screen." in [row["says"] for row in rows]
    assert {row["kind"] for row in rows} == {"act", "fault"}


@SIZES
@LANGUAGES
def test_both_pages_stand_well(begin: Begin, told: ToldShelves, size: QSize, language: Language) -> None:
    visit = begin(size=size, shelves=lambda: told)
    visit.window.resize(size)
    visit.speak(language)
    staff = StaffVisit(visit)
    open_log(staff, told)
    check(visit, size)
    staff.go(StaffPage.GUIDE)
    check(visit, size)


def test_the_guide_is_read_chapter_by_chapter_in_the_language_of_the_staff_area(begin: Begin) -> None:
    visit = begin()
    StaffVisit(visit, page=StaffPage.GUIDE)
    assert visit.item("staff.guide.chapter.0").property("checked")
    visit.touch("staff.guide.chapter.1")
    visit.read()
    english = visit.words()
    assert visit.item("staff.guide.chapter.1").property("checked")
    visit.touch("staff.guide.next")
    visit.read()
    assert visit.item("staff.guide.chapter.2").property("checked")
    visit.touch("staff.guide.chapter.1")
    visit.touch("staff.language.lv")
    visit.read()
    assert visit.choices.now.language == LATVIAN
    assert visit.item("staff.guide.chapter.1").property("checked")
    assert set(visit.words()).isdisjoint(word for word in english if len(word) > 40)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT])
def test_a_long_chapter_is_turned_by_a_button(begin: Begin, size: QSize) -> None:
    visit = begin(size=size)
    visit.window.resize(size)
    StaffVisit(visit, page=StaffPage.GUIDE)
    text = visit.item("staff.guide.text")
    while not visit.has("staff.guide.down"):
        visit.touch("staff.guide.next")
        visit.read()
    visit.touch("staff.guide.down")
    visit.rest()
    assert text.property("contentY") > 0
    visit.touch("staff.guide.next")
    visit.read()
    assert text.property("contentY") == 0
