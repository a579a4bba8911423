# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands about drives, and the child that copies a film from one for a kiosk that runs."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.sentences import sentence
from kiosk.domain.drives import ImportedFilm
from kiosk.domain.errors import KioskError
from kiosk.host.film_imports import ChildImports
from kiosk.host.loop import SelectLoop
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.support.foreign import foreign, left_in

runner = CliRunner()


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "drives"
    folder.mkdir()
    monkeypatch.setenv("KIOSK_DRIVES", str(folder))
    return folder


class Copying:
    """One film, from its beginning to what came of it."""

    def __init__(self, data: Path, file: Path) -> None:
        self.loop = SelectLoop()
        self.parts: list[float] = []
        self.films: list[ImportedFilm] = []
        self.errors: list[KioskError] = []
        imports = ChildImports(data, self.loop)
        self.cancel = imports.begin(file, self.parts.append, self.films.append, self.errors.append)

    def end(self) -> None:
        self.loop.run_until(lambda: bool(self.films or self.errors), seconds=60)


def drive(*arguments: str | Path) -> Result:
    return runner.invoke(app, ["drive", *map(str, arguments)])


def plug(told: Path, name: str = "sdb1") -> Path:
    mount = told.parent / name
    mount.mkdir()
    record = {"name": name, "label": "MEMORY", "mount": str(mount), "fault": ""}
    (told / f"{name}.json").write_text(json.dumps(record), encoding="utf-8")
    return mount


def refusal(*arguments: str | Path) -> str:
    raised = drive(*arguments).exception
    assert isinstance(raised, KioskError)
    assert raised.code not in sentence(raised)
    return raised.code


def test_drives_are_listed_with_the_films_on_them(told: Path) -> None:
    assert drive("list").output == "There is no drive.\n"
    (plug(told) / "story.mkv").write_bytes(b"x")
    assert "sdb1 (MEMORY): " in drive("list").output
    (one,) = json.loads(drive("list", "--json").output)
    assert (one["name"], [film["place"] for film in one["films"]]) == ("sdb1", ["story.mkv"])


def test_where_nobody_tells_of_drives_that_is_said(told: Path) -> None:
    told.rmdir()
    assert drive("list").output == "This kiosk is not told of drives.\n"
    assert json.loads(drive("list", "--json").output) is None


def test_nothing_is_made_for_a_drive_that_is_not_there(told: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert refusal("export", "log", "--data", data) == "drive.absent"
    plug(told)
    assert refusal("export", "log", "--drive", "sdc1", "--data", data) == "drive.none"
    assert not (data / "outbox").exists()


def test_where_nobody_writes_to_drives_that_is_said_and_nothing_is_left(
    told: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.host.drives._TAKEN_WITHIN", 0.0)
    plug(told)
    assert refusal("export", "log", "--data", tmp_path / "data") == "drive.unwritten"
    assert list((tmp_path / "data/outbox").iterdir()) == []


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_root_writes_as_the_one_to_whom_the_data_belong(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    os.chown(data, 65534, 65534)
    code = (
        "import os, sys; from pathlib import Path; from kiosk.host.process import become_owner; "
        "become_owner(Path(sys.argv[1])); print(os.getresuid(), os.getresgid(), os.getgroups())"
    )
    done = subprocess.run([sys.executable, "-c", code, str(data)], capture_output=True, text=True, check=True)
    assert done.stdout == "(65534, 65534, 65534) (65534, 65534, 65534) []\n"


def test_a_film_is_copied_by_a_child_that_tells_how_far_it_is(tmp_path: Path) -> None:
    copying = Copying(tmp_path, foreign("bikes.mp4"))
    copying.end()
    assert copying.films == [ImportedFilm("bikes", "bikes", in_use=True)]
    assert copying.parts == sorted(copying.parts)
    assert copying.parts[-1] >= 0.5
    assert VenueFilms(tmp_path / FILMS).chosen_slug() == "bikes"


def test_why_a_film_is_not_taken_comes_from_the_child_as_it_is(tmp_path: Path) -> None:
    empty = tmp_path / "empty.mkv"
    empty.write_bytes(b"")
    copying = Copying(tmp_path, empty)
    copying.end()
    assert [(error.code, error.arguments) for error in copying.errors] == [("import.empty", {"path": str(empty)})]


def test_a_copying_that_cannot_even_begin_is_told_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_before = len(list(Path("/proc/self/fd").iterdir()))
    with monkeypatch.context() as broken:
        broken.setattr(sys, "executable", str(tmp_path / "none"))
        copying = Copying(tmp_path, tmp_path / "film.mkv")
    assert copying.errors == []
    copying.end()
    assert [error.code for error in copying.errors] == ["drive.import_died"]
    assert len(list(Path("/proc/self/fd").iterdir())) <= open_before + 1


def test_a_copying_that_is_stopped_has_ended_with_all_it_started(tmp_path: Path) -> None:
    films = VenueFilms(tmp_path / FILMS)
    copying = Copying(tmp_path, foreign("bikes.mp4"))
    copying.loop.run_until(lambda: bool(copying.parts), seconds=60)
    copying.cancel()
    films.clear()
    assert left_in(films) == []
    assert not copying.films
