# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What staff look at of a playlist, small and beside what is on air, for QML."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtMultimedia import QVideoSink

from kiosk.app.choices import Choices
from kiosk.app.list_preview import ListPreview, Previewed
from kiosk.app.playlist_offers import PlaylistOffers
from kiosk.app.staff_playlists import StaffPlaylists
from kiosk.domain.film import Film
from kiosk.domain.staff_playlists import read_place, say_place, to_the_tenth
from kiosk.domain.values import Millis
from kiosk.ui.bridges import playlist_words as words
from kiosk.ui.bridges.faces import emit_changes
from kiosk.ui.film_screen import FilmScreen


@dataclass(frozen=True, slots=True)
class _Face:
    on: bool
    pictured: bool
    playing: bool
    sound: bool
    listed: bool
    title: str
    card: str
    time: str
    length: str
    fault: str


class PlaylistPreviewBridge(QObject):
    """on: something is shown. pictured: its picture is there, on screen, see FilmBridge, with that aspect.

    card: the words of one that stands now, or "". playing: it goes on. sound: it is heard. listed: it is an item of the
    list, not a film that is looked through. title: of the item, with its number. time, length: within it. fault: why
    nothing more comes, in words, or "".
    """

    onChanged = Signal()
    picturedChanged = Signal()
    playingChanged = Signal()
    soundChanged = Signal()
    listedChanged = Signal()
    titleChanged = Signal()
    cardChanged = Signal()
    timeChanged = Signal()
    lengthChanged = Signal()
    faultChanged = Signal()
    aspectChanged = Signal()

    def __init__(
        self,
        preview: ListPreview,
        playlists: StaffPlaylists,
        offers: PlaylistOffers,
        choices: Choices,
        screen: FilmScreen,
    ) -> None:
        super().__init__()
        self._preview = preview
        self._editor = playlists.editor
        self._offers = offers
        self._choices = choices
        self._screen = screen
        self._face = self._draw(preview.now)
        preview.subscribe(lambda _: self._show())
        choices.subscribe(lambda _: self._show())
        screen.aspectChanged.connect(self.aspectChanged)

    @Slot(int)
    def play(self, place: int) -> None:
        """The open list from this item on."""
        if self._editor.now:
            self._preview.play(self._editor.now.resolved, place)

    @Slot(str, str)
    def lookThrough(self, film: str, place: str) -> None:
        """film: as items call it. place: as it is written; from the beginning, where it is none."""
        if found := self._film(film):
            self._preview.look_through(found, read_place(place) or Millis(0))

    @Slot(bool)
    def pause(self, paused: bool) -> None:
        self._preview.pause(paused)

    @Slot(int)
    def skip(self, seconds: int) -> None:
        """On, or back."""
        self._preview.skip(seconds * 1000)

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next item, or the one before."""
        self._preview.turn(by)

    @Slot(bool)
    def hear(self, wanted: bool) -> None:
        self._preview.hear(wanted)

    @Slot()
    def rest(self) -> None:
        """Nothing is shown any more."""
        self._preview.rest()

    @Slot(result=str)
    def here(self) -> str:
        """The place of the picture in its film, as it is written."""
        return say_place(to_the_tenth(self._preview.now.at))

    @Slot(QVideoSink)
    def attach(self, sink: QVideoSink) -> None:
        """Show the pictures on a VideoOutput."""
        self._screen.attach(sink)

    def _get_on(self) -> bool:
        return self._face.on

    def _get_pictured(self) -> bool:
        return self._face.pictured

    def _get_playing(self) -> bool:
        return self._face.playing

    def _get_sound(self) -> bool:
        return self._face.sound

    def _get_listed(self) -> bool:
        return self._face.listed

    def _get_title(self) -> str:
        return self._face.title

    def _get_card(self) -> str:
        return self._face.card

    def _get_time(self) -> str:
        return self._face.time

    def _get_length(self) -> str:
        return self._face.length

    def _get_fault(self) -> str:
        return self._face.fault

    def _get_screen(self) -> QObject:
        return self._screen

    def _get_software(self) -> bool:
        return cast(bool, self._screen.software)

    def _get_aspect(self) -> float:
        return cast(float, self._screen.aspect)

    on = Property(bool, _get_on, notify=onChanged)
    pictured = Property(bool, _get_pictured, notify=picturedChanged)
    playing = Property(bool, _get_playing, notify=playingChanged)
    sound = Property(bool, _get_sound, notify=soundChanged)
    listed = Property(bool, _get_listed, notify=listedChanged)
    title = Property(str, _get_title, notify=titleChanged)
    card = Property(str, _get_card, notify=cardChanged)
    time = Property(str, _get_time, notify=timeChanged)
    length = Property(str, _get_length, notify=lengthChanged)
    fault = Property(str, _get_fault, notify=faultChanged)
    screen = Property(QObject, _get_screen, constant=True)
    software = Property(bool, _get_software, constant=True)
    aspect = Property(float, _get_aspect, notify=aspectChanged)

    def _film(self, slug: str) -> Film | None:
        films = self._offers.now.films
        return next((one.film for one in films if slug in (one.slug, one.film.slug)), None)

    def _show(self) -> None:
        before, self._face = self._face, self._draw(self._preview.now)
        emit_changes(self, before, self._face)

    def _draw(self, now: Previewed) -> _Face:
        title = words.short(now.title.say(self._choices.now.language)) if now.title else ""
        number = "" if now.number is None else f"{now.number + 1}. "
        length = now.item.length if now.item else now.card.stays if now.card else Millis(0)
        at = now.at - now.item.start if now.item else 0
        return _Face(
            on=now.on,
            pictured=now.pictured,
            playing=now.playing,
            sound=now.sound,
            listed=now.number is not None,
            title=number + title,
            card=now.card.text or title if now.card else "",
            time=say_place(at // 1000 * 1000) if now.item else "",
            length=words.length_said(length),
            fault=words.say(words.NO_PICTURE) if now.fault else "",
        )
