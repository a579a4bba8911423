# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The transcript: everything that is said, the line that is spoken now, and those that were looked for."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.app.caption_tracks import CaptionTracks, TimedTrack, comparable
from kiosk.app.captions import Captions
from kiosk.app.choices import Choices
from kiosk.app.director import Director
from kiosk.app.navigation import Navigation
from kiosk.app.picture_place import PicturePlace
from kiosk.app.speakers import Speakers
from kiosk.domain.captions import CaptionLine
from kiosk.domain.cards import Ref
from kiosk.domain.navigation import NO_VISIT, Place
from kiosk.domain.values import Language, LocalText, Millis

LONGEST = 80
"""Characters of a query."""


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """number: in its track. speaker: None where the captions name nobody. card: of the quote it is, or None."""

    number: int
    line: CaptionLine
    speaker: LocalText | None = None
    card: Ref | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """lines: those that hold every word of the query; all of them where it is empty; none while it is closed.

    spoken: numbers of the lines that are spoken now. begun: of the last one that has begun, or -1.
    """

    opened: bool = False
    language: Language | None = None
    query: str = ""
    lines: tuple[TranscriptLine, ...] = ()
    spoken: tuple[int, ...] = ()
    begun: int = -1


Subscriber = Callable[[Script], None]


class Transcript:
    """In the language of the captions, or that of the visitor where they are off. Forgets when the visit rests.

    It costs nothing while it is closed.
    """

    def __init__(
        self,
        captions: Captions,
        tracks: CaptionTracks,
        speakers: Speakers,
        picture: PicturePlace,
        choices: Choices,
        director: Director,
        navigation: Navigation,
    ) -> None:
        self._captions = captions
        self._tracks = tracks
        self._speakers = speakers
        self._picture = picture
        self._choices = choices
        self._director = director
        self._track: TimedTrack | None = None
        self._everything: tuple[TranscriptLine, ...] = ()
        self._now = Script()
        self._subscribers: list[Subscriber] = []
        captions.subscribe(lambda _: self._turn())
        speakers.subscribe(lambda _: self._write())
        picture.subscribe(lambda _: self._listen())
        navigation.subscribe(self._leave)

    @property
    def now(self) -> Script:
        return self._now

    @property
    def offered(self) -> bool:
        """Whether there is anything to read."""
        return bool(self._tracks.now.tracks)

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def open(self, opened: bool = True) -> None:
        """Open it, or close it, which forgets what was looked for."""
        if opened != self._now.opened:
            self._now = Script(opened=opened)
            self._write()

    def type(self, query: str) -> None:
        """query: the whole of it, anything at all; what is longer than LONGEST is cut."""
        self._publish(replace(self._now, query=query[:LONGEST], lines=self._found(query[:LONGEST])))

    def jump(self, number: int) -> None:
        """Go on from where a line begins."""
        if self._track and 0 <= number < len(self._track.lines):
            self._director.seek(Millis(self._track.lines[number].start))

    def _turn(self) -> None:
        """The captions may be in another language, or of another film."""
        if self._now.opened and self._chosen() is not self._track:
            self._write()

    def _chosen(self) -> TimedTrack | None:
        tracks = self._tracks.now
        wanted = (*self._captions.now.languages, self._choices.now.language)
        found = (track for track in map(tracks.track, wanted) if track)
        return next(found, next(iter(tracks.tracks), None))

    def _write(self) -> None:
        self._track = self._chosen() if self._now.opened else None
        named, lines = self._speakers.now, self._track.lines if self._track else ()
        self._everything = tuple(
            TranscriptLine(number, line, named.names[line.speaker] if line.speaker else None, card)
            for number, (line, card) in enumerate(zip(lines, named.cards(lines), strict=True))
            if named.may_list(line)
        )
        spoken, begun = self._place()
        query, language = self._now.query, self._track.language if self._track else None
        self._publish(Script(self._now.opened, language, query, self._found(query), spoken, begun))

    def _found(self, query: str) -> tuple[TranscriptLine, ...]:
        wanted = comparable(query).split()
        if not wanted or not self._track:
            return self._everything
        words = self._track.words
        return tuple(one for one in self._everything if all(f" {word}" in words[one.number] for word in wanted))

    def _listen(self) -> None:
        spoken, begun = self._place()
        if (spoken, begun) != (self._now.spoken, self._now.begun):
            self._publish(replace(self._now, spoken=spoken, begun=begun))

    def _place(self) -> tuple[tuple[int, ...], int]:
        """What is spoken, and what has begun."""
        seen = self._picture.now
        if self._track is None or seen.film is None or seen.film is not self._tracks.now.film:
            return (), -1
        return self._track.times.at(seen.at), self._track.times.begun(seen.at)

    def _leave(self, place: Place) -> None:
        if place.screen in NO_VISIT:
            self.open(False)

    def _publish(self, script: Script) -> None:
        self._now = script
        for subscriber in self._subscribers:
            subscriber(script)
