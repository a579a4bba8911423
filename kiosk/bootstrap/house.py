# SPDX-FileCopyrightText: The Film Kiosk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visitor uses: all screens but the attract loop, with their services."""

from typing import TYPE_CHECKING

from kiosk.app.attendance import Attendance
from kiosk.app.attract_fare import AttractFare
from kiosk.app.exhibit_pictures import ExhibitPictures
from kiosk.app.guide import Guide
from kiosk.app.library import Library
from kiosk.app.map import PlacesMap
from kiosk.app.onward import Onward
from kiosk.app.picture_place import PicturePlace
from kiosk.app.ports.loop import Cancel
from kiosk.app.present import Present
from kiosk.app.programme import Programme
from kiosk.app.rating import Rating
from kiosk.app.reading import Reading
from kiosk.app.screening_note import ScreeningNote
from kiosk.app.search_box import SearchBox
from kiosk.app.settings import SettingsDesk
from kiosk.app.spoken import Spoken
from kiosk.app.staff_area import StaffArea
from kiosk.app.strip import Strip
from kiosk.app.timeline import Timeline
from kiosk.app.voices import Voices
from kiosk.bootstrap.back import Back
from kiosk.bootstrap.door import Door
from kiosk.bootstrap.garbage import settle
from kiosk.bootstrap.programme import HouseProgramme
from kiosk.bootstrap.records import Records
from kiosk.bootstrap.settings import follow_settings
from kiosk.bootstrap.staff import Staff
from kiosk.bootstrap.thumbnails import FilmThumbnails
from kiosk.domain.values import Millis
from kiosk.host.background import BackgroundThread
from kiosk.host.clock import MonotonicClock, now, today
from kiosk.host.outlines import shipped_outlines
from kiosk.media.photographs import EXHIBIT, EXHIBITS, PHOTOGRAPHS, VenuePhotographs
from kiosk.ui.house import HouseServices, furnish
from kiosk.ui.window import KioskWindow

if TYPE_CHECKING:
    from kiosk.bootstrap.overview import Overview

_OVERVIEW_AFTER = Millis(3_000)
"""Nobody asks for it before, and a visitor who comes at once is not kept waiting."""


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
        self.settings = SettingsDesk(self.library, back.settings)
        self._records = Records(back, self.library, self._rating, self.search, self.settings, self._pictures)
        self.attendance = self._attend(back)
        self.staff = Staff(back, front, self.library, self.attendance, self.settings, self._pictures)
        self.door = Door(back, self.staff, self.attendance, lambda: self.staff.furnish(self))
        self._planned = HouseProgramme(back, self.library, self.settings, self.staff, self._pictures)
        follow_settings(self.settings, self._planned.volume, back.choices, self.attendance)
        furnish(front, self._services(back))
        self._back = back
        self._overview: Overview | None = None
        self._next: Cancel = back.loop.after(_OVERVIEW_AFTER, self._load_overview)

    def open(self) -> None:
        """Have the library opened."""
        self.door.begin()
        self.library.subscribe(settle)
        self.library.begin()
        self.library.hurry()
        self._planned.once_closed(lambda: self.staff.furnish_soon(self, self._pictures))

    @property
    def programme(self) -> Programme:
        return self._planned.running

    @property
    def area(self) -> StaffArea:
        return self.staff.area

    @property
    def copies(self) -> bool:
        return self.staff.copies

    @property
    def overview(self) -> "Overview":
        """Made now where it was not yet."""
        if self._overview is None:
            self._next()
            from kiosk.bootstrap.overview import Overview  # noqa: PLC0415

            self._overview = Overview(
                self._back, self.library, self.attendance, self.guide, self.settings, self.staff.acts, self.programme
            )
        return self._overview

    def touched(self) -> bool:
        """See Attendance.touched."""
        self.staff.touched()
        return self.attendance.touched()

    def stop(self) -> None:
        """Have written down what is still to be. To be called before the background ends."""
        self._next()
        self._planned.close()
        if self._overview:
            self._overview.close()
        self.door.close()
        self.staff.close()
        self._records.close()

    def close(self) -> None:
        """To be called after the background has ended."""
        self._pictures.close(seconds=1)
        self._painting.close(seconds=1)
        self.library.close()

    def _load_overview(self) -> None:
        self._next = self._pictures.run(_import_overview, lambda _: self._look_over(), lambda _: None)

    def _look_over(self) -> None:
        _ = self.overview

    def _attend(self, back: Back) -> Attendance:
        transcript = self.spoken.transcript
        resets = (back.choices.reset, self.search.reset, lambda: transcript.open(False), self._rating.reset)
        clock, idle = MonotonicClock(), back.settings.idle
        return Attendance(back.navigation, back.director, clock, back.loop, resets, idle)

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
            fare=AttractFare(library, back.attract, self._copy, self.settings),
            screening=self._planned.screening,
            screening_note=ScreeningNote(navigation, director, now),
            approaching=self._planned.approaching,
            rating=self._rating,
            settings=self.settings,
            timeline=Timeline(navigation, library, director, back.film, today),
            places=PlacesMap(navigation, library, shipped_outlines),
            painting=self._painting,
            exhibit_pictures=ExhibitPictures(
                navigation, library, VenuePhotographs(back.data / EXHIBITS, EXHIBIT), back.attract
            ),
            staff=self.staff.area,
            door=self.door.pad,
            corner=self.door.corner,
            setup=self.door.setup,
        )


def _import_overview() -> None:
    import kiosk.bootstrap.overview  # noqa: F401, PLC0415
