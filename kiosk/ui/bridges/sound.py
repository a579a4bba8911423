# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard of the film, for QML."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.app.director import Director
from kiosk.app.on_air import OnAir
from kiosk.domain.film import Track
from kiosk.domain.hearing import ChosenSound
from kiosk.ui.bridges.faces import emit_changes


@dataclass(frozen=True, slots=True)
class _Face:
    volume: int
    ceiling: int
    muted: bool
    languages: tuple[str, ...]
    titles: tuple[str, ...]
    track: int


class SoundBridge(QObject):
    """volume: 0 to ceiling, which is 100 at most; muted: it is not heard all the same.

    languages: of the sound tracks of what is on air, each its ISO 639-1 code, or "". titles: what tells tracks in one
    language apart, or "". track: the number of the one that is heard, counted from 0, or -1.
    """

    volumeChanged = Signal()
    ceilingChanged = Signal()
    mutedChanged = Signal()
    languagesChanged = Signal()
    titlesChanged = Signal()
    trackChanged = Signal()

    def __init__(self, director: Director) -> None:
        super().__init__()
        self._director = director
        self._seen = director.now
        self._face = _face(director.now)
        director.subscribe(self._follow)

    @Slot(int)
    def louder(self, by: int) -> None:
        """by: parts of a hundred, softer where negative."""
        self._director.sound.set_volume(self._director.now.volume + by)

    @Slot(bool)
    def mute(self, muted: bool) -> None:
        self._director.sound.mute(muted)

    @Slot(int)
    def choose(self, track: int) -> None:
        """track: its number, counted from 0."""
        tracks = _tracks(self._director.now)
        if 0 <= track < len(tracks):
            self._director.sound.choose(ChosenSound.of(tracks, track))

    def _get_volume(self) -> int:
        return self._face.volume

    def _get_ceiling(self) -> int:
        return self._face.ceiling

    def _get_muted(self) -> bool:
        return self._face.muted

    def _get_languages(self) -> list[str]:
        return list(self._face.languages)

    def _get_titles(self) -> list[str]:
        return list(self._face.titles)

    def _get_track(self) -> int:
        return self._face.track

    volume = Property(int, _get_volume, notify=volumeChanged)
    ceiling = Property(int, _get_ceiling, notify=ceilingChanged)
    muted = Property(bool, _get_muted, notify=mutedChanged)
    languages = Property(list, _get_languages, notify=languagesChanged)
    titles = Property(list, _get_titles, notify=titlesChanged)
    track = Property(int, _get_track, notify=trackChanged)

    def _follow(self, on_air: OnAir) -> None:
        before, self._seen = self._seen, on_air
        if on_air.hearing is before.hearing and on_air.film is before.film:
            return
        was, self._face = self._face, _face(on_air)
        emit_changes(self, was, self._face)


def _tracks(on_air: OnAir) -> Sequence[Track]:
    return on_air.film.media.sound if on_air.film else ()


def _face(on_air: OnAir) -> _Face:
    hearing, tracks = on_air.hearing, _tracks(on_air)
    track = hearing.track_of(tracks)
    return _Face(
        hearing.volume,
        hearing.ceiling,
        hearing.muted,
        tuple(one.language or "" for one in tracks),
        tuple(_told_apart(tracks, number) for number in range(len(tracks))),
        -1 if track is None else track,
    )


def _told_apart(tracks: Sequence[Track], number: int) -> str:
    """The title of a track that is not the only one in its language; of a further one without a title, its number."""
    track, among = tracks[number], ChosenSound.of(tracks, number).number
    if track.language and sum(one.language == track.language for one in tracks) == 1:
        return ""
    return track.title or (str(among + 1) if among else "")
