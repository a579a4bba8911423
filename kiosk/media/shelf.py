# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The films that are shipped. On the way to the first picture: loads no decoder, reads the film once to check it."""

import json
from pathlib import Path
from typing import Any

from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.domain.values import Slug
from kiosk.media.manifest import MANIFEST_FILE, SCHEMA, sha256_of
from kiosk.media.record import chapter_from_json, media_from_json, text_from_json

REHEARSAL = Slug("rehearsal")


class ShippedFilms:
    """A FilmShelf over the folder that holds film.mkv and film.json."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()

    def rehearsal(self) -> Film:
        path = self._folder / MANIFEST_FILE
        try:
            record = json.loads(path.read_bytes())
            film = self._film(record)
            size, digest = int(record["size"]), str(record["sha256"])
        except FileNotFoundError:
            raise ContentError("film.missing", path=str(path)) from None
        except (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError, RecursionError):
            raise ContentError("film.damaged", path=str(path)) from None
        _check(film.media.path, size, digest)
        return film

    def _film(self, record: dict[str, Any]) -> Film:
        if record["schema"] != SCHEMA:
            raise ValueError(record["schema"])
        # A name only: a manifest must not lead out of its folder.
        path = self._folder / Path(str(record["file"])).name
        return Film(
            REHEARSAL,
            text_from_json(record["title"]),
            media_from_json(record["media"], path),
            tuple(map(chapter_from_json, record["chapters"])),
            rehearsal=True,
        )


def _check(path: Path, size: int, digest: str) -> None:
    try:
        sound = path.is_file() and path.stat().st_size == size and sha256_of(path) == digest
    except OSError:
        sound = False
    if not sound:
        raise ContentError("film.damaged" if path.exists() else "film.missing", path=str(path))
