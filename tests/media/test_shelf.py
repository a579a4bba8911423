# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shelf hands out the film only when it is the very film that was shipped."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.errors import ContentError
from kiosk.media.shelf import ShippedFilms
from tests.support.films import small_film

SHIPPED = Path(__file__).parents[2] / "assets" / "rehearsal"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("film.mkv", "film.json"):
        shutil.copy(SHIPPED / name, tmp_path / name)
    return tmp_path


def test_the_film_comes_with_its_chapters(folder: Path) -> None:
    film = ShippedFilms(folder).rehearsal()
    assert film.rehearsal
    assert film.media.path == folder / "film.mkv"
    assert film.chapters[0].start == 0
    assert film.chapters[-1].end == film.length


def test_its_captions_come_as_tracks_in_the_order_of_the_file(folder: Path) -> None:
    shelf = ShippedFilms(folder)
    film = shelf.rehearsal()
    tracks = shelf.tracks(film)
    assert [(track.language, track.title) for track in tracks] == [(t.language, t.title) for t in film.media.captions]
    assert sum((track.lines for track in tracks), ()) != ()
    assert {line for track in tracks for line in track.lines} == set(shelf.captions())
    assert all(line.language == track.language for track in tracks for line in track.lines)
    assert all(one.start <= other.start for track in tracks for one, other in pairwise(track.lines))


def test_another_film_has_no_captions_here(folder: Path) -> None:
    assert ShippedFilms(folder).tracks(small_film()) == ()


def test_captions_that_cannot_be_read_are_none(folder: Path) -> None:
    shelf = ShippedFilms(folder)
    film = shelf.rehearsal()
    (folder / "film.json").write_text("{")
    assert shelf.tracks(film) == ()


def _refused(folder: Path) -> tuple[str, str]:
    with pytest.raises(ContentError) as told:
        ShippedFilms(folder).rehearsal()
    return told.value.code, Path(str(told.value.arguments["path"])).name


@pytest.mark.parametrize("name", ["film.mkv", "film.json"])
def test_what_is_not_there_is_missing(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert _refused(folder) == ("film.missing", name)


def test_one_changed_byte_is_damage(folder: Path) -> None:
    path = folder / "film.mkv"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert _refused(folder) == ("film.damaged", "film.mkv")


def test_a_film_cut_short_is_damaged(folder: Path) -> None:
    path = folder / "film.mkv"
    path.write_bytes(path.read_bytes()[:-1])
    assert _refused(folder) == ("film.damaged", "film.mkv")


def test_a_folder_in_place_of_the_film_is_damage(folder: Path) -> None:
    (folder / "film.mkv").unlink()
    (folder / "film.mkv").mkdir()
    assert _refused(folder) == ("film.damaged", "film.mkv")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_a_manifest_that_is_none_is_damaged(folder: Path, content: bytes) -> None:
    (folder / "film.json").write_bytes(content)
    assert _refused(folder) == ("film.damaged", "film.json")


CHANGES: dict[str, Callable[[dict[str, Any]], object]] = {
    "another schema": lambda r: r.update(schema=2),
    "no size": lambda r: r.pop("size"),
    "no English title": lambda r: r.update(title={"lv": "x"}),
    "no pixels": lambda r: r["media"].update(pixel_aspect="1/0"),
    "chapters of the wrong kind": lambda r: r.update(chapters=[1]),
    "media of the wrong kind": lambda r: r.update(media=[]),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_manifest_with_a_wrong_part_is_damaged(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    path = folder / "film.json"
    record = json.loads(path.read_bytes())
    change(record)
    path.write_text(json.dumps(record))
    assert _refused(folder) == ("film.damaged", "film.json")


def test_a_manifest_cannot_lead_out_of_its_folder(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "film.mkv"
    shutil.move(folder / "film.mkv", outside)
    record = json.loads((folder / "film.json").read_bytes())
    (folder / "film.json").write_text(json.dumps({**record, "file": str(outside)}))
    assert _refused(folder) == ("film.missing", "film.mkv")


def test_the_shelf_loads_no_decoder() -> None:
    code = "import sys, kiosk.media.shelf; sys.exit(bool({'av', 'PySide6', 'pydantic'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], cwd=SHIPPED.parents[1], check=False).returncode == 0
