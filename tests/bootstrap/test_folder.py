# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder at a start: held, or told why not; only a kiosk that runs with it already keeps another from it."""

from pathlib import Path

import pytest

from kiosk.bootstrap.folder import take_folder
from kiosk.domain.errors import MachineError


def test_a_folder_in_which_all_is_well_is_held_until_it_is_let_go_of(tmp_path: Path) -> None:
    lock, told = take_folder(tmp_path / "data")
    assert lock
    assert told == ()
    with pytest.raises(MachineError, match=r"instance\.second"):
        take_folder(tmp_path / "data")
    lock.release()


def test_one_that_cannot_be_made_is_told_of_once_and_not_held(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    lock, told = take_folder(tmp_path / "data")
    assert lock is None
    assert [error.code for error in told] == ["data.unwritable"]


def test_what_is_in_the_way_is_told_of_and_the_folder_is_held(tmp_path: Path) -> None:
    (tmp_path / "kiosk.lock").mkdir()
    lock, told = take_folder(tmp_path)
    assert lock
    assert [error.code for error in told] == ["data.in_the_way"]
    lock.release()
