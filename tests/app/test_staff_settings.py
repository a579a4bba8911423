# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff set on the screen holds at once, can be taken back, and is never lost without a word."""

from datetime import UTC, datetime

import pytest

from kiosk.app.act_book import ActBook
from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.settings import SettingsDesk
from kiosk.app.staff_area import StaffArea
from kiosk.app.staff_settings import StaffSettings
from kiosk.domain.editing import Edit
from kiosk.domain.errors import MachineError
from kiosk.domain.settings import Given, Settings, Source
from kiosk.domain.staff import Decision, Role, StaffPage, Who
from kiosk.domain.staff_settings import SettingRow
from tests.app.library_stage import LibraryStage

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
FULL = MachineError("data.full", path="/data", free=0)


class Manager(LibraryStage):
    """At the settings page, whose library is open. machine: what the machine says."""

    def __init__(self, machine: Settings, role: Role = Role.MANAGER, *, wait: bool = True) -> None:
        super().__init__()
        self.desk = SettingsDesk(self.library, machine)
        self.choices = Choices()
        self.area = StaffArea(
            Attendance(self.navigation, self.director, self.loop, self.loop, ()),
            self.choices,
            self.desk,
            self.loop,
            self.loop,
            ActBook(self.library, self.loop, lambda: NOON),
        )
        self.settings = StaffSettings(self.library, self.desk, self.area, self.loop, lambda: NOON)
        self.begin(wait=wait)
        self.area.enter(role)
        self.area.go(StaffPage.SETTINGS)
        self.settings.attend(True)
        self.loop.pass_time(50)

    def row(self, name: str) -> SettingRow:
        return next(row for row in self.settings.now.rows if row.setting.name == name)

    def set(self, name: str, text: str) -> None:
        self.settings.set(name, text)
        self.loop.pass_time(50)

    def write(self, name: str, text: str) -> None:
        """As somebody else does."""
        changes = self.shelves.settings
        changes.write(name, text, seen=changes.standing(name).version, decision=Decision("", NOON))

    def undo(self) -> None:
        self.settings.undo()
        self.loop.pass_time(50)

    def standing(self, name: str) -> Edit:
        return self.shelves.settings.standing(name)

    @property
    def refusal(self) -> str:
        """The code of the first one there is."""
        return next((row.refusal.error.code for row in self.settings.now.rows if row.refusal), "")


@pytest.fixture
def manager() -> Manager:
    return Manager(Settings())


def test_a_change_is_shown_at_once_and_holds_within_a_moment(manager: Manager) -> None:
    manager.settings.set("captions", "no")
    assert manager.row("captions").text == "no"
    manager.loop.pass_time(50)
    assert manager.desk.now.captions is False
    row = manager.row("captions")
    assert (row.text, row.usual, row.source, row.version) == ("no", "yes", Source.DATABASE, 1)


def test_its_act_says_whose_it_was(manager: Manager) -> None:
    manager.set("captions", "no")
    (kept,) = (kept for kept in manager.shelves.staff.kept if kept.act.code == "setting.changed")
    assert (kept.act.who, kept.act.arguments["name"], kept.act.arguments["value"]) == (Who.MANAGER, "captions", "no")


def test_several_touches_are_one_change(manager: Manager) -> None:
    for _ in range(3):
        manager.settings.step("volume-start", up=False)
        manager.loop.pass_time(200)
    assert manager.row("volume-start").text == "55"
    assert manager.standing("volume-start").version == 0
    manager.loop.pass_time(700)
    assert manager.standing("volume-start") == Edit(1, "55")
    assert manager.desk.now.sound.start == 55


def test_who_leaves_the_page_has_set_it_all_the_same(manager: Manager) -> None:
    manager.settings.step("volume-start", up=False)
    manager.area.leave()
    manager.settings.attend(False)
    manager.loop.pass_time(50)
    assert manager.standing("volume-start").text == "65"


def test_what_is_touched_while_it_is_being_kept_is_kept_after_it(manager: Manager) -> None:
    manager.settings.set("captions", "no")
    manager.settings.set("rating", "no")
    manager.settings.set("captions", "yes")
    manager.loop.pass_time(50)
    assert manager.standing("captions") == Edit(2, "yes")
    assert manager.standing("rating") == Edit(1, "no")
    assert manager.refusal == ""


def test_it_is_as_usual_again(manager: Manager) -> None:
    manager.set("volume-start", "40")
    manager.settings.reset("volume-start")
    manager.loop.pass_time(50)
    assert manager.standing("volume-start") == Edit(2, None)
    assert manager.row("volume-start").text == "70"
    manager.settings.reset("volume-start")
    manager.loop.pass_time(50)
    assert manager.standing("volume-start").version == 2


def test_what_is_set_already_is_not_set_again(manager: Manager) -> None:
    manager.set("captions", "yes")
    assert manager.standing("captions") == Edit()


def test_changes_are_taken_back_one_after_the_other(manager: Manager) -> None:
    manager.set("volume-start", "40")
    manager.set("captions", "no")
    manager.set("volume-start", "30")
    assert [change.name for change in manager.settings.now.changes] == ["volume-start", "captions", "volume-start"]
    manager.undo()
    assert manager.standing("volume-start") == Edit(3, "40")
    manager.undo()
    manager.undo()
    assert manager.standing("captions") == Edit(2, None)
    assert manager.standing("volume-start") == Edit(4, None)
    assert manager.settings.now.changes == ()
    manager.undo()
    kept = [kept for kept in manager.shelves.staff.kept if kept.act.code == "setting.changed"]
    assert [one.undone for one in kept] == [True, True, True, False, False, False]
    assert [one.undoes for one in kept[3:]] == [kept[2].key, kept[1].key, kept[0].key]


def test_a_touch_that_is_still_waited_for_is_kept_before_anything_is_taken_back(manager: Manager) -> None:
    manager.set("captions", "no")
    manager.settings.step("volume-start", up=False)
    manager.undo()
    assert manager.standing("captions").text == "no"
    assert manager.settings.now.changes[-1].name == "volume-start"
    manager.undo()
    assert manager.desk.now.sound.start == 70


def test_what_somebody_else_has_set_since_is_not_taken_back(manager: Manager) -> None:
    manager.set("volume-start", "40")
    manager.write("volume-start", "50")
    manager.undo()
    assert manager.refusal == "edit.stale"
    assert manager.row("volume-start").text == "50"


def test_what_somebody_else_sets_is_shown(manager: Manager) -> None:
    manager.write("volume-start", "50")
    manager.loop.pass_time(2_500)
    assert (manager.row("volume-start").text, manager.row("volume-start").version) == ("50", 1)


def test_a_stale_change_is_told_with_both_and_can_be_made_again(manager: Manager) -> None:
    manager.write("volume-start", "50")
    manager.set("volume-start", "40")
    refusal = manager.row("volume-start").refusal
    assert refusal is not None
    assert refusal.error.arguments == {"yours": "40", "theirs": "50"}
    manager.loop.pass_time(2_500)
    manager.set("volume-start", "40")
    assert manager.standing("volume-start") == Edit(2, "40")
    assert manager.refusal == ""


def test_what_a_form_refuses_stays_to_be_mended(manager: Manager) -> None:
    manager.set("take-away-address", "http://museum")
    row = manager.row("take-away-address")
    assert (manager.refusal, row.text) == ("setting.wrong", "")
    assert row.refusal is not None
    assert row.refusal.typed == "http://museum"
    manager.set("take-away-address", "")
    assert manager.refusal == ""


def test_on_a_full_disk_nothing_is_changed_and_nothing_is_lost(manager: Manager) -> None:
    manager.shelves.settings.fails = FULL
    manager.set("house-name", "Museum of the Occupation")
    row = manager.row("house-name")
    assert (manager.refusal, row.text, manager.desk.now.house_name) == ("data.full", "", "")
    assert row.refusal is not None
    assert row.refusal.typed == "Museum of the Occupation"
    manager.shelves.settings.fails = None
    manager.set("house-name", row.refusal.typed)
    assert manager.desk.now.house_name == "Museum of the Occupation"


def test_what_the_environment_says_is_not_changed_here() -> None:
    manager = Manager(Settings({"captions": Given(False, Source.ENVIRONMENT, "KIOSK_CAPTIONS")}))
    assert manager.row("captions").fixed
    manager.set("captions", "yes")
    manager.settings.reset("captions")
    manager.loop.pass_time(50)
    assert manager.standing("captions") == Edit()


def test_what_belongs_to_the_machine_is_shown_with_its_source_and_not_changed() -> None:
    manager = Manager(Settings({"window": Given("1280x720", Source.FILE, "kiosk.toml, line 1")}))
    row = next(row for row in manager.settings.now.machine if row.setting.name == "window")
    assert (row.text, row.source, row.where) == ("1280x720", Source.FILE, "kiosk.toml, line 1")
    manager.set("window", "800x600")
    assert manager.desk.now.window == (1280, 720)


def test_who_is_not_a_manager_changes_nothing() -> None:
    docent = Manager(Settings(), Role.DOCENT)
    docent.set("captions", "no")
    assert docent.standing("captions") == Edit()


def test_while_the_library_is_shut_what_holds_is_shown_and_nothing_can_be_changed() -> None:
    manager = Manager(Settings(), wait=False)
    assert (manager.settings.now.shut, manager.settings.now.ready) == (True, False)
    assert manager.row("captions").text == "yes"
    manager.set("captions", "no")
    assert manager.row("captions").text == "yes"
    manager.loop.pass_time(4_000)
    assert (manager.settings.now.shut, manager.settings.now.ready) == (False, True)
    manager.set("captions", "no")
    assert manager.desk.now.captions is False


def test_what_cannot_be_kept_because_the_library_has_failed_meanwhile_is_told(manager: Manager) -> None:
    manager.shelves.fails = MachineError("database.busy", path="/data/kiosk.db")
    for number in range(40):
        manager.settings.step("volume-start", up=number % 2 == 1)
        manager.loop.pass_time(100)
    assert manager.settings.now.shut
    assert (manager.refusal, manager.row("volume-start").text) == ("database.busy", "70")


def test_another_profile_has_other_usual_values(manager: Manager) -> None:
    assert manager.row("idle-paused").usual == "180"
    manager.set("profile", "school")
    assert (manager.row("idle-paused").usual, manager.row("idle-paused").text) == ("1800", "1800")
    assert manager.desk.now.idle.paused == 1_800_000
