# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who speaks in the captions, and which of their words have a card."""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.app.caption_tracks import CaptionTracks
from kiosk.app.left_out import off_chapters
from kiosk.app.library import Library
from kiosk.app.ports.library import Shelves
from kiosk.app.ports.loop import Cancel
from kiosk.domain.caption_times import CaptionTimes
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import Kind, Ref
from kiosk.domain.errors import KioskError
from kiosk.domain.film import Film
from kiosk.domain.marks import Appearance
from kiosk.domain.showing import is_clear
from kiosk.domain.values import LocalText, Millis, Slug

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Named:
    """names: of those who may be shown today, by slug. quotes: what they say that is on a card, in the film's order.

    off: from where to where chapters are that are off the screen.
    """

    names: Mapping[Slug, LocalText] = field(default_factory=dict)
    quotes: tuple[Appearance, ...] = ()
    off: tuple[tuple[Millis, Millis], ...] = ()

    def may_list(self, line: CaptionLine) -> bool:
        """Whether a line may stand where it is looked up; those of people and chapters that are kept back may not."""
        if line.speaker is not None and line.speaker not in self.names:
            return False
        return is_clear(line.start, line.end, self.off)

    def cards(self, lines: Iterable[CaptionLine]) -> Iterator[Ref | None]:
        """For each line the quote spoken in the middle of it, by whom the line names if it names anybody."""
        times = CaptionTimes(self.quotes)
        for line in lines:
            said = (self.quotes[number] for number in times.at(Millis((line.start + line.end) // 2)))
            found = (one.quote for one in said if line.speaker in {None, one.person} and one.quote)
            yield next((Ref(Kind.QUOTE, quote) for quote in found), None)


Subscriber = Callable[[Named], None]


class Speakers:
    """Asks the library, whenever it or the tracks change. Until it answers nobody is named."""

    def __init__(self, tracks: CaptionTracks, library: Library) -> None:
        self._tracks = tracks
        self._library = library
        self._version = library.now.version
        self._now = Named()
        self._cancel: Cancel = lambda: None
        self._subscribers: list[Subscriber] = []
        tracks.subscribe(lambda _: self._ask())
        library.subscribe(lambda _: self._renew())

    @property
    def now(self) -> Named:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _renew(self) -> None:
        if self._library.now.version != self._version:
            self._version = self._library.now.version
            self._ask()

    def _ask(self) -> None:
        self._cancel()
        tracks = self._tracks.now
        if tracks.film is None or not tracks.read or not self._library.now.ready:
            return
        film = tracks.film
        speakers = {line.speaker for track in tracks.tracks for line in track.lines if line.speaker}
        self._cancel = self._library.ask(lambda shelves: _named(shelves, film, sorted(speakers)), self._publish, _fail)

    def _publish(self, named: Named) -> None:
        if named == self._now:
            return
        self._now = named
        for subscriber in self._subscribers:
            subscriber(named)


def _named(shelves: Shelves, film: Film, speakers: list[Slug]) -> Named:
    with shelves.catalogue.looking() as look:
        entries = look.entries(Ref(Kind.PERSON, speaker) for speaker in speakers)
        marks = look.marks(film.slug)
    said = (one for one in marks.appearances if one.quote) if marks else ()
    quotes = tuple(sorted(said, key=lambda one: one.start))
    without = off_chapters(shelves, film)
    off = tuple((chapter.start, chapter.end) for chapter in film.chapters if chapter.slug in without)
    return Named({entry.ref.slug: entry.title for entry in entries}, quotes, off)


def _fail(error: KioskError) -> None:
    _log.error("no names of who speaks: %s", error)
