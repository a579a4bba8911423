# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film as it lies on a disc becomes one film, or it is refused for a reason."""

import hashlib
from fractions import Fraction
from pathlib import Path

import av
import pytest

from kiosk.domain.film import Media
from kiosk.domain.framecode import Luma, read
from kiosk.domain.values import ENGLISH
from kiosk.media.probe import probe
from kiosk.media.remux import has_index, remux
from kiosk.media.venue_films import VenueFilms
from tests.support.adding import add, clip, refusal
from tests.support.bitmaps import Bars
from tests.support.captioned import Captions, write_captioned
from tests.support.coded import Form, write_coded
from tests.support.foreign import DVD_ITEM, left_in, title_set


def codes(path: Path) -> list[tuple[int, int] | None]:
    """Item and number of each picture."""
    with av.open(str(path)) as container:
        found = [read(luma_of(frame)) for frame in container.decode(video=0)]
    return [(code.item, code.frame) if code else None for code in found]


def luma_of(frame: av.VideoFrame) -> Luma:
    plane = frame.planes[0]
    luma = bytes(plane)
    return lambda x, y: float(luma[int(y * frame.height) * plane.line_size + int(x * frame.width)])


def test_a_film_in_parts_becomes_one(films: VenueFilms, tmp_path: Path) -> None:
    parts = title_set(tmp_path)
    film = add(films, *parts, title="Disc").film
    assert codes(film.media.path) == [(DVD_ITEM, number) for number in range(200)]
    assert (film.length, film.media.interlaced, film.media.shape.aspect) == (8000, True, Fraction(16, 9))
    assert films.manifest(film.slug).source == ("VTS_01_1.VOB", "VTS_01_2.VOB", "VTS_01_3.VOB")


def test_a_disc_is_called_by_its_folder(films: VenueFilms, tmp_path: Path) -> None:
    disc = tmp_path / "The Disc"
    disc.mkdir()
    assert add(films, *title_set(disc, 1)).film.title.say(ENGLISH) == "The Disc"


def test_parts_are_tried_and_so_is_what_they_become(films: VenueFilms, tmp_path: Path) -> None:
    lengths = []

    def trial(media: Media) -> str | None:
        assert media.path.exists()
        lengths.append(media.length)
        return None

    add(films, *title_set(tmp_path), trial=trial)
    assert len(lengths) == 4
    assert lengths[-1] == 8000


def test_what_has_no_index_gets_one(films: VenueFilms, tmp_path: Path) -> None:
    (part,) = title_set(tmp_path, 1)
    film = add(films, part).film
    assert has_index(film.media.path)
    manifest = films.manifest(film.slug)
    assert manifest.size == film.media.path.stat().st_size
    assert manifest.sha256 == hashlib.sha256(part.read_bytes()).hexdigest()
    assert refusal(films, part).code == "import.known"


def test_captions_of_a_broadcast_that_cannot_be_read_are_told(films: VenueFilms, tmp_path: Path) -> None:
    page = Captions("dvb_teletext", [(1_000, 2_000, "\x10\x02\x2c" + 44 * "\0")])
    added = add(films, write_captioned(tmp_path / "a.ts", [page]))
    assert added.film.media.captions == ()
    assert [(error.code, error.arguments["languages"]) for error in added.left_out] == [
        ("import.captions_teletext", "lv")
    ]


def test_captions_that_begin_late_come_along_or_do_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bars = Bars("dvdsub", [(4_000, 5_000)], "")
    film = write_coded(tmp_path / "a.vob", Form("mpeg2video", 352, 288, seconds=12, sound="ac3", captions=(bars,)))
    remux([film], tmp_path / "far.mkv")
    monkeypatch.setattr("kiosk.media.remux._LOOK_FAR", {"probesize": "50000", "analyzeduration": "1000000"})
    remux([film], tmp_path / "near.mkv")
    found = [probe(tmp_path / name) for name in ("far.mkv", "near.mkv")]
    assert [[track.bitmap for track in media.captions] for media in found] == [[True], []]
    assert [round(media.length / 1000) for media in found] == [12, 12]


def test_what_cannot_get_one_is_copied_as_it_is(films: VenueFilms, tmp_path: Path) -> None:
    """A recording that was broken off and begun again."""
    recording = clip(tmp_path, "a.ts", frames=100)
    twice = tmp_path / "b.ts"
    twice.write_bytes(recording.read_bytes() * 2)
    film = add(films, twice).film
    assert film.media.path.read_bytes() == twice.read_bytes()


def test_what_plays_only_as_it_is_is_copied_as_it_is(films: VenueFilms, tmp_path: Path) -> None:
    recording = clip(tmp_path, "a.ts", frames=100)

    def trial(media: Media) -> str | None:
        return "no picture" if media.path.suffix == ".mkv" else None

    film = add(films, recording, trial=trial).film
    assert film.media.path.read_bytes() == recording.read_bytes()
    assert sorted(path.name for path in film.media.path.parent.iterdir()) == ["film.json", "film.ts"]


def test_files_that_only_have_such_names_are_not_joined(films: VenueFilms, tmp_path: Path) -> None:
    parts = [clip(tmp_path, f"{number}.mkv").rename(tmp_path / f"VTS_01_{number}.VOB") for number in (1, 2)]
    assert refusal(films, *parts).code == "import.parts"


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        ("12", "import.rest"),
        ("1", "import.rest"),
        ("13", "import.parts"),
        ("213", "import.parts"),
        ("23", "import.parts"),
        ("0", "import.parts"),
        ("0123", "import.parts"),
    ],
)
def test_parts_that_are_no_whole_are_refused(films: VenueFilms, tmp_path: Path, chosen: str, code: str) -> None:
    title_set(tmp_path)
    error = refusal(films, *(tmp_path / "VIDEO_TS" / f"VTS_01_{number}.VOB" for number in chosen))
    assert error.code == code
    assert left_in(films) == []


def test_parts_of_two_films_are_refused(films: VenueFilms, tmp_path: Path) -> None:
    first, second = title_set(tmp_path, 2)
    second.write_bytes(clip(tmp_path, "other.vob", width=352, height=288, frames=50).read_bytes())
    error = refusal(films, first, second)
    assert (error.code, error.arguments["path"]) == ("import.parts", str(second))


def test_parts_whose_times_begin_anew_are_refused(films: VenueFilms, tmp_path: Path) -> None:
    first, second = title_set(tmp_path, 2)
    second.write_bytes(first.read_bytes())
    assert refusal(films, first, second).code == "import.parts"
    assert left_in(films) == []


def test_other_files_are_not_joined(films: VenueFilms, tmp_path: Path) -> None:
    assert refusal(films, clip(tmp_path, "a.mkv"), clip(tmp_path, "b.mkv")).code == "import.parts"


def test_the_folder_of_a_disc_is_refused_and_its_film_named(films: VenueFilms, tmp_path: Path) -> None:
    parts = title_set(tmp_path)
    for folder in (tmp_path, tmp_path / "VIDEO_TS"):
        error = refusal(films, folder)
        assert error.code == "import.disc"
        assert str(error.arguments["files"]).split() == [str(part) for part in parts]


def test_a_disc_with_keys_is_refused(films: VenueFilms, tmp_path: Path) -> None:
    (tmp_path / "AACS").mkdir()
    stream = tmp_path / "BDMV" / "STREAM"
    stream.mkdir(parents=True)
    assert refusal(films, tmp_path).code == "import.encrypted"
    assert refusal(films, clip(stream, "00001.mkv")).code == "import.encrypted"
