# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor stands before: the window, and what is known about the film."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize

from kiosk.app.attendance import Attendance
from kiosk.app.choices import Choices
from kiosk.app.diary import Diary
from kiosk.app.director import Director
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.captions import CaptionSource
from kiosk.app.ports.library import Shelves
from kiosk.app.present import Present
from kiosk.app.reading import Reading
from kiosk.app.search_box import SearchBox
from kiosk.app.spoken import Spoken
from kiosk.app.strip import Strip
from kiosk.app.voices import Voices
from kiosk.bootstrap.garbage import settle
from kiosk.bootstrap.thumbnails import FilmThumbnails
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now, today
from kiosk.media.photographs import PHOTOGRAPHS, VenuePhotographs
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.loop import QtLoop
from kiosk.ui.window import KioskWindow, Services


class Back(Protocol):
    """What is there before the window is, and goes on without it."""

    data: Path
    loop: QtLoop
    screen: FilmScreen
    director: Director
    choices: Choices
    navigation: Navigation
    film: Film | None
    fault: ContentError | None


class Front:
    """From its making until close. Raises MachineError: as KioskWindow does."""

    def __init__(
        self,
        back: Back,
        open_shelves: Callable[[], Shelves],
        captions: CaptionSource,
        *,
        display: str | None,
        size: QSize | None,
    ) -> None:
        self._screen = back.screen
        self._background = BackgroundThread(back.loop)
        # What takes seconds keeps nobody waiting there who asks the library.
        self._pictures = BackgroundThread(back.loop)
        copy = back.film.slug if back.film else None
        self.library = Library(open_shelves, self._background, back.loop, copy, today)
        self.reading = Reading(back.navigation, self.library)
        self.spoken = Spoken(captions, self._background, back.director, back.choices, self.library, back.navigation)
        back.director.log_to(Diary(self.library, back.loop, now))
        thumbnails = FilmThumbnails(back.data)
        self.guide = Guide(
            self.library, back.director, back.navigation, self.reading, back.film, thumbnails, self._pictures
        )
        search = SearchBox(self.library, back.choices, back.navigation)
        resets = (back.choices.reset, search.reset, lambda: self.spoken.transcript.open(False))
        services = Services(
            back.director,
            back.navigation,
            back.choices,
            self.library,
            self.reading,
            Strip(back.navigation, self.reading, self.library, copy),
            Onward(back.navigation, self.library, copy),
            search,
            Voices(back.navigation, self.library, VenuePhotographs(back.data / PHOTOGRAPHS)),
            self.spoken,
            Present(PicturePlace(back.director), self.library),
            self.guide,
            Attendance(back.navigation, back.director, MonotonicClock(), back.loop, resets),
            back.screen,
            back.film,
            back.fault.code if back.fault else "",
        )
        self.window = KioskWindow(services, display=display, size=size)

    def open(self) -> None:
        self.window.show()
        self._screen.shown.connect(self.library.hurry)
        self.library.subscribe(settle)
        self.library.begin()

    def close(self) -> None:
        self.window.close()
        self._background.close()
        self._pictures.close(seconds=1)
        self.library.close()
