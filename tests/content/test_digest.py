# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a folder of content changed is known without reading what it says."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.digest import digest
from kiosk.content.folder import read_files
from kiosk.domain.errors import ContentError
from tests.content.shipped import TINY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TINY, tmp_path / "film"))


def test_a_copy_has_the_same_digest(folder: Path) -> None:
    assert digest(folder) == digest(TINY)
    assert len(digest(folder)) == 64


def add_a_byte(folder: Path) -> None:
    with (folder / "people.yaml").open("ab") as file:
        file.write(b"\n")


def add_an_empty_file(folder: Path) -> None:
    (folder / "zz.yaml").touch()


def rename_a_file(folder: Path) -> None:
    (folder / "people.yaml").rename(folder / "persons.yaml")


def exchange_two_files(folder: Path) -> None:
    (folder / "people.yaml").rename(folder / "aside")
    (folder / "marks.yaml").rename(folder / "people.yaml")
    (folder / "aside").rename(folder / "marks.yaml")


def move_a_line_to_the_next_file(folder: Path) -> None:
    first, second = sorted(folder.glob("*.yaml"))[:2]
    head, _, line = first.read_bytes().rstrip(b"\n").rpartition(b"\n")
    first.write_bytes(head + b"\n")
    second.write_bytes(line + b"\n" + second.read_bytes())


CHANGES = [add_a_byte, add_an_empty_file, rename_a_file, exchange_two_files, move_a_line_to_the_next_file]


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_of_a_content_file_changes_it(folder: Path, change: Callable[[Path], None]) -> None:
    change(folder)
    assert digest(folder) != digest(TINY)


def test_other_files_do_not_change_it(folder: Path) -> None:
    (folder / "harbour.jpg").write_bytes(b"picture")
    assert digest(folder) == digest(TINY)


def test_a_folder_without_content_is_told_as_when_it_is_read(tmp_path: Path) -> None:
    with pytest.raises(ContentError) as told:
        digest(tmp_path)
    with pytest.raises(ContentError) as read:
        read_files(tmp_path)
    assert told.value.args == read.value.args


def test_a_file_that_cannot_be_read_is_told_as_when_it_is_read(folder: Path) -> None:
    (folder / "a.yaml").mkdir()
    with pytest.raises(ContentError) as told:
        digest(folder)
    with pytest.raises(ContentError) as read:
        read_files(folder)
    assert told.value.args == read.value.args


def test_neither_yaml_nor_models_are_loaded_for_it() -> None:
    code = "import sys, kiosk.content.digest; print(*{'ruamel.yaml', 'pydantic'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == ""
