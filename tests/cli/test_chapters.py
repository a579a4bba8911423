# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that bring places of chapters in and out."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli import app
from kiosk.cli.sentences import sentence
from kiosk.domain.errors import KioskError
from kiosk.media.chapter_store import read_chapters
from kiosk.media.venue_films import FILMS, VenueFilms
from tests.support.films import rehearsal
from tests.support.known import known_data
from tests.support.venue import SLUG, brought, put_film

runner = CliRunner()
HEAD = "slug,title,start,end\n"
MARKED = HEAD + "opening,Opening,0:00:00.000,0:00:18.040\ngreat-famine,The Great Famine,0:00:20.000,0:01:00.000\n"
Kiosk = Callable[..., Result]


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which nothing but the content is, made once."""
    return known_data(tmp_path_factory.mktemp("data"))


@pytest.fixture
def kiosk(tmp_path: Path, database: Path) -> Kiosk:
    shutil.copytree(database, tmp_path / "data", dirs_exist_ok=True)
    return lambda *arguments: runner.invoke(app, ["chapters", *map(str, arguments), "--data", str(tmp_path / "data")])


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text(MARKED, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put_film(tmp_path / "data")


def refused(result: Result) -> KioskError:
    """An error that has a sentence of its own."""
    assert isinstance(result.exception, KioskError), result.output
    assert sentence(result.exception) != str(result.exception)
    return result.exception


def places(tmp_path: Path) -> list[tuple[str, int, int]]:
    film = VenueFilms(tmp_path / "data" / FILMS).film(SLUG)
    return [(chapter.slug, chapter.start, chapter.end) for chapter in film.chapters]


def test_what_is_imported_is_in_the_film_and_exported_the_same(kiosk: Kiosk, folder: Path, file: Path) -> None:
    told = kiosk("import", file)
    assert told.exit_code == 0, told.output
    assert "not marked yet: great-purge" in told.output
    assert places(file.parent) == [("opening", 0, 18_040), ("great-famine", 20_000, 60_000)]
    for name in ("out.csv", "out.vtt"):
        assert kiosk("export", file.parent / name).exit_code == 0
    assert (file.parent / "out.csv").read_text(encoding="utf-8") == MARKED
    # By way of the other format, too.
    assert kiosk("import", file.parent / "out.vtt").exit_code == 0
    assert kiosk("export", file.parent / "again", "--format", "csv").exit_code == 0
    assert (file.parent / "again").read_text(encoding="utf-8") == MARKED


def test_titles_and_summaries_come_from_the_content(kiosk: Kiosk, folder: Path, file: Path) -> None:
    kiosk("import", file)
    opening = read_chapters(folder / "chapters.json")[0]
    assert set(opening.title.texts) == {"en", "lv"}
    assert opening.summary.texts


def test_a_chapter_without_a_place_is_listed_as_not_marked_yet(kiosk: Kiosk, folder: Path, file: Path) -> None:
    assert kiosk("list").output.count("\n    not marked yet\n") == len(rehearsal().chapters)
    kiosk("import", file)
    listed = kiosk("list").output
    assert "opening: Opening\n    0.000 to 18.040 s\n" in listed
    assert "great-purge: The Great Purge\n    not marked yet\n" in listed
    found = {one["chapter"]["slug"]: one["chapter"] for one in json.loads(kiosk("list", "--json").stdout)}
    assert (found["great-famine"]["start"], found["great-famine"]["end"]) == (20_000, 60_000)
    assert (found["great-purge"]["start"], found["great-purge"]["end"]) == (None, None)
    assert set(found["great-purge"]) == set(found["opening"])


def test_a_title_of_the_venues_own_is_listed(kiosk: Kiosk, folder: Path, file: Path) -> None:
    file.write_text(HEAD + "opening,Prologue,0,1000\n")
    kiosk("import", file)
    assert "opening: Prologue\n" in kiosk("list").output


@pytest.mark.parametrize(
    "row",
    [
        "great-famine,,59000,60001",
        "great-famine,,58999,60000",
        "great-famin,,59000,60000",
        "opening,,59000,60000",
    ],
)
def test_what_is_wrong_is_told_with_its_line_and_changes_nothing(
    kiosk: Kiosk, folder: Path, file: Path, row: str
) -> None:
    kiosk("import", file)
    before = (folder / "chapters.json").read_bytes()
    file.write_text(f"{HEAD}opening,,0,59000\n{row}\n")
    error = refused(kiosk("import", file))
    assert (error.code, error.arguments["line"]) == ("chapters.invalid", 3)
    assert (folder / "chapters.json").read_bytes() == before


def test_a_table_of_a_spreadsheet_that_knows_no_unicode(kiosk: Kiosk, folder: Path, file: Path) -> None:
    file.write_bytes((HEAD + "opening,Ievadiņš,0,1000\n").encode("cp1257"))
    assert refused(kiosk("import", file)).code == "captions.undecodable"
    assert kiosk("import", file, "--encoding", "cp1257").exit_code == 0
    assert "opening: Ievadiņš\n" in kiosk("list").output


def test_chapters_of_the_container_are_taken_by_their_titles(kiosk: Kiosk, tmp_path: Path) -> None:
    put_film(tmp_path / "data", [brought("Ievads", 0, 18_000), brought("The great famine", 18_000, 60_040)])
    assert kiosk("import", "--container").exit_code == 0
    assert places(tmp_path) == [("opening", 0, 18_000), ("great-famine", 18_000, 60_000)]


def test_chapters_of_the_container_without_such_titles_go_by_way_of_a_file(kiosk: Kiosk, tmp_path: Path) -> None:
    put_film(tmp_path / "data", [brought("Chapter 1", 0, 18_000), brought("", 18_000, 60_000)])
    error = refused(kiosk("import", "--container"))
    assert (error.code, error.arguments["place"]) == ("chapters.unmatched", "0:00:00.000")
    assert places(tmp_path) == []
    file = tmp_path / "out.csv"
    assert kiosk("export", file, "--container").exit_code == 0
    assert file.read_text() == HEAD + ",Chapter 1,0:00:00.000,0:00:18.000\n,,0:00:18.000,0:01:00.000\n"
    file.write_text(file.read_text().replace("\n,Chapter 1", "\nopening,").replace("\n,,", "\ngreat-famine,,"))
    assert kiosk("import", file).exit_code == 0
    assert places(tmp_path) == [("opening", 0, 18_000), ("great-famine", 18_000, 60_000)]


def test_the_rehearsal_film_keeps_its_own_chapters(kiosk: Kiosk, file: Path) -> None:
    assert refused(kiosk("import", file)).code == "chapters.shipped"
    out = file.parent / "out.csv"
    assert kiosk("export", out).exit_code == 0
    assert out.read_text(encoding="utf-8").startswith(HEAD + "opening,Opening,0:00:00.000,0:00:18.000\n")


def test_an_export_never_writes_over_a_file(kiosk: Kiosk, file: Path) -> None:
    assert refused(kiosk("export", file)).code == "chapters.taken"
    assert file.read_text(encoding="utf-8") == MARKED
    assert refused(kiosk("export", file.parent / "none" / "out.csv")).code == "chapters.unwritable"


def test_nothing_to_export_is_told(kiosk: Kiosk, folder: Path, tmp_path: Path) -> None:
    for how in ([], ["--container"]):
        assert refused(kiosk("export", tmp_path / "out.csv", *how)).code == "chapters.none"
    assert refused(kiosk("import", "--container")).code == "chapters.none"
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    "arguments", [["import"], ["import", "a.csv", "--container"], ["export", "a", "--format", "x"]]
)
def test_wrong_use_is_told(kiosk: Kiosk, arguments: list[str]) -> None:
    assert kiosk(*arguments).exit_code == 2


def test_damaged_places_are_told(kiosk: Kiosk, folder: Path) -> None:
    (folder / "chapters.json").write_text("{")
    assert refused(kiosk("list")).code == "chapters.damaged"
