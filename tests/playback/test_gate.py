# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What never reaches libVLC, whatever it is called."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.playback.engine.gate import refusal_of
from tests.support.films import rehearsal


def test_a_film_passes() -> None:
    assert refusal_of(str(rehearsal().media.path)) is None


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to("/dev/zero"), lambda path: None])
def test_what_is_no_plain_file_is_missing(make: Callable[[Path], object], tmp_path: Path) -> None:
    make(tmp_path / "film.mkv")
    assert refusal_of(str(tmp_path / "film.mkv")) == "film.missing"


@pytest.mark.parametrize("held", [b"", b"words\n", b"#EXTM3U\n/elsewhere/film.mkv\n", "<?xml?>ž".encode()])
def test_what_holds_no_film_is_broken(held: bytes, tmp_path: Path) -> None:
    (tmp_path / "film.mkv").write_bytes(held)
    assert refusal_of(str(tmp_path / "film.mkv")) == "film.broken"


def test_a_name_that_depends_on_the_folder_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(rehearsal().media.path.parent)
    assert refusal_of(rehearsal().media.path.name) == "film.missing"
