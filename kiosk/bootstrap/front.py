# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor stands before: the window, and what is known about the film."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize

from kiosk.app.attendance import Attendance
from kiosk.app.attract import Attract
from kiosk.app.attract_fare import AttractFare
from kiosk.app.backups import DailyBackup
from kiosk.app.choices import Choices
from kiosk.app.diary import Diary
from kiosk.app.director import Director
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.failed_terms import FailedTerms
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.navigation import Navigation
from kiosk.app.onward import Onward
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.captions import CaptionSource
from kiosk.app.ports.library import Shelves
from kiosk.app.present import Present
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screenings import NextScreening, NoScreenings
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.visit_log import VisitLog
from kiosk.app.visit_records import VisitRecords
from kiosk.app.voices import Voices
from kiosk.bootstrap.faults import LateFaultLog
from kiosk.bootstrap.garbage import settle
from kiosk.bootstrap.settings import follow_settings
from kiosk.bootstrap.thumbnails import FilmThumbnails
from kiosk.domain.errors import ContentError
from kiosk.domain.film import Film
from kiosk.domain.settings import Settings
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now, today
from kiosk.host.outlines import shipped_outlines
from kiosk.media.photographs import EXHIBIT, EXHIBITS, PHOTOGRAPHS, VenuePhotographs
from kiosk.ui.film_screen import FilmScreen
from kiosk.ui.loop import QtLoop
from kiosk.ui.window import KioskWindow, Services


def _back_up(data: Path, day: date) -> None:
    """Make the backup of the day where there is none. Raises MachineError: see db.file.faults."""
    # Loads SQLite, a minute after the first picture at the earliest.
    from kiosk.bootstrap.backups import back_up_today  # noqa: PLC0415

    back_up_today(data, day)


class Back(Protocol):
    """What is there before the window is, and goes on without it."""

    data: Path
    loop: QtLoop
    screen: FilmScreen
    director: Director
    choices: Choices
    navigation: Navigation
    attract: Attract
    film: Film | None
    fault: ContentError | None
    settings: Settings
    faults: LateFaultLog


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
        self._director = back.director
        self._background = BackgroundThread(back.loop)
        # What takes seconds keeps nobody waiting there who asks the library.
        self._pictures = BackgroundThread(back.loop)
        self._painting = BackgroundThread(back.loop)
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
        rating = Rating(copy)
        clock = MonotonicClock()
        records = VisitRecords(self.library, back.loop, now)
        self.search = search
        self._visits = VisitLog(back.navigation, back.choices, back.director, rating, clock, records)
        FailedTerms(search, records.search_failed)
        resets = (back.choices.reset, search.reset, lambda: self.spoken.transcript.open(False), rating.reset)
        settings = SettingsDesk(self.library, back.settings)
        attendance = Attendance(back.navigation, back.director, clock, back.loop, resets, back.settings.idle)
        follow_settings(settings, back.director.sound, back.choices, attendance)
        back.faults.bring_in(self.library, back.loop)
        daily = partial(_back_up, back.data)
        self._daily = DailyBackup(back.navigation, self.library, self._pictures, back.loop, daily, today)
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
            attendance,
            back.screen,
            back.film,
            back.fault.code if back.fault else "",
            attract=back.attract,
            fare=AttractFare(self.library, back.attract, copy),
            screening=NextScreening(NoScreenings(), now, back.loop),
            rating=rating,
            settings=settings,
            timeline=Timeline(back.navigation, self.library, back.director, back.film, today),
            places=PlacesMap(back.navigation, self.library, shipped_outlines),
            painting=self._painting,
            exhibit_pictures=ExhibitPictures(
                back.navigation, self.library, VenuePhotographs(back.data / EXHIBITS, EXHIBIT)
            ),
        )
        self.window = KioskWindow(services, display=display, size=size)

    def open(self) -> None:
        self.window.show()
        self._screen.shown.connect(self.library.hurry)
        self.library.subscribe(settle)
        self.library.begin()
        if self._director.now.film is None:
            # No picture will come before the library tells which may be shown.
            self.library.hurry()

    def close(self) -> None:
        self._daily.close()
        # What the last visit did is still to be written down.
        self._visits.close()
        self.window.close()
        self._background.close()
        self._pictures.close(seconds=1)
        self._painting.close(seconds=1)
        self.library.close()
