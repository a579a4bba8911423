# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a look at a real data folder finds."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from db.backup import Kind, back_up_database
from kiosk.bootstrap.overview import examined
from kiosk.domain.errors import ContentError
from kiosk.domain.staff import Role
from kiosk.host.clock import now
from kiosk.host.pin_file import Costs, PinFile
from tests.support.databases import open_empty
from tests.support.films import rehearsal, small_film


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with closing(open_empty(tmp_path)):
        return tmp_path


def test_a_folder_that_is_new_lacks_a_pin_and_a_backup_and_nothing_else(data: Path) -> None:
    looked = examined(data, rehearsal(), None)
    assert looked.machine.room
    assert looked.rehearsal
    assert (looked.instead, looked.early, looked.backup, looked.pin) == (None, None, None, "none")


def test_the_newest_backup_counts_unless_its_day_is_still_to_come(data: Path) -> None:
    back_up_database(data, now() - timedelta(days=3), Kind.DAILY)
    back_up_database(data, now() + timedelta(days=3), Kind.DAILY)
    assert examined(data, rehearsal(), None).backup == (now() - timedelta(days=3)).date()


def test_a_film_in_use_that_is_gone_is_named_while_the_rehearsal_film_plays(data: Path) -> None:
    (data / "films").mkdir()
    (data / "films/chosen").write_text("ours\n", encoding="utf-8")
    looked = examined(data, rehearsal(), None)
    assert looked.instead
    assert looked.instead.code == "film.unknown"
    assert examined(data, small_film(), None).instead is None


def test_why_there_is_no_film_at_all_is_told_first(data: Path) -> None:
    fault = ContentError("film.missing", path="film.mkv")
    assert examined(data, None, fault).instead is fault


def test_pins_that_are_there_and_pins_that_cannot_be_read_are_told_apart(data: Path) -> None:
    pins = PinFile(data, Costs(1, 8))
    pins.set(Role.MANAGER, bytearray(b"739146"), now())
    assert examined(data, rehearsal(), None).pin == ""
    pins.path.write_text("{", encoding="utf-8")
    assert examined(data, rehearsal(), None).pin == "unreadable"
