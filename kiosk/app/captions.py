# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be read now."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from kiosk.app.caption_tracks import CaptionTracks, TimedTrack
from kiosk.app.choices import Choices, Chosen
from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.app.picture_place import PicturePlace
from kiosk.domain.captions import CaptionLine
from kiosk.domain.film import Film
from kiosk.domain.values import Language


@dataclass(frozen=True, slots=True)
class Captioned:
    """offered: the languages to choose from. languages: those that are shown, the first one above; none: switched off.

    lines: to be read now, in the order of languages and, within one, of the film. in_picture: others, which are
    pictures, stand in the film's own picture.
    """

    offered: tuple[Language, ...] = ()
    languages: tuple[Language, ...] = ()
    lines: tuple[CaptionLine, ...] = ()
    in_picture: bool = False


Subscriber = Callable[[Captioned], None]


class Captions:
    """Follows the picture on the screen and what the visitor has chosen; tells only what changes.

    Captions are shown in the attract loop, too, where nothing is heard. An item of a playlist may say itself whether
    they are. Those that are pictures are asked of the director, where there are none in that language that we can draw.
    """

    def __init__(self, director: Director, picture: PicturePlace, tracks: CaptionTracks, choices: Choices) -> None:
        self._director = director
        self._picture = picture
        self._tracks = tracks
        self._choices = choices
        self._now = Captioned()
        self._item = director.now.item
        self._shown: tuple[TimedTrack, ...] = ()
        self._subscribers: list[Subscriber] = []
        picture.subscribe(lambda _: self._read())
        tracks.subscribe(lambda _: self._choose())
        choices.subscribe(lambda _: self._choose())
        director.subscribe(self._follow)

    @property
    def now(self) -> Captioned:
        return self._now

    def subscribe(self, subscriber: Subscriber) -> None:
        self._subscribers.append(subscriber)

    def _choose(self) -> None:
        """Of the film that the tracks are of, which is on air or was until now."""
        tracks = self._tracks.now
        drawn = [track.language for track in tracks.tracks]
        offered = _offered(drawn, tracks.film if tracks.read else None)
        chosen, asked = self._choices.now, self._item.captions if self._item else None
        shown = chosen.captions if asked is None else asked
        # Which ones they would be is told to the director even where they are off: the next item may want them.
        wished = wanted_languages(replace(chosen, captions=True), offered)
        languages = wished if shown else ()
        self._shown = tuple(track for track in map(tracks.track, languages) if track)
        pictured = next((language for language in wished if language not in drawn), None)
        self._publish(Captioned(offered, languages, self._lines(), in_picture=shown and pictured is not None))
        self._director.set_captions(pictured, shown=chosen.captions)

    def _follow(self, on_air: OnAir) -> None:
        before, self._item = self._item, on_air.item
        if (before and before.captions) is not (on_air.item and on_air.item.captions):
            self._choose()

    def _read(self) -> None:
        self._publish(replace(self._now, lines=self._lines()))

    def _lines(self) -> tuple[CaptionLine, ...]:
        seen = self._picture.now
        if seen.film is None or seen.film is not self._tracks.now.film:
            return ()
        return tuple(track.lines[number] for track in self._shown for number in track.times.at(seen.at))

    def _publish(self, captioned: Captioned) -> None:
        if captioned == self._now:
            return
        self._now = captioned
        for subscriber in self._subscribers:
            subscriber(captioned)


def _offered(drawn: Iterable[Language], film: Film | None) -> tuple[Language, ...]:
    """What we draw, then what there is in pictures only."""
    pictures = (track.language for track in film.media.captions if track.bitmap) if film else ()
    return tuple(dict.fromkeys((*drawn, *(language for language in pictures if language))))


def wanted_languages(chosen: Chosen, offered: tuple[Language, ...]) -> tuple[Language, ...]:
    """Those chosen that there are; else the visitor's own, else the first one there is. None where switched off."""
    if not chosen.captions:
        return ()
    found = tuple(language for language in chosen.caption_languages if language in offered)
    return found or ((chosen.language,) if chosen.language in offered else offered[:1])
