# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The captions of the film on air, fetched without keeping its pictures waiting."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.picture_place import PicturePlace, Seen
from kiosk.app.ports.background import Background
from kiosk.app.ports.captions import CaptionSource
from kiosk.domain.caption_times import CaptionTimes
from kiosk.domain.captions import CaptionLine
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.folding import plain, words
from kiosk.domain.values import Language

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TimedTrack:
    """words: of each line, as they are compared in a search, each after a blank."""

    language: Language
    lines: tuple[CaptionLine, ...]
    times: CaptionTimes
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FilmTracks:
    """tracks: what can be drawn of a film's captions, one in each language; none before they are read."""

    film: Film | None = None
    tracks: tuple[TimedTrack, ...] = ()
    read: bool = False

    def track(self, language: Language) -> TimedTrack | None:
        return next((track for track in self.tracks if track.language == language), None)


Subscriber = Callable[[FilmTracks], None]


class CaptionTracks:
    """Owns the tracks: those of one film, from its first picture on or from when that was expected.

    Where they cannot be read there are none.
    """

    def __init__(self, source: CaptionSource, background: Background, picture: PicturePlace) -> None:
        self._source = source
        self._background = background
        self._now = FilmTracks()
        self._subscribers: list[Subscriber] = []
        picture.subscribe(self._follow)

    @property
    def now(self) -> FilmTracks:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def expect(self, film: Film) -> None:
        """It is likely to be the first one on air: captions that are pictures must be known before its first one."""
        if self._now.film is None:
            self._read(film)

    def _follow(self, seen: Seen) -> None:
        if seen.film is not None and seen.film is not self._now.film:
            self._read(seen.film)

    def _read(self, film: Film) -> None:
        self._publish(FilmTracks(film))

        def done(tracks: tuple[TimedTrack, ...]) -> None:
            # Another film may be on air by now.
            if self._now.film is film:
                self._publish(FilmTracks(film, tracks, read=True))

        def failed(error: KioskError) -> None:
            _log.error("no captions of %s: %s", film.slug, error)
            done(())

        self._background.run(lambda: _timed(self._source, film), done, failed)

    def _publish(self, tracks: FilmTracks) -> None:
        self._now = tracks
        for subscriber in self._subscribers:
            subscriber(tracks)


def _timed(source: CaptionSource, film: Film) -> tuple[TimedTrack, ...]:
    """The first track of each language."""
    found: dict[Language, TimedTrack] = {}
    for track in source.tracks(film):
        if track.language not in found:
            compared = tuple(comparable(line.text) for line in track.lines)
            found[track.language] = TimedTrack(track.language, track.lines, CaptionTimes(track.lines), compared)
    return tuple(found.values())


def comparable(text: str) -> str:
    """Its words without case and accents, each after a blank."""
    return "".join(f" {plain(word.group())}" for word in words(text))
