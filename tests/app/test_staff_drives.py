# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives, for staff: one thing at a time, each noted, and what comes of a drive that is pulled."""

from pathlib import Path

import pytest

from kiosk.app.drive_view import DriveState, DriveWork
from kiosk.domain.drives import Drive, Export, ImportedFilm
from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.staff import Role, StaffPage
from tests.app.test_staff_area import Attendant
from tests.fakes.background import FakeBackground
from tests.fakes.drives import STICK
from tests.support.drive_room import DriveRoom

FILM = ImportedFilm("story", "Story", in_use=True)


class Manager(Attendant):
    """At the page of drives, where one is."""

    def __init__(self, role: Role = Role.MANAGER) -> None:
        super().__init__()
        self.room = DriveRoom(self.library, self.area, FakeBackground(self.loop), self.loop)
        self.drives, self.imports, self.page = self.room.drives, self.room.imports, self.room.page
        self.library.begin()
        self.loop.run_until(lambda: self.library.now.ready)
        self.area.enter(role)
        self.area.go(StaffPage.DRIVE)
        self.page.attend(True)
        self.loop.pass_time(100)

    def noted(self) -> list[str]:
        self.loop.pass_time(3_000)
        return [kept.act.code for kept in self.shelves.staff.kept if kept.act.code.startswith("drive.")]

    def error(self) -> str:
        outcome = self.page.now.outcome
        return outcome.error.code if outcome and outcome.error else ""


@pytest.fixture
def manager() -> Manager:
    return Manager()


def test_the_drive_that_can_be_read_is_shown_with_its_films(manager: Manager) -> None:
    manager.drives.here = (Drive("sda1"), STICK)
    manager.loop.pass_time(1_100)
    assert manager.page.now.chosen == STICK
    assert manager.page.now.films == manager.room.films


def test_a_drive_that_comes_and_goes_is_noticed_while_somebody_looks(manager: Manager) -> None:
    seen = []
    for here in ((), None, (STICK,)):
        manager.drives.here = here
        manager.loop.pass_time(1_100)
        seen.append(manager.page.now.state)
    assert seen == [DriveState.EMPTY, DriveState.UNTOLD, DriveState.READY]


def test_nobody_looks_for_drives_when_the_page_is_left(manager: Manager) -> None:
    manager.page.attend(False)
    manager.drives.here = ()
    manager.loop.pass_time(5_000)
    assert manager.page.now.state is DriveState.CLOSED


def test_a_film_is_copied_while_nothing_else_begins_and_that_is_noted(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.page.copy("old/part.mp4")
    manager.page.write(Export.BACKUP)
    assert manager.imports.begun == [Path("/drives/sdb1/story.mkv")]
    assert manager.drives.asked == []
    manager.imports.done(FILM)
    assert manager.page.now.outcome is not None
    assert manager.page.now.outcome.film == FILM
    assert manager.noted() == ["drive.copied"]
    assert manager.room.cleared == 0


def test_copying_goes_on_when_the_staff_area_closes_and_is_told_of_when_somebody_comes_back(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.page.attend(False)
    manager.area.leave()
    manager.imports.done(FILM)
    assert manager.imports.cancelled == 0
    manager.page.attend(True)
    assert manager.page.now.outcome is not None
    assert manager.noted() == ["drive.copied"]


@pytest.mark.parametrize("looking", [True, False])
def test_a_drive_that_is_pulled_ends_the_copying_and_what_was_copied_is_cleared(
    manager: Manager, looking: bool
) -> None:
    manager.page.copy("story.mkv")
    manager.page.attend(looking)
    manager.drives.here = ()
    manager.loop.pass_time(2_500)
    assert manager.imports.cancelled == 1
    assert manager.error() == "drive.pulled"
    assert manager.room.cleared == 1
    assert manager.noted() == ["drive.failed"]


def test_what_cannot_be_read_because_the_drive_was_pulled_is_told_so(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.drives.here = ()
    manager.imports.failed(ContentError("import.closed", path="/drives/sdb1/story.mkv", detail="Input/output error"))
    manager.loop.pass_time(100)
    assert manager.error() == "drive.pulled"
    assert manager.noted() == ["drive.failed"]


def test_what_is_wrong_with_a_film_is_told_while_the_drive_is_there(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.imports.failed(ContentError("import.zeros", path="/drives/sdb1/story.mkv"))
    manager.loop.pass_time(100)
    assert manager.error() == "import.zeros"


def test_copying_is_stopped(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.page.stop()
    manager.loop.pass_time(100)
    assert manager.imports.cancelled == manager.room.cleared == 1
    assert manager.noted() == ["drive.stopped"]
    assert manager.page.now.work is None


@pytest.mark.parametrize("export", Export)
def test_a_file_is_made_written_and_taken_away_again(manager: Manager, export: Export) -> None:
    manager.page.write(export)
    manager.loop.pass_time(1_000)
    assert [drive for drive, _ in manager.drives.asked] == ["sdb1"]
    assert manager.page.now.work is DriveWork(export.value)
    manager.drives.answer = "film-kiosk/it"
    manager.loop.pass_time(1_000)
    assert manager.page.now.outcome is not None
    assert manager.page.now.outcome.path == "film-kiosk/it"
    assert manager.room.discarded == [name for _, name in manager.drives.asked]
    assert manager.noted() == ["drive.written"]


def test_what_the_writer_met_is_told_and_the_file_taken_away(manager: Manager) -> None:
    manager.drives.answer = MachineError("drive.gone")
    manager.page.write(Export.BACKUP)
    manager.loop.pass_time(1_000)
    assert manager.error() == "drive.gone"
    assert manager.room.discarded
    assert manager.noted() == ["drive.failed"]


def test_nothing_is_asked_for_where_the_file_cannot_be_made(manager: Manager) -> None:
    manager.room.refuse = MachineError("data.full", path="/outbox", free=0)
    manager.page.write(Export.LOG)
    manager.loop.pass_time(1_000)
    assert (manager.error(), manager.drives.asked) == ("data.full", [])


def test_docents_can_do_nothing_with_a_drive() -> None:
    docent = Manager(Role.DOCENT)
    docent.page.copy("story.mkv")
    docent.page.write(Export.BACKUP)
    docent.loop.pass_time(1_000)
    assert (docent.imports.begun, docent.drives.asked) == ([], [])


def test_the_end_of_the_kiosk_ends_copying(manager: Manager) -> None:
    manager.page.copy("story.mkv")
    manager.page.close()
    assert manager.imports.cancelled == 1


def test_a_drive_that_could_not_be_closed_is_remembered_until_it_is_gone(manager: Manager) -> None:
    manager.drives.answer = MachineError("drive.held")
    manager.page.write(Export.LOG)
    manager.loop.pass_time(3_000)
    manager.page.attend(False)
    manager.page.attend(True)
    manager.loop.pass_time(1_100)
    assert (manager.page.now.outcome, manager.page.now.held) == (None, STICK.name)
    manager.drives.here = ()
    manager.loop.pass_time(1_100)
    assert not manager.page.now.held


def test_what_is_written_and_closed_after_that_may_be_pulled(manager: Manager) -> None:
    manager.drives.answer = MachineError("drive.held")
    manager.page.write(Export.LOG)
    manager.loop.pass_time(3_000)
    assert manager.page.now.held == STICK.name
    manager.drives.answer = "film-kiosk/log.csv"
    manager.page.write(Export.LOG)
    manager.loop.pass_time(3_000)
    assert not manager.page.now.held
