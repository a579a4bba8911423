# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of drives: what is on one, copying a film from it, writing to it, and what is said when it is pulled."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.domain.drives import Drive, DriveFault, DriveFilm, ImportedFilm
from kiosk.domain.errors import MachineError
from kiosk.domain.staff import Role, StaffPage
from kiosk.domain.values import LATVIAN, Language
from tests.fakes.drives import STICK
from tests.support.staff import StaffVisit
from tests.support.visit import Visit
from tests.ui.conftest import Begin
from tests.ui.test_screens import LANGUAGES, SIZES, check


@pytest.fixture
def staff(visit: Visit) -> StaffVisit:
    return StaffVisit(visit, page=StaffPage.DRIVE)


def words(staff: StaffVisit) -> str:
    staff.visit.read()
    return "\n".join(staff.visit.words())


def text(staff: StaffVisit, name: str) -> str:
    staff.visit.read()
    return str(staff.visit.item(f"staff.drive.{name}").property("text"))


def test_the_drive_and_the_films_on_it_are_shown(staff: StaffVisit) -> None:
    shown = words(staff)
    for wanted in ("MEMORY", "3.0 GB of 16 GB are free.", "story.mkv", "part.mp4", "700 MB · old"):
        assert wanted in shown, wanted
    assert text(staff, "pull") == "You may pull the drive now."


def test_a_film_is_copied_by_a_touch_and_told_of(staff: StaffVisit) -> None:
    staff.visit.touch("staff.drive.copy.1")
    assert staff.drive.imports.begun == [Path("/drives/sdb1/old/part.mp4")]
    staff.drive.imports.told(0.5)
    assert text(staff, "told") == "The film is being copied: old/part.mp4"
    assert text(staff, "done") == "50 % are done"
    assert text(staff, "pull") == "Do not pull the drive now."
    assert not staff.visit.has("staff.drive.backup")
    staff.drive.imports.done(ImportedFilm("part", "Part", in_use=True))
    assert text(staff, "told") == "“Part” was copied. The kiosk plays it from its next start on."
    assert text(staff, "pull") == "You may pull the drive now."


def test_copying_is_stopped_by_a_touch(staff: StaffVisit) -> None:
    staff.visit.touch("staff.drive.copy.0")
    staff.visit.touch("staff.drive.stop")
    assert staff.drive.imports.cancelled == 1
    assert text(staff, "told") == "The copying was stopped. Nothing on this kiosk was changed."


def test_a_drive_that_is_pulled_in_the_middle_is_told_of_in_plain_words(staff: StaffVisit) -> None:
    staff.visit.touch("staff.drive.copy.0")
    staff.drive.drives.here = ()
    staff.visit.loop.run_for(1.5)
    assert "The drive was pulled before the film was copied. Nothing on this kiosk was changed." in words(staff)
    assert "There is no drive." in text(staff, "none")


def test_a_backup_is_written_by_a_touch(staff: StaffVisit) -> None:
    staff.visit.touch("staff.drive.backup")
    assert text(staff, "told") == "The backup is being written to the drive."
    staff.drive.drives.answer = "film-kiosk/kiosk-backup.db"
    staff.visit.loop.run_for(0.5)
    assert text(staff, "told") == "The backup is on the drive, whole: film-kiosk/kiosk-backup.db"


def test_what_the_writer_met_is_told(staff: StaffVisit) -> None:
    staff.drive.drives.answer = MachineError("drive.full")
    staff.visit.touch("staff.drive.log")
    staff.visit.loop.run_for(0.5)
    assert text(staff, "told").startswith("There is too little room on the drive.")


def test_a_drive_that_could_not_be_closed_must_not_be_pulled(staff: StaffVisit) -> None:
    staff.drive.drives.answer = MachineError("drive.held")
    staff.visit.touch("staff.drive.log")
    staff.visit.loop.run_for(0.5)
    assert text(staff, "pull") == "Switch the kiosk off before you pull the drive."


def test_what_came_of_a_drive_that_is_gone_is_not_told_as_of_another(staff: StaffVisit) -> None:
    staff.visit.touch("staff.drive.copy.0")
    staff.drive.drives.here = (Drive("sdc1", "OTHER", fault=DriveFault.CRYPTO),)
    staff.visit.loop.run_for(1.5)
    assert text(staff, "told").startswith("MEMORY: The drive was pulled before the film was copied.")


def test_in_latvian_a_size_has_a_comma(staff: StaffVisit) -> None:
    staff.visit.staff.speak(LATVIAN)
    shown = words(staff)
    assert "2,1 GB" in shown
    assert "3,0 GB" in text(staff, "facts")


def test_a_drive_that_cannot_be_read_is_told_of_and_nothing_is_offered(staff: StaffVisit) -> None:
    staff.drive.drives.here = (Drive("sdb1", fault=DriveFault.CRYPTO),)
    staff.visit.loop.run_for(1.5)
    assert text(staff, "facts") == "This drive is encrypted. Use one that is not."
    assert not staff.visit.has("staff.drive.backup")


def test_one_of_two_drives_is_chosen(staff: StaffVisit) -> None:
    other = Drive("sdc1", "", 8_000_000_000, 1_000_000_000, Path("/drives/sdc1"))
    staff.drive.drives.here = (STICK, other)
    staff.visit.loop.run_for(1.5)
    staff.visit.touch("staff.drive.choice.sdc1")
    assert text(staff, "title") == "Drive without a name (sdc1)"


def test_docents_have_no_such_page(visit: Visit) -> None:
    StaffVisit(visit, Role.DOCENT)
    assert not visit.has("staff.page.drive")


@SIZES
@LANGUAGES
def test_it_fits(begin: Begin, size: QSize, language: Language) -> None:
    staff = StaffVisit(begin(size=size), page=StaffPage.DRIVE)
    staff.visit.staff.speak(language)
    staff.drive.films = (*staff.drive.films, DriveFilm(Path("/drives/sdb1/x", "W" * 90 + ".mkv"), "x/long.mkv", 10**9))
    staff.visit.touch("staff.drive.copy.0")
    staff.visit.read()
    check(staff.visit, size)
