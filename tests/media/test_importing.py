# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film is added whole and as it is, or nothing has changed."""

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError, MachineError
from kiosk.domain.film import Media
from kiosk.domain.values import ENGLISH, Language, Millis
from kiosk.media.copying import MARGIN
from kiosk.media.importing import Wish, add_film
from kiosk.media.inspection import ContainerChapter
from kiosk.media.venue_films import VenueFilms
from tests.support.adding import TODAY, add, clip, plays, refusal
from tests.support.foreign import foreign, left_in, with_chapters

CP1257 = "1\n00:00:01,000 --> 00:00:02,000\nŠķūņa ēna\n"


@pytest.mark.parametrize("name", ["bigbuckbunny.mp4", "bikes.mp4"])
def test_a_film_that_is_not_ours_is_copied_byte_by_byte(films: VenueFilms, name: str) -> None:
    added = add(films, foreign(name), title="A hare")
    manifest = films.manifest(added.film.slug)
    assert added.film.media.path.read_bytes() == foreign(name).read_bytes()
    assert manifest.sha256 == hashlib.sha256(foreign(name).read_bytes()).hexdigest()
    assert (manifest.size, manifest.added, manifest.source) == (foreign(name).stat().st_size, TODAY, (name,))
    assert (added.film.slug, added.film.title.texts) == ("a-hare", {"en": "A hare"})
    assert left_in(films) == ["a-hare", "chosen"]
    assert sorted(path.name for path in added.film.media.path.parent.iterdir()) == ["film.json", "film.mp4"]


def test_the_first_film_is_the_one_in_use_and_the_second_is_not(films: VenueFilms, tmp_path: Path) -> None:
    assert add(films, foreign("bikes.mp4")).in_use
    assert not add(films, foreign("bigbuckbunny.mp4")).in_use
    assert films.chosen() == films.film(films.slugs()[1])
    assert films.chosen_slug() == "bikes"


def test_a_first_film_that_cannot_be_put_into_use_is_not_there(films: VenueFilms, tmp_path: Path) -> None:
    in_the_way = films.folder / ".chosen.new"
    in_the_way.mkdir(parents=True)
    assert refusal(films, clip(tmp_path)).code == "data.unwritable"
    assert films.slugs() == ()
    in_the_way.rmdir()
    assert add(films, tmp_path / "clip.mkv").in_use


def test_its_chapters_are_kept_and_not_taken_for_ours(films: VenueFilms, tmp_path: Path) -> None:
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv", "Sākums", "Vidus", "")
    added = add(films, film)
    assert added.film.chapters == ()
    assert films.manifest(added.film.slug).chapters == tuple(
        ContainerChapter(title, Millis(at), Millis(at + 2000))
        for title, at in (("Sākums", 0), ("Vidus", 2000), ("", 4000))
    )


def test_captions_beside_it_come_with_it(films: VenueFilms, tmp_path: Path) -> None:
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv")
    (tmp_path / "bikes.lv.srt").write_bytes(CP1257.encode("cp1257"))
    added = add(films, film, encoding="cp1257")
    (track,) = films.tracks(added.film)
    assert (track.language, track.lines[0].text) == ("lv", "Šķūņa ēna")
    assert added.captions == (track,)


def test_the_encoding_that_is_told_is_of_those_that_are_not_unicode(films: VenueFilms, tmp_path: Path) -> None:
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv")
    (tmp_path / "bikes.lt.srt").write_text(CP1257, encoding="utf-16")
    (tmp_path / "bikes.lv.srt").write_bytes(CP1257.encode("cp1257"))
    (tmp_path / "bikes.ru.srt").write_text(CP1257, encoding="utf-8")
    added = add(films, film, encoding="cp1257")
    assert [(track.language, track.lines[0].text) for track in added.captions] == [
        (language, "Šķūņa ēna") for language in ("lt", "lv", "ru")
    ]
    assert added.left_out == ()


def test_captions_that_cannot_be_read_are_left_out_and_told(films: VenueFilms, tmp_path: Path) -> None:
    film = with_chapters(foreign("bikes.mp4"), tmp_path / "bikes.mkv")
    (tmp_path / "bikes.lv.srt").write_bytes(CP1257.encode("cp1257"))
    (tmp_path / "bikes.srt").write_text(CP1257, encoding="utf-8")
    added = add(films, film)
    assert [error.code for error in added.left_out] == ["captions.undecodable", "import.captions_language"]
    assert films.tracks(added.film) == ()


def test_the_spoken_language_is_said_where_the_file_does_not_tell(films: VenueFilms, tmp_path: Path) -> None:
    told, untold = clip(tmp_path, "a.mkv", sounds=("lav",)), clip(tmp_path, "b.mkv", sounds=("und", "und"))
    for file, expected in ((told, ["lv"]), (untold, ["ru", None])):
        film = add(films, file, language=Language("ru")).film
        assert [track.language for track in film.media.sound] == expected


def test_captions_that_are_pictures_are_in_that_language_too(films: VenueFilms, tmp_path: Path) -> None:
    file = clip(tmp_path, captions=("und", "eng"), caption_codec="dvdsub")
    media = add(films, file, language=Language("ru")).film.media
    assert [(track.language, track.bitmap) for track in media.captions] == [("ru", True), ("en", True)]


def test_links_are_followed(films: VenueFilms, tmp_path: Path) -> None:
    (tmp_path / "link.mp4").symlink_to(foreign("bikes.mp4"))
    film = add(films, tmp_path / "link.mp4").film
    assert film.slug == "link"
    assert film.media.path.is_file()
    assert not film.media.path.is_symlink()


def test_the_same_film_is_refused_whatever_it_is_called(films: VenueFilms, tmp_path: Path) -> None:
    add(films, foreign("bikes.mp4"))
    again = tmp_path / "other.mp4"
    again.write_bytes(foreign("bikes.mp4").read_bytes())
    error = refusal(films, again)
    assert (error.code, error.arguments["film"]) == ("import.known", "bikes")
    assert left_in(films) == ["bikes", "chosen"]


def test_a_second_film_of_that_name_gets_a_number(films: VenueFilms, tmp_path: Path) -> None:
    slugs = [add(films, clip(tmp_path, frames=frames), title="Šnore: Stāsts!").film.slug for frames in (5, 6, 7)]
    assert slugs == ["snore-stasts", "snore-stasts-2", "snore-stasts-3"]


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Rehearsal", "rehearsal-2"),
        ("Chosen", "chosen-2"),
        ("Советская история", "film"),
        ("../../x", "x"),
        ("\x1b[2J\u202e", "2j"),
    ],
)
def test_no_title_leads_anywhere_else(films: VenueFilms, tmp_path: Path, title: str, slug: str) -> None:
    assert add(films, clip(tmp_path), title=title).film.slug == slug
    assert set(left_in(films)) == {"chosen", slug}


def test_a_name_that_is_no_text_is_no_obstacle(films: VenueFilms, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xd0\xe2.mkv")
    clip(tmp_path).rename(path)
    film = add(films, path).film
    assert film.title.say(ENGLISH) == "\ufffd\ufffd"
    assert film.slug == "film"


def test_too_little_room_is_told_before_anything_is_copied(
    films: VenueFilms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Usage:
        free = MARGIN + foreign("bikes.mp4").stat().st_size - 1

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)
    tried: list[Media] = []
    error = refusal(films, foreign("bikes.mp4"), trial=tried.append)
    assert isinstance(error, MachineError)
    assert (error.code, error.arguments["needed"], error.arguments["free"]) == ("import.too_large", 65, 64)
    assert tried == []


def test_a_disk_that_fills_up_meanwhile_is_told(tmp_path: Path) -> None:
    apart = ["unshare", "--map-root-user", "--mount"]
    allowed = subprocess.run([*apart, "true"], check=False, capture_output=True).returncode == 0
    command = [sys.executable, "-m", "tests.media.import_on_small_disk", str(tmp_path), "disk" if allowed else "files"]
    done = subprocess.run(
        [*(apart if allowed else []), *command], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"code": "import.too_large", "left": [], "then": "bikes"}


def test_an_import_that_is_killed_leaves_nothing_that_counts(films: VenueFilms) -> None:
    for _ in range(2):
        command = [sys.executable, "-m", "tests.media.import_that_stops", str(films.folder), str(foreign("bikes.mp4"))]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == "half\n"
            assert refusal(films, foreign("bikes.mp4")).code == "films.busy"
            films.clear()
            assert left_in(films) == [".adding"]
            process.send_signal(signal.SIGKILL)
        assert left_in(films) == [".adding"]
        assert (films.slugs(), films.chosen()) == ((), None)
    films.clear()
    assert left_in(films) == []


def test_the_next_import_clears_what_a_killed_one_left(films: VenueFilms) -> None:
    left = films.folder / ".adding" / "film.mkv"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"half")
    add(films, foreign("bikes.mp4"))
    assert left_in(films) == ["bikes", "chosen"]


def test_a_file_that_grows_without_end_is_refused(films: VenueFilms, tmp_path: Path) -> None:
    path = clip(tmp_path)

    def grow(_: float) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    with pytest.raises(ContentError, match=r"import\.changed"):
        add_film(films, Wish((path,), TODAY), plays, grow)
    assert left_in(films) == []
