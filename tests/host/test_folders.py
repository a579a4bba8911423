# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder: where it is, and what is said of one that cannot be used."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.domain.errors import MachineError
from kiosk.host import folders
from kiosk.host.folders import assets, clear_the_way, data_home, prepare_data


def test_the_chosen_folder_stands_above_the_environment_and_that_above_the_service(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "service"))
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "environment"))
    assert data_home(tmp_path / "chosen") == tmp_path / "chosen"
    assert data_home(None) == tmp_path / "environment"
    monkeypatch.delenv("KIOSK_DATA")
    assert data_home(None) == tmp_path / "service"


def test_without_any_of_these_it_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KIOSK_DATA", raising=False)
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert data_home(None) == tmp_path / "film-kiosk"


def test_a_relative_folder_is_taken_from_where_one_stands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert data_home(Path("data")) == tmp_path / "data"


def test_the_folder_is_made_and_left_empty(tmp_path: Path) -> None:
    prepare_data(tmp_path / "some" / "where")
    assert list((tmp_path / "some" / "where").iterdir()) == []


def test_a_file_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file", encoding="utf-8")
    assert _fault(tmp_path / "data").code == "data.unwritable"


def test_a_folder_that_takes_no_file_is_told() -> None:
    fault = _fault(Path("/proc/self"))
    assert fault.code == "data.unwritable"
    assert fault.arguments["detail"]


def test_little_room_is_told_with_what_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(folders, "free_bytes", lambda _: 3 * 2**20)
    fault = _fault(tmp_path)
    assert (fault.code, fault.arguments["free"]) == ("data.full", 3)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_a_disk_that_takes_no_byte_is_full(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int) -> None:
    def no_room(**_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("kiosk.host.folders.tempfile.TemporaryFile", no_room)
    assert _fault(tmp_path).code == "data.full"


def test_what_is_shipped_is_found() -> None:
    assert (assets() / "rehearsal" / "film.json").is_file()


def _fault(folder: Path) -> MachineError:
    with pytest.raises(MachineError) as raised:
        prepare_data(folder)
    assert raised.value.arguments["path"] == str(folder)
    return raised.value


def test_what_bears_the_name_of_a_folder_of_ours_and_is_none_is_moved_aside(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file", encoding="utf-8")
    (tmp_path / "kiosk.lock").mkdir()
    (tmp_path / "films").symlink_to("/unplugged/films")
    (tmp_path / "log").mkdir()
    os.mkfifo(tmp_path / "log" / "kiosk.log")
    moved = clear_the_way(tmp_path)
    assert [(error.code, Path(str(error.arguments["path"])).name) for error in moved] == [
        ("data.in_the_way", name) for name in ("backups", "kiosk.lock", "kiosk.log")
    ]
    assert (tmp_path / "backups.aside-1").read_text(encoding="utf-8") == "a file"
    assert (tmp_path / "films").is_symlink()
    assert clear_the_way(tmp_path) == []
