# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The films that are shipped, and their captions. On the way to the first picture: loads no decoder.

The film is read once, to check it.
"""

import hashlib
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.domain.captions import CaptionLine, CaptionTrack
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.domain.values import Millis, Slug
from kiosk.media.manifest import MANIFEST_FILE, SCHEMA, sha256_of
from kiosk.media.record import chapter_from_json, media_from_json, text_from_json

REHEARSAL = Slug("rehearsal")
_DAY = Millis(24 * 3_600_000)


_log = logging.getLogger(__name__)


class ShippedFilms:
    """A FilmShelf over the folder that holds film.mkv and film.json, and a CaptionSource for the film in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.absolute()

    def rehearsal(self) -> Film:
        with _faults(self._folder / MANIFEST_FILE):
            record = json.loads(self._manifest())
            film = self._film(record)
            size, digest = int(record["size"]), str(record["sha256"])
        _check(film.media.path, size, digest)
        return film

    def captions_digest(self) -> str:
        """Another one when the captions are others. Raises ContentError as rehearsal does."""
        return hashlib.sha256(self._manifest()).hexdigest()

    def captions(self) -> tuple[CaptionLine, ...]:
        """In the order of the film, in every language there is. Raises ContentError as rehearsal does."""
        with _faults(self._folder / MANIFEST_FILE):
            return tuple(line for cue in json.loads(self._manifest())["cues"] for line in _lines(cue))

    def tracks(self, film: Film) -> tuple[CaptionTrack, ...]:
        """In the order of the tracks in the file, by whose titles they go."""
        if film.slug != REHEARSAL:
            return ()
        try:
            lines = self.captions()
        except ContentError as error:
            _log.error("no captions of %s: %s", film.slug, error)
            return ()
        titles = {track.language: track.title for track in film.media.captions if track.language}
        parts = {language: tuple(line for line in lines if line.language == language) for language in titles}
        return tuple(CaptionTrack(language, part, titles[language]) for language, part in parts.items() if part)

    def _manifest(self) -> bytes:
        path = self._folder / MANIFEST_FILE
        with _faults(path):
            return path.read_bytes()

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


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """What is wrong with the manifest, as a ContentError."""
    try:
        yield
    except FileNotFoundError:
        raise ContentError("film.missing", path=str(path)) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError, RecursionError):
        raise ContentError("film.damaged", path=str(path)) from None


def _lines(cue: dict[str, Any]) -> Iterator[CaptionLine]:
    start, end = Millis(int(cue["start_ms"])), Millis(int(cue["end_ms"]))
    if not 0 <= start < end <= _DAY:
        raise ValueError(cue)
    speaker = Slug(cue["speaker"]) if cue["speaker"] else None
    for language, text in text_from_json(cue["text"]).texts.items():
        yield CaptionLine(start, end, language, text, speaker)


def _check(path: Path, size: int, digest: str) -> None:
    try:
        sound = path.is_file() and path.stat().st_size == size and sha256_of(path) == digest
    except OSError:
        sound = False
    if not sound:
        raise ContentError("film.damaged" if path.exists() else "film.missing", path=str(path))
