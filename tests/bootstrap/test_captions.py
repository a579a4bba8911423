# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where captions come from."""

from dataclasses import replace
from pathlib import Path

from kiosk.bootstrap.captions import FilmCaptions
from kiosk.domain.values import ENGLISH, LATVIAN, Slug
from kiosk.media.caption_store import CAPTIONS_FILE, write_tracks
from kiosk.media.venue_films import FILMS
from tests.fakes.captions import track
from tests.support.films import rehearsal, small_film

OURS = (track(LATVIAN, (1000, 2000, "Šeit")),)


def venue(data: Path, slug: str) -> None:
    folder = data / FILMS / slug
    folder.mkdir(parents=True)
    write_tracks(folder / CAPTIONS_FILE, OURS)


def test_the_shipped_film_has_its_own(tmp_path: Path) -> None:
    venue(tmp_path, "rehearsal")
    tracks = FilmCaptions(tmp_path).tracks(rehearsal())
    assert [found.language for found in tracks] == [ENGLISH, LATVIAN]
    assert all(found.lines for found in tracks)


def test_a_film_of_the_venue_has_those_it_was_added_with(tmp_path: Path) -> None:
    venue(tmp_path, "small")
    assert FilmCaptions(tmp_path).tracks(small_film()) == OURS


def test_a_film_without_captions_has_none(tmp_path: Path) -> None:
    venue(tmp_path, "small")
    assert FilmCaptions(tmp_path).tracks(replace(small_film(), slug=Slug("other"))) == ()
