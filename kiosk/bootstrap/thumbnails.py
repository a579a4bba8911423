# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the pictures of chapters of each film are kept."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from kiosk.domain.film import Film
from kiosk.domain.values import Slug
from kiosk.media.thumbnail_child import THUMBNAILS, chapter_pictures
from kiosk.media.venue_films import FILMS


class FilmThumbnails:
    """A Thumbnails for the shipped film and those of the venue. data: the data folder.

    Those of a venue's film are beside it, and gone with it. The shipped film may lie where nothing can be written, and
    is another one after an upgrade: its pictures are kept by when its file was made and how large it is.
    """

    def __init__(self, data: Path) -> None:
        self._data = data

    def of(self, film: Film) -> Mapping[Slug, Path]:
        folder = self._folder(film)
        if film.rehearsal:
            _clear_but(folder)
        return chapter_pictures(film, folder)

    def _folder(self, film: Film) -> Path:
        if not film.rehearsal:
            return self._data / FILMS / film.slug / THUMBNAILS
        return self._data / THUMBNAILS / f"{film.slug}-{_stamp(film.media.path)}"


def _clear_but(folder: Path) -> None:
    """Away with those of films that were shipped before."""
    for other in folder.parent.glob("*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def _stamp(path: Path) -> str:
    try:
        found = path.stat()
    except OSError:
        return "none"
    return f"{found.st_size}-{found.st_mtime_ns}"
