# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: by touch and by key, each change holds at once."""

import pytest
from PySide6.QtCore import QSize, Qt

from kiosk.bootstrap.settings import follow_settings
from kiosk.domain.errors import MachineError
from kiosk.domain.navigation import Screen
from kiosk.domain.setting_table import SCHOOL, SETTINGS, Owner
from kiosk.domain.staff import Decision, Role, StaffPage
from kiosk.domain.values import ENGLISH, LATVIAN, Language
from kiosk.ui.bridges.setting_words import GROUPS, title
from tests.support.databases import NOW
from tests.support.shelves import ToldShelves
from tests.support.staff import StaffVisit
from tests.support.visit import LANDSCAPE, PORTRAIT, SMALL, Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import arrive, check

LONGEST = "https://museum.example.org/" + "x" * 173


class Page:
    """A manager at the settings page, in the real window."""

    def __init__(self, visit: Visit, shelves: ToldShelves) -> None:
        self.visit = visit
        self.shelves = shelves
        follow_settings(visit.settings, visit.director.sound, visit.choices, visit.attendance)
        StaffVisit(visit, page=StaffPage.SETTINGS)
        visit.read()

    def open(self, group: str) -> None:
        self.visit.touch(f"staff.settings.group.{group}")
        self.visit.read()

    def touch(self, *names: str) -> None:
        for name in names:
            self.visit.touch(f"setting.{name}")
            self.visit.read()

    def type(self, name: str, text: str) -> None:
        self.visit.touch(f"setting.{name}.field.input")
        field = self.visit.item(f"setting.{name}.field")
        field.setProperty("text", text)

    def says(self, name: str) -> str:
        return str(self.visit.item(f"setting.{name}").property("text"))

    def kept(self, name: str) -> str | None:
        return self.shelves.settings.standing(name).text

    @property
    def last(self) -> str:
        return str(self.visit.item("staff.settings.last").property("text"))


@pytest.fixture
def page(begin: Begin) -> Page:
    shelves = ToldShelves()
    return Page(begin(shelves=lambda: shelves), shelves)


def test_every_setting_has_its_title_and_each_of_the_venue_one_group() -> None:
    grouped = [name for _, names in GROUPS.values() for name in names]
    assert all(map(title, SETTINGS))
    assert sorted(grouped) == sorted(n for n, one in SETTINGS.items() if one.owner is Owner.VENUE)


def test_a_switch_holds_at_once_and_is_taken_back(page: Page) -> None:
    page.open("captions")
    page.touch("captions.no")
    assert page.visit.choices.now.captions is False
    assert page.visit.item("setting.captions.no").property("checked")
    assert "Captions" in page.last
    page.visit.touch("staff.settings.undo")
    page.visit.read()
    assert (page.visit.choices.now.captions, page.kept("captions")) == (True, None)


def test_a_number_goes_by_touch_and_by_key_and_back_to_usual(page: Page) -> None:
    page.open("sound")
    before = page.says("volume-start.told")
    page.touch("volume-start.less", "volume-start.less")
    assert page.says("volume-start.value") == "60 %"
    page.visit.press(Qt.Key.Key_Minus)
    page.visit.loop.pass_time(700)
    page.visit.read()
    assert (page.kept("volume-start"), page.visit.director.now.hearing.volume) == ("55", 55)
    assert page.says("volume-start.told") == before
    page.touch("volume-start.reset")
    assert page.kept("volume-start") is None
    assert not page.visit.has("setting.volume-start.reset")


def test_languages_change_places_and_one_always_stays(page: Page) -> None:
    page.open("visits")
    offered = []
    for touched in ("lv.up", "lv.other", "lv.other"):
        page.touch(f"languages.{touched}")
        offered.append((page.visit.choices.offered, page.visit.has("setting.languages.en.other")))
    assert offered == [((LATVIAN, ENGLISH), True), ((ENGLISH,), False), ((ENGLISH, LATVIAN), True)]


def test_a_word_is_chosen_by_key_and_keeps_the_keyboard(page: Page) -> None:
    page.open("captions")
    page.visit.item("setting.caption-size.usual").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    page.visit.press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    page.visit.read()
    assert page.kept("caption-size") == "large"
    assert page.visit.window.activeFocusItem().objectName() == "setting.caption-size.large"


def test_an_address_is_written_refused_and_mended(page: Page) -> None:
    page.open("addresses")
    page.type("take-away-address", "http://museum.example.org")
    page.touch("take-away-address.keep")
    assert "https://" in page.says("take-away-address.field.error")
    assert page.says("take-away-address.field") == "http://museum.example.org"
    assert page.kept("take-away-address") is None
    page.type("take-away-address", "https://museum.example.org")
    page.visit.press(Qt.Key.Key_Return)
    page.visit.read()
    assert page.kept("take-away-address") == "https://museum.example.org"
    assert not page.visit.has("setting.take-away-address.keep")


def test_on_a_full_disk_a_sentence_stands_at_the_field_and_the_text_in_it(page: Page) -> None:
    page.open("addresses")
    page.shelves.settings.fails = MachineError("data.full", path="/data", free=0)
    page.type("house-name", "Museum of the Occupation")
    page.touch("house-name.keep")
    assert "disk" in page.says("house-name.field.error")
    page.visit.loop.pass_time(5_000)
    page.visit.read()
    assert page.says("house-name.field") == "Museum of the Occupation"
    page.shelves.settings.fails = None
    page.touch("house-name.keep")
    assert page.kept("house-name") == "Museum of the Occupation"
    assert not page.visit.has("setting.house-name.field.error")


def test_what_somebody_else_has_set_meanwhile_is_told(page: Page) -> None:
    page.open("sound")
    page.shelves.settings.write("volume-start", "40", seen=0, decision=Decision("", NOW))
    page.touch("volume-start.more")
    page.visit.loop.pass_time(700)
    page.visit.read()
    assert "40 %" in page.says("volume-start.error")
    assert "75 %" in page.says("volume-start.error")
    assert page.says("volume-start.value") == "40 %"


def test_a_school_waits_longer_and_says_so(page: Page) -> None:
    texts = " ".join(page.visit.words())
    assert "30 min" in texts
    page.touch("profile.school")
    page.open("waiting")
    assert page.says("idle-paused.value") == "30 min"
    assert len(SCHOOL) == 3


def test_without_stars_none_are_asked_for(page: Page) -> None:
    page.open("visits")
    page.touch("rating.no")
    page.visit.staff.leave()
    arrive(page.visit, Screen.ENDED)
    assert page.visit.has("ended.again")
    assert not page.visit.has("rate.1")


def test_while_the_library_is_shut_what_holds_is_shown_and_nothing_can_be_touched(begin: Begin) -> None:
    def refuse() -> ToldShelves:
        raise MachineError("database.unusable", path="/none", detail="by the test")

    visit = begin(shelves=refuse)
    StaffVisit(visit, page=StaffPage.SETTINGS)
    assert any("nothing can be changed" in text for text in visit.words())
    assert visit.has("setting.profile")
    assert not visit.has("setting.profile.school")


def test_a_docent_finds_no_settings(visit: Visit) -> None:
    staff = StaffVisit(visit, Role.DOCENT)
    staff.go(StaffPage.SETTINGS)
    assert not visit.has("staff.settings.last")


@pytest.mark.parametrize(("size", "language"), [(SMALL, LATVIAN), (PORTRAIT, LATVIAN), (LANDSCAPE, ENGLISH)])
def test_every_group_stands_well(begin: Begin, size: QSize, language: Language) -> None:
    shelves = ToldShelves()
    visit = begin(size=size, shelves=lambda: shelves)
    visit.window.resize(size)
    visit.speak(language)
    page = Page(visit, shelves)
    for name, text in (("house-name", "x" * 81), ("take-away-address", LONGEST + "y")):
        page.open("addresses")
        page.type(name, text)
        page.touch(f"{name}.keep")
    for group in (*GROUPS, "machine"):
        page.open(group)
        check(visit, size)
