# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor uses: all screens but the attract loop, with their services."""

from kiosk.app.attendance import Attendance
from kiosk.app.attract_fare import AttractFare
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.onward import Onward
from kiosk.app.picture_place import PicturePlace
from kiosk.app.present import Present
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screenings import NextScreening, NoScreenings
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.voices import Voices
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.garbage import settle
from kiosk.bootstrap.records import Records
from kiosk.bootstrap.settings import follow_settings
from kiosk.bootstrap.thumbnails import FilmThumbnails
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now, today
from kiosk.host.outlines import shipped_outlines
from kiosk.media.photographs import EXHIBIT, EXHIBITS, PHOTOGRAPHS, VenuePhotographs
from kiosk.ui.house import HouseServices, furnish
from kiosk.ui.window import KioskWindow


class House:
    """From its making until close, with stop before."""

    def __init__(self, back: Back, front: KioskWindow, background: BackgroundThread) -> None:
        self._copy = back.film.slug if back.film else None
        # What takes seconds keeps nobody waiting there who asks the library.
        self._pictures, self._painting = BackgroundThread(back.loop), BackgroundThread(back.loop)
        navigation, director = back.navigation, back.director
        self.library = Library(back.open_shelves, background, back.loop, self._copy, today)
        self.reading = Reading(navigation, self.library)
        self.spoken = Spoken(back.captions(), background, director, back.choices, self.library, navigation)
        thumbnails = FilmThumbnails(back.data)
        self.guide = Guide(self.library, director, navigation, self.reading, back.film, thumbnails, self._pictures)
        self.search = SearchBox(self.library, back.choices, navigation)
        self._rating = Rating(self._copy)
        self._records = Records(back, self.library, self._rating, self.search, self._pictures)
        self._settings = SettingsDesk(self.library, back.settings)
        self.attendance = self._attend(back)
        furnish(front, self._services(back))

    def open(self) -> None:
        """Have the library opened."""
        self.library.subscribe(settle)
        self.library.begin()
        self.library.hurry()

    def stop(self) -> None:
        """Have written down what is still to be. To be called before the background ends."""
        self._records.close()

    def close(self) -> None:
        """To be called after the background has ended."""
        self._pictures.close(seconds=1)
        self._painting.close(seconds=1)
        self.library.close()

    def _attend(self, back: Back) -> Attendance:
        transcript = self.spoken.transcript
        resets = (back.choices.reset, self.search.reset, lambda: transcript.open(False), self._rating.reset)
        clock, idle = MonotonicClock(), back.settings.idle
        attendance = Attendance(back.navigation, back.director, clock, back.loop, resets, idle)
        follow_settings(self._settings, back.director.sound, back.choices, attendance)
        return attendance

    def _services(self, back: Back) -> HouseServices:
        navigation, director, library = back.navigation, back.director, self.library
        return HouseServices(
            director=director,
            navigation=navigation,
            choices=back.choices,
            film=back.film,
            library=library,
            reading=self.reading,
            strip=Strip(navigation, self.reading, library, self._copy),
            onward=Onward(navigation, library, self._copy),
            search=self.search,
            voices=Voices(navigation, library, VenuePhotographs(back.data / PHOTOGRAPHS)),
            spoken=self.spoken,
            present=Present(PicturePlace(director), library),
            guide=self.guide,
            attendance=self.attendance,
            fare=AttractFare(library, back.attract, self._copy),
            screening=NextScreening(NoScreenings(), now, back.loop),
            rating=self._rating,
            settings=self._settings,
            timeline=Timeline(navigation, library, director, back.film, today),
            places=PlacesMap(navigation, library, shipped_outlines),
            painting=self._painting,
            exhibit_pictures=ExhibitPictures(navigation, library, VenuePhotographs(back.data / EXHIBITS, EXHIBIT)),
        )
