# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of the venue's own in a data folder, which nobody plays."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from kiosk.domain.values import ENGLISH, LocalText, Millis, Slug
from kiosk.media.inspection import ContainerChapter
from kiosk.media.venue_films import FILMS, VenueFilms
from kiosk.media.venue_manifest import MANIFEST_FILE, VenueManifest, manifest_text
from tests.support.films import small_film

SLUG = Slug("our-film")


def put_film(data: Path, chapters: Sequence[ContainerChapter] = (), length: int = 60_000) -> Path:
    """Its folder. The film is the one in use. chapters: those its file brings."""
    folder = data / FILMS / SLUG
    folder.mkdir(parents=True)
    media = folder / "film.mkv"
    media.write_bytes(bytes(9))
    manifest = VenueManifest(
        LocalText({ENGLISH: "Our film"}),
        small_film(media, length).media,
        9,
        "0" * 64,
        date(2026, 1, 1),
        ("film.mkv",),
        tuple(chapters),
    )
    (folder / MANIFEST_FILE).write_text(manifest_text(manifest), encoding="utf-8")
    VenueFilms(data / FILMS).choose(SLUG)
    return folder


def brought(title: str, start: int, end: int) -> ContainerChapter:
    return ContainerChapter(title, Millis(start), Millis(end))
