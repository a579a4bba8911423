# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a venue added is found again, and what is damaged is told, hides nothing else, and stops no start."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import ContentError, EditError, KioskError, MachineError
from kiosk.domain.film import Film, Track
from kiosk.domain.values import ENGLISH, LocalText, Slug
from kiosk.media.caption_store import CAPTIONS_FILE, write_tracks
from kiosk.media.chapter_store import CHAPTERS_FILE, write_chapters
from kiosk.media.durable import write_text
from kiosk.media.inspection import ContainerChapter
from kiosk.media.shelf import REHEARSAL
from kiosk.media.venue_films import VenueFilms
from kiosk.media.venue_manifest import VenueManifest, manifest_text, read_manifest
from tests.support.films import small_film
from tests.support.foreign import left_in

TODAY = date(2026, 1, 31)
ONE, OTHER = Slug("one"), Slug("other")


@pytest.fixture
def films(tmp_path: Path) -> VenueFilms:
    """Two films."""
    shelf = VenueFilms(tmp_path / "films")
    for slug in (OTHER, ONE):
        put(shelf, slug)
    return shelf


def put(shelf: VenueFilms, slug: Slug) -> None:
    with shelf.adding() as folder:
        (folder / "film.mkv").write_bytes(b"pictures")
        write_text(folder / "film.json", manifest_text(manifest(folder / "film.mkv")))
        shelf.put(folder, slug)


def manifest(path: Path) -> VenueManifest:
    chapters = (ContainerChapter("Sākums", small_film().chapters[0].start, small_film().chapters[0].end),)
    return VenueManifest(
        LocalText({ENGLISH: "A film"}), small_film(path).media, 8, "ab" * 32, TODAY, ("Filma.mkv",), chapters
    )


def fault(shelf: VenueFilms, slug: Slug = ONE) -> tuple[str, str]:
    with pytest.raises(ContentError) as told:
        shelf.film(slug)
    assert told.value.arguments["film"] == slug
    return told.value.code, Path(str(told.value.arguments["path"])).name


def test_films_are_found_in_the_order_of_their_names(films: VenueFilms) -> None:
    assert films.slugs() == (ONE, OTHER)
    path = films.folder / "one" / "film.mkv"
    assert films.films()[0] == Film(ONE, LocalText({ENGLISH: "A film"}), small_film(path).media)
    assert films.manifest(ONE) == manifest(path)


def test_no_folder_is_no_film(tmp_path: Path) -> None:
    shelf = VenueFilms(tmp_path / "films")
    shelf.clear()
    assert (shelf.slugs(), shelf.films(), shelf.chosen(), shelf.chosen_slug()) == ((), (), None, REHEARSAL)
    assert not shelf.folder.exists()


def test_a_film_comes_with_its_captions_and_chapters(films: VenueFilms) -> None:
    lines = (CaptionLine(small_film().chapters[0].start, small_film().chapters[0].end, ENGLISH, "A line"),)
    track = CaptionTrack(ENGLISH, lines)
    write_tracks(films.folder / ONE / CAPTIONS_FILE, [track])
    write_chapters(films.folder / ONE / CHAPTERS_FILE, small_film().chapters)
    film = films.film(ONE)
    assert film.chapters == small_film().chapters
    assert films.tracks(film) == (track,)
    assert films.tracks(films.film(OTHER)) == ()


@pytest.mark.parametrize("name", [CAPTIONS_FILE, CHAPTERS_FILE])
def test_damaged_captions_or_chapters_cost_only_themselves(
    films: VenueFilms, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    (films.folder / ONE / name).write_bytes(b"{")
    film = films.film(ONE)
    assert (film.chapters, films.tracks(film)) == ((), ())
    assert [record.levelname for record in caplog.records] == ["ERROR"]


def test_a_film_is_chosen_and_stays_so(films: VenueFilms) -> None:
    assert films.chosen() is None
    films.choose(OTHER)
    assert VenueFilms(films.folder).chosen() == films.film(OTHER)
    films.choose(REHEARSAL)
    assert VenueFilms(films.folder).chosen() is None


def test_what_is_not_here_is_not_chosen(films: VenueFilms) -> None:
    films.choose(ONE)
    for slug in ("nowhere", "..", "", ".adding", "one/../other"):
        with pytest.raises(ContentError) as told:
            films.choose(Slug(slug))
        assert told.value.code == "film.unknown"
        assert told.value.arguments["known"] == "rehearsal, one, other"
    assert films.chosen_slug() == ONE


def _shorten(folder: Path) -> None:
    (folder / "film.mkv").write_bytes(b"picture")


def _replace_by_folder(folder: Path) -> None:
    (folder / "film.mkv").unlink()
    (folder / "film.mkv").mkdir()


HURT: dict[str, tuple[Callable[[Path], object], tuple[str, str]]] = {
    "no film": (lambda folder: (folder / "film.mkv").unlink(), ("film.gone", "film.mkv")),
    "a shorter film": (_shorten, ("film.spoilt", "film.mkv")),
    "a folder for a film": (_replace_by_folder, ("film.spoilt", "film.mkv")),
    "no manifest": (lambda folder: (folder / "film.json").unlink(), ("film.gone", "film.json")),
    "an empty manifest": (lambda folder: (folder / "film.json").write_bytes(b""), ("film.spoilt", "film.json")),
    "an endless manifest": (
        lambda folder: (folder / "film.json").write_text("[" * 100_000),
        ("film.spoilt", "film.json"),
    ),
}


@pytest.mark.parametrize("what", HURT)
def test_a_damaged_film_is_told_and_hides_no_other(films: VenueFilms, what: str) -> None:
    hurt, expected = HURT[what]
    films.choose(ONE)
    hurt(films.folder / ONE)
    assert fault(films) == expected
    with pytest.raises(ContentError, match=expected[0]):
        films.chosen()
    assert films.slugs() == (ONE, OTHER)
    assert [film.slug for film in films.films()] == [OTHER]


def test_a_film_that_was_given_up_plays_again_when_it_is_chosen_again(films: VenueFilms) -> None:
    films.choose(ONE)
    films.give_up(ONE)
    for again in (films, VenueFilms(films.folder)):
        with pytest.raises(ContentError, match="given_up"):
            again.chosen()
    assert [film.slug for film in films.films()] == [OTHER]
    films.choose(ONE)
    assert films.chosen() == films.film(ONE)


def test_what_is_no_film_of_the_venue_is_not_given_up(films: VenueFilms) -> None:
    before = sorted(films.folder.rglob("*"))
    films.give_up(REHEARSAL)
    assert sorted(films.folder.rglob("*")) == before


@given(
    name=st.sampled_from(sorted(json.loads(manifest_text(manifest(Path("film.mkv")))))),
    value=st.one_of(
        st.none(),
        st.integers(),
        st.text(max_size=3),
        st.lists(st.none(), max_size=1),
        st.dictionaries(st.text(max_size=2), st.none(), max_size=1),
    ),
)
def test_a_manifest_of_anything_is_read_or_told(
    tmp_path_factory: pytest.TempPathFactory, name: str, value: Any
) -> None:
    films = VenueFilms(tmp_path_factory.mktemp("data"))
    (films.folder / ONE).mkdir()
    record = json.loads(manifest_text(manifest(Path("film.mkv"))))
    (films.folder / ONE / "film.json").write_text(json.dumps({**record, name: value}), encoding="utf-8")
    with pytest.raises(ContentError):
        films.film(ONE)
    shutil.rmtree(films.folder)


def test_a_manifest_leads_nowhere_else(films: VenueFilms) -> None:
    path = films.folder / ONE / "film.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**record, "file": "../other/film.mkv"}), encoding="utf-8")
    assert read_manifest(path.parent).media.path == films.folder / ONE / "film.mkv"


@pytest.mark.parametrize("text", [b"\xff", b"nowhere\n", b"", b"../x"])
def test_a_choice_of_nothing_is_told(films: VenueFilms, text: bytes) -> None:
    (films.folder / "chosen").write_bytes(text)
    with pytest.raises(ContentError):
        films.chosen()


def test_a_film_is_removed_with_all_that_it_has(films: VenueFilms) -> None:
    films.remove(ONE)
    assert left_in(films) == ["other"]
    with pytest.raises(ContentError, match=r"film\.unknown"):
        films.remove(ONE)


def test_the_film_in_use_is_not_removed(films: VenueFilms) -> None:
    films.choose(ONE)
    with pytest.raises(EditError, match=r"film\.in_use"):
        films.remove(ONE)
    assert films.chosen() == films.film(ONE)


def test_the_film_in_use_is_removed_once_another_is(films: VenueFilms) -> None:
    films.choose(ONE)
    for instead, code in ((ONE, r"film\.in_use"), (Slug("nowhere"), r"film\.unknown")):
        with pytest.raises(KioskError, match=code):
            films.remove(ONE, instead)
        assert films.chosen_slug() == ONE
    films.remove(ONE, OTHER)
    assert (films.slugs(), films.chosen_slug()) == ((OTHER,), OTHER)


def test_nothing_is_removed_or_added_while_a_film_is_added(films: VenueFilms) -> None:
    other = VenueFilms(films.folder)
    with films.adding():
        with pytest.raises(MachineError, match=r"films\.busy"):
            other.remove(ONE)
        with pytest.raises(MachineError, match=r"films\.busy"), other.adding():
            pass
        assert [film.slug for film in other.films()] == [ONE, OTHER]
    other.remove(ONE)


def test_what_a_killed_removal_left_is_cleared(films: VenueFilms) -> None:
    (films.folder / ONE).rename(films.folder / ".removed")
    assert films.slugs() == (OTHER,)
    films.clear()
    assert left_in(films) == ["other"]


def test_another_description_takes_the_place_of_the_first(films: VenueFilms) -> None:
    media = replace(films.manifest(ONE).media, sound=(Track(ENGLISH),))
    films.describe(ONE, replace(films.manifest(ONE), media=media))
    assert films.film(ONE).media == media
    assert sorted(path.name for path in (films.folder / ONE).iterdir()) == ["film.json", "film.mkv"]


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "films").write_bytes(b"")
    films = VenueFilms(tmp_path / "films")
    with pytest.raises(ContentError, match=r"film\.unknown"):
        films.chosen()
    with pytest.raises(MachineError, match=r"data\.unwritable"), films.adding():
        pass


def test_the_way_to_the_first_picture_loads_no_decoder() -> None:
    code = "import sys, kiosk.media.venue_films; print({'av', 'pysubs2', 'subprocess'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "set()\n"
